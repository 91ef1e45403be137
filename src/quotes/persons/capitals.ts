import { ABBREVIATED, FEMALE, GIVEN, HONORIFIC, MALE, NOT_NAME } from '../../lexicon/name-bits.ts'
import { PEOPLE, TITLE } from '../../lexicon/word-bits.ts'
import { bitsAt, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isLetter, isUpper } from '../../text/chars.ts'
import { sortByStart } from '../../text/list.ts'
import type { Span } from '../../types/index.ts'
import type { Zone } from '../types.ts'
import {
  asideEnd,
  type Behind,
  bitsBeyond,
  isApposed,
  isSpeech,
  isTitle,
  isVerb,
  readBehind,
  smallWordAt,
} from './beside.ts'
import { partnerOf } from './couple.ts'
import { joinedStart, nextCapital } from './next-capital.ts'
import { endsSentence, isInWord, wordBefore } from './sentence-end.ts'
import { readWord, type Word } from './word-end.ts'

/** A run of words with capitals, and what stands at either side; its end is without the ’s of a possessive. */
export interface Capitals extends Span, Behind {
  /** The word of small letters right before it; -1 where there is none. */
  readonly before: number
  /** The row of that word. */
  readonly ahead: number
  readonly zone: number
  /** Number of its sentence; a quote's own sentences are not counted. */
  readonly sentence: number
}

/** The runs that matter, and where each sentence starts. */
export interface Found {
  readonly runs: Capitals[]
  readonly sentences: number[]
}

/** Where a run stands, and what its words are looked up in. */
interface Scope {
  readonly source: string
  readonly keys: Set<number>
  readonly table: WordTable
  /** The last paragraph of which all persons matter. */
  readonly until: number
  /** The word that was read last. */
  readonly word: Word
  /** Full names that nothing tells to be somebody's yet, by their last word. */
  readonly pending: Map<number, Capitals>
  zone: number
  /** Where the sentence starts. */
  opened: number
  /** Where the paragraph ends. */
  limit: number
}

/** Most words of one run. */
const LONGEST = 8

/**
 * The runs of capitals in the paragraphs of a body that hold a word of `keys`, or surely a person; of the paragraphs
 * behind `until` only those of keys. Headlines are left out: every word of theirs may have a capital.
 */
export function readCapitals(
  source: string,
  zones: readonly Zone[],
  quoted: readonly Span[],
  keys: Set<number>,
  until: number,
  table: WordTable,
): Found {
  const found: Found = { runs: [], sentences: [] }
  const word = { end: 0, bare: 0, hash: 0 }
  const scope: Scope = { source, keys, table, until, word, pending: new Map(), zone: 0, opened: 0, limit: 0 }
  const loud = loudPattern()
  let quote = 0
  let at = -1
  for (let index = 0; index < zones.length; index++) {
    const { start, end: limit, section } = zones[index] as Zone
    found.sentences.push(start)
    if (section !== 'body') continue
    scope.zone = index
    scope.opened = start
    scope.limit = limit
    if (at < start) at = nextLoud(loud, source, start)
    while (at < limit) {
      const code = source.charCodeAt(at)
      let next = at + 1
      if (code === 46 || code === 33 || code === 63) {
        if (endsSentence(source, at, scope.opened, limit, table)) {
          scope.opened = next
          while (quote < quoted.length && (quoted[quote] as Span).end <= at) quote++
          if ((quoted[quote]?.start ?? limit) > at) found.sentences.push(next)
        }
      } else if (isUpper(code)) {
        const first = at === start || !isInWord(source, at - 1) ? at : joinedStart(source, at, table)
        if (first !== -1) next = readRun(found, scope, first, at)
      }
      at = nextLoud(loud, source, next)
    }
  }
  sortByStart(found.runs)
  return found
}

/** Finds what can begin a name or end a sentence; of all scripts with capitals only parts that hold some. */
export function loudPattern(): RegExp {
  return /[!.?A-Z\u00c0-\u00de\u0100-\u03ab\u03cf-\u042f\u0460-\u0560\u10a0-\u10cd\u13a0-\u13f5\u1c89-\u1cbf\u1e00-\u1fff\u2100-\u2fff\ua640-\ua7ff\uff21-\uff3a]/g
}

/** The next place from `at` on that the pattern finds; a search by the engine, many times as fast as a loop before that is optimised. */
function nextLoud(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex - 1 : source.length
}

