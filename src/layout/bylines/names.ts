import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLetter, isLower, isUpper } from '../../text/chars.ts'
import { skipBlank, trim } from '../../text/span.ts'
import { readDate } from '../dates/index.ts'
import { isAcronym } from './words.ts'

/** The words of a name at the head of a stretch. */
export interface NameWords {
  readonly end: number
  /** Words in capitals or Title Case, initials included, particles and suffixes not. */
  readonly words: number
  readonly initials: number
  readonly first: string
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
  const { bylines } = lexicon
  let to = start
  let at = start
  let words = 0
  let initials = 0
  let caps = true
  let first = ''
  let fused = false
  while (words < MOST_WORDS && at < end && !fused) {
    const word = readNameWord(source, at, end, lexicon)
    if (word.end === at) break
    const text = source.slice(at, word.end)
    const lower = text.toLowerCase()
    const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower
    if (isUpper(source.charCodeAt(at)) && (words === 0 || !bylines.suffixes.has(lower))) {
      if (words > 1 && (isOther(plain, lexicon) || isOutlet(source, at, word.end, caps, end, lexicon))) break
      if (words > 1 && lexicon.dates.months.has(plain) && readDate(source, at, end, lexicon)) break
      const known = bylines.firstNames.has(words === 0 ? plain : first)
      if (words < 2 && !known && !word.initial && isOther(plain, lexicon)) break
      if (words === 0 && (bylines.titles.has(plain) || bylines.desks.has(plain) || bylines.articles.has(plain))) break
      if (words > 1 && bylines.degrees.has(plain) && !word.initial) break
      words++
      if (words === 1) first = plain
      if (word.initial) initials++
      else if (/\p{Ll}/u.test(text)) caps = false
      to = word.end
      fused = word.fused
    } else if (words > 0 && bylines.suffixes.has(lower)) {
      to = word.end
    } else if (!bylines.particles.has(plain) && !/^\p{Ll}['’]\p{Lu}/u.test(text)) break
    else if (/^\p{Ll}['’]\p{Lu}/u.test(text)) {
      words++
      to = word.end
    }
    at = skipBlank(source, word.end, end)
    if (at === word.end) break
  }
  return words === 0 ? null : { end: to, words, initials, first, caps, fused }
}

function isOther(word: string, { bylines }: LayoutLexicon): boolean {
  return (
    bylines.titles.has(word) || bylines.desks.has(word) || bylines.organisations.has(word) || bylines.notNames.has(word)
  )
}

/** Whether an agency, or capitals behind Title Case, open at `at`: "Ann Kerr BBC News". */
function isOutlet(source: string, at: number, to: number, caps: boolean, end: number, lexicon: LayoutLexicon): boolean {
  if (!caps && to - at > 2 && isAcronym(source, { start: at, end: to })) return true
  return matchPhrase(lexicon.agencies, source, at, end) !== null
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
    } else if (mark === '.' && lexicon.bylines.honorifics.has(source.slice(at, to).toLowerCase())) to++
    else if (mark === '.' && lexicon.bylines.suffixes.has(source.slice(at, to + 1).toLowerCase())) to++
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
  let to = at
  while (to < end && to - at < LONGEST_WORD && isLetter(source.charCodeAt(to))) to++
  const word = source.slice(at, to).toLowerCase()
  return isOther(word, lexicon) || lexicon.dates.months.has(word)
}

/** How much a whole span looks like a person's name, 0 to 1. Common given names add; words of navigation and outlets speak against it. */
export function nameStrength(source: string, start: number, end: number, lexicon: LayoutLexicon): number {
  const span = trim(source, start, Math.min(end, start + 80))
  const name = readNameWords(source, span.start, span.end, lexicon)
  if (!name || name.end !== span.end || name.fused || name.words < 2 || name.words > 4) return 0
  const long = name.words > 3 ? 0.65 : 1
  if (matchPhrase(lexicon.agencies, source, span.start, span.end)?.end === span.end) return 0
  if (lexicon.regions.has(source.slice(span.start, span.end))) return 0
  for (const word of source
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[\s.]+/u)) {
    if (isOther(word, lexicon) || (lexicon.dates.months.has(word) && word.length < 4)) return 0
  }
  const known = lexicon.bylines.firstNames.has(name.first.split('-')[0] as string)
  if (known) return long * (name.caps ? 0.7 : 0.9)
  if (name.caps) return 0.25
  return name.initials > 0 && name.words - name.initials === 1 ? 0.7 : long * 0.5
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
