import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const story = (...below: string[]) =>
  [HEADLINE, '', LEAD, '', SECOND, ...below.flatMap((line) => ['', line])].join('\n')

test.each([
  'Voss said she was glad',
  'The project is named "Harbour Gate"',
  'A ticket costs $2 (see table)',
  '($1 = 10.45 crowns)',
  'For tickets, visit www.ferry.example',
])('%j closes a story that stands alone', (line) => {
  expect(sectionsOf(story(line)).at(-1)).toBe(`body ${line}`)
})

test.each([
  ['The ferry will run daily.', 'Enditem'],
  ['The ferry will run daily.', '/AVN/'],
  ['The ferry will run daily.', '- AVN'],
  ['The ferry will run daily.', 'AVN'],
  ['The ferry will run daily.', 'EBE'],
  ['The ferry will run daily.', '■'],
  ['The fares rise by 6 %.', 'AVN'],
])('%j and its end mark %j', (line, mark) => {
  expect(sectionsOf(story(`${line} ${mark}`)).slice(-2)).toEqual([`body ${line}`, `end-mark ${mark}`])
})

test.each([
  [['• Rosters a month ahead', '• Two days off in a row', '• Tea']],
  [['Conference call', 'Management will speak to the press on Monday at 9 a.m.']],
  [['Owls return', 'Owls came back to the zoo after a year away, keepers said.']],
])('%j goes on', (lines) => {
  expect(sectionsOf(story(...lines)).slice(-lines.length)).toEqual(lines.map((line) => `body ${line}`))
})

test.each([[['Kerr wrote:', 'We are ready to go to Lenkovo', LAST]], [['“First,', '“we must eat.', '“Then sleep.”']]])(
  '%j is announced by its first line',
  (lines) => {
    expect(sectionsOf([HEADLINE, ...lines].join('\n\n'))).toEqual([
      `headline ${HEADLINE}`,
      ...lines.map((l) => `body ${l}`),
    ])
  },
)

test.each([
  [['More stories', 'Owls at the zoo']],
  [['Owls at the zoo on Friday', 'Ferries back on Monday morning']],
  [['Share', 'Voss said she was glad']],
])('%j is of a page', (lines) => {
  expect(sectionsOf(story(...lines)).filter((section) => section.startsWith('body'))).toHaveLength(2)
})

test.each([
  ['The operator said it held no grudge, and that its own ferry, the oldest of the six, would sail', true],
  ['The ferry will run daily. It will not stop at Marisk, where the pier is under water', true],
  // A title, and one in Title Case; an item of a list.
  ['Ferry to Marisk will run daily from Monday', false],
  ['Owls Return to Lenkovo Zoo After a Year Away in the Hills, and the Keepers Say That They Know Why', false],
  ['• The operator said it held no grudge, and that its own ferry, the oldest of the six, would sail', false],
])('on a page, %j right below the last paragraph is of the story: %s', (line, own) => {
  const sections = sectionsOf(story(line, 'Share this article', 'More stories', 'Owls at the zoo'))
  expect(sections.includes(`body ${line}`)).toBe(own)
})

test('a story goes on below a card where a line says so', () => {
  const lines = [HEADLINE, LEAD, SECOND, 'Who reads at night', 'Maps from the attic', 'Songs for the rain']
  const goesOn = 'Article continues after this advertisement'
  expect(sectionsOf([...lines, goesOn, LAST].join('\n\n')).slice(-2)).toEqual([
    `advertisement ${goesOn}`,
    `body ${LAST}`,
  ])
  expect(sectionsOf([...lines, LAST, 'Share'].join('\n\n'))).not.toContain(`body ${LAST}`)
})

test('a caption that closes with its agency ends no story', () => {
  const lines = [HEADLINE, LEAD, 'A ferry leaves the pier. AVN', SECOND, LAST]
  expect(sectionsOf(lines.join('\n\n')).at(-1)).toBe(`body ${LAST}`)
})

test('a lead stands above a list of other stories, and its entries are not the story’s', () => {
  const lines = [HEADLINE, '', LEAD, '', 'Read more:', 'Owls at the zoo', 'A bridge too dear', '', SECOND, '', LAST]
  const body = sectionsOf(lines.join('\n')).filter((section) => section.startsWith('body'))
  expect(body).toEqual([LEAD, SECOND, LAST].map((line) => `body ${line}`))
})

test('scores below the story are of it', () => {
  const rows = ['Results', 'Kesten Rovers 3, Marisk 1', 'Lenkovo City 2, Port Ansel 2', 'Dunmore Town 0, Sarn 4']
  expect(sectionsOf(story(...rows)).slice(-4)).toEqual(rows.map((row) => `body ${row}`))
  expect(sectionsOf(story('Attendance: 14,211.')).at(-1)).toBe('body Attendance: 14,211.')
})

test('a last paragraph that is signed behind its full stop is of the story', () => {
  const lead = '港の船員組合は金曜日、会社側が休息時間を十時間にすることで合意したとして、ストライキを中止した。'
  const last = '組合は来週、賃金についての交渉を続けるという。（佐野健二）'
  const lines = [
    '船員組合がストライキ中止、休息時間で合意',
    '',
    lead,
    lead.slice(5),
    last,
    '関連記事',
    '大雪のため運転見合わせ',
  ]
  expect(sectionsOf(lines.join('\n'))).toContain(`body ${last}`)
})

