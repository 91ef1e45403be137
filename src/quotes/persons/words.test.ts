import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { nameWords } from './words.ts'

const { table } = quotesLexicon(en).names
const FLAGS = ['capital', 'shouted', 'possessive', 'marked', 'apart'] as const

/** Each word of a text, its key, and what is true of it. */
function read(source: string, start = 0, end = source.length): string[] {
  return nameWords(source, { start, end }, table).map((word) =>
    [source.slice(word.start, word.end), word.key, ...FLAGS.filter((flag) => word[flag])].join(' '),
  )
}

const words: [source: string, ...words: string[]][] = [
  // Capitals.
  ['Ann Kerr', 'Ann ann capital', 'Kerr kerr capital'],
  ['ANN KERR', 'ANN ann capital shouted', 'KERR kerr capital shouted'],
  ['A', 'A a capital'],
  ['AZ az', 'AZ az capital shouted', 'az az'],
  ['K2 base', 'K2 k2 capital', 'base base'],
  ['McKerr', 'McKerr mckerr capital'],
  ['eBay', 'eBay ebay'],
  ['iPHONE', 'iPHONE iphone'],
  ['Élan Kerr', 'Élan élan capital', 'Kerr kerr capital'],
  ['ÉLAN éclair', 'ÉLAN élan capital shouted', 'éclair éclair'],
  ['éLAN Kerr', 'éLAN élan', 'Kerr kerr capital'],
  ['zebra', 'zebra zebra'],
  ['42', '42 42'],
  ['3rd Kerr', '3rd 3rd', 'Kerr kerr capital'],
  // Possessives.
  ['NATO’s chief', 'NATO nato capital possessive marked', 'chief chief'],
  ['the workers’ union', 'the the', 'workers workers possessive', 'union union'],
  ["the workers' union", 'the the', 'workers workers possessive', 'union union'],
  ['the workers’, union', 'the the', 'workers workers', 'union union apart'],
  ['the boats’', 'the the', 'boats boats'],
  ['the women’ union', 'the the', 'women women', 'union union'],
  ['the workers union', 'the the', 'workers workers', 'union union'],
  ['the boss’s ferry', 'the the', 'boss boss possessive marked', 'ferry ferry'],
  ['the BOSS’S ferry', 'the the', 'BOSS boss capital shouted possessive marked', 'ferry ferry'],
  ['Kerr’S ferry', 'Kerr kerr capital possessive marked', 'ferry ferry'],
  ['’s ferry', 's s', 'ferry ferry'],
  ['O’Neil’s ferry', "O’Neil o'neil capital possessive marked", 'ferry ferry'],
  ['x’t ferry', "x’t x't marked", 'ferry ferry'],
  ['a’s ferry', 'a a possessive marked', 'ferry ferry'],
  // Marks inside of a word.
  ['O’Neil', "O’Neil o'neil capital marked"],
  ["O'Neil left", "O'Neil o'neil capital marked", 'left left'],
  ['Smith-Hale', 'Smith-Hale smith-hale capital marked'],
  ['Smith‑Hale', 'Smith‑Hale smith‑hale capital marked'],
  ['Smith- Hale', 'Smith smith capital', 'Hale hale capital apart'],
  ['AT&T', 'AT&T at&t capital shouted marked'],
  ['AT& T', 'AT at capital shouted', 'T t capital'],
  ['Ann & Kerr', 'Ann ann capital', 'Kerr kerr capital'],
  ['Smith+Hale', 'Smith smith capital', 'Hale hale capital apart'],
  // Full stops.
  ['U.S. troops', 'U.S. u.s capital shouted marked', 'troops troops'],
  ['u.s. troops', 'u.s u.s marked', 'troops troops'],
  ['J. Hale', 'J. j capital marked', 'Hale hale capital'],
  ['J.R. Hale', 'J.R. j.r capital shouted marked', 'Hale hale capital'],
  ['A. Kerr', 'A. a capital marked', 'Kerr kerr capital'],
  ['a. kerr', 'a a', 'kerr kerr'],
  ['A kerr', 'A a capital', 'kerr kerr'],
  ['Sen. Hale', 'Sen sen capital', 'Hale hale capital'],
  ['Ph.D. here', 'Ph.D. ph.d capital marked', 'here here'],
  ['Ph.D.', 'Ph.D. ph.d capital marked'],
  ['Lenkovo.Then', 'Lenkovo.Then lenkovo.then capital marked'],
  ['harbourmasters.Then', 'harbourmasters harbourmasters', 'Then then capital'],
  ['harbourmaste.Then', 'harbourmaste harbourmaste', 'Then then capital'],
  ['harbourmast.Then', 'harbourmast.Then harbourmast.then marked'],
  ['xy. Hale', 'xy xy', 'Hale hale capital'],
  ['K2. Hale', 'K2 k2 capital', 'Hale hale capital'],
  // Joined particles.
  ['al-Berg', 'al-Berg berg capital marked'],
  ['d’Berg', 'd’Berg berg capital marked'],
  ['al-berg', 'al-berg al-berg marked'],
  ['Al-Berg', 'Al-Berg al-berg capital marked'],
  ['xyz-Berg', 'xyz-Berg xyz-berg marked'],
  ['abcdefg-Berg', 'abcdefg-Berg abcdefg-berg marked'],
  ['al-Berg’s ferry', 'al-Berg berg capital possessive marked', 'ferry ferry'],
  ['ibnal-Berg', 'ibnal-Berg ibnal-berg marked'],
  // What stands between.
  ['Ann, Kerr', 'Ann ann capital', 'Kerr kerr capital apart'],
  ['Ann (Kerr', 'Ann ann capital', 'Kerr kerr capital apart'],
  ['Ann – Kerr', 'Ann ann capital', 'Kerr kerr capital apart'],
  ['Ann † Kerr', 'Ann ann capital', 'Kerr kerr capital apart'],
  ['Ann ; Kerr', 'Ann ann capital', 'Kerr kerr capital apart'],
  ['Ann “Bo” Kerr', 'Ann ann capital', 'Bo bo capital', 'Kerr kerr capital'],
  ['Ann "Bo" Kerr', 'Ann ann capital', 'Bo bo capital', 'Kerr kerr capital'],
  ["Ann 'Bo' Kerr", 'Ann ann capital', 'Bo bo capital', 'Kerr kerr capital'],
  ['Ann ‘Bo’ Kerr', 'Ann ann capital', 'Bo bo capital', 'Kerr kerr capital'],
  ['Ann „Bo‟ Kerr', 'Ann ann capital', 'Bo bo capital', 'Kerr kerr capital'],
  ['Ann ‟Bo', 'Ann ann capital', 'Bo bo capital'],
  ['Ann ‗Bo', 'Ann ann capital', 'Bo bo capital apart'],
  ['Ann ― Bo', 'Ann ann capital', 'Bo bo capital apart'],
  ['Ann @kerr', 'Ann ann capital', 'kerr kerr'],
  ['Ann #kerr', 'Ann ann capital', 'kerr kerr'],
  ['Ann\tKerr', 'Ann ann capital', 'Kerr kerr capital'],
  ['Ann . Kerr', 'Ann ann capital', 'Kerr kerr capital'],
]

