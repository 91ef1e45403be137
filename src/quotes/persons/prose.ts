import { DEFINITE, GIVEN, INDEFINITE, LOCATIVE, PLACE_NOUN } from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import {
  ARTICLE,
  BODY,
  COPULA,
  CROWD,
  DOCUMENT,
  PARTICIPLE,
  PEOPLE,
  PREPOSITION,
  SUBORDINATOR,
  VERB_KINDS,
  VERB_ONLY,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { bitsAt, hashBetween, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isLetter } from '../../text/chars.ts'
import { itemBefore, sortByStart } from '../../text/list.ts'
import type { Span } from '../../types/index.ts'
import type { Run, Zone } from '../types.ts'
import { asideEnd, behindAside, bitsBeyond, isSpeech, isVerb, isWho, smallWordAt } from './beside.ts'
import { type Capitals, readCapitals } from './capitals.ts'
import { partnerOf, withSurname } from './couple.ts'
import { nameBeforeBracket } from './in-brackets.ts'
import { changed, type NameReading, readName } from './name.ts'
import { moved, type Readings, readRun } from './readings.ts'
import { wordEnd } from './word-end.ts'

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
  /** It stands in what opens the sentence before its clause: "Asked about Kerr, Hale said". */
  readonly opening: boolean
  readonly reading: NameReading
  /** Whether it is a mention of attribution, and so surely somebody. */
  readonly mention: boolean
}

/** The longest phrase that opens a sentence, from its first name on, in characters. */
const LONGEST_OPENING = 240

/** The longest description behind a copula, in characters. */
const LONGEST_COMPLEMENT = 60

/** The names of a document, and where its sentences start; a quote's own sentences are not counted. */
export interface Names {
  readonly occurrences: readonly Occurrence[]
  readonly sentences: readonly number[]
  /** What is quoted, by no other quote's speaker. */
  readonly quoted: readonly Span[]
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
  let opened = -1
  let phrase = -1
  for (const run of capitals) {
    const { start, end, next, comma, behind: beside, ahead, sentence } = run
    const zone = zones[run.zone] as Zone
    const { reading: bare, start: origin } = readRun(source, run, zone.end, known, lexicon)
    const aside = asideEnd(source, next, zone.end)
    const told = withCopula(source, bare, run, aside, zone.end, lexicon)
    const name = moved(told.name, start - origin)
    if (!name || name.start < start) continue
    const other = itemBefore(occurrences, occurrences.length)
    if (other?.end === run.before - 1 && partnerOf(source, other.start, other.end, ahead, zone.end, table) !== null)
      occurrences[occurrences.length - 1] = { ...other, reading: withSurname(source, other.reading, told, name) }
    while (quote < quoted.length && (quoted[quote] as Span).end <= start) quote++
    const behind = comma ? table.none : beside
    const bits = bitsAt(table, behind)
    const beyond = bitsBeyond(source, start, run, aside, zone.end, table)
    const acts = isVerb(bits) || isVerb(beyond)
    const reading = acts && isBody(source, told, run.before, table) ? asBody(told) : told
    const modifies = (bits & (PEOPLE | BODY | DOCUMENT | CROWD)) !== 0 && (bits & VERB_ONLY) === 0
    if (opened !== sentence) {
      opened = sentence
      phrase = openingEnd(source, sentences[sentence - 1] as number, start, table)
    }
    const own: Occurrence = {
      start: name.start,
      end: name.end,
      zone: run.zone,
      sentence,
      leads: led !== sentence && !modifies && start >= phrase,
      quoted: (quoted[quote]?.start ?? zone.end) <= start,
      possessive: modifies || end < next,
      acts,
      speaks: isSpeech(bitsAt(table, beside)) || isSpeech(beyond),
      placed: ((namesAt(table, ahead) & LOCATIVE) | (namesAt(table, behind) & PLACE_NOUN)) !== 0,
      // The preposition of "Secretary of State Kerr" is of his title.
      governed: isGoverned(bitsAt(table, ahead)) && (reading.title?.start ?? origin) >= origin,
      opening: start < phrase,
      reading,
      mention: false,
    }
    const full = nameBeforeBracket(source, name, zone.start)
    if (full) {
      while ((occurrences.at(-1)?.start ?? -1) >= full.start) occurrences.pop()
      occurrences.push({
        ...own,
        ...full,
        acts: false,
        speaks: false,
        reading: asBody(readName(source, full, lexicon)),
      })
    }
    occurrences.push(own)
    if (!modifies && reading.kind === 'person' && start >= phrase) led = sentence
  }
  return { occurrences, sentences, quoted }
}

