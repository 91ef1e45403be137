import { expect, test } from 'vitest'
import { linesOf } from '../../../test/support/lines.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { findRuns } from '../runs/index.ts'
import { findOccurrences, type Occurrence } from './prose.ts'

const lexicon = quotesLexicon(en)
const FLAGS = ['leads', 'quoted', 'possessive', 'acts', 'speaks', 'placed', 'governed', 'opening'] as const

/** Each name of a text, and what is true of it there. */
function read(source: string, until = 99): string[] {
  const zones = linesOf(source).map(({ start, end }, paragraph) => ({
    start,
    end,
    section: 'body' as const,
    paragraph,
  }))
  const { runs } = findRuns(source, zones, lexicon)
  const { occurrences } = findOccurrences(source, zones, runs, new Set(), until, new Map(), lexicon.names)
  return occurrences.map((name: Occurrence) =>
    [source.slice(name.start, name.end), ...FLAGS.filter((flag) => name[flag])].join(' '),
  )
}

const table: [source: string, ...names: string[]][] = [
  ['Ann Kerr said so.', 'Ann Kerr leads acts speaks'],
  ['Ann Kerr, said Tom Hale, left.', 'Ann Kerr leads acts speaks', 'Tom Hale'],
  ['Ann Kerr was here.', 'Ann Kerr leads acts'],
  ['Ann Kerr left. Tom Hale left.', 'Ann Kerr leads acts', 'Tom Hale leads acts'],
  ['She met Ann Kerr and Tom Hale.', 'Ann Kerr leads governed', 'Tom Hale'],
  ['She told Ann Kerr so.', 'Ann Kerr leads governed'],
  ['“No,” said Ann Kerr.', 'Ann Kerr leads'],
  ['Ann Kerr’s ferry left.', 'Ann Kerr leads possessive'],
  ['The Ann Kerr officials met Tom Hale.', 'Ann Kerr possessive', 'Tom Hale leads governed'],
  ['He sailed with Ann Kerr on Monday.', 'Ann Kerr leads governed'],
  ['He lives in Ann Kerr town.', 'Ann Kerr leads placed governed'],
  ['“We saw Ann Kerr,” he said. Tom Hale left.', 'Ann Kerr leads quoted governed', 'Tom Hale leads acts'],
  // Whom a title, an apposition or a verb of speech makes a person.
  ['Zubin Tarak said so.', 'Zubin Tarak leads acts speaks'],
  ['Zubin Tarak, a driver, left.', 'Zubin Tarak leads acts'],
  ['The driver, Zubin Tarak, left.', 'Zubin Tarak leads acts'],
  ['Zubin Tarak, who left.', 'Zubin Tarak leads'],
  ['Then driver Zubin Tarak left.', 'Zubin Tarak leads acts'],
  ['Mr. Kerr left.', 'Kerr leads acts'],
  ['Sen. Kerr left.', 'Kerr leads acts'],
  ['Secretary of State Ann Kerr left.', 'Ann Kerr leads acts'],
  ['He met with Mayor Ann Kerr.', 'Ann Kerr leads governed'],
  // What opens a sentence before its clause.
  ['Asked about Ann Kerr, Tom Hale left.', 'Ann Kerr governed opening', 'Tom Hale leads acts'],
  ['When Ann Kerr came, Tom Hale left.', 'Ann Kerr acts opening', 'Tom Hale leads acts'],
  ['In Lenkovo, Ann Kerr met Tom Hale.', 'Ann Kerr leads acts', 'Tom Hale governed'],
  // Names over particles.
  ['Ann van der Kerr left.', 'Ann van der Kerr leads acts'],
  ['Ann al-Kerr left.', 'Ann al-Kerr leads acts'],
  ['Ann O’Kerr-Hale left.', 'Ann O’Kerr-Hale leads acts'],
]

test.each(table)('%s', (source, ...names) => {
  expect(read(source)).toEqual(names)
})

test.each(['She sees Zubin Tarak.', 'Then Ann left.', 'But Kerr left.', 'The Mayor left.'])(
  'nobody surely: %s',
  (source) => {
    expect(read(source)).toEqual([])
  },
)

test('who was named in full comes again by surname', () => {
  expect(read('Ann Kerr left.\nThen Kerr came.')).toEqual(['Ann Kerr leads acts', 'Kerr leads acts'])
})

test('behind the last mention only those count who are named before, or have an honorific', () => {
  const source = 'Ann Kerr left.\nMary Mehta left. Kerr left. Mr. Zubin Tarak left.'
  expect(read(source, 0).map((name) => name.split(' leads')[0])).toEqual(['Ann Kerr', 'Kerr', 'Zubin Tarak'])
})

test.each([
  ['The Red Crescent left.', 'organisation'],
  ['On Monday the Red Crescent, which is old, said so.', 'organisation'],
  ['Red Crescent left.', 'person'],
  ['A Red Crescent left.', 'person'],
  ['His Red Crescent left.', 'person'],
  ['The Ann Kerr left.', 'person'],
  ['The late Mr. Zubin Tarak left.', 'person'],
])('%j names a %s', (source, kind) => {
  const zones = [{ start: 0, end: source.length, section: 'body' as const, paragraph: 0 }]
  const { occurrences } = findOccurrences(source, zones, [], new Set(), 9, new Map(), lexicon.names)
  expect(occurrences[0]?.reading.kind).toBe(kind)
})
