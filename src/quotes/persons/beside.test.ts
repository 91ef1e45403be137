import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { bitsAt } from '../../lexicon/word-table.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { asideEnd, isApposed, isSpeech, isTitle, readBehind, smallWordAt } from './beside.ts'

const { table } = quotesLexicon(en).names

function isSaying(rest: string): boolean {
  const source = `Kerr${rest}`
  return isSpeech(bitsAt(table, readBehind(source, 4, source.length, table).behind))
}

function isApposition(rest: string): boolean {
  const source = `Kerr${rest}`
  return isApposed(source, readBehind(source, 4, source.length, table), table)
}

function isRole(word: string, at = 0): boolean {
  return isTitle(table, smallWordAt(word, at, word.length, table))
}

test.each([' said', ', said', ' says', ' added', ', told him'])('a verb of speech follows: %j', (rest) => {
  expect(isSaying(rest)).toBe(true)
})

test.each(['', ' left', ' Said', '; said', '  said', ',said', ' is', ' believes', ' saidly'])(
  'none follows: %j',
  (rest) => {
    expect(isSaying(rest)).toBe(false)
  },
)

test.each([', a x', ', a', ', the x', ', his x', ', former x', ', mayor', ', spokesman x', ', Mayor', ', 42', ', who'])(
  'an apposition follows: %j',
  (rest) => {
    expect(isApposition(rest)).toBe(true)
  },
)

test.each(['', ' the', ',the x', ', ', '. A', ', left', ', “a'])('none follows: %j', (rest) => {
  expect(isApposition(rest)).toBe(false)
})

test.each(['mayor', 'doctor', 'minister'])('%s can be a title', (word) => {
  expect(isRole(word)).toBe(true)
})

test.each(['Mayor', 'the', 'ferry', 'report', 'officials', 'élan', '42', ''])('%j cannot', (word) => {
  expect(isRole(word)).toBe(false)
})

test('nor what stands before the text', () => {
  expect(isRole('mayor', -1)).toBe(false)
})

/** What the aside behind the name at the head of a text takes in, up to the bar. */
function aside(marked: string): string {
  const bar = marked.indexOf('|')
  const source = marked.replace('|', '')
  return source.slice(4, asideEnd(source, 4, bar === -1 ? source.length : bar))
}

const asides: [marked: string, aside: string][] = [
  ['Kerr (D-Ga.) said', ' (D-Ga.)'],
  ['Kerr (a, b) said', ' (a, b)'],
  ['Kerr (a “b) said', ''],
  ['Kerr (a. b) said', ''],
  ['Kerr (a\nb) said', ''],
  ['Kerr (a said', ''],
  ['Kerr(a) said', ''],
  ['Kerr ) said', ''],
  ['Kerr, a pilot, said', ', a pilot'],
  ['Kerr, D-Ga., said', ', D-Ga.'],
  ['Kerr, a (b), said', ', a (b)'],
  ['Kerr, a pilot said', ''],
  ['Kerr, a pilot. He, too, said', ''],
  ['Kerr, a “pilot,” said', ''],
  ['Kerr, a "pilot", said', ''],
  ['Kerr, a ‘pilot’, said', ', a ‘pilot’'],
  ['Kerr, a\npilot, said', ''],
  ['Kerr, a| pilot, said', ''],
  ['Kerr, a pilot|, said', ''],
  ['Kerr, a pilot,| said', ', a pilot'],
  ['Kerr (a)| said', ' (a)'],
  ['Kerr (a|) said', ''],
  ['Kerr said, twice, so', ''],
  ['Kerr; a pilot, said', ''],
  ['Kerr', ''],
  [`Kerr, ${'a '.repeat(43)}, said`, `, ${'a '.repeat(43)}`],
  [`Kerr, ${'a '.repeat(44)}, said`, ''],
]

test.each(asides)('the aside of %j is %j', (marked, expected) => {
  expect(aside(marked)).toBe(expected)
})

const small: [word: string, same: string][] = [
  ['mayor', 'mayor'],
  ['a', 'a'],
  ['zealous mayor', 'zealous'],
]

test.each(small)('the small word at the head of %j is %j', (source, word) => {
  expect(smallWordAt(source, 0, source.length, table)).toBe(smallWordAt(word, 0, word.length, table))
})

test('no small word stands at a mark, a capital, or outside of the text', () => {
  const at = (source: string, start: number, limit = source.length) => smallWordAt(source, start, limit, table)
  expect([at('Mayor', 0), at('{mayor', 0), at('`mayor', 0), at('Émayor', 0), at('mayor', -1), at('mayor', 5)]).toEqual(
    Array(6).fill(table.none),
  )
  expect(at('a mayor', 2, 2)).toBe(table.none)
  expect(at('a mayor', 2)).not.toBe(table.none)
  expect(at('mayors', 0, 5)).toBe(at('mayor', 0))
})

test.each([', which', ', they', ', it', ',  a', ',a x', ';  a', ' ,a'])('no apposition of a person: %j', (rest) => {
  expect(isApposition(rest)).toBe(false)
})
