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

test('a caption that closes with its agency ends no story', () => {
  const lines = [HEADLINE, LEAD, 'A ferry leaves the pier. AVN', SECOND, LAST]
  expect(sectionsOf(lines.join('\n\n')).at(-1)).toBe(`body ${LAST}`)
})

test('a lead stands above a list of other stories, and its entries are not the story’s', () => {
  const lines = [HEADLINE, '', LEAD, '', 'Read more:', 'Owls at the zoo', 'A bridge too dear', '', SECOND, '', LAST]
  const body = sectionsOf(lines.join('\n')).filter((section) => section.startsWith('body'))
  expect(body).toEqual([LEAD, SECOND, LAST].map((line) => `body ${line}`))
})
