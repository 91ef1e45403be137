import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { hashBetween } from '../../lexicon/word-table.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { readBehind } from './beside.ts'
import { partnerOf, withSurname } from './couple.ts'
import { readName } from './name.ts'

const lexicon = quotesLexicon(en).names

const table: [text: string, is: boolean][] = [
  ['Tom and Ann Kerr left', true],
  ['Tom & Ann Kerr left', false],
  ['Tom or Ann Kerr left', true],
  ['Tom with Ann Kerr left', false],
  ['Norland and Ann Kerr left', false],
  ['Tom and Norland Kerr left', false],
  ['Tom and Ann left', false],
  ['Tom and ann Kerr left', false],
  ['Tom and Ann ', false],
  ['Tom and', false],
  ['Tom', false],
]

test.each(table)('two by one surname in %j: %s', (text, is) => {
  const end = text.split(' ', 1)[0]?.length ?? 0
  const { behind } = readBehind(text, end, text.length, lexicon.table)
  expect(partnerOf(text, 0, end, behind, text.length, lexicon.table)).toBe(is ? hashBetween('ann', 0, 3) : null)
})

/** What is read of the first words of a text with the surname of the words behind "and". */
function read(text: string): string {
  const joint = text.indexOf(' and ')
  const given = readName(text, { start: 0, end: joint }, lexicon)
  const full = readName(text, { start: joint + 5, end: text.length }, lexicon)
  const { words, shared, gender } = withSurname(text, given, full, full.name ?? { start: 0, end: 0 })
  return [words.join(' '), shared ? text.slice(shared.start, shared.end) : '-', gender].join(' | ')
}

test.each([
  ['Tom and Ann Kerr', 'tom kerr | Kerr | male'],
  ['Tom and Ann Mary Kerr', 'tom kerr | Kerr | male'],
  ['Tom Hale and Ann Kerr', 'tom hale | - | male'],
  ['Tom and Ann', 'tom | - | '],
  ['Tom and Holt Mills Inc.', 'tom | - | '],
])('%j', (text, expected) => {
  expect(read(text)).toBe(expected)
})
