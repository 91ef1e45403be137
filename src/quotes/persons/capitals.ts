import { ABBREVIATED, GIVEN, HONORIFIC, NOT_NAME, PARTICLE, SHORT } from '../../lexicon/name-bits.ts'
import { TITLE } from '../../lexicon/word-bits.ts'
import { bitsAt, hashBetween, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { isApostrophe } from '../../text/marks.ts'
import type { Span } from '../../types/index.ts'
import type { Zone } from '../types.ts'
import { isApposed, isRole, isSaying } from './beside.ts'
import { wordEnd } from './word-end.ts'

/** The runs of words with capitals that matter, column by column. */
export interface Capitals {
  readonly start: number[]
  /** Without the ’s of a possessive. */
  readonly end: number[]
  /** With it. */
  readonly next: number[]
  /** The word of small letters right before it; -1 where there is none. */
  readonly before: number[]
  readonly zone: number[]
  /** Number of its sentence; a quote's own sentences are not counted. */
  readonly sentence: number[]
  /** Where each sentence starts. */
  readonly sentences: number[]
}

/** Most words of one run. */
const LONGEST = 8
/** No word is longer. */
const LONGEST_WORD = 40
const LONGEST_PARTICLE = 4

/**
 * The runs of capitals in the paragraphs of a body that hold a word of `keys`, or surely a person. Headlines are left
 * out: every word of theirs may have a capital.
 */
export function readCapitals(
  source: string,
  zones: readonly Zone[],
  quoted: readonly Span[],
  keys: Set<number>,
  table: WordTable,
): Capitals {
  const found: Capitals = {
    start: [],
    end: [],
    next: [],
    before: [],
    zone: [],
    sentence: [],
    sentences: [],
  }
  let quote = 0
  for (let index = 0; index < zones.length; index++) {
    const zone = zones[index] as Zone
    let opened = zone.start
    found.sentences.push(opened)
    if (zone.section !== 'body') continue
    const limit = zone.end
    for (let at = nextLoud(source, zone.start, limit); at < limit; at = nextLoud(source, at + 1, limit)) {
      const code = source.charCodeAt(at)
      if (code === 46 || code === 33 || code === 63) {
        if (!endsSentence(source, at, opened, limit, table)) continue
        opened = at + 1
        while (quote < quoted.length && (quoted[quote] as Span).end <= at) quote++
        if ((quoted[quote]?.start ?? limit) > at) found.sentences.push(opened)
      } else if (isUpper(code)) {
        const start = at === zone.start || !isInWord(source, at - 1) ? at : joinedStart(source, at, table)
        if (start === -1) continue
        const end = wordEnd(source, at, limit)
        const hash = hashBetween(source, at, bareEnd(source, at, end))
        if (isOpener(source, at, opened, hash, table)) {
          at = end - 1
          continue
        }
        at = readRun(found, source, start, end, hash, opened, limit, keys, table) - 1
        if (found.zone.length < found.start.length) {
          found.zone.push(index)
          found.sentence.push(found.sentences.length)
        }
      }
    }
  }
  return found
}

/** A bit for each capital and end mark of ASCII. */
const LOUD = [0, 0x80004002 | 0, 0x07fffffe, 0]

/** The next character that can begin a name or end a sentence, from `at` on; nearly all are passed by without a branch. */
function nextLoud(source: string, at: number, limit: number): number {
  let next = at
  for (; next < limit; next++) {
    const code = source.charCodeAt(next)
    if (code > 127 || ((LOUD[code >> 5] as number) >>> (code & 31)) & 1) break
  }
  return next
}

/** Whether a word goes on behind the character: a letter, digit, hyphen or apostrophe. */
function isInWord(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code === 32) return false
  if (isLetter(code) || isDigit(code)) return true
  return (code === 45 || code === 38 || isApostrophe(code)) && isLetter(source.charCodeAt(at - 1))
}

/** Whether a word that is no part of a name has its capital from the start of the sentence. */
function isOpener(source: string, start: number, opened: number, hash: number, table: WordTable): boolean {
  if ((namesAt(table, rowOf(table, hash)) & NOT_NAME) === 0) return false
  let at = start
  while (at > opened && !isLetter(source.charCodeAt(at - 1))) at--
  return at === opened
}

/** Where the word starts that stands right before `at`; -1 where a mark stands between, or the sentence opens. */
function wordBefore(source: string, at: number, opened: number): number {
  let end = at
  while (end > opened && isBlank(source.charCodeAt(end - 1))) end--
  let start = end
  while (start > opened && end - start < LONGEST_WORD && isInWord(source, start - 1)) start--
  return start < end ? start : -1
}

/**
 * Reads a run on from its first word, and says where it ends: at a possessive, a mark, or a small word that is no
 * particle. Keeps it where it matters.
 */
