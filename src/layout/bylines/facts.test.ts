import { expect, test } from 'vitest'
import { couldBeBare, lineFacts } from './facts.ts'

const lines: [line: string, words: number, lower: number][] = [
  ['', 0, 0],
  ['Nora Velt', 2, 0],
  ['Nora van der Velt', 4, 2],
  ["Nora O'Velt-Saar", 2, 0],
  ['Nora d’Velt', 2, 1],
  ['J.K. Velt', 2, 0],
  ['Velt,Nora', 2, 0],
  ['Velt - nora', 2, 1],
  ['(velt)', 1, 1],
  ['a b', 2, 2],
]

test.each(lines)('%j has %i words, %i of them small', (line, words, lower) => {
  expect(lineFacts(line, 0, line.length)).toMatchObject({ words, lower, digits: false, bars: false, odd: false })
})

test.each(['|', '•', '·'])('%j is a bar', (mark) => {
  expect(lineFacts(`Velt ${mark} Saar`, 0, 11)).toMatchObject({ bars: true, odd: false, digits: false, words: 2 })
})

test.each(['?', '!', '"', '#', '$', '%', '{', '}', '…', '“', '”', '«', '»'])('%j is odd', (mark) => {
  expect(lineFacts(`Velt${mark}`, 0, 5)).toMatchObject({ bars: false, odd: true, digits: false, words: 1 })
})

test.each([' ', '&', '(', ')', '/', '@', ':', ';', '<', '=', '|', '~', '—', '‘'])('%j is not', (mark) => {
  expect(lineFacts(`Velt${mark}`, 0, 5)).toMatchObject({ odd: false, digits: false })
})

test.each(['0', '9', '5'])('%j is a figure', (figure) => {
  expect(lineFacts(`Velt ${figure}`, 0, 6)).toMatchObject({ bars: false, odd: false, digits: true, words: 1 })
})

test('of a span only what stands in it', () => {
  expect(lineFacts('1 | ? Velt 2', 6, 10)).toEqual({ digits: false, bars: false, words: 1, lower: 0, odd: false })
})

const bare: [words: number, lower: number, stopped: boolean, could: boolean][] = [
  [0, 0, false, false],
  [1, 0, false, true],
  [1, 1, false, true],
  [2, 2, false, false],
  [3, 2, false, true],
  [18, 0, false, true],
  [19, 0, false, false],
  [14, 6, false, true],
  [14, 7, false, false],
  [9, 6, false, false],
  [8, 0, true, true],
  [9, 0, true, false],
]

test.each(bare)('%i words, %i of them small, stopped: %s', (words, lower, stopped, could) => {
  const facts = { digits: false, bars: false, words, lower, odd: false }
  expect(couldBeBare(facts, stopped)).toBe(could)
  expect(couldBeBare({ ...facts, odd: true }, stopped)).toBe(false)
})
