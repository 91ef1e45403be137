import {
  ARTICLE,
  bylineBits,
  DEGREE,
  DESK,
  GIVEN,
  HONORIFIC,
  OTHER,
  PARTICLE,
  SUFFIX,
  TITLE,
} from '../../lexicon/byline-bits.ts'
import { dateBits, MONTH_NUMBER } from '../../lexicon/dates.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLetter, isLower, isUpper } from '../../text/chars.ts'
import { lettersEnd, skipBlank, trim } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import { readDate } from '../dates/index.ts'
import { isAcronym } from './words.ts'

/** The words of a name at the head of a stretch. */
export interface NameWords {
  readonly end: number
  /** Words in capitals or Title Case, initials included, particles and suffixes not. */
  readonly words: number
  readonly initials: number
  /** The first word is a common given name. */
  readonly given: boolean
  /** All letters are capitals. */
  readonly caps: boolean
  /** The next word is fused to the name: "KerrCorrespondent". */
  readonly fused: boolean
}

const MOST_WORDS = 6
const LONGEST_WORD = 30

/**
 * The name at `start`: capitalised words with particles, initials and suffixes. It ends before the first word that is
 * none of these, and before a title or an outlet once two words are read.
 */
export function readNameWords(source: string, start: number, end: number, lexicon: LayoutLexicon): NameWords | null {
  const table = lexicon.bylines.words
  let to = start
  let at = start
  let words = 0
  let initials = 0
  let caps = true
  let given = false
  let fused = false
  while (words < MOST_WORDS && at < end && !fused) {
    const word = readNameWord(source, at, end, lexicon)
    if (word.end === at) break
    const stopped = source.charCodeAt(word.end - 1) === 46
    const last = stopped ? word.end - 1 : word.end
    const bits = bylineBits(table, source, at, last)
    const suffix = ((stopped ? bylineBits(table, source, at, word.end) : bits) & SUFFIX) !== 0
    if (isUpper(source.charCodeAt(at)) && (words === 0 || !suffix)) {
      const other = (bits & OTHER) !== 0
      if (words > 1 && (other || isOutlet(source, at, word.end, caps, end, lexicon))) break
      if (words > 1 && isMonth(source, at, last, lexicon) && readDate(source, at, end, lexicon)) break
      const known = words === 0 ? (bits & GIVEN) !== 0 : given
      if (words < 2 && !known && !word.initial && other) break
      if (words === 0 && (bits & (TITLE | DESK | ARTICLE)) !== 0) break
      if (words > 1 && (bits & DEGREE) !== 0 && !word.initial) break
      words++
      if (words === 1) given = (bits & GIVEN) !== 0
      if (word.initial) initials++
      else if (holdsSmall(source, at, word.end)) caps = false
      to = word.end
      fused = word.fused
    } else if (words > 0 && suffix) {
      to = word.end
    } else if (isElided(source, at, word.end)) {
      words++
      to = word.end
    } else if ((bits & PARTICLE) === 0) break
    at = skipBlank(source, word.end, end)
    if (at === word.end) break
  }
  return words === 0 ? null : { end: to, words, initials, given, caps, fused }
}

/** Whether a word is a capital behind an elided particle: "d'Arcy". */
function isElided(source: string, at: number, end: number): boolean {
  return (
    end - at > 2 && isLower(source.charCodeAt(at)) && isApostrophe(source, at + 1) && isUpper(source.charCodeAt(at + 2))
  )
}

function isApostrophe(source: string, at: number): boolean {
  return source[at] === "'" || source[at] === '’'
}

function holdsSmall(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLower(source.charCodeAt(at))) return true
  return false
}

/** Whether an agency, or capitals behind Title Case, open at `at`: "Ann Kerr BBC News". */
function isOutlet(source: string, at: number, to: number, caps: boolean, end: number, lexicon: LayoutLexicon): boolean {
  if (!caps && to - at > 2 && isAcronym(source, { start: at, end: to })) return true
  return matchPhrase(lexicon.agencies, source, at, end) !== null
}

