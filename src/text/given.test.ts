import { expect, test } from 'vitest'
import { given } from './given.ts'

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  [1, '1'],
  [true, 'true'],
  [Symbol('a'), 'Symbol(a)'],
  [10n, '10'],
  [[1, 2, 3], 'an array of 3'],
  ['a', '"a"'],
  ['a\n', '"a\\n"'],
  ['x'.repeat(40), `"${'x'.repeat(40)}"`],
  ['x'.repeat(41), `"${'x'.repeat(40)}…"`],
  [{ a: 1 }, 'an object (Object)'],
  [new Map(), 'an object (Map)'],
  [Object.create(null), 'an object'],
  [{ constructor: null }, 'an object'],
  [() => 1, 'a function'],
])('%o is called %s', (value, expected) => {
  expect(given(value)).toBe(expected)
})
