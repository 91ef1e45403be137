import { expect, test } from 'vitest'
import { glyphOf, isApostrophe } from './marks.ts'

test.each([
  ['"″＂', 'double straight either'],
  ['“‟', 'double curly open'],
  ['”', 'double curly close'],
  ['„', 'double low open'],
  ["'＇", 'single straight either'],
  ['`', 'single straight open'],
  ['´′', 'single straight close'],
  ['‘‛', 'single curly open'],
  ['’', 'single curly close'],
  ['‚', 'single low open'],
  ['«', 'guillemet paired open'],
  ['»', 'guillemet paired close'],
  ['‹', 'angle paired open'],
  ['›', 'angle paired close'],
  ['「『', 'corner paired open'],
  ['」』', 'corner paired close'],
])('%s: %s', (marks, expected) => {
  for (const mark of marks) {
    const glyph = glyphOf(mark.charCodeAt(0))
    expect(`${glyph?.family} ${glyph?.style} ${glyph?.lean ?? 'either'}`).toBe(expected)
  }
})

test('nothing else is a quotation mark', () => {
  const marks = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => glyphOf(code))
  expect(String.fromCharCode(...marks)).toBe('"\'`«´»‘’‚‛“”„‟′″‹›「」『』＂＇')
  expect(glyphOf(Number.NaN)).toBeNull()
})

test('apostrophes', () => {
  const marks = Array.from({ length: 0x10000 }, (_, code) => code).filter(isApostrophe)
  expect(String.fromCharCode(...marks)).toBe("'´ʼ‘’")
})
