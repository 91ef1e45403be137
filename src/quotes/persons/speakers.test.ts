import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import type { Mention } from '../../types/index.ts'
import type { Attribution } from '../types.ts'
import { enrich, type Figure, newFigure } from './figure.ts'
import { readName } from './name.ts'
import { speakersOf } from './speakers.ts'

const { names } = quotesLexicon(en)

/** A text whose mentions stand in braces, behind the number of whom they mean. */
function parse(marked: string) {
  const mentions: Mention[] = []
  const figures = new Map<number, Figure>()
  const people: Figure[] = []
  const pieces = marked.split(/\{(\d[^}]*)\}/)
  const source = pieces.map((piece, i) => (i % 2 === 1 ? piece.slice(2) : piece)).join('')
  let start = 0
  pieces.forEach((piece, i) => {
    const text = i % 2 === 1 ? piece.slice(2) : piece
    const end = start + text.length
    if (i % 2 === 1) {
      const number = Number(piece.charAt(0))
      const reading = readName(source, { start, end }, names)
      const span = reading.name ?? { start, end }
      const figure = people[number]
      if (figure) enrich(figure, reading, span)
      const known = figure ?? newFigure(reading, span)
      people[number] = known
      figures.set(start, known)
      mentions.push({ start, end, text, kind: reading.form })
    }
    start = end
  })
  return { source, mentions, figures, people }
}

function attribution(mention: Mention | null, jointly: readonly Mention[] = []): Attribution {
  const rest = { refers: null, cue: null, continues: null, certainty: 'stated', rule: 'test' } as const
  return { kind: 'direct', mention, jointly, ...rest }
}

/** The speakers of a text, each with its quotes: one a mention. */
function read(marked: string): string[] {
  const { source, mentions, figures } = parse(marked)
  const attributions = mentions.map((mention) => attribution(mention))
  const { speakers } = speakersOf(source, attributions, { figures, others: new Map(), unresolved: [] }, names)
  return speakers.map(({ name, quotes }) => `${name}: ${quotes.join(' ')}`)
}

const table: [marked: string, ...speakers: string[]][] = [
  // Names, the fullest first met.
  ['{1 Ann Kerr} {2 Tom Hale} {1 Kerr}', 'Ann Kerr: 0 2', 'Tom Hale: 1'],
  ['{1 Kerr} {1 Ann Kerr}', 'Ann Kerr: 0 1'],
  ['{1 Mayor Ann Kerr}', 'Ann Kerr: 0'],
  // Capitals throughout are taken back, but not those of short names.
  ['{1 ANN KERR}', 'Ann Kerr: 0'],
  ['{1 ANN-MARY O’KERR}', 'Ann-Mary O’Kerr: 0'],
  ['{1 KERR}', 'KERR: 0'],
  ['{1 TARAK}', 'TARAK: 0'],
  ['{1 MARLUND}', 'Marlund: 0'],
  ['{1 ÉLAN TARAK}', 'Élan Tarak: 0'],
  ['{1 ANN KERr}', 'ANN KERr: 0'],
  ['{1 ANN KERRaz}', 'ANN KERRaz: 0'],
  ['{1 ANN KERRé}', 'ANN KERRé: 0'],
  ['{1 Ann Kerr}', 'Ann Kerr: 0'],
  ['{1 ANN\u00a0KERR}', 'Ann Kerr: 0'],
  // White space is one blank.
  ['{1 Ann  Kerr}', 'Ann Kerr: 0'],
  ['{1 Ann\nKerr}', 'Ann Kerr: 0'],
  ['{1 Ann\u00a0Kerr}', 'Ann Kerr: 0'],
  ['{1 Ann \t Kerr}', 'Ann Kerr: 0'],
  ['{1 Élan  Kerr}', 'Élan Kerr: 0'],
  ['{1 Élan Kerr}', 'Élan Kerr: 0'],
  ['{1 the  nurse }', 'the nurse: 0'],
  ['{1  the nurse}', 'the nurse: 0'],
  // A description or pronoun loses the capital of its first word.
  ['{1 The spokesman}', 'the spokesman: 0'],
  ['{1 A senior nurse}', 'a senior nurse: 0'],
  ['{1 Two nurses}', 'two nurses: 0'],
  ['{1 She}', 'she: 0'],
  ['{1 HE}', 'he: 0'],
  ['{1 Officials}', 'Officials: 0'],
  ['{1 The\nnurse}', 'the nurse: 0'],
  ['{1 Her lawyer}', 'her lawyer: 0'],
  // Those of one and the same name are one.
  ['{1 the officials} {2 the officials}', 'the officials: 0 1'],
  ['{1 The officials} {2 the officials}', 'the officials: 0 1'],
  ['{1 officials} {2 the officials}', 'officials: 0 1'],
  ['{1 an official} {2 the official}', 'an official: 0', 'the official: 1'],
  ['{1 Tom Hale Jr.} {2 Tom Hale Jr}', 'Tom Hale Jr.: 0 1'],
  ['{1 Norlin Group} {2 NORLIN GROUP}', 'Norlin Group: 0 1'],
  ['{1 the Norlin Group} {2 Norlin Group}', 'Norlin Group: 0 1'],
  ['{1 Ann Kerr} {2 Tom Kerr}', 'Ann Kerr: 0', 'Tom Kerr: 1'],
  ['{1 Ann Kerr} {2 ANN KERR}', 'Ann Kerr: 0 1'],
  // Two who share all that is named have their honorifics.
  ['{1 Mr. Kerr} {2 Mrs. Kerr}', 'Mr. Kerr: 0', 'Mrs. Kerr: 1'],
  ['{1 Mr. Kerr} {2 Kerr}', 'Mr. Kerr: 0', 'Kerr: 1'],
  ['{1 Mr. Kerr} {1 Kerr}', 'Kerr: 0 1'],
  ['{1 Mr. Kerr} {2 Mrs. Hale}', 'Kerr: 0', 'Hale: 1'],
  ['{1 Mr. Kerr} {2 Ms. Ann Kerr}', 'Kerr: 0', 'Ann Kerr: 1'],
  // An article with a capital within its sentence belongs to the name.
  ['{1 The Quay} wrote', 'Quay: 0'],
  ['“A,” {1 The Quay Group} wrote', 'The Quay Group: 0'],
  ['“A.” {1 The Quay Group} wrote', 'Quay Group: 0'],
  ['“A” {1 The Quay Group} wrote', 'The Quay Group: 0'],
  ['“A”, {1 The Quay Group} wrote', 'The Quay Group: 0'],
  ['He told {1 The Quay Group}', 'The Quay Group: 0'],
  ['He told “{1 The Quay Group}”', 'The Quay Group: 0'],
  ['He told: {1 The Quay Group}', 'Quay Group: 0'],
  ['He told {1 the Quay Group}', 'Quay Group: 0'],
  ['He told {1 The quay group}', 'the quay group: 0'],
  ['He told {1 Ann Quay Group}', 'Ann Quay Group: 0'],
  ['He told {1 Quay}', 'Quay: 0'],
  ['He told {1 The Quay}', 'The Quay: 0'],
  ['It left, “  “ “ {1 The Quay Group}', 'Quay Group: 0'],
  ['“ {1 The Quay Group}', 'Quay Group: 0'],
  [' {1 The Quay Group}', 'Quay Group: 0'],
  ['x {1 The Quay Group} {1 the Quay Group}', 'The Quay Group: 0 1'],
  ['“A.” {1 The Quay Group} “b,” {1 The Quay Group}', 'The Quay Group: 0 1'],
  ['He told {1 The Minister}', 'the Minister: 0'],
  ['He told {1 The Ministry}', 'The Ministry: 0'],
]

