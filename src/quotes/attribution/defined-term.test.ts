import { expect, test } from 'vitest'
import { readProse } from '../../../test/prose.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes } from '../../locales/en/quotes/index.ts'
import { isApposedName, isDefinedTerm } from './defined-term.ts'
import { quoteShape } from './quote-shape.ts'

const lexicon = quotesLexicon(quotes)

// Each quote: a name that brackets define, one between commas behind what is named, or neither.
const table: readonly (readonly [source: string, ...terms: string[]])[] = [
  ['Holt Mills (“Holt”) grew.', 'defined'],
  ['Holt Mills (“holt”) grew.', '-'],
  ['Holt Mills (“Holt.”) grew.', '-'],
  ['Holt Mills (“Holt,”) grew.', '-'],
  ['Holt Mills [“Holt”] grew.', 'defined'],
  ['Holt Mills “Holt”) grew.', '-'],
  ['Holt Mills (“Holt” grew.', '-'],
  ['Holt Mills (“Holt” or the “Company”) grew.', 'defined', 'defined'],
  ['Holt Mills (“Holt”, the “Company” and “Mill”) grew.', 'defined', 'defined', 'defined'],
  ['Holt Mills (together, “Holt”) grew.', 'defined'],
  ['Holt Mills (called “Holt”) grew.', '-'],
  ['Holt Mills (“Holt” now) grew.', '-'],
  ['Holt Mills (“Holt” said) grew.', '-'],
  ['Holt Mills (“Holt”; “Mill”) grew.', '-', '-'],
  ['Holt Mills (“Holt”: the mill) grew.', '-'],
  ['Holt Mills (“the Company”) grew.', 'defined'],
  ['Holt Mills (“our Company”) grew.', 'defined'],
  ['Holt Mills (“the company”) grew.', '-'],
  ['Holt Mills (“a Mill”) grew.', 'defined'],
  ['Holt Mills (“5G”) grew.', 'defined'],
  ['Holt Mills (“One Two Three Four Five Six”) grew.', 'defined'],
  ['Holt Mills (“One Two Three Four Five Six Seven”) grew.', '-'],
  ['Holt Mills (“Go”) grew.', 'defined'],
  ['Holt Mills (“Said”) grew.', 'defined'],
  ['Holt Mills (“We Are Here”) grew.', '-'],
  ['Holt Mills (a firm of the old town by the great lake, “Holt”) grew.', '-'],
  ['Holt Mills (the old firm of the town, “Holt”) grew.', 'defined'],
  ['“Holt”) grew.', '-'],
  ['Her novel, “Night Tide”, sold well.', 'apposed'],
  ['Her novel, “Night Tide,” sold well.', 'apposed'],
  ['Her novel, “Night Tide” sold well.', '-'],
  ['Her novel, “Night Tide.”', '-'],
  ['Her novel “Night Tide”, sold well.', '-'],
  ['Her novel: “Night Tide”, sold well.', '-'],
  ['His new phrase, “lake lobby”, is old.', '-'],
  ['His claim, “lake lobby”, is old.', '-'],
  ['The lake, “Blue Eye”, is old.', '-'],
  ['The charged term, “lake lobby,” is old.', 'apposed'],
  ['Her novel, “We Are Here”, sold well.', '-'],
  ['Her novel, “One Two Three Four Five Six Seven”, sold well.', '-'],
  ['Her novel, “One Two Three Four Five Six”, sold well.', 'apposed'],
  ['Novel, “Night Tide”, sold well.', '-'],
  ['Her novel, “Night Tide”; it sold.', '-'],
  ['Her novel, “Night Tide?” sold well.', '-'],
  ['Kerr said, “Night Tide”, sold.', '-'],
]

test.each(table)('%s', (source, ...expected) => {
  const scope = readProse(source)
  const found = [...source.matchAll(/“[^”]*”/g)].map(({ 0: text, index }) => {
    const place = { scope, at: scope.tokens.start.indexOf(index, scope.from) }
    const shape = quoteShape(source, [{ start: index + 1, end: index + text.length - 1 }], lexicon)
    return isDefinedTerm(place, shape) ? 'defined' : isApposedName(place, shape) ? 'apposed' : '-'
  })
  expect(found).toEqual(expected)
})
