import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { enrich, newFigure, sameName } from './figure.ts'
import { readName } from './name.ts'

const { names } = quotesLexicon(en)
const words = (name: string) => name.toLowerCase().split(' ')

const same: [string, string][] = [
  ['Ann Kerr', 'Ann Kerr'],
  ['Ann Kerr', 'Kerr'],
  ['Kerr', 'Kerr'],
  ['J. Kerr', 'Jane Kerr'],
  ['J Kerr', 'Jane Kerr'],
  ['J.R. Kerr', 'Jane Kerr'],
  ['J.R. Kerr', 'Janet Kerr'],
  ['Jan Kerr', 'Jane Kerr'],
  ['Tim Hale', 'Timothy Hale'],
  ['Jane Q. Kerr', 'Jane Kerr'],
  ['Q. Jane Kerr', 'Jane Kerr'],
  ['Ann Jane Kerr', 'Jane Kerr'],
]

test.each(same)('%s can be %s', (a, b) => {
  expect([sameName(words(a), words(b)), sameName(words(b), words(a))]).toEqual([true, true])
})

const different: [string, string][] = [
  ['Tom Kerr', 'Ann Kerr'],
  ['J. Kerr', 'Ann Kerr'],
  ['J.R. Kerr', 'Anne Kerr'],
  ['Ja Kerr', 'Jane Kerr'],
  ['Ann Kerr', 'Ann Hale'],
  ['Ann', 'Ann Kerr'],
]

test.each(different)('%s cannot be %s', (a, b) => {
  expect([sameName(words(a), words(b)), sameName(words(b), words(a))]).toEqual([false, false])
})

/** The figure that the names make one after the other. */
function figureOf(...mentions: string[]) {
  const read = mentions.map((mention) => ({
    mention,
    reading: readName(mention, { start: 0, end: mention.length }, names),
  }))
  const [first, ...more] = read as [(typeof read)[0], ...typeof read]
  const figure = newFigure(first.reading, { start: 0, end: first.mention.length })
  for (const { mention, reading } of more) enrich(figure, reading, { start: 100, end: 100 + mention.length })
  return figure
}

test('a fuller name takes the place of one with less', () => {
  expect(figureOf('Kerr', 'Ann Kerr')).toMatchObject({ words: ['ann', 'kerr'], form: { start: 100 }, count: 2 })
  expect(figureOf('A. Kerr', 'Ann Kerr')).toMatchObject({ words: ['ann', 'kerr'], form: { start: 100 } })
  expect(figureOf('Ann Kerr', 'Kerr')).toMatchObject({ words: ['ann', 'kerr'], form: { start: 0 } })
  expect(figureOf('Anna Kerr', 'Annabel Kerr')).toMatchObject({ words: ['anna', 'kerr'], form: { start: 0 } })
  expect(figureOf('Tom Hale', 'Tom B. Hale Jr.')).toMatchObject({ suffix: 'jr' })
})

test('what one name says of somebody, the others need not', () => {
  const figure = figureOf('Kerr', 'Mayor Ann Kerr', 'Ms. Kerr', 'Judge Kerr')
  expect(figure).toMatchObject({ gender: 'female', count: 4, title: { start: 0, end: 5 } })
  expect(figure.honorific).toBe('ms')
  expect(figure.roles?.size).toBeGreaterThan(1)
  expect(figure.qualifiers).toEqual(new Set(['mayor', 'judge']))
  expect(figureOf('Ann Kerr')).toMatchObject({
    roles: null,
    qualifiers: null,
    nouns: null,
    title: null,
    honorific: null,
  })
})

test('a description has its noun, and no words', () => {
  const figure = figureOf('a stallholder')
  expect(figure).toMatchObject({ words: [], kind: 'person', count: 1, seen: -1, first: 0 })
  expect(figure.nouns).toEqual(new Set(['stallholder']))
})