/** Whether an article stands before a name of several words that no first name or title tells to be a person's: "the Red Crescent". */
function isBody(
  source: string,
  { kind, words, bits, title, honorific }: NameReading,
  before: number,
  table: WordTable,
): boolean {
  if (kind !== 'person' || words.length < 2 || title || honorific || bits & GIVEN || before < 0) return false
  const row = rowOf(table, hashBetween(source, before, wordEnd(source, before, source.length)))
  return (namesAt(table, row) & DEFINITE) !== 0 && (bitsAt(table, row) & ARTICLE) === ARTICLE
}

function asBody(reading: NameReading): NameReading {
  return changed(reading, { kind: 'organisation', gender: null })
}

/** Whether a character ends what a copula says: a stop, comma, colon or semicolon. */
function isMark(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 59
}

/** A name with what a copula says that it is: "Kerr, 46, is a retired professor", "Kerr, who is a pilot". */
function withCopula(
  source: string,
  reading: NameReading,
  { next, comma, behind }: Capitals,
  aside: number,
  limit: number,
  lexicon: NameLexicon,
): NameReading {
  if (!reading.name || reading.kind !== 'person') return reading
  const { table } = lexicon
  // Its verb stands right behind, behind an aside ("Kerr, 46, is"), or behind its "who".
  let at = next + 1
  let row = behind
  if (comma && isWho(table, behind)) at = wordEnd(source, next + 2, limit) + 1
  else if (aside !== next) at = behindAside(source, aside)
  else if (comma) return reading
  if (at !== next + 1) row = smallWordAt(source, at, limit, table)
  if ((bitsAt(table, row) & COPULA) === 0) return reading
  const start = wordEnd(source, at, limit) + 1
  if ((namesAt(table, smallWordAt(source, start, limit, table)) & (DEFINITE | INDEFINITE)) === 0) return reading
  let stop = start
  while (stop < limit && stop - start < LONGEST_COMPLEMENT && !isMark(source.charCodeAt(stop))) stop++
  const { roles, head, qualifiers, form, kind, gender } = readName(source, { start, end: stop }, lexicon)
  if (form !== 'description' || kind !== 'person') return reading
  return changed(reading, {
    roles: [...reading.roles, ...roles],
    head: reading.head ?? head,
    qualifiers: [...reading.qualifiers, ...qualifiers],
    gender: reading.gender ?? gender,
  })
}

/** Whether a word before a name governs it: "with Kerr", "told Kerr", "met Kerr"; not that of "said Kerr". */
function isGoverned(bits: number): boolean {
  const kind = verbKind(bits)
  const says = isSpeech(bits) && VERB_KINDS[kind] !== 'tell' && VERB_KINDS[kind] !== 'ask'
  return (bits & PREPOSITION) !== 0 || (kind !== 0 && !says)
}

/** Where the comma stands that ends an opening phrase: "Asked about Kerr, …", "When Kerr left, …"; -1 where none opens. */
function openingEnd(source: string, start: number, limit: number, table: WordTable): number {
  let at = start
  while (at < limit && !isLetter(source.charCodeAt(at))) at++
  const bits = bitsAt(table, rowOf(table, hashBetween(source, at, wordEnd(source, at, limit))))
  if ((bits & (PREPOSITION | SUBORDINATOR | PARTICIPLE)) === 0 && verbKind(bits) === 0) return -1
  const stop = Math.min(source.length, limit + LONGEST_OPENING)
  for (let comma = limit; comma < stop; comma++) if (source.charCodeAt(comma) === 44) return comma
  return -1
}

/** The parts of runs that are nested in none. */
function quotedSpans(runs: readonly Run[]): Span[] {
  const spans: Span[] = []
  for (const run of runs) if (run.parent === null) for (const part of run.parts) spans.push(part)
  return sortByStart(spans)
}
