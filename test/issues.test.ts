import { expect, test } from 'vitest'
import { ISSUE_CODES } from '../src/contract/words.ts'
import { type IssueCode, parseDispatch } from '../src/index.ts'

const BODY =
  'The council voted on the plan on Friday, and everybody went home after the long debate.\n\n' +
  'The work starts in May, the mayor said at the end of the meeting.'

// A text for each code, with the words that the doubt is about.
const table: readonly (readonly [IssueCode, source: string, about: string])[] = [
  ['headline-missing', BODY, ''],
  ['body-missing', 'Council backs gravel tax', ''],
  ['date-ambiguous', `Council backs gravel tax\n\nKESTEN, 05/04/2026 (AVN) - ${BODY}`, '05/04/2026'],
  ['quote-unclosed', `Council backs gravel tax\n\nAnn Kerr said: “We will go.\n\n${BODY}`, '“We will go.'],
  ['layout-uncertain', 'Hello', 'Hello'],
]

test.each(table)('%s', (code, source, about) => {
  const found = parseDispatch(source).issues.filter((issue) => issue.code === code)
  expect(found.map(({ start, end }) => source.slice(start, end))).toContain(about)
})

test.each(table)('no text without a doubt has %s', (code) => {
  const { issues } = parseDispatch(`Council backs gravel tax\n\nKESTEN, May 8 (AVN) - ${BODY}`)
  expect(issues.map((issue) => issue.code)).not.toContain(code)
})

test('the table names codes of the contract', () => {
  expect(ISSUE_CODES).toEqual(expect.arrayContaining(table.map(([code]) => code)))
})
