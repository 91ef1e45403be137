import { expect, test } from 'vitest'
import { linesOf } from '../../../test/support/lines.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import type { Mention } from '../../types/index.ts'
import { findRuns } from '../runs/index.ts'
import type { Attribution } from '../types.ts'
import { findPersons } from './index.ts'
import type { ReadMention } from './mentions.ts'
import { readMention } from './readings.ts'
import { lastAsked } from './resolve.ts'

const lexicon = quotesLexicon(en)

/** The speakers of a text: mentions stand in braces, and in square brackets whom the next one stands for. */
function read(marked: string): (string | undefined)[] {
  let source = ''
  let refers: Mention | null = null
  const attributions: Attribution[] = []
  for (const piece of marked.split(/(\{[^}]*\}|\[[^\]]*\])/)) {
    const text = piece.replace(/[{}[\]]/g, '')
    const mention = { start: source.length, end: source.length + text.length, text, kind: 'name' as const }
    if (piece.startsWith('[')) refers = mention
    if (piece.startsWith('{')) {
      const rest = { cue: null, continues: null, certainty: 'stated', rule: 'test' } as const
      attributions.push({ kind: 'direct', mention, jointly: [], refers, ...rest })
      refers = null
    }
    source += text
  }
  const zones = linesOf(source).map(({ start, end }, paragraph) => ({
    start,
    end,
    section: 'body' as const,
    paragraph,
  }))
  const { runs } = findRuns(source, zones, lexicon)
  const { speakers, byMention } = findPersons(source, zones, runs, attributions, new Set(), lexicon.names)
  return attributions.map(({ mention }) => speakers[byMention.get(mention?.start ?? -1) as number]?.name)
}

const table: [marked: string, ...names: string[]][] = [
  ['They met [Ann Kerr], {who} said “a.” {She} said “b.”', 'Ann Kerr', 'Ann Kerr'],
  ['{Tom Hale} said “a.” [Ann Kerr], {who} left, said “b.”', 'Tom Hale', 'Ann Kerr'],
  ['[A nurse], {who} left, said “a.” {The nurse} said “b.”', 'a nurse', 'a nurse'],
  ['[Zubin Tarak], {who} said “a,” left. {Tarak} said “b.”', 'Zubin Tarak', 'Zubin Tarak'],
  ['{Tom Hale} said “a.” He met [Leo Kerr], {who} said “b.” {He} said “c.”', 'Tom Hale', 'Leo Kerr', 'Leo Kerr'],
]

test.each(table)('%s', (marked, ...names) => {
  expect(read(marked)).toEqual(names)
})

/** The last paragraph asked of, where each mention stands in one of its own. */
function asked(...texts: string[]): number {
  const mentions = texts.map((text, zone): ReadMention => {
    const { reading } = readMention(text, { start: 0, end: text.length }, new Map(), lexicon.names)
    const mention = { start: 0, end: text.length, text, kind: 'name' as const }
    return {
      mention,
      reading,
      name: reading.name,
      zone,
      refers: -1,
      speaks: true,
      passing: false,
      acts: true,
      quoted: false,
    }
  })
  return lastAsked(mentions, lexicon.names.table)
}

test('names beside the speakers matter up to the last pronoun or answer, and everywhere to a description', () => {
  expect(asked('Ann Kerr', 'Kerr')).toBe(-1)
  expect(asked('Ann Kerr', 'she', 'Kerr')).toBe(1)
  expect(asked('she', 'Kerr', 'they')).toBe(2)
  expect(asked('A', 'Kerr')).toBe(0)
  expect(asked('a child', 'two nurses')).toBe(-1)
  // Whom the lead describes may be named soon.
  expect(asked('a nurse', 'she')).toBe(4)
  expect(asked('Ann Kerr', 'Kerr', 'a nurse')).toBe(-1)
  expect(asked('the nurse', 'she')).toBe(Number.POSITIVE_INFINITY)
  expect(asked()).toBe(-1)
})