test.each(table)('the speakers of %j', (marked, ...speakers) => {
  expect(read(marked)).toEqual(speakers)
})

test('a speaker has kind, title, and mentions in order of the text', () => {
  const { source, mentions, figures } = parse('{1 Mayor Ann Kerr} met {2 the officials}. {1 Kerr} left.')
  const [full, officials, short] = mentions as [Mention, Mention, Mention]
  const attributions = [
    attribution(short),
    attribution(null),
    attribution(full),
    attribution(full),
    attribution(officials),
  ]
  const { speakers, indexes } = speakersOf(source, attributions, { figures, others: new Map(), unresolved: [] }, names)
  expect(speakers).toEqual([
    {
      name: 'Ann Kerr',
      kind: 'person',
      title: { start: 0, end: 5, text: 'Mayor' },
      mentions: [full, short],
      quotes: [0, 2, 3],
    },
    { name: 'the officials', kind: 'group', title: null, mentions: [officials], quotes: [4] },
  ])
  expect([...indexes]).toEqual([
    [short.start, 0],
    [full.start, 0],
    [officials.start, 1],
  ])
})

test('a quote of several is a quote of each, once', () => {
  const { source, mentions, figures, people } = parse('{1 Ann Kerr} and {2 Tom Hale} left. {3 They} and {1 Kerr} sang.')
  const [kerr, hale, they, again] = mentions as [Mention, Mention, Mention, Mention]
  const joint = [attribution(kerr, [hale]), attribution(they, [again])]
  const others = new Map([[they.start, [people[1], people[2]] as Figure[]]])
  const { speakers, indexes, others: further } = speakersOf(source, joint, { figures, others, unresolved: [] }, names)
  expect(speakers.map(({ name, quotes, mentions }) => [name, quotes, mentions.map(({ text }) => text)])).toEqual([
    ['Ann Kerr', [0, 1], ['Ann Kerr', 'They', 'Kerr']],
    ['Tom Hale', [0, 1], ['Tom Hale', 'They']],
    ['they', [1], ['They']],
  ])
  expect(indexes.get(they.start)).toBe(2)
  expect([...further]).toEqual([[they.start, [0, 1]]])
})

test('a mention read at two lengths is listed at both', () => {
  const { source, mentions, figures } = parse('{1 Ann Kerr of the Post} sang.')
  const [whole] = mentions as [Mention]
  const short = { ...whole, end: whole.start + 8, text: 'Ann Kerr' }
  const said = [attribution(short), attribution(whole)]
  const { speakers } = speakersOf(source, said, { figures, others: new Map(), unresolved: [] }, names)
  expect(speakers[0]?.mentions).toEqual([short, whole])
})
