import { expect, test } from 'vitest'
import { counts, oneLine, singleSpaces } from './text.ts'

const table: [given: string, line: string, spaced: string][] = [
  ['', '', ''],
  ['  ', '', ' '],
  ['a', 'a', 'a'],
  [' a\n b\u00a0\t c ', 'a b c', ' a b c '],
  ['\r\na\r\n', 'a', ' a '],
  ['one  two', 'one two', 'one two'],
  ['&nbsp;R&amp;D&nbsp;', 'R&D', ' R&D '],
  ['R&amp;amp;lt;', 'R&lt;', 'R&lt;'],
]

test.each(table)('%j on one line', (given, line, spaced) => {
  expect(oneLine(given)).toBe(line)
  expect(singleSpaces(given)).toBe(spaced)
})

test.each([
  ['', 0, 0],
  ['one', 1, 3],
  [' one\n\ntwo–three 🚢 ', 3, 18],
  ['🚢🚢', 1, 2],
  ['\ud83d\ud83d\ude42', 1, 2],
])('%j has %i words and %i characters', (given, words, characters) => {
  expect(counts(given)).toEqual({ words, characters })
})
