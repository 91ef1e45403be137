import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const thread = [1, 2, 3].flatMap((n) => [
  `Reader ${n} says:`,
  `May ${n}, 2026 at 9:0${n} am`,
  `I was on ferry number ${n} and it was late.`,
])

test('names above dates, again and again, are readers', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, SECOND, LAST, ...thread].join('\n'))
  expect(sections.filter((section) => section.startsWith('body'))).toEqual([
    `body ${LEAD}`,
    `body ${SECOND}`,
    `body ${LAST}`,
  ])
  expect(sections.some((section) => section.startsWith('comments Reader 1 says:'))).toBe(true)
})

test('one name above one date is not', () => {
  expect(sectionsOf(['Lena Furst', 'May 8, 2026', HEADLINE, '', LEAD, SECOND].join('\n')).join()).not.toContain(
    'comments',
  )
})

test('the byline of the story and its date are no entry of the thread', () => {
  const thread = [
    '2 comments',
    'wendrider',
    '8 May 2026 at 11:02',
    'About time too.',
    'Reply',
    'T. Bowles',
    '8 May 2026 at 12:47',
    'And who pays?',
  ]
  const lines = [
    HEADLINE,
    'Gavin Mossberg',
    '7 May 2026',
    LEAD,
    SECOND,
    LAST,
    LEAD.replace('Friday', 'Monday'),
    ...thread,
  ]
  expect(sectionsOf(lines.join('\n'))).toContain('byline Gavin Mossberg')
})

const entry = (name: string, date: string, said: string) => [name, date, said]
const page = (...entries: string[][]) =>
  sectionsOf([HEADLINE, '', LEAD, SECOND, LAST, ...entries.flat()].join('\n'))
    .slice(4)
    .join('\n')

test.each([
  ['a colon', ['wendrider:', 'T. Bowles:', 'Ole:'], 'May 1, 2026'],
  ['a name alone', ['wendrider', 'T. Bowles', 'Ole'], 'May 1, 2026'],
  ['how long ago it was', ['wendrider', 'T. Bowles', 'Ole'], '2 hours ago'],
])('%s tells an entry', (_, names, date) => {
  const entries = names.map((name, n) => entry(name, date, `I was on ferry number ${n}.`))
  const sections = page(...entries)
  for (const [name, , said] of entries) {
    expect(sections).toContain(name)
    expect(sections).not.toContain(`body ${said}`)
  }
  expect(sections.startsWith(`comments ${names[0]}`)).toBe(true)
})

test.each([
  ['two entries', ['wendrider', 'T. Bowles'], 'I was on the ferry.'],
  ['titles above dates', ['Owls at the zoo', 'A bridge too dear', 'Ferries sail'], 'More on Monday'],
  [
    'long names',
    ['One of us who sailed with them', 'One of us who stayed on it', 'One of us who saw it all'],
    'It was late.',
  ],
])('%s make no thread', (_, names, said) => {
  expect(page(...names.map((name, n) => entry(name, `May ${n + 1}, 2026`, said)))).not.toContain('comments')
})