function isMonth(source: string, start: number, end: number, { dates }: LayoutLexicon): boolean {
  return (dateBits(dates, source, start, end) & MONTH_NUMBER) !== 0
}

/** One word of a name: letters with inner hyphens and apostrophes, or initials with their full stops. */
function readNameWord(source: string, at: number, end: number, lexicon: LayoutLexicon) {
  const limit = Math.min(end, at + LONGEST_WORD)
  let to = at
  let initial = false
  while (to < limit) {
    const code = source.charCodeAt(to)
    if (isLetter(code)) {
      if (to - at > 2 && isUpper(code) && isLower(source.charCodeAt(to - 1)) && isFused(source, to, end, lexicon)) {
        return { end: to, initial: false, fused: true }
      }
      to++
      continue
    }
    const mark = source[to]
    const inner = to > at && to + 1 < limit && isLetter(source.charCodeAt(to + 1))
    if ((mark === "'" || mark === '’' || mark === '-' || mark === '‑') && inner) to++
    else if (mark === '.' && to > at && to - at <= 3 && isInitial(source, at, to)) {
      initial = true
      to++
    } else if (mark === '.' && (bylineBits(lexicon.bylines.words, source, at, to) & HONORIFIC) !== 0) to++
    else if (mark === '.' && (bylineBits(lexicon.bylines.words, source, at, to + 1) & SUFFIX) !== 0) to++
    else break
  }
  return { end: to, initial: initial || to - at === 1, fused: false }
}

/** Whether the letters before a full stop are an initial's: one, or a short form such as "St". */
function isInitial(source: string, at: number, to: number): boolean {
  return isUpper(source.charCodeAt(at)) && (to - at < 3 || source[to - 2] === '.')
}

/** Whether what goes on inside of a word is a title, an outlet or a date without its space: "KerrCorrespondent". */
function isFused(source: string, at: number, end: number, lexicon: LayoutLexicon): boolean {
  if (matchPhrase(lexicon.agencies, source, at, end)) return true
  const to = lettersEnd(source, at, Math.min(end, at + LONGEST_WORD))
  if ((bylineBits(lexicon.bylines.words, source, at, to) & OTHER) !== 0) return true
  return isMonth(source, at, to, lexicon)
}

/** How much a whole span looks like a person's name, 0 to 1. Common given names add; words of navigation and outlets speak against it. */
export function nameStrength(source: string, start: number, end: number, lexicon: LayoutLexicon): number {
  const span = trim(source, start, Math.min(end, start + 80))
  const name = readNameWords(source, span.start, span.end, lexicon)
  if (!name || name.end !== span.end || name.fused || name.words < 2 || name.words > 4) return 0
  const long = name.words > 3 ? 0.65 : 1
  if (lexicon.regions.has(source.slice(span.start, span.end))) return 0
  for (const word of source
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[\s.]+/u)) {
    // "Nora A Velt": an initial is no article.
    if (word.length > 1 && (bylineBits(lexicon.bylines.words, word, 0, word.length) & OTHER) !== 0) return 0
    if (word.length < 4 && isMonth(word, 0, word.length, lexicon)) return 0
  }
  if (name.given || opensGiven(source, span, lexicon)) return long * (name.caps ? 0.7 : 0.9)
  if (name.caps) return 0.25
  return name.initials > 0 && name.words - name.initials === 1 ? 0.7 : long * 0.5
}

/** Whether the first half of a first word is a common given name: "Ann-Marie". */
function opensGiven(source: string, { start, end }: Span, { bylines }: LayoutLexicon): boolean {
  const to = lettersEnd(source, start, end)
  return source[to] === '-' && (bylineBits(bylines.words, source, start, to) & GIVEN) !== 0
}

/**
 * Whether a whole span could be a person's name: a cautious test of shape, for lines that hold nothing else.
 *
 * @param source The text.
 * @param start Start of the span.
 * @param end End of the span.
 * @param lexicon The compiled locale.
 */
export function isPersonName(source: string, start: number, end: number, lexicon: LayoutLexicon): boolean {
  return nameStrength(source, start, end, lexicon) >= 0.5
}
