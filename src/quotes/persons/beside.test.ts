import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { isApposed, isRole, isSaying } from './beside.ts'

const { table } = quotesLexicon(en).names
const behind = (rest: string, asks: typeof isSaying) => asks(`Kerr${rest}`, 4, table)

test.each([' said', ', said', ' says', ' added', ', told him'])('a verb of speech follows: %j', (rest) => {
  expect(behind(rest, isSaying)).toBe(true)
})

test.each(['', ' left', ' Said', '; said', '  said', ',said', ' is', ' believes', ' saidly'])(
  'none follows: %j',
  (rest) => {
    expect(behind(rest, isSaying)).toBe(false)
  },
)

test.each([', a x', ', a', ', the x', ', his x', ', former x', ', mayor', ', spokesman x', ', Mayor', ', 42', ', who'])(
  'an apposition follows: %j',
  (rest) => {
    expect(behind(rest, isApposed)).toBe(true)
  },
)

test.each(['', ' the', ',the x', ', ', '. A', ', left', ', “a'])('none follows: %j', (rest) => {
  expect(behind(rest, isApposed)).toBe(false)
})

test.each(['mayor', 'doctor', 'minister'])('%s can be a title', (word) => {
  expect(isRole(word, 0, table)).toBe(true)
})

test.each(['Mayor', 'the', 'ferry', 'report', 'officials', 'élan', '42', ''])('%j cannot', (word) => {
  expect(isRole(word, 0, table)).toBe(false)
})

test('nor what stands before the text', () => {
  expect(isRole('mayor', -1, table)).toBe(false)
})
