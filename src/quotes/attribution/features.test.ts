import { expect, test } from 'vitest'
import { wordsOf } from '../../../test/prose.ts'
import { situated } from '../../../test/said.ts'
import { ATTRIBUTE_COUNT, attributeSizes, LINK_AT, READING_AT } from './attributes.ts'
import { linksOf } from './candidates.ts'
import { fillLink, fillQuote, fillReading } from './features.ts'

const names = attributeSizes().map(([name]) => name)

/** The attributes that are not 0 once `fill` has gone over numbers of another quote. */
function filled(from: number, to: number, fill: (values: Int32Array) => void): string {
  const values = new Int32Array(ATTRIBUTE_COUNT).fill(99)
  fill(values)
  return names.flatMap((name, i) => (i >= from && i < to && values[i] ? `${name} ${values[i]}` : [])).join(', ')
}

type Table = readonly (readonly [source: string, ...attributes: string[]])[]

// Each quote.
const ofQuotes: Table = [
  ['Kerr said in Lenkovo that it was “a lake” in May.', 'previous 18, previous2 16, next 20, next2 11, length 2'],
  [
    '“No.” Kerr left, and Holm, a clerk, said, at last, “we go.”',
    'next 11, next2 42, opens 1, closes 1, length 1, start 2',
    'previous 1, previous2 15, closes 1, length 2, verb 1, own 1',
  ],
  ['Kerr said. “We go.”', 'previous 4, previous2 26, opens 1, closes 1, length 2, verb 1, start 1'],
  ['“We go,” Kerr said.', 'next 11, next2 26, opens 1, closes 2, length 2, verb 1, start 2, own 2'],
  [
    'Kerr said it: “We Are One”, Holm said.',
    'previous 2, previous2 16, next 11, next2 26, opens 1, closes 2, length 3, verb 1, own 3',
  ],
  ['“And so,” and left.', 'next 21, next2 42, opens 1, closes 2, length 2, start 2'],
]

test.each(ofQuotes)('quotes: %s', (source, ...expected) => {
  expect(situated(source, (it) => filled(0, READING_AT, (values) => fillQuote(values, it)))).toEqual(expected)
})

// The readings of the last quote, but for that nobody speaks it.
const ofReadings: Table = [
  [
    'Kerr said in Lenkovo that it was “a lake” in May.',
    'was: kind 1, cue 18, cueBefore 16, outer 1',
    'said: kind 1, cue 1, gap 4, rank 1, edge 20, cueBefore 11',
  ],
  [
    '“No.” Kerr left, and Holm, a clerk, said, at last, “we go.”',
    'said: kind 1, cue 1, gap 4, commas 2, edge 1, cueBefore 1',
  ],
  [
    '“No,” Kerr said. “We go.”',
    'said: kind 3, cue 1, cueBefore 11, relation 1, lastCloses 2',
    'said: kind 1, cue 1, sentences 1, gap 1, edge 4, cueBefore 11',
  ],
  [
    'Kerr, who spoke, and told Holm and asked Mehta, said it was “grim.”',
    'was: kind 1, cue 18, cueBefore 16, outer 2',
    'said: kind 1, cue 1, gap 2, rank 1, edge 16, cueBefore 1, outer 2',
    'asked: kind 1, cue 4, gap 4, commas 1, rank 2, edge 11, cueBefore 21, inner 1, outer 1',
    'told: kind 1, cue 2, gap 5, commas 1, rank 3, edge 11, cueBefore 21, inner 2',
    'spoke: kind 1, cue 14, gap 6, commas 2, rank 4, edge 1, cueBefore 14, inner 2',
  ],
  [
    'Calling “the plan” vast, old, “grim,” Kerr left.',
    'Calling: kind 6, cue 8, form 1, gap 4, commas 2, quotes 1, edge 9',
  ],
  [
    '“No,” Kerr said.\n“We go.”\nHolm left.\n“Yes.”',
    'said: kind 3, cue 1, cueBefore 11, relation 3, held 1, lastCloses 1',
  ],
  [
    '“No,” Kerr said.\nHolm left.\nMehta sat.\nThe lake is old.\n“Yes.”',
    'said: kind 3, cue 1, cueBefore 11, relation 4, lastCloses 2',
    'is: kind 5, cue 18, sentences 1, edge 25, cueBefore 25',
  ],
  [
    '“No,” Kerr said. “We go.” “We stay.” “We sit.” “We eat.”',
    'said: kind 3, cue 1, cueBefore 11, relation 1, held 1, lastCloses 1',
  ],
  ['Kerr said:\n“We go. And we stay.”', 'said: kind 5, cue 1, sentences 1, edge 2, cueBefore 11'],
  ['“We go.”\n– Kerr, a clerk', '–: kind 7, cue 21, sentences 1, edge 11'],
  [
    '“No?” Kerr asked. Holm told Mehta and Zakov said etc. “We go.”',
    'asked: kind 3, cue 4, cueBefore 11, relation 1, spoken 2, lastCloses 3',
    'said: kind 1, cue 1, gap 1, edge 25, cueBefore 11, outer 1',
    'told: kind 1, cue 2, gap 4, rank 1, edge 11, cueBefore 11, inner 1',
  ],
  [
    '“No!” Kerr yelled. Mehta sat by “the lake” and left. “We go.”',
    'yelled: kind 3, cue 12, cueBefore 11, relation 1, spoken 3, lastCloses 3',
    'left: kind 1, cue 17, sentences 1, gap 1, edge 4, cueBefore 21',
    'by: kind 1, cue 22, sentences 1, gap 4, quotes 1, rank 1, edge 9, cueBefore 42',
    'sat: kind 1, cue 17, sentences 1, gap 4, quotes 1, rank 1, edge 20, cueBefore 11',
  ],
  ['Kerr said of the old lake and the new mill in it “we go.”', 'said: kind 1, cue 1, gap 6, edge 20, cueBefore 11'],
  [
    'Kerr said of the old lake and the new mill in it and of all the roads to the town there “we go.”',
    'said: kind 1, cue 1, gap 7, edge 20, cueBefore 11',
  ],
  [
    '“We go” is what of the old lake and the new mill Kerr, at the last, wrote.',
    'is: kind 2, cue 18, cueBefore 9',
    'wrote: kind 2, cue 6, gap 7, commas 2, rank 1, edge 1, cueBefore 1',
  ],
  [
    '“The lake” and “the mill” and “the town” and all, Kerr said and wrote and told them.',
    'said: kind 3, cue 1, cueBefore 11, relation 1, held 1',
    'said: kind 2, cue 1, gap 4, commas 1, edge 11, cueBefore 11',
    'wrote: kind 2, cue 6, gap 5, commas 1, rank 1, edge 21, cueBefore 21, inner 1',
    'told: kind 2, cue 2, gap 5, commas 1, rank 2, edge 21, cueBefore 21, inner 2',
  ],
  [
    '“No,” Kerr said, “now” and “then” and “here” “we go.”',
    'said: kind 1, cue 1, gap 5, commas 1, quotes 2, edge 1, cueBefore 11',
  ],
]