test.each(words)('the words of %j', (source, ...words) => {
  expect(read(source)).toEqual(words)
})

test('a part of a text', () => {
  expect(read('the Ann Kerr-Hale', 4, 12)).toEqual(['Ann ann capital', 'Kerr kerr capital'])
  expect(read('the Ann Kerr-Hale', 4, 13)).toEqual(['Ann ann capital', 'Kerr kerr capital'])
  expect(read('the Ann Kerr-Hale', 4, 14)).toEqual(['Ann ann capital', 'Kerr-H kerr-h capital marked'])
  expect(read('the Ann', 4, 99)).toEqual(['Ann ann capital'])
  expect(read('the Ann', 4, 4)).toEqual([])
})

test('the key of an initial is no word of the lists, that of an article is', () => {
  const [initial] = nameWords('A. Kerr', { start: 0, end: 7 }, table)
  const [article] = nameWords('A kerr', { start: 0, end: 6 }, table)
  const [short] = nameWords('Sen. Kerr', { start: 0, end: 9 }, table)
  const [plain] = nameWords('Sen Kerr', { start: 0, end: 8 }, table)
  expect([initial?.names, initial?.bits]).toEqual([0, 0])
  expect(article?.names).not.toBe(0)
  expect([short?.names, short?.bits]).toEqual([plain?.names, plain?.bits])
})

test('of an endless text only its beginning is read, and of an endless word', () => {
  expect(read('no '.repeat(100))).toHaveLength(40)
  expect(read('n'.repeat(100))).toEqual([`${'n'.repeat(60)} ${'n'.repeat(60)}`, `${'n'.repeat(40)} ${'n'.repeat(40)}`])
})
