import { expect, test } from 'vitest'
import { cut, oneLine, wrapLines } from './lines.ts'

test.each([
  ['between words', 'one two three four five six', ['one two three four', 'five six']],
  ['a word longer than the line', 'abcdefghijklmnopqrstuvwxyz', ['abcdefghijklmnopqrst', 'uvwxyz']],
  ['at every line end', 'one\ntwo\r\nthree\rfour', ['one', 'two', 'three', 'four']],
  ['no character in two', `x${'🚢'.repeat(12)}`, [`x${'🚢'.repeat(9)}`, '🚢🚢🚢']],
])('wraps %s', (_, text, lines) => {
  const source = `before\n${text}\nafter`
  const wrapped = wrapLines(source, 7, 7 + text.length, 20)
  expect(wrapped.map(([start, end]) => source.slice(start, end))).toEqual(lines)
})

test('cuts no character in two', () => {
  expect(cut('x🚢🚢🚢', 5)).toBe('x🚢…')
  expect(oneLine('x🚢🚢🚢', 4)).toBe('x🚢')
})
