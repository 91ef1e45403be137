import { expect, test } from 'vitest'
import { isSetInCapitals } from './set-in-capitals.ts'

test.each([
  ['THE HARBOUR IS SHUT.', true],
  ['ГАВАНЬ ЗАКРЫТА.', true],
  ['THE HARBOUR OF McKERR IS SHUT.', true],
  ['AB', true],
  ['A', false],
  ['', false],
  ['1,400 – 2', false],
  ['The harbour is shut.', false],
  ['HARBOUR IS SHUT\n\nThe harbour is shut.', false],
  ['AVN: 港は閉鎖された。', false],
  ['AVN: الميناء مغلق', false],
])('%j is set in capitals: %s', (text, expected) => {
  expect(isSetInCapitals(text, [{ start: 0, end: text.length }])).toBe(expected)
})

test('only the spans are looked at', () => {
  const text = 'shut THE HARBOUR IS SHUT shut'
  expect(isSetInCapitals(text, [{ start: 5, end: 24 }])).toBe(true)
  expect(isSetInCapitals(text, [{ start: 0, end: text.length }])).toBe(false)
})
