import { AGENCY, ARTICLE, bylineBits, DESK, ORGANISATION, TITLE } from '../../lexicon/byline-bits.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLower, isUpper } from '../../text/chars.ts'
import { lettersEnd, lettersStart, part, skipBlank, skipBlankBack } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import { isSite } from '../datelines/index.ts'
import { readDate } from '../dates/index.ts'
import { readNameWords } from './names.ts'
import type { Credits, Draft } from './types.ts'
import { holdsAny, isAcronym, isDateLike, opensWith, partFrom, skipTitle, wordAt } from './words.ts'

/** A desk or an outlet: "AVN correspondents", "Staff", "The Lenkovo Tribune". */
export function readDesk(source: string, item: Span, lexicon: LayoutLexicon, credits: Credits): boolean {
  const last = credits.authors.at(-1)
  const desk = holdsAny(source, item, lexicon, last ? DESK : DESK | TITLE)
  const organisation = holdsAny(source, item, lexicon, ORGANISATION) || opensWith(source, item, lexicon, ARTICLE)
  if (isAcronym(source, item) || isSite(source, item.start, item.end)) {
    credits.agency ??= part(source, item.start, item.end)
    return true
  }
  if (!desk && !(organisation && opensUpper(source, item, lexicon))) return false
  // "Ann Kerr AVN Staff Writer" opens with a name, "Staff Writer" with none; "AVN writers Ann Kerr" ends with one.
  const name = readNameWords(source, item.start, item.end, lexicon)
  if (name && name.words > 1 && name.end < item.end) {
    const rest = skipBlank(source, name.end, item.end)
    if (name.given || matchPhrase(lexicon.bylines.for, source, rest, item.end)) return false
  }
  if (skipTitle(source, item, lexicon) > item.start) return false
  if (holdsAny(source, item, lexicon, TITLE)) {
    if (last) takeTitle(source, item, lexicon, last, credits)
    // "Our Correspondent" is a desk; "Ann Kerr Parliamentary editor" a person.
    else if (name === null || name.words < 2) credits.agency ??= part(source, item.start, item.end)
    return last !== undefined || name === null || name.words < 2
  }
  if (last && !holdsAny(source, item, lexicon, AGENCY)) {
    last.affiliation ??= part(source, item.start, item.end)
    return true
  }
  const end = desk ? deskEnd(source, item, lexicon) : item.end
  if (!credits.agency) credits.agency = part(source, item.start, end)
  else if (!last) credits.agency = part(source, credits.agency.start, end)
  return true
}

/** Whether a name begins with a capital, its article aside: "the Editorial Board". */
function opensUpper(source: string, item: Span, lexicon: LayoutLexicon): boolean {
  const from = opensWith(source, item, lexicon, ARTICLE)
    ? skipBlank(source, item.start + wordAt(source, item).length, item.end)
    : item.start
  return isUpper(source.charCodeAt(from))
}

/** Where the agency ends in "AVN correspondents": before the desk's word in small letters, or where the locale's does. */
function deskEnd(source: string, item: Span, lexicon: LayoutLexicon): number {
  const agency = matchPhrase(lexicon.agencies, source, item.start, item.end)
  if (agency) return source[agency.end] === "'" || source[agency.end] === '’' ? item.end : agency.end
  const at = lettersStart(source, item.start, item.end)
  const small =
    at > item.start &&
    isLower(source.charCodeAt(at)) &&
    (bylineBits(lexicon.bylines.words, source, at, item.end) & DESK) !== 0
  return small ? skipBlankBack(source, item.start, at) : item.end
}

/** Gives the author a title, and the byline the agency that stands in it: "AVN Staff Writer". */
export function takeTitle(source: string, span: Span, lexicon: LayoutLexicon, author: Draft, credits: Credits): void {
  const { end } = upToDate(source, span, lexicon)
  author.title ??= partFrom(source, span.start, end)
  const agency = matchPhrase(lexicon.agencies, source, span.start, span.end)
  const to = lettersEnd(source, span.start, span.end)
  if (agency && agency.end < span.end) credits.agency ??= part(source, span.start, agency.end)
  else if (to < span.end && isAcronym(source, { start: span.start, end: to }))
    credits.agency ??= part(source, span.start, to)
}

/** A title ends before a date that runs on behind it. */
function upToDate(source: string, span: Span, lexicon: LayoutLexicon): Span {
  for (let at = span.start + 1; at < span.end; at++) {
    if (source[at - 1] !== ' ') continue
    const dated = isDateLike(source, { start: at, end: Math.min(span.end, at + 10) }, lexicon)
    if (dated || readDate(source, at, span.end, lexicon)) return { start: span.start, end: at }
  }
  return span
}

/** Titles before a name: "Staff Writer", or an agency and its people, "Norda Press writers", which are nobody's title. */
export function readLeadingTitle(
  source: string,
  span: Span,
  lexicon: LayoutLexicon,
  author: Draft,
  credits: Credits,
): void {
  const { bylines } = lexicon
  const end = skipBlankBack(source, span.start, span.end)
  const at = lettersStart(source, span.start, end)
  const outlet = { start: span.start, end: skipBlankBack(source, span.start, at) }
  const small = isLower(source.charCodeAt(at))
  const agency =
    outlet.end > outlet.start && (isAgency(source, outlet, lexicon) || holdsAny(source, outlet, lexicon, AGENCY))
  if (!small || !agency) {
    takeTitle(source, { start: span.start, end }, lexicon, author, credits)
    return
  }
  credits.agency ??= part(source, outlet.start, outlet.end)
  if ((bylineBits(bylines.words, source, at, end) & DESK) === 0) author.title ??= part(source, at, end)
}

function isAgency(source: string, span: Span, lexicon: LayoutLexicon): boolean {
  return isAcronym(source, span) || matchPhrase(lexicon.agencies, source, span.start, span.end)?.end === span.end
}