test('an agency closes the last paragraph above the initials of its editors', () => {
  const last = 'Los tripulantes volverán a negociar la semana que viene, según el sindicato. EFE'
  expect(sectionsOf(story(last, 'akr/rm')).slice(-2)).toEqual([`body ${last.slice(0, -4)}`, 'end-mark EFE\n\nakr/rm'])
})

test('where to write to is no last paragraph', () => {
  const line = 'Follow Kesten Radio on Facebook, X and Instagram. Send your story ideas to the newsroom in Kesten.'
  const page = [
    'Home',
    'Sign in',
    HEADLINE,
    'May 8, 2026',
    LEAD,
    SECOND,
    LAST,
    line,
    'More on this story',
    'Owls at the zoo',
  ]
  expect(sectionsOf(page.join('\n'))).not.toContain(`body ${line}`)
})

const DEMAND = 'The crews want rosters a month ahead and two days off in a row, as bus drivers have had since spring.'
const ANSWER = 'The operator said that it would answer in writing before the ferries change to their winter timetable.'

test('what stands above a headline and a dateline is of the page', () => {
  const notice = 'IMPORTANT - The Kesten Wire is proud to announce its new way of sending news. Try it now!'
  const count = 'There were 1,478 releases sent in the last 24 hours, and 408,733 in the last year.'
  const lines = [
    'Submit',
    notice,
    count,
    '',
    HEADLINE,
    '',
    `KESTEN – ${LEAD}`,
    '',
    SECOND,
    '',
    LAST,
    '',
    DEMAND,
    '',
    ANSWER,
  ]
  const sections = sectionsOf(lines.join('\n'))
  expect(sections).toContain(`headline ${HEADLINE}`)
  expect(sections).toContain('dateline KESTEN –')
})

test('scores above the address of who wrote it are of the story', () => {
  const rows = ['Kesten 7 7 7 0 — 21', 'Marisk 3 7 0 14 — 24', 'First Quarter', 'M: FG Tate 29, 5:12']
  const tail = ['Reach Ann Kerr at akerr@post.example', 'Trending', 'Owls return to the zoo of Kesten']
  const sections = sectionsOf(['News', 'Sport', HEADLINE, LEAD, SECOND, LAST, ...rows, ...tail].join('\n'))
  for (const row of rows) expect(sections).toContain(`body ${row}`)
})

test('the last paragraph of a release may have a heading of its own', () => {
  const rows = [
    'Highlights',
    'Revenue of $88 million, up from $77 million.',
    'Net loss of $3 million, or $0.05 a share.',
  ]
  const tail = ['Conference call', 'The operator will speak to the press today at 5 p.m. Eastern Time.']
  const about = ['About Kesten Ferries', 'Kesten Ferries sails to nine ports.', 'Contact:', 'Ann Kerr', '415-555-0178']
  expect(sectionsOf([HEADLINE, LEAD, SECOND, LAST, ...rows, ...tail, ...about].join('\n'))).toContain(`body ${tail[1]}`)
})

test('lines of marks part the items of a digest', () => {
  const item = 'KESTEN -- Owls came back to the zoo on Monday after a year away, its keepers said.'
  const items = [
    '---------',
    'Owls return',
    item,
    '---------',
    'Ferries sail',
    SECOND,
    '---------',
    'Talks go on',
    LAST,
  ]
  expect(sectionsOf([HEADLINE, LEAD, ...items].join('\n\n')).at(-1)).toBe(`body ${LAST}`)
})

test('a live report has its clocks and titles within it', () => {
  const entries = [LEAD, SECOND, LAST].map((text, i) => [
    `${i + 9}:40 PM`,
    ['Renn waits', 'Polls shut', 'Kerr wins'][i],
    text,
  ])
  const sections = sectionsOf(['Live: Ferry crews in Kesten vote on rosters', ...entries.flat()].join('\n'))
  expect(sections.slice(-3)).toEqual(['body 11:40 PM', 'body Kerr wins', `body ${LAST}`])
  expect(sections).toContain('body Polls shut')
})

test('a clock above each of the other stories makes no live report', () => {
  const entries = [SECOND, LAST, SECOND].map((text, i) => [
    `${i + 9}:40 PM`,
    ['Owls return', 'Bells ring', 'Fog lifts'][i],
    text,
  ])
  const story = [LEAD, SECOND, LAST, LEAD, SECOND].map((text, i) => text.replace('the', `the ${i}th`))
  const sections = sectionsOf(['News', HEADLINE, ...story, 'Related', 'More', ...entries.flat()].join('\n'))
  expect(sections).not.toContain('body Owls return')
})

test('a short last sentence stands above who wrote it', () => {
  const lines = [HEADLINE, 'By Ann Kerr', 'July 11, 2026', LEAD, SECOND, LAST, 'They will put in a bulb.']
  expect(sectionsOf([...lines, 'Ann Kerr is a freelance writer.'].join('\n'))).toContain(
    'body They will put in a bulb.',
  )
})
