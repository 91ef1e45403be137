import { ABBREVIATED, GIVEN, HONORIFIC, NOT_NAME, PARTICLE, SHORT } from '../../lexicon/name-bits.ts'
import { TITLE } from '../../lexicon/word-bits.ts'
import { hashBetween, slotOf, type WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { isApostrophe } from '../../text/marks.ts'
import type { Span } from '../../types/index.ts'
import type { Zone } from '../types.ts'
import { isApposed, isRole, isSaying } from './beside.ts'
import { smallWordEnd, wordEnd } from './word-end.ts'

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
    found.sentences.push(zone.start)
    if (zone.section !== 'body') continue
    const limit = zone.end
    let opening = true
    let before = -1
    let at = zone.start
    while (at < limit) {
      const code = source.charCodeAt(at)
      if (code === 32) at++
      else if (code >= 97 && code <= 122) {
        before = at
        opening = false
        at = smallWordEnd(source, at, limit)
      } else if (isLetter(code)) {
        const end = wordEnd(source, at, limit)
        if (!isUpper(code) || (opening && isOpener(source, at, end, table))) {
          before = at
          at = end
        } else {
          const next = readRun(found, source, at, end, before, limit, keys, table)
          if (found.zone.length < found.start.length) {
            found.zone.push(index)
            found.sentence.push(found.sentences.length)
          }
          at = next
          before = -1
        }
        opening = false
      } else {
        if (code === 46 || code === 33 || code === 63) {
          if (endsSentence(source, at, limit, before, table)) {
            opening = true
            while (quote < quoted.length && (quoted[quote] as Span).end <= at) quote++
            if ((quoted[quote]?.start ?? limit) > at) found.sentences.push(at + 1)
          }
        }
        if (!isBlank(code)) before = -1
        at++
      }
    }
  }
  return found
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
  before: number,
  limit: number,
  keys: Set<number>,
  table: WordTable,
): number {
  let next = first
  let end = bareEnd(source, start, first)
  const bare = end
  let hash = hashBetween(source, start, end)
  let named = keys.has(hash)
  let personal = isPersonal(hash, table)
  for (let n = 1; n < LONGEST && end === next; n++) {
    let at = next
    // A full stop before a capital belongs to an abbreviation, or it ended the sentence.
    if (source.charCodeAt(at) === 46 && isShort(source, start, at, table)) at++
    if (source.charCodeAt(at) !== 32 || at + 1 >= limit) break
    at++
    let word = at
    for (let p = 0; p < 3 && isParticle(source, word, limit, table); p++) word = wordEnd(source, word, limit) + 1
    if (word >= limit || !isUpper(source.charCodeAt(word))) break
    next = wordEnd(source, word, limit)
    end = bareEnd(source, word, next)
    hash = hashBetween(source, word, end)
    named ||= keys.has(hash)
    personal ||= isPersonal(hash, table)
  }
  // Whether it can be somebody who is spoken of: by a word of it, or by what stands beside it.
  const isFull = end > bare
  if (named || (isFull && (personal || isBeside(source, before, end, table)))) {
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
  const slot = slotOf(table, hash)
  return (
    ((table.names[slot] as number) & (GIVEN | HONORIFIC | ABBREVIATED)) !== 0 ||
    ((table.bits[slot] as number) & TITLE) !== 0
  )
}

/** Whether a title, an apposition or a verb of speech stands at a run of capitals. */
function isBeside(source: string, before: number, end: number, table: WordTable): boolean {
  return isRole(source, before, table) || isApposed(source, end, table) || isSaying(source, end, table)
}

/** Whether a word that is no part of a name has its capital from the start of the sentence. */
function isOpener(source: string, start: number, end: number, table: WordTable): boolean {
  return ((table.names[slotOf(table, hashBetween(source, start, end))] as number) & NOT_NAME) !== 0
}

/** Whether a small particle stands here, as in "van der Berg", with a blank behind it. */
function isParticle(source: string, at: number, limit: number, table: WordTable): boolean {
  const code = source.charCodeAt(at)
  if (isUpper(code) || !isLetter(code)) return false
  const end = Math.min(limit, at + 5)
  for (let i = at + 1; i < end; i++) {
    if (source.charCodeAt(i) !== 32) continue
    return ((table.names[slotOf(table, hashBetween(source, at, i))] as number) & PARTICLE) !== 0
  }
  return false
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
  return ((table.names[slotOf(table, hashBetween(source, start, end))] as number) & SHORT) !== 0
}

function endsSentence(source: string, at: number, limit: number, before: number, table: WordTable): boolean {
  const next = at + 1 < limit ? source.charCodeAt(at + 1) : 32
  if (isLetter(next) || isDigit(next)) return false
  return source.charCodeAt(at) !== 46 || before === -1 || !isShort(source, before, at, table)
}
