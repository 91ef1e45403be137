import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { endsInRole, isPluralRole, roleAt, rolesIn, titleAt } from './roles.ts'
import { type NameWord, nameWords } from './words.ts'

const { names } = quotesLexicon(en)

const wordsOf = (source: string) => nameWords(source, { start: 0, end: source.length }, names.table)

const roles: [source: string, role: string, title: boolean, count: number, ends: boolean][] = [
  ['mayor', 'mayor', true, 1, true],
  ['Mayor', 'Mayor', true, 1, true],
  ['mayor of Lenkovo', 'mayor', true, 1, false],
  ['chief executive', 'chief executive', true, 1, true],
  ['chief executive officer left', 'chief executive officer', true, 1, false],
  ['chief', 'chief', true, 1, true],
  ['ex-mayor', 'ex-mayor', true, 1, true],
  ['ex-ferry', '', false, 0, false],
  ['Ex-Mayor Kerr', 'Ex-Mayor', true, 1, false],
  ['co-founder', 'co-founder', true, 1, true],
  ['-mayor', '-mayor', true, 1, true],
  ['Sen. Hale', 'Sen', true, 1, false],
  ['sen. hale', 'sen', true, 1, false],
  ['Gov', 'Gov', true, 1, true],
  ['ferry', '', false, 0, false],
  ['the mayor', '', false, 1, true],
  ['Native', 'Native', false, 0, true],
  ['Native Kerr', 'Native', false, 0, false],
  ['Figure', 'Figure', false, 0, true],
  ['figure', 'figure', false, 0, true],
  ['Harbour', '', false, 0, false],
  ['harbour', '', false, 0, false],
  ['vice president', 'vice president', true, 1, true],
  ['president', 'president', true, 1, true],
  ['vice president and president', 'vice president', true, 2, true],
  ['mayor and governor', 'mayor', true, 2, true],
  ['mayor and mayor', 'mayor', true, 1, true],
  ['mayor’s lawyer', 'mayor', true, 1, true],
  ['lawyer’s mayor', 'lawyer', true, 1, true],
  ['secretary of state', 'secretary of state', true, 1, true],
  ['secretary of lakes', 'secretary', true, 2, false],
  ['secretary of the lakes', 'secretary', true, 2, false],
  ['state', '', false, 0, false],
  ['foreign minister', 'foreign minister', true, 1, true],
  ['minister of lakes and minister', 'minister', true, 2, true],
  ['deputy mayor', 'deputy', true, 2, true],
  ['the secretary of state', '', false, 1, true],
  ['mayors', '', false, 0, false],
  ['Professors', '', false, 0, false],
]

test.each(roles)(
  '%j begins with the role %j, a title: %j; names %i; ends in one: %j',
  (source, role, title, count, ends) => {
    const words = wordsOf(source)
    const [first] = words as [NameWord]
    const read = roleAt(source, first, source.length, names)
    expect([
      read ? source.slice(0, read.end) : '',
      titleAt(source, first, source.length, names) !== null,
      rolesIn(source, words, source.length, names).length,
      endsInRole(source, words, words.at(-1) as NameWord, names),
    ]).toEqual([role, title, count, ends])
  },
)

const rowsOf = (source: string) => rolesIn(source, wordsOf(source), source.length, names)

test('a role within another is none, nor is that of an owner', () => {
  expect(rowsOf('vice president')).not.toEqual(rowsOf('president'))
  expect(rowsOf('mayor’s lawyer')).toEqual(rowsOf('lawyer'))
  expect(rowsOf('ex-mayor')).toEqual(rowsOf('mayor'))
  expect(rowsOf('Sen.')).toEqual(rowsOf('senator'))
})

test('a role calls itself, an abbreviation or a general word nobody', () => {
  const callsOf = (source: string) => roleAt(source, wordsOf(source)[0] as NameWord, source.length, names)?.calls
  expect(callsOf('mayor')).toEqual(expect.arrayContaining([...rowsOf('mayor')]))
  expect(callsOf('figure')).toEqual([])
})

test('only as far as the limit', () => {
  const [chief] = wordsOf('chief executive') as [NameWord]
  expect(roleAt('chief executive', chief, 5, names)?.end).toBe(5)
  expect(roleAt('chief executive', chief, 15, names)?.end).toBe(15)
})

test('the word before the last of a role ends none', () => {
  const source = 'secretary of state left'
  const words = wordsOf(source)
  expect(words.map((word) => endsInRole(source, words, word, names))).toEqual([true, false, true, false])
})

test.each(['professors', 'Professors', 'mayors', 'officials'])('%s are many of one role', (word) => {
  expect(isPluralRole(wordsOf(word)[0] as NameWord, names)).toBe(true)
})

test.each(['mayor', 'kerrs', 'glass', 's', 'ferries', 'mayo'])('%s are not', (word) => {
  expect(isPluralRole(wordsOf(word)[0] as NameWord, names)).toBe(false)
})
