import { expect, test } from 'vitest'
import { isBlank } from './chars.ts'
import { unwrap } from './unwrap.ts'

test.each([
  ['', ''],
  ['We go.', 'We go.'],
  [' We go. ', 'We go.'],
  ['   We go.   ', 'We go.'],
  ['We\ngo.', 'We go.'],
  ['We \n    go\r\nnow.', 'We go now.'],
  ['We  go.  Now.', 'We go. Now.'],
  ['We\u00a0go.', 'We go.'],
  ['We\u0000go.', 'Wego.'],
  ['We\u200cgo.', 'Wego.'],
  ['We\u0000 go.', 'We go.'],
  ['We \u0000go.', 'We go.'],
  ['\u0000We go.\u0000', 'We go.'],
  ['We\tgo', 'We go'],
  [' ', ''],
  ['\n\n', ''],
  ['W e', 'W e'],
  ['é\né', 'é é'],
  ['a\u007fb', 'ab'],
])('%j is %j', (text, expected) => {
  expect(unwrap(text)).toBe(expected)
})

test('no character that is blank stays within a text, but a single space', () => {
  const left: number[] = []
  for (let code = 0; code < 65536; code++) {
    const text = `a${String.fromCharCode(code)}b`
    if (isBlank(code) && code !== 32 && unwrap(text) === text) left.push(code)
  }
  expect(left).toEqual([])
})
