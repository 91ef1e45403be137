import { expect, test } from 'vitest'
import { hashBetween } from '../../lexicon/word-table.ts'
import { readWord, wordEnd } from './word-end.ts'

const words: [source: string, word: string, bare?: string][] = [
  ['Kerr left', 'Kerr'],
  ['O’Neil’s x', 'O’Neil’s', 'O’Neil'],
  ["O'NEIL'S x", "O'NEIL'S", "O'NEIL"],
  ['Jess x', 'Jess'],
  ['’s x', '’s'],
  ['Smith-Hale x', 'Smith-Hale'],
  ['Smith- x', 'Smith'],
  ['Smith-5 x', 'Smith'],
  ['Smith’ x', 'Smith'],
  ['Smith” x', 'Smith'],
  ['U.S. x', 'U.S.'],
  ['U.S.A. x', 'U.S.A.'],
  ['A.B x', 'A.B'],
  ['A.-B x', 'A.-B'],
  ['u.s. x', 'u'],
  ['Ann.', 'Ann'],
  ['Ann.Kerr', 'Ann'],
  ['St. x', 'St'],
  ['AT&T x', 'AT&T'],
  ['A& x', 'A'],
  ['3rd x', '3rd'],
  ['3.5 x', '3'],
  ['A1b x', 'A1b'],
  ['X', 'X'],
  ['naïve x', 'naïve'],
  ['Łódź, x', 'Łódź'],
  ['al-Berg x', 'al-Berg'],
]

test.each(words)('%j begins with %j', (source, text, bare = text) => {
  const word = { end: 0, bare: 0, hash: 0 }
  readWord(word, source, 0, source.length)
  expect([source.slice(0, word.end), source.slice(0, word.bare)]).toEqual([text, bare])
  expect(word.hash).toBe(hashBetween(source, 0, bare.length))
  expect(wordEnd(source, 0, source.length)).toBe(text.length)
})

test('no word goes beyond the limit', () => {
  const word = { end: 0, bare: 0, hash: 0 }
  readWord(word, 'Kerr left', 0, 2)
  expect([word.end, wordEnd('Kerr left', 0, 2)]).toEqual([2, 2])
})
