import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { endsSentence, isShort, wordBefore } from './sentence-end.ts'

const { table } = quotesLexicon(en).names

/** A text and where its bar stands. */
function at(marked: string): { source: string; at: number } {
  const bar = marked.indexOf('|')
  return { source: marked.slice(0, bar) + marked.slice(bar + 1), at: bar }
}

const ends = [
  'He left|. She',
  'He left|.',
  'He left|.”',
  'He left |. She',
  'Hale Jr|. left',
  'Sen|. Hale',
  'U.S|. troops',
  'governm|. x',
  'abbrev|. x',
  'He came|! She',
  'He came|? She',
  'He came|!"',
  '|. x',
  'x |. y',
  '(D-Ga|.) Said',
  '(D-Ga|.), said',
  '(D-Ga|.) 5',
  '(D-Ga|.)said',
  '(D-Ga|.)',
  '(D-Ga|.) ',
  '(He left|!) She',
  'He came gov|! left',
  'He came gov|? left',
  'senator|. x',
  'Ex-sen|. Hale',
  'O’gov|. left',
  'absen|. x',
  'x absen|. x',
]

test.each(ends)('a sentence ends: %j', (marked) => {
  const { source, at: mark } = at(marked)
  expect(endsSentence(source, mark, 0, source.length, table)).toBe(true)
})

const goOn = [
  'He left|.She',
  'He left|.5',
  '3|.5',
  'He came|!a',
  'He is 5|. She',
  'sen|. Hale',
  'the gov|. left',
  'ex-sen|. Hale',
  'o’gov|. left',
  'by p.m|. on',
  'a|. b',
  '(D-Ga|.) said',
  '(he left|!) said',
  'x-a|. b',
  '(sen|. Hale',
  'ex-ex-sen|. Hale',
]

test.each(goOn)('it goes on: %j', (marked) => {
  const { source, at: mark } = at(marked)
  expect(endsSentence(source, mark, 0, source.length, table)).toBe(false)
})

test('what stands beyond the paragraph ends nothing', () => {
  expect(endsSentence('He left.Now', 7, 0, 8, table)).toBe(true)
  expect(endsSentence('He left.Now', 7, 0, 9, table)).toBe(false)
  // The word that the sentence opens with is all there is.
  expect(endsSentence('Legov. x', 5, 2, 8, table)).toBe(false)
})

test.each(['Sen', 'sen', 'Gov', 'Jr', 'J', ''])('%j is an abbreviation', (word) => {
  expect(isShort(word, 0, word.length, table)).toBe(true)
})

test.each(['Hale', 'Left', 'St5', 'Senator', 'abcdefsen'])('%j is none', (word) => {
  expect(isShort(word, 0, word.length, table)).toBe(word === 'St5')
})

const before: [marked: string, word: string][] = [
  ['the old |Kerr', 'old'],
  ['the old|Kerr', 'old'],
  ['old\u00a0|x', 'old'],
  ['old\n |x', 'old'],
  ['O’Neil |x', 'O’Neil'],
  ["the Hale's |x", "Hale's"],
  ['Smith-Hale |x', 'Smith-Hale'],
  ['AT&T |x', 'AT&T'],
  ['ab- |x', 'ab-'],
  ['a1 |x', 'a1'],
  ['-a |x', 'a'],
  ['the ’s |x', 's'],
]

test.each(before)('the word before the bar in %j is %j', (marked, word) => {
  const { source, at: end } = at(marked)
  const start = wordBefore(source, end, 0)
  expect(source.slice(start, end).trim()).toBe(word)
})

test.each(['the,| Kerr', 'the, |Kerr', '(old) |x', 'the - |x', '  |x', '|x'])(
  'none stands before it in %j',
  (marked) => {
    const { source, at: end } = at(marked)
    expect(wordBefore(source, end, 0)).toBe(-1)
  },
)

test('the full stop that opens a sentence ends it', () => {
  expect(endsSentence('gov. x', 3, 3, 6, table)).toBe(true)
  expect(endsSentence('x-gov. x', 5, 1, 8, table)).toBe(false)
  // Nothing is read beyond the end of the paragraph.
  expect(endsSentence('(Ga.) said', 3, 0, 6, table)).toBe(true)
  expect(endsSentence('(Ga.) said', 3, 0, 7, table)).toBe(false)
})

test('nor before the sentence', () => {
  expect(wordBefore('the old Kerr', 8, 8)).toBe(-1)
  expect(wordBefore('the old Kerr', 4, 4)).toBe(-1)
  expect(wordBefore('the old Kerr', 8, 5)).toBe(5)
})
