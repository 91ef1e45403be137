import { bylineBits, DESK, NOT_NAME, PARTICLE, TITLE } from '../../lexicon/byline-bits.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { lettersEnd, part, skipBlank, trim } from '../../text/span.ts'
import type { Part, Span } from '../../types/index.ts'
import { readAround, readDate } from '../dates/index.ts'
import type { Draft } from './types.ts'

/** No stretch of a byline is looked at further. */
const REACH = 120

/** Whether a word with one of the bits stands in the span. */
export function holdsAny(source: string, { start, end }: Span, { bylines }: LayoutLexicon, bits: number): boolean {
  const limit = Math.min(end, start + REACH)
  for (let at = start; at < limit; at++) {
    if (!isLetter(source.charCodeAt(at))) continue
    const to = lettersEnd(source, at, limit)
    if ((bylineBits(bylines.words, source, at, to) & bits) !== 0) return true
    at = to
  }
  return false
}

/** Whether all words of the span are of navigation: "View More Articles" fused to a name. */
export function isFiller(source: string, span: Span, { bylines }: LayoutLexicon): boolean {
  for (let at = span.start; at < span.end && at < span.start + REACH; ) {
    let to = at
    while (to < span.end && source.charCodeAt(to) > 32) to++
    let last = to
    while (last > at && '.:*'.includes(source[last - 1] as string)) last--
    if (last > at && (bylineBits(bylines.words, source, at, last) & (NOT_NAME | TITLE)) !== NOT_NAME) return false
    at = to + 1
  }
  return true
}

/** The end of the locale's agency that fills the span, but for marks behind it; null where there is none. */
export function agencyEnd(source: string, span: Span, lexicon: LayoutLexicon): number | null {
  const match = matchPhrase(lexicon.agencies, source, span.start, span.end)
  if (!match) return null
  const rest = { start: skipBlank(source, match.end, span.end), end: span.end }
  if (rest.start > match.end && isDateLike(source, rest, lexicon)) return match.end
  for (let at = match.end; at < span.end; at++) if (!' .:*'.includes(source[at] as string)) return null
  return match.end
}

/** One word of two to six capitals: "AVN", "TPN". */
export function isAcronym(source: string, { start, end }: Span): boolean {
  if (end - start < 2 || end - start > 6) return false
  for (let at = start; at < end; at++) if (!isUpper(source.charCodeAt(at))) return false
  return true
}

/** After a title that stands before the name: "Staff Writer Ann Kerr", "Associated Avi writers Ann Kerr"; else the start. */
export function skipTitle(source: string, item: Span, lexicon: LayoutLexicon): number {
  const { bylines } = lexicon
  let at = item.start
  for (let words = 0; words < 6 && at < item.end; words++) {
    let to = at
    while (to < item.end && source.charCodeAt(to) > 32 && source.charCodeAt(to) !== 0xa0) to++
    const title = (bylineBits(bylines.words, source, at, to) & (TITLE | DESK)) !== 0
    at = skipBlank(source, to, item.end)
    // "Staff" goes on to "Writer": the name begins behind the last such word.
    if (title && at < item.end && isUpper(source.charCodeAt(at)) && !startsWithTitle(source, at, item.end, bylines))
      return isDateLike(source, { start: at, end: item.end }, lexicon) ? item.start : at
  }
  return item.start
}

function startsWithTitle(source: string, at: number, end: number, bylines: LayoutLexicon['bylines']): boolean {
  let to = at
  while (to < end && source.charCodeAt(to) > 32) to++
  return (bylineBits(bylines.words, source, at, to) & (TITLE | DESK)) !== 0
}

/** Takes a handle or mail address of the span for the author; false where there is none. */
export function readContact(source: string, { start, end }: Span, author: Draft | undefined): boolean {
  const text = source.slice(start, Math.min(end, start + REACH))
  const at = text.indexOf('@')
  if (at === -1) return false
  let from = at
  while (from > 0 && /[\w.+-]/.test(text[from - 1] as string)) from--
  let to = at + 1
  while (to < text.length && /[\w.-]/.test(text[to] as string)) to++
  while (text[to - 1] === '.') to--
  if (to < at + 3) return false
  if (author) author.contact ??= part(source, start + from, start + to)
  return author !== undefined || from === 0
}

/** Whether dates, times and the like fill the span. */
export function isDateLike(source: string, item: Span, lexicon: LayoutLexicon): boolean {
  let at = item.start
  while (at < item.end) {
    const to = readDate(source, at, item.end, lexicon)?.end ?? readAround(source, at, item.end, lexicon)
    if (to === at) return isDigit(source.charCodeAt(at)) && /^(?:19|20)\d\d$/.test(source.slice(at, item.end))
    at = to
    while (at < item.end && ' \u00a0.:,'.includes(source[at] as string)) at++
  }
  return true
}

/** The part between two offsets without blanks; null where nothing is left. */
export function partFrom(source: string, start: number, end: number): Part | null {
  const span = trim(source, start, end)
  return span.start < span.end ? part(source, span.start, span.end) : null
}

export function wordCount(source: string, { start, end }: Span): number {
  let count = 1
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === 32) count++
  return count
}

/** Whether the span is a proper name, a place's or an outlet's: capitalised words and particles, and few of them. */
export function isProper(source: string, span: Span, { bylines, datelines }: LayoutLexicon): boolean {
  const words = source
    .slice(span.start, Math.min(span.end, span.start + REACH))
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length > 8) return false
  return words.every((word) => {
    if (!/^\p{Ll}/u.test(word)) return true
    const particle = (bylineBits(bylines.words, word, 0, word.length) & PARTICLE) !== 0
    return particle || datelines.particles.has(word) || bylines.functionWords.has(word)
  })
}

/** The first word of the span in lower case, up to a space. */
export function wordAt(source: string, { start, end }: Span): string {
  let to = start
  while (to < end && to - start < 30 && source.charCodeAt(to) > 32 && source.charCodeAt(to) !== 0xa0) to++
  return source.slice(start, to).toLowerCase()
}

/** Whether the first word of the span has one of the bits. */
export function opensWith(source: string, span: Span, { bylines }: LayoutLexicon, bits: number): boolean {
  const word = wordAt(source, span)
  return (bylineBits(bylines.words, word, 0, word.length) & bits) !== 0
}
