import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isLetter, isLower, isUpper } from '../../text/chars.ts'

/** A capitalised word, its inner marks included: "N'DJAMENA", "D.C.", "Port-au-Lenko". */
export interface Word {
  readonly end: number
  /** All letters are capitals, and there are at least two. */
  readonly caps: boolean
  /** Short and with a full stop, or one letter: of no case. */
  readonly neutral: boolean
}

/** A name of several such words, all of one case. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly caps: boolean
  readonly words: number
}

const LONGEST_WORD = 30
const MOST_WORDS = 5

/** The capitalised word at `at`. A hyphen joins only what is of one case: "DAMASK-The" ends before it. */
export function readWord(source: string, at: number, end: number): Word | null {
  if (at >= end || !isUpper(source.charCodeAt(at))) return null
  const limit = Math.min(end, at + LONGEST_WORD)
  let to = at
  let letters = 0
  let lower = false
  while (to < limit) {
    const code = source.charCodeAt(to)
    if (isLetter(code)) {
      letters++
      lower ||= isLower(code)
    } else if (!isJoint(source, to, limit, lower)) break
    to++
  }
  if (to === limit && to < end && isLetter(source.charCodeAt(to))) return null
  const stopped = source[to] === '.' && to < end && isShortened(source, at, to)
  if (stopped) to++
  return { end: to, caps: !lower && letters > 1, neutral: letters === 1 || (stopped && letters < 4) }
}

/** Whether the mark at `at` stands inside of a word. */
function isJoint(source: string, at: number, end: number, lower: boolean): boolean {
  const mark = source[at] as string
  const next = source.charCodeAt(at + 1)
  if (at + 1 >= end || !isLetter(next)) return false
  if (mark === "'" || mark === '’' || mark === '`') return true
  if (mark === '.') return isLetter(source.charCodeAt(at - 1)) && (isUpper(next) || !isUpper(source.charCodeAt(at - 1)))
  if (mark !== '-') return false
  // "DAMASK-The" is a place and a text; "Bakend-AVA" a place and an agency.
  const nextLower = at + 2 < end && isLower(source.charCodeAt(at + 2))
  return lower ? nextLower || !isUpper(next) : !nextLower
}

/** Whether a full stop after the word is the word's own: "D.C.", "Calif.", "St." and not "Lenkovo. The". */
function isShortened(source: string, at: number, to: number): boolean {
  if (to - at <= 2) return true
  for (let i = at; i < to; i++) if (source[i] === '.') return true
  return false
}

/** The name at `at`: capitalised words of one case, with particles between them. */
export function readName(source: string, at: number, end: number, lexicon: LayoutLexicon): Name | null {
  let to = at
  let next = at
  let words = 0
  let caps: boolean | null = null
  while (words < MOST_WORDS) {
    const word = readWord(source, next, end)
    if (word) {
      const shortened = word.neutral ? word.end : shortenedEnd(source, next, word.end, end, lexicon)
      if (!word.neutral && caps !== null && word.caps !== caps) break
      if (!word.neutral) caps = word.caps
      to = shortened
      words++
    } else {
      const particle = particleEnd(source, next, end, lexicon)
      if (words === 0 || particle === next) break
      next = skipSpaces(source, particle, end)
      if (!readWord(source, next, end)) break
      continue
    }
    next = skipSpaces(source, to, end)
    if (next === to) break
  }
  return words === 0 ? null : { start: at, end: to, caps: caps ?? false, words }
}

/** After the full stop of an abbreviation that the locale knows as a region ("Calif."). */
function shortenedEnd(source: string, at: number, to: number, end: number, lexicon: LayoutLexicon): number {
  return source[to] === '.' && to < end && lexicon.regions.has(source.slice(at, to + 1)) ? to + 1 : to
}

/** After the particle at `at`: "de", "am"; `at` where none stands there. */
export function particleEnd(source: string, at: number, end: number, lexicon: LayoutLexicon): number {
  let to = at
  while (to < end && to - at < 6 && isLower(source.charCodeAt(to))) to++
  return lexicon.datelines.particles.has(source.slice(at, to)) ? to : at
}

/** After spaces, not line ends; the no-break space counts. */
export function skipSpaces(source: string, at: number, end: number): number {
  let to = at
  while (to < end && to - at < 12) {
    const code = source.charCodeAt(to)
    if (code !== 32 && code !== 9 && code !== 0xa0 && code !== 0x202f && code !== 0x2009 && code !== 0x200b) break
    to++
  }
  return to
}

/** Whether only blanks stand between `at` and the line's end. */
export function isLineEnd(source: string, at: number, end: number): boolean {
  const to = skipSpaces(source, at, end)
  return to >= end || source.charCodeAt(to) === 10 || source.charCodeAt(to) === 13
}