/** Whether a word that is no part of a name has its capital from the start of the sentence. */
function isOpener(source: string, start: number, opened: number, hash: number, table: WordTable): boolean {
  let at = start
  while (at > opened && !isLetter(source.charCodeAt(at - 1))) at--
  return at === opened && (namesAt(table, rowOf(table, hash)) & NOT_NAME) !== 0
}

/**
 * Reads a run from `start` on, whose first capital stands at `capital`, and says where it ends: at a possessive, a mark,
 * or a small word that is no particle. Keeps it where it matters.
 */
function readRun(found: Found, scope: Scope, start: number, capital: number): number {
  const { source, keys, table, until, word, opened, limit, zone } = scope
  // Whoever has an honorific tells later that a name of the same words is a person's.
  const bits = zone > until ? HONORIFIC : PERSONAL
  readWord(word, source, capital, limit)
  if (isOpener(source, capital, opened, word.hash, table)) return word.end
  const first = word.bare
  let named = keys.has(word.hash)
  let personal = false
  for (let n = 1; n < LONGEST && word.bare === word.end; n++) {
    const at = nextCapital(source, start, word.end, limit, table)
    if (at === -1) break
    // A run of one word is somebody by its key alone.
    if (n === 1) personal = isPersonal(word.hash, bits, table)
    readWord(word, source, at, limit)
    named ||= keys.has(word.hash)
    personal ||= isPersonal(word.hash, bits, table)
  }
  // Whether it can be somebody who is spoken of: by a word of it, or by what stands beside it.
  const { bare: end, end: next } = word
  const isFull = end > first
  const full = isFull || named ? undefined : scope.pending.get(word.hash)
  const matters = named || zone <= until || (isFull && personal)
  if (!matters && !full) return next
  const { comma, behind } = readBehind(source, next, limit, table)
  const acts = !comma && isVerb(bitsAt(table, behind))
  if (full && acts) {
    // "Lila Kerr came. … Kerr left.": who comes again by the last word alone.
    found.runs.push(full)
    keys.add(word.hash)
    named = true
  } else if (!matters) return next
  const isOwner = end < next
  const partner = isFull || comma || isOwner ? null : partnerOf(source, start, end, behind, limit, table)
  const before = wordBefore(source, start, opened)
  const ahead = smallWordAt(source, before, source.length, table)
  const says = !isOwner && isSpeech(bitsAt(table, behind))
  // "Tom and Ann Kerr": his name goes on with hers.
  if (partner !== null) keys.add(partner)
  // A single name is somebody whom a pronoun may mean where it speaks, or stands behind a title.
  else if (!named && !isFull && !says && !isRelative(source, start, ahead, opened, table)) return next
  const run = { start, end, next, comma, behind, before, ahead, zone, sentence: found.sentences.length }
  if (
    named ||
    personal ||
    !isFull ||
    acts ||
    says ||
    isTitle(table, ahead) ||
    isApposed(source, run, table) ||
    isApposing(source, start, opened, table) ||
    isVerb(bitsBeyond(source, start, run, asideEnd(source, next, limit), limit, table))
  ) {
    // Who was named in full may come again by surname.
    if (isFull) keys.add(word.hash)
    found.runs.push(run)
  } else if (!scope.pending.has(word.hash)) scope.pending.set(word.hash, run)
  return next
}

const PERSONAL = GIVEN | HONORIFIC | ABBREVIATED

/** Whether a first name, an honorific or a title has this hash; with the bit of honorifics alone, whether one of these. */
function isPersonal(hash: number, bits: number, table: WordTable): boolean {
  const row = rowOf(table, hash)
  return (namesAt(table, row) & bits) !== 0 || (bits === PERSONAL && (bitsAt(table, row) & (TITLE | PEOPLE)) !== 0)
}

/** Whether a title that tells a single name to be somebody's stands before it: "her brother Ned", "his wife, Ann", "the host, Falk". */
function isRelative(source: string, start: number, ahead: number, opened: number, table: WordTable): boolean {
  const isKin = (namesAt(table, ahead) & (MALE | FEMALE)) !== 0 && isTitle(table, ahead)
  return isKin || isApposing(source, start, opened, table)
}

/** Whether the run stands in apposition to a role before it: "the host, Dina Falk". */
function isApposing(source: string, start: number, opened: number, table: WordTable): boolean {
  const comma = start - 2
  if (comma <= opened || source.charCodeAt(comma) !== 44) return false
  return isTitle(table, smallWordAt(source, wordBefore(source, comma, opened), source.length, table))
}
