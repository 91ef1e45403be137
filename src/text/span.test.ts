import { expect, test } from 'vitest'
import { countUpTo, findCode } from './find.ts'
import { part, skipBlank, skipBlankBack, trim } from './span.ts'

test('a part is a slice with its offsets', () => {
  expect(part('We go.', 3, 5)).toEqual({ start: 3, end: 5, text: 'go' })
})

test.each([
  ['  a  ', 0, 5, 2, 3],
  ['a', 0, 1, 0, 1],
  ['   ', 0, 3, 3, 3],
  ['', 0, 0, 0, 0],
  ['a  b  c', 1, 6, 3, 4],
  ['a  b  c', 1, 3, 3, 3],
  ['a    b', 1, 3, 3, 3],
  ['a    b', 3, 6, 5, 6],
  ['\u0000\t\u00a0a\u200b\n', 0, 6, 3, 4],
])('%j from %i to %i without blanks is %i to %i', (source, start, end, from, to) => {
  expect(trim(source, start, end)).toEqual({ start: from, end: to })
  expect(skipBlank(source, start, end)).toBe(from)
  expect(skipBlankBack(source, start, end)).toBe(from === end ? start : to)
})

test.each([
  ['a,b,c', 0, 5, 1],
  ['a,b,c', 2, 5, 3],
  ['a,b,c', 1, 5, 1],
  ['a,b,c', 2, 3, -1],
  ['a,b,c', 0, 1, -1],
  ['', 0, 0, -1],
])('the first comma of %j from %i to %i is at %i', (source, start, end, expected) => {
  expect(findCode(source, 44, start, end)).toBe(expected)
})

test.each([
  [[], 4, 0],
  [[0, 5, 10], -1, 0],
  [[0, 5, 10], 4, 1],
  [[0, 5, 10], 5, 2],
  [[0, 5, 10], 99, 3],
])('of %j not above %i are %i', (numbers, most, count) => {
  expect(countUpTo(numbers, most)).toBe(count)
})
