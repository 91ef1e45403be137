import { expect, test } from 'vitest'
import { isInitialsLine } from './index.ts'

const initials = [
  'A.',
  'A. B',
  'A. B.',
  '(RI)',
  '(rin)',
  'GR / BP',
  'Gr / Bp',
  'abcd/ef',
  'ab cd ef',
  'abc def ghi',
  'avn hb xx a3 kw',
  'gr,bp,hm',
  'a b c d e f g h',
  'a/b/c/d/e/f/g/h',
  'Razin/R.B.',
  'R.F. / A. Chan / Smith',
  'R.F.K. / A. Chan',
  '  gr/bp  ',
]

test.each(initials)('%j', (line) => {
  expect(isInitialsLine(line, 0, line.length)).toBe(true)
})

const others = [
  'a',
  'ab',
  'A B',
  'a. b.',
  'AB. CD.',
  'ab cd',
  'ab cd EF',
  'abcd efg hij',
  'gr-bp',
  'gr / bp',
  'gr /bp',
  'abcde/fg',
  'gr1/bp',
  'gr1 bp',
  'gr 1 bp',
  'gr 1a bp',
  '12/34',
  '///',
  '...',
  'Rin)',
  '(Rin',
  '(Rin Tin)',
  '(Rinso)',
  'Smith/Jones',
  'R.F. / Smith / Jones',
  'H. Zanov',
  'H. Zanov/',
  'a/b/c/d/e/f/g/h/i',
  'ab cd ef gh ij kl mn op qr',
  'R. Abcdefghij/R. Abcdefghij/R. Abcdefghij/R.',
  `gr/bp${' '.repeat(60)}x`,
]

test.each(others)('none: %j', (line) => {
  expect(isInitialsLine(line, 0, line.length)).toBe(false)
})

test('of a span only what stands in it', () => {
  expect(isInitialsLine('Ferry gr/bp end', 6, 11)).toBe(true)
  expect(isInitialsLine('Ferry gr/bp end', 0, 11)).toBe(false)
})
