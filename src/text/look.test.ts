import { expect, test } from 'vitest'
import { type Look, lookAt } from './look.ts'

const PLAIN: Look = { small: 0, capitals: 0, words: 0, clean: true, foreign: false, seam: false, joint: false }

test.each<[text: string, look: Partial<Look>]>([
  ['', {}],
  ['We go home', { small: 7, capitals: 1, words: 3 }],
  ['We  go', { small: 3, capitals: 1, words: 2, clean: false }],
  ['We\ngo', { small: 3, capitals: 1, words: 2 }],
  ['We \ngo', { small: 3, capitals: 1, words: 2, clean: false }],
  ['We\n\ngo', { small: 3, capitals: 1, words: 2, clean: false }],
  ['We\tgo', { small: 3, capitals: 1, words: 1, clean: false }],
  ['We\u00a0go', { small: 3, capitals: 1, words: 1, clean: false }],
  ['We go\u00ad', { small: 3, capitals: 1, words: 2, clean: false }],
  ['We\r\ngo', { small: 3, capitals: 1, words: 2, clean: false, foreign: true }],
  ['“We go – home…” € 5', { small: 7, capitals: 1, words: 2 }],
  ['Élan naïf', { small: 7, capitals: 1, words: 2 }],
  ['a | b', { small: 2, words: 2, foreign: true }],
  ['a • b', { small: 2, words: 2, foreign: true }],
  ['a · b', { small: 2, words: 2, foreign: true }],
  ['Łódź', { foreign: true, small: 2 }],
  ['мост', { foreign: true }],
  ['schoolThe', { small: 7 + 1, capitals: 1, words: 1, seam: true, joint: true }],
  ['9The', { small: 2, capitals: 1, seam: true }],
  ['Why?The', { small: 4, capitals: 2, words: 1, seam: true }],
  ['May8', { small: 2, capitals: 1, words: 1, joint: true }],
  ["don't", { small: 4, words: 1, joint: true }],
  ['so“we', { small: 4, words: 1, joint: true }],
])('%j', (text, look) => {
  expect(lookAt(`${text}  | `, 0, text.length)).toEqual({ ...PLAIN, ...look })
})
