import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { type Figure, newFigure } from './figure.ts'
import { readName } from './name.ts'
import type { Occurrence } from './prose.ts'
import { namedTogether } from './together.ts'

const { names } = quotesLexicon(en)

/** Who is named together before the last line of a text: names are two words with capitals, "?" is nobody's. */
function read(source: string): string[] {
  const found = [...source.matchAll(/\??[A-Z]\w+ [A-Z]\w+/g)]
  const occurrences = found.map(({ index, 0: text }): Occurrence => {
    const span = { start: index, end: index + text.length }
    const flags = { leads: false, quoted: false, possessive: false, acts: false, speaks: false, placed: false }
    const zone = source.slice(0, index).split('\n').length - 1
    return {
      ...span,
      ...flags,
      zone,
      sentence: 0,
      governed: false,
      opening: false,
      mention: false,
      reading: readName(source, span, names),
    }
  })
  const figures = occurrences.map((name): Figure | null =>
    source.charAt(name.start) === '?' ? null : newFigure(name.reading, name),
  )
  const zone = source.split('\n').length - 1
  const next = occurrences.filter((name) => name.zone < zone).length
  return namedTogether(source, zone, occurrences, figures, next, names.table).map(({ form }) =>
    source.slice(form.start, form.end),
  )
}

const table: [source: string, ...names: string[]][] = [
  ['Ann Kerr and Tom Hale sang.\n', 'Ann Kerr', 'Tom Hale'],
  ['Ann Kerr, Ida Holm and Tom Hale sang.\n', 'Ann Kerr', 'Ida Holm', 'Tom Hale'],
  ['Ann Kerr; Ida Holm and Tom Hale sang.\n', 'Ida Holm', 'Tom Hale'],
  ['Ann Kerr, Ida Holm, Tom Hale sang.\n'],
  ['Ann Kerr and Ida Holm left, Tom Hale sang.\n', 'Ann Kerr', 'Ida Holm'],
  ['Ann Kerr and Ida Holm met Eva Vance and Tom Hale.\n', 'Eva Vance', 'Tom Hale'],
  ['Ann Kerr met Tom Hale.\n'],
  ['Ann Kerr   and  Tom Hale sang.\n', 'Ann Kerr', 'Tom Hale'],
  [`Ann Kerr${' '.repeat(60)}and${' '.repeat(57)}Tom Hale sang.\n`, 'Ann Kerr', 'Tom Hale'],
  [`Ann Kerr${' '.repeat(60)}and${' '.repeat(58)}Tom Hale sang.\n`],
  // What is said of each stands between.
  ['Ann Kerr (R-Ohio) and Tom Hale (D-Ohio) sang.\n', 'Ann Kerr', 'Tom Hale'],
  ['Ann Kerr, a clerk, and Tom Hale, a nurse, sang.\n', 'Ann Kerr', 'Tom Hale'],
  ['Ann Kerr, a clerk, Ida Holm and Tom Hale sang.\n', 'Ann Kerr', 'Ida Holm', 'Tom Hale'],
  ['Ann Kerr and Mr. Tom Hale sang.\n', 'Ann Kerr', 'Tom Hale'],
  ['Ann Kerr and former coach Tom Hale sang.\n', 'Ann Kerr', 'Tom Hale'],
  ['Ann Kerr, Dr. Ida Holm and Mr. Tom Hale sang.\n', 'Ann Kerr', 'Ida Holm', 'Tom Hale'],
  ['Ann Kerr and the quiet Tom Hale sang.\n'],
  ['Ann Kerr and, Tom Hale sang.\n'],
  ['Eva Vance saw Ann Kerr, and Tom Hale sang.\n'],
  ['Ann Kerr and Norlin Group sang.\n'],
  ['Ann Kerr and ?Ola Quay sang.\n'],
  ['?Ola Quay and Ann Kerr sang.\n'],
  ['Ann Kerr and Tom Hale sang.\nIt rained.\n'],
  ['Ann Kerr and Tom Hale sang.\nIda Holm left.\n'],
  ['It rained.\nAnn Kerr and Tom Hale sang.\n', 'Ann Kerr', 'Tom Hale'],
  ['It rained.\nAnn Kerr sang.\n'],
  ['It rained.\n'],
  ['It rained.\nEva Vance and Ida Holm left.'],
  [`Ann Kerr and Tom Hale sang. ${'Ida Holm left. '.repeat(10)}\n`, 'Ann Kerr', 'Tom Hale'],
  [`Ann Kerr and Tom Hale sang. ${'Ida Holm left. '.repeat(11)}\n`, 'Ann Kerr', 'Tom Hale'],
  [`Ann Kerr and Tom Hale sang. ${'Ida Holm left. '.repeat(12)}\n`],
]

test.each(table)('together in %j', (source, ...expected) => {
  expect(read(source)).toEqual(expected)
})