function readRun(
  found: Capitals,
  source: string,
  start: number,
  first: number,
  firstHash: number,
  opened: number,
  limit: number,
  keys: Set<number>,
  table: WordTable,
): number {
  let next = first
  let end = bareEnd(source, start, first)
  const bare = end
  let hash = firstHash
  let named = keys.has(hash)
  let personal = isPersonal(hash, table)
  for (let n = 1; n < LONGEST && end === next; n++) {
    let at = next
    // A full stop before a capital belongs to an abbreviation, or it ended the sentence.
    if (source.charCodeAt(at) === 46 && isShort(source, start, at, table)) at++
    if (source.charCodeAt(at) !== 32 || at + 1 >= limit) break
    at++
    let word = at
    for (let p = 0, end = word; p < 3 && end !== -1; p++) {
      word = end
      end = particleEnd(source, word, limit, table)
    }
    if (word >= limit || !isUpper(source.charCodeAt(word))) break
    next = wordEnd(source, word, limit)
    end = bareEnd(source, word, next)
    hash = hashBetween(source, word, end)
    named ||= keys.has(hash)
    personal ||= isPersonal(hash, table)
  }
  // Whether it can be somebody who is spoken of: by a word of it, or by what stands beside it.
  const isFull = end > bare
  if (!named && !isFull) return next
  const before = wordBefore(source, start, opened)
  if (named || personal || isBeside(source, before, end, table) || isApposing(source, start, opened, table)) {
    // Who was named in full may come again by surname.
    if (isFull) keys.add(hash)
    found.start.push(start)
    found.end.push(end)
    found.next.push(next)
    found.before.push(before)
  }
  return next
}

/** Whether a first name, an honorific or a title has this hash. */
function isPersonal(hash: number, table: WordTable): boolean {
  const row = rowOf(table, hash)
  return (namesAt(table, row) & (GIVEN | HONORIFIC | ABBREVIATED)) !== 0 || (bitsAt(table, row) & TITLE) !== 0
}

/** Whether a title, an apposition or a verb of speech stands at a run of capitals. */
function isBeside(source: string, before: number, end: number, table: WordTable): boolean {
  return isRole(source, before, table) || isApposed(source, end, table) || isSaying(source, end, table)
}

/** Whether the run stands in apposition to a role before it: "the host, Dina Falk". */
function isApposing(source: string, start: number, opened: number, table: WordTable): boolean {
  const comma = start - 2
  return source.charCodeAt(comma) === 44 && isRole(source, wordBefore(source, comma, opened), table)
}

/** Where the name goes on behind a small particle with its blank, hyphen or apostrophe: "van der Berg", "al-Berg"; -1 where none stands. */
function particleEnd(source: string, at: number, limit: number, table: WordTable): number {
  const code = source.charCodeAt(at)
  if (isUpper(code) || !isLetter(code)) return -1
  const end = Math.min(limit, at + LONGEST_PARTICLE + 1)
  for (let i = at + 1; i < end; i++) {
    const mark = source.charCodeAt(i)
    if (isLetter(mark)) continue
    if (mark !== 32 && !((mark === 45 || isApostrophe(mark)) && isUpper(source.charCodeAt(i + 1)))) return -1
    return isParticle(source, at, i, table) ? i + 1 : -1
  }
  return -1
}

/** Where a name starts that goes on with the capital at `at`: at the "al" of "al-Berg"; -1 where it is no part of a word. */
function joinedStart(source: string, at: number, table: WordTable): number {
  const mark = source.charCodeAt(at - 1)
  if (mark !== 45 && !isApostrophe(mark)) return -1
  let start = at - 1
  while (start > 0 && at - start < LONGEST_PARTICLE + 2 && isLetter(source.charCodeAt(start - 1))) start--
  return isParticle(source, start, at - 1, table) && !isUpper(source.charCodeAt(start)) ? start : -1
}

function isParticle(source: string, start: number, end: number, table: WordTable): boolean {
  return (namesAt(table, rowOf(table, hashBetween(source, start, end))) & PARTICLE) !== 0
}

/** Where a word ends without the ’s of a possessive. */
function bareEnd(source: string, start: number, end: number): number {
  const last = source.charCodeAt(end - 1)
  return (last === 115 || last === 83) && end - start > 2 && isApostrophe(source.charCodeAt(end - 2)) ? end - 2 : end
}

/** Whether the word before a full stop is an abbreviation. */
function isShort(source: string, from: number, end: number, table: WordTable): boolean {
  let start = end
  while (start > from && end - start < 6 && isLetter(source.charCodeAt(start - 1))) start--
  if (end - start < 2) return true
  if (end - start > 5) return false
  return (namesAt(table, rowOf(table, hashBetween(source, start, end))) & SHORT) !== 0
}

/** Whether a mark ends its sentence; a full stop behind an abbreviation of small letters does not. */
function endsSentence(source: string, at: number, opened: number, limit: number, table: WordTable): boolean {
  const next = at + 1 < limit ? source.charCodeAt(at + 1) : 32
  if (isLetter(next) || isDigit(next)) return false
  if (source.charCodeAt(at) !== 46 || at === opened || isBlank(source.charCodeAt(at - 1))) return true
  const start = wordBefore(source, at, opened)
  return start === -1 || isUpper(source.charCodeAt(start)) || !isShort(source, start, at, table)
}
