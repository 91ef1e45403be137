import { expect, test } from 'vitest'
import { isBlank, isControl, isDigit, isLetter, isLower, isSpace, isUpper, isWordChar } from './chars.ts'

// Each question over all of UTF-16, against what Unicode says or a list that can be read.

const all = Array.from({ length: 0x10000 }, (_, code) => code)
const are = (is: (code: number) => boolean) => all.filter(is)
const matching = (pattern: RegExp) => are((code) => pattern.test(String.fromCharCode(code)))
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff

test('spaces are those of Unicode, and the zero-width ones that scrapes are full of', () => {
  expect(are(isSpace)).toEqual(are((code) => code === 0x85 || code === 0x200b || /\s/.test(String.fromCharCode(code))))
})

test('controls are what prints nothing and is no space', () => {
  expect(are(isControl)).toEqual([
    ...range(0x00, 0x08),
    ...range(0x0e, 0x1f),
    ...range(0x7f, 0x84),
    ...range(0x86, 0x9f),
    0xad,
    ...range(0x200c, 0x200f),
    ...range(0x202a, 0x202e),
    ...range(0x2060, 0x2069),
  ])
})

test('blank is space or control', () => {
  expect(are(isBlank)).toEqual(are((code) => isSpace(code) || isControl(code)))
})

// One test, since the answers are kept.
test('digits and letters are those of Unicode; marks and halves of surrogate pairs stand inside words', () => {
  expect(are(isDigit)).toEqual(matching(/\p{Nd}/u))
  expect(are(isUpper)).toEqual(matching(/[\p{Lu}\p{Lt}]/u))
  expect(are(isLower)).toEqual(matching(/\p{Ll}/u))
  const letters = are((code) => isSurrogate(code) || /[\p{L}\p{M}]/u.test(String.fromCharCode(code)))
  expect(are(isLetter)).toEqual(letters)
  expect(are(isWordChar)).toEqual(are((code) => isLetter(code) || isDigit(code)))
})

test('beyond UTF-16 there is nothing', () => {
  for (const is of [isSpace, isControl, isDigit, isUpper, isLower, isLetter, isWordChar]) {
    expect(is(Number.NaN)).toBe(false)
  }
})

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
