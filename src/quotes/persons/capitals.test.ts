import { expect, test } from 'vitest'
import { isUpper } from '../../text/chars.ts'
import { loudPattern } from './capitals.ts'

test('the search for capitals finds those of every script, and the end marks', () => {
  const missed: string[] = []
  for (let code = 0; code < 65536; code++) {
    const char = String.fromCharCode(code)
    if ((isUpper(code) || '.!?'.includes(char)) && !loudPattern().test(char)) missed.push(char)
  }
  expect(missed).toEqual([])
})

test('it passes by small letters, marks and scripts without case', () => {
  expect('word, “naïve” – слово 言葉 كلمة'.match(loudPattern())).toBeNull()
})
