import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { AUXILIARY, BODY, CROWD, DOCUMENT, PEOPLE, PREPOSITION, VERB_ONLY, verbKind } from '../../lexicon/word-bits.ts'
import { isBlank, isDigit, isLetter, isUpper } from '../../text/chars.ts'
import type { Span } from '../../types/index.ts'
import type { Run, Zone } from '../types.ts'
import { type NameReading, readName } from './name.ts'
import { roleAt } from './roles.ts'
import { type NameWord, readWord } from './words.ts'

/** A name that stands in the text, whether anybody quotes it or not. */
export interface Occurrence extends Span {
  readonly zone: number
  /** Number of its sentence, counted over the document. */
  readonly sentence: number
  /** Whether it is the first name of its sentence. */
  readonly leads: boolean
  readonly quoted: boolean
  readonly possessive: boolean
  /** A verb follows: it does something. */
  readonly acts: boolean
  /** A preposition stands before it. */
  readonly governed: boolean
  readonly reading: NameReading
  /** Whether it is a mention of attribution, and so surely somebody. */
  readonly mention: boolean
}

/** Longest run of capitals that is read as one name, and how far behind it an apposition is read, in characters. */
const LONGEST_NAME = 8
const APPOSITION = 120

/** The names of a document, and where its sentences start; a quote's own sentences are not counted. */
export interface Names {
  readonly occurrences: readonly Occurrence[]
  readonly sentences: readonly number[]
}

/** All names of the zones in order: runs of capitals, with the titles before and the appositions behind them. */
export function findOccurrences(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  lexicon: NameLexicon,
): Names {
  const found: Occurrence[] = []
  const quoted = quotedSpans(runs)
  let next = 0
  const sentences: number[] = []
  zones.forEach((zone, zoneIndex) => {
    sentences.push(zone.start)
    // In a headline every word may have its capital.
    if (zone.section !== 'body') return
    let led = false
    let before: NameWord | null = null
    let opening = true
    let at = zone.start
    while (at < zone.end) {
      while (next < quoted.length && (quoted[next] as Span).end <= at) next++
      const code = source.charCodeAt(at)
      if (!isLetter(code) && !isDigit(code)) {
        if (endsSentence(source, at, zone.end, before, lexicon)) {
          if (!isWithin(quoted, next, at)) {
            sentences.push(at + 1)
            led = false
          }
          opening = true
          before = null
        } else if (!isBlank(code) && code !== 46) before = null
        at++
        continue
      }
      const word = readWord(source, at, zone.end, false)
      if (!isUpper(code) || (opening && lexicon.notNames.has(word.key) && !isInitial(word))) {
        before = word
        at = Math.max(afterPossessive(source, word), at + 1)
        opening = false
        continue
      }
      const end = endOfCapitals(source, word, zone.end, lexicon)
      const span = {
        start: titleStart(source, before, at, zone.end, lexicon),
        end: appositionEnd(source, end, zone.end),
      }
      const reading = readName(source, span, lexicon)
      if (reading.name && reading.name.start >= at) {
        const modifies = isNoun(source, end, zone.end, lexicon)
        found.push({
          start: reading.name.start,
          end: reading.name.end,
          zone: zoneIndex,
          sentence: sentences.length,
          leads: !led && !modifies,
          quoted: isWithin(quoted, next, at),
          possessive: modifies || end > reading.name.end,
          acts: isVerb(source, end, zone.end, lexicon),
          governed: before !== null && ((lexicon.words.get(before.key) ?? 0) & PREPOSITION) !== 0,
          reading,
          mention: false,
        })
        led ||= !modifies && reading.kind === 'person' && !lexicon.notNames.has(reading.words[0] as string)
      }
      before = null
      opening = false
      at = Math.max(end, at + 1)
    }
  })
  return { occurrences: found, sentences }
}

/** Whether a noun of small letters follows right behind, to which the name belongs: "the Kerr campaign". */
function isNoun(source: string, at: number, limit: number, lexicon: NameLexicon): boolean {
  if (at + 1 >= limit || !isLetter(source.charCodeAt(at + 1))) return false
  const word = readWord(source, at + 1, limit, false)
  const bits = lexicon.words.get(word.key) ?? 0
  return !word.capital && (bits & (PEOPLE | BODY | DOCUMENT | CROWD)) !== 0 && (bits & VERB_ONLY) === 0
}