test.each(ofReadings)('readings: %s', (source, ...expected) => {
  const found = situated(source, (situation, readings) =>
    readings.flatMap((reading) => {
      const attributes = filled(READING_AT, LINK_AT, (values) => fillReading(values, situation, reading))
      return reading.cue ? `${wordsOf(reading.scope, reading.cue)}: ${attributes}` : []
    }),
  )
  expect(found.at(-1)).toEqual(expected)
})

test('that nobody speaks has no attributes', () => {
  const found = situated('It was “grim.”', (situation, readings) =>
    readings.map((reading) => filled(READING_AT, ATTRIBUTE_COUNT, (values) => fillReading(values, situation, reading))),
  )
  expect(found[0]?.[0]).toBe('')
})

// The links of the first reading of the last quote in which somebody speaks.
const ofLinks: Table = [
  [
    'Kerr, who told Holm and asked Mehta, said it – “grim.”',
    'Mehta < said: mention 4, reach 1, linkCommas 1, before 29, after 1',
    'Holm < said: mention 4, order 1, reach 4, linkCommas 1, verbs 1, joins 1, before 27, after 21',
    'who < said: mention 3, order 2, reach 5, linkCommas 1, verbs 2, joins 1, before 1, after 27',
    'Kerr < said: mention 4, order 3, reach 5, linkCommas 2, verbs 2, joins 1, after 1, first 1, subject 1',
    'it < said: mention 2, side 1, before 26, after 3',
  ],
  [
    '“No,” Kerr said. “We go,” Holm said. “We stay,” Kerr said. “We sit,” Kerr told Mehta.',
    'Kerr < told: mention 4, before 9, after 27, subject 1, known 2, used 1',
    'Mehta < told: mention 4, side 1, before 27, after 4',
  ],
  [
    '“No,” Kerr said. “We go,” Kerr told Mehta.',
    'Kerr < told: mention 4, before 9, after 27, subject 1, known 1, used 1',
    'Mehta < told: mention 4, side 1, before 27, after 4',
  ],
]

test.each(ofLinks)('links: %s', (source, ...expected) => {
  const found = situated(source, (situation, readings) => {
    const reading = readings.find(({ cue }) => cue)
    if (!reading?.cue) return []
    const { scope, cue } = reading
    return linksOf(situation, reading).map((link) => {
      const attributes = filled(LINK_AT, ATTRIBUTE_COUNT, (values) => fillLink(values, situation, reading, link))
      return `${wordsOf(scope, link.phrase)} < ${wordsOf(scope, cue)}: ${attributes}`
    })
  })
  expect(found.at(-1)).toEqual(expected)
})
