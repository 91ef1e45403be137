import { expect, test } from 'vitest'
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
