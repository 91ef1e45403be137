import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readByline } from './index.ts'

const lexicon = layoutLexicon(layout)

const tops: [line: string, authors: string[], agency: string | null][] = [
  ['By Ann Kerr', ['Ann Kerr'], null],
  ['BY ANN KERR, REUTERS', ['Ann Kerr'], 'REUTERS'],
  ['By Ann Kerr and Raj Mehta, AVN', ['Ann Kerr', 'Raj Mehta'], 'AVN'],
  ['byAnn Kerr', ['Ann Kerr'], null],
]

test.each(tops)('top: %s', (line, authors, agency) => {
  const reading = readByline(line, 0, line.length, lexicon, 'top')
  expect(reading?.authors.map((author) => author.name)).toEqual(authors)
  expect(reading?.agency?.text ?? null).toBe(agency)
})

test('a sign-off has its place line', () => {
  const source = 'Oskar Lindqvist\nPort Ansel D.C.\nPolitics'
  const reading = readByline(source, 0, source.length, lexicon, 'end')
  expect(reading?.text).toBe('Oskar Lindqvist\nPort Ansel D.C.')
  expect(reading?.place?.text).toBe('Port Ansel D.C.')
})