/** Whether a verb follows right behind. */
function isVerb(source: string, at: number, limit: number, lexicon: NameLexicon): boolean {
  if (at + 1 >= limit || !isLetter(source.charCodeAt(at + 1))) return false
  const bits = lexicon.words.get(readWord(source, at + 1, limit, false).key) ?? 0
  return verbKind(bits) !== 0 || (bits & AUXILIARY) !== 0
}

/** The parts of runs that are nested in none. */
function quotedSpans(runs: readonly Run[]): Span[] {
  return runs.flatMap((run) => (run.parent === null ? run.parts : [])).sort((a, b) => a.start - b.start)
}

function isWithin(spans: readonly Span[], next: number, at: number): boolean {
  const span = spans[next]
  return span !== undefined && span.start <= at
}

/** Where a run of capitals ends: with a possessive, a mark, a small word that is no particle, or a word that is no name. */
function endOfCapitals(source: string, first: NameWord, limit: number, lexicon: NameLexicon): number {
  let end = afterPossessive(source, first)
  let ends = first.possessive
  for (let n = 1; n < LONGEST_NAME && !ends; n++) {
    let at = end
    if (source.charCodeAt(at) === 46) at++
    while (at < limit && isBlank(source.charCodeAt(at)) && at - end < 4) at++
    if (at === end || !isLetter(source.charCodeAt(at))) break
    let word = readWord(source, at, limit, false)
    // A full stop before a capital belongs to an abbreviation, or it ended the sentence.
    if (source.charCodeAt(end) === 46 && !isShort(source.slice(lastWordStart(source, end), end), lexicon)) break
    for (let p = 0; p < 3 && !word.capital && lexicon.particles.has(word.key); p++) {
      const after = word.end + 1
      if (after >= limit || !isLetter(source.charCodeAt(after))) break
      word = readWord(source, after, limit, false)
    }
    if (!word.capital || lexicon.pronouns.has(word.key)) break
    end = afterPossessive(source, word)
    ends = word.possessive
  }
  return end
}

function lastWordStart(source: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 12 && isLetter(source.charCodeAt(start - 1))) start--
  return start
}

function isShort(word: string, lexicon: NameLexicon): boolean {
  const key = word.toLowerCase()
  return word.length < 2 || lexicon.abbreviated.has(key) || lexicon.honorifics.has(key) || lexicon.suffixes.has(key)
}

/** The lower-case title that stands right before a name: "spokeswoman" of "the ministry's spokeswoman Ann Kerr". */
function titleStart(source: string, before: NameWord | null, at: number, limit: number, lexicon: NameLexicon): number {
  if (!before || at - before.end > 2) return at
  return roleAt(source, before, limit, lexicon) ? before.start : at
}

/** Takes in what stands behind a comma, up to the next mark: an apposition may be there. */
function appositionEnd(source: string, end: number, limit: number): number {
  if (source.charCodeAt(end) !== 44) return end
  const stop = Math.min(limit, end + APPOSITION)
  let at = end + 1
  let commas = 0
  while (at < stop) {
    const code = source.charCodeAt(at)
    if (code === 44 && ++commas > 1) return at
    if (code === 44 && !isDigit(source.charCodeAt(at - 1))) return at
    if (code === 46 || code === 59 || code === 58 || code === 34 || code === 0x201c || code === 0x201d) return at
    at++
  }
  return end
}

function afterPossessive(source: string, word: NameWord): number {
  if (!word.possessive) return word.end
  return source.charCodeAt(word.end + 1) === 115 || source.charCodeAt(word.end + 1) === 83 ? word.end + 2 : word.end
}

function isInitial(word: NameWord): boolean {
  return word.end - word.start === 2 && word.key.length === 1
}

function endsSentence(
  source: string,
  at: number,
  limit: number,
  before: NameWord | null,
  lexicon: NameLexicon,
): boolean {
  const code = source.charCodeAt(at)
  if (code !== 46 && code !== 33 && code !== 63) return false
  if (code === 46 && before && isShort(before.key, lexicon)) return false
  const next = at + 1
  return next >= limit || isBlank(source.charCodeAt(next)) || !isLetter(source.charCodeAt(next))
}
