import { LOCATIVE, PLACE_NOUN } from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import {
  AUXILIARY,
  BODY,
  CROWD,
  DOCUMENT,
  PARTICIPLE,
  PEOPLE,
  PREPOSITION,
  VERB_ONLY,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { bitsAt, namesAt, type WordTable } from '../../lexicon/word-table.ts'
import type { Span } from '../../types/index.ts'
import type { Run, Zone } from '../types.ts'
import { asideEnd, isSaying, isSpeech, smallWordAt } from './beside.ts'
import { readCapitals } from './capitals.ts'
import type { NameReading } from './name.ts'
import { moved, type Readings, readRun } from './readings.ts'

/** A name that stands in the text, whether anybody quotes it or not. */
export interface Occurrence extends Span {
  readonly zone: number
  /** Number of its sentence, counted over the document. */
  readonly sentence: number
  /** Whether it is the first person of its sentence. */
  readonly leads: boolean
  readonly quoted: boolean
  /** It belongs to a noun, by an ’s or by standing before it. */
  readonly possessive: boolean
  /** A verb follows: it does something. */
  readonly acts: boolean
  /** A verb of speech follows. */
  readonly speaks: boolean
  /** A preposition of place stands before it ("in"), or behind it a noun that places have ("mayor"). */
  readonly placed: boolean
  /** A preposition stands before it. */
  readonly governed: boolean
  readonly reading: NameReading
  /** Whether it is a mention of attribution, and so surely somebody. */
  readonly mention: boolean
}

/** The names of a document, and where its sentences start; a quote's own sentences are not counted. */
export interface Names {
  readonly occurrences: readonly Occurrence[]
  readonly sentences: readonly number[]
}

/**
 * The names of a document that matter in order: those with a word of `keys` (as printed in the mentions), and those
 * that are surely persons, by first name or title, in the paragraphs up to `until`; their surnames are added to the keys.
 */
export function findOccurrences(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  keys: Set<number>,
  until: number,
  known: Readings,
  lexicon: NameLexicon,
): Names {
  const quoted = quotedSpans(runs)
  const { table } = lexicon
  const { runs: capitals, sentences } = readCapitals(source, zones, quoted, keys, until, table)
  const occurrences: Occurrence[] = []
  let led = -1
  let quote = 0
  for (const run of capitals) {
    const { start, end, next, ahead, sentence } = run
    const zone = zones[run.zone] as Zone
    const { reading, start: origin } = readRun(source, run, zone.end, known, lexicon)
    const name = moved(reading.name, start - origin)
    if (!name || name.start < start) continue
    while (quote < quoted.length && (quoted[quote] as Span).end <= start) quote++
    const behind = smallWordAt(source, next + 1, zone.end, table)
    const bits = bitsAt(table, behind)
    const beyond = bitsBeyond(source, start, next, zone.end, table)
    const modifies = (bits & (PEOPLE | BODY | DOCUMENT | CROWD)) !== 0 && (bits & VERB_ONLY) === 0
    occurrences.push({
      start: name.start,
      end: name.end,
      zone: run.zone,
      sentence,
      leads: led !== sentence && !modifies,
      quoted: (quoted[quote]?.start ?? zone.end) <= start,
      possessive: modifies || end < next,
      acts: isVerb(bits) || isVerb(beyond),
      speaks: isSaying(source, next, table) || isSpeech(beyond),
      placed: ((namesAt(table, ahead) & LOCATIVE) | (namesAt(table, behind) & PLACE_NOUN)) !== 0,
      // The preposition of "Secretary of State Kerr" is of his title.
      governed: (bitsAt(table, ahead) & PREPOSITION) !== 0 && (reading.title?.start ?? origin) >= origin,
      reading,
      mention: false,
    })
    if (!modifies && reading.kind === 'person') led = sentence
  }
  return { occurrences, sentences }
}

/**
 * What the word behind an aside can be, or the verb behind a name that is one itself ("the mayor, Ann Kerr, left"); 0 where there
 * is no aside, or a participle goes on: "Kerr, who won, drawing boos".
 */
function bitsBeyond(source: string, start: number, end: number, limit: number, table: WordTable): number {
  if (source.charCodeAt(end) === 44 && source.charCodeAt(start - 2) === 44) {
    const own = bitsAt(table, smallWordAt(source, end + 2, limit, table))
    if (isVerb(own)) return own
  }
  const aside = asideEnd(source, end, limit)
  if (aside === end) return 0
  const at = source.charCodeAt(aside) === 44 ? aside + 2 : aside + 1
  const bits = bitsAt(table, smallWordAt(source, at, limit, table))
  return bits & PARTICIPLE ? 0 : bits
}

function isVerb(bits: number): boolean {
  return verbKind(bits) !== 0 || (bits & AUXILIARY) !== 0
}

/** The parts of runs that are nested in none. */
function quotedSpans(runs: readonly Run[]): Span[] {
  const spans: Span[] = []
  for (const run of runs) if (run.parent === null) for (const part of run.parts) spans.push(part)
  return spans.sort((a, b) => a.start - b.start)
}
