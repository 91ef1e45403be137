import { expect, test } from 'vitest'
import { lineStarts, toOffset, toPosition } from './position.ts'

test.each([
  ['', [0]],
  ['a', [0]],
  ['a\n', [0, 2]],
  ['a\nb\r\nc\rd', [0, 2, 5, 7]],
  ['\r\r\n\n', [0, 1, 3, 4]],
])('the lines of %j start at %j', (source, starts) => {
  expect(lineStarts(source)).toEqual(starts)
})

test.each([
  ['', 0, 1, 1],
  ['one\ntwo', 3, 1, 4],
  ['one\ntwo', 4, 2, 1],
  ['one\ntwo', 7, 2, 4],
  ['one\r\ntwo', 4, 1, 5],
  ['one\r\ntwo', 5, 2, 1],
  ['one\rtwo', 4, 2, 1],
  ['one\n', 4, 2, 1],
])('%j: offset %i is line %i, column %i', (source, offset, line, column) => {
  expect(toPosition(source, offset)).toEqual({ line, column })
  expect(toOffset(source, { line, column })).toBe(offset)
})

test.each([
  [() => toPosition('abc', 4), RangeError, 'toPosition: offset must be a whole number from 0 to 3, got 4'],
  [() => toPosition('abc', -1), RangeError, 'got -1'],
  [() => toPosition('abc', 0.5), RangeError, 'got 0.5'],
  [() => toPosition(1 as never, 0), TypeError, 'toPosition: source must be a string, got 1'],
  [() => toOffset(1 as never, { line: 1, column: 1 }), TypeError, 'toOffset: source must be a string, got 1'],
  [() => toOffset('abc', null as never), TypeError, 'toOffset: position must be { line, column }, got null'],
  [() => toOffset('abc', 1 as never), TypeError, 'toOffset: position must be { line, column }, got 1'],
  [() => toOffset('abc', { line: 0, column: 1 }), RangeError, 'toOffset: line 0, column 1 is outside of the source'],
  [() => toOffset('abc', { line: 2, column: 1 }), RangeError, 'line 2, column 1'],
  [() => toOffset('abc', { line: 1, column: 0 }), RangeError, 'line 1, column 0'],
  [() => toOffset('abc', { line: 1, column: 5 }), RangeError, 'line 1, column 5'],
  [() => toOffset('abc', { line: 1, column: 1.5 }), RangeError, 'column 1.5'],
  [() => toOffset('abc', { line: 1, column: '2' as never }), RangeError, 'column "2"'],
  [() => toOffset('abc', { line: '1' as never, column: 2 }), RangeError, 'line "1"'],
  [() => toOffset('a\nb', { line: 1, column: 3 }), RangeError, 'line 1, column 3'],
])('bad input %#', (call, type, message) => {
  expect(call).toThrow(type)
  expect(call).toThrow(message)
})
