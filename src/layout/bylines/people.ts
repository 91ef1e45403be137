import { ARTICLE, bylineBits, DEGREE, DESK, GIVEN, ORGANISATION, SUFFIX, TITLE } from '../../lexicon/byline-bits.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLower, isUpper } from '../../text/chars.ts'
import { lettersEnd, part, skipBlank } from '../../text/span.ts'
import type { Author, Span } from '../../types/index.ts'
import { readDesk, readLeadingTitle, takeTitle } from './desks.ts'
import { splitItems } from './items.ts'
import { type NameWords, readNameWords } from './names.ts'
import { splitNames } from './several.ts'
import type { Credits, Draft } from './types.ts'
import {
  agencyEnd,
  holdsAny,
  isAcronym,
  isDateLike,
  isFiller,
  isProper,
  opensWith,
  partFrom,
  readContact,
  skipTitle,
  wordAt,
  wordCount,
} from './words.ts'

/** Reads names with what stands beside them: titles, outlets, handles, places, dates. */
export function readPeople(
  source: string,
  start: number,
  end: number,
  lexicon: LayoutLexicon,
  role: Author['role'],
): Credits {
  const credits: Credits = { authors: [], agency: null, place: null, unknown: 0, stray: 0 }
  let current = role
  for (const item of splitItems(source, start, end, lexicon)) {
    const cue = matchPhrase(lexicon.bylines.cues, source, item.start, item.end)
    const from = cue ? skipBlank(source, cue.end, item.end) : item.start
    if (cue && (from >= item.end || isUpper(source.charCodeAt(from)))) current = cue.value
    if (from >= item.end) continue
    const named = cue !== null && isUpper(source.charCodeAt(from))
    readItem(source, { start: named ? from : item.start, end: item.end }, lexicon, current, credits)
  }
  return credits
}

function readItem(source: string, item: Span, lexicon: LayoutLexicon, role: Author['role'], credits: Credits): void {
  const { bylines } = lexicon
  const last = credits.authors.at(-1)
  if (readContact(source, item, last) || isDateLike(source, item, lexicon)) return
  const text = source.slice(item.start, item.end)
  const lower = text.toLowerCase()
  if (bylines.nobody.has(lower.replace(/[.:]{1,3}$/, ''))) {
    credits.unknown++
    return
  }
  const agency = agencyEnd(source, item, lexicon)
  if (agency !== null) {
    credits.agency ??= part(source, item.start, agency)
    return
  }
  if (last && readBeside(source, item, lexicon, last, credits)) return
  if (last && isOutletBehind(source, item, lexicon, last)) {
    credits.agency ??= part(source, item.start, item.end)
    return
  }
  if (!readDesk(source, item, lexicon, credits)) readPerson(source, item, lexicon, role, credits)
}

/** Whether what follows a name is an outlet by its letters: "CNN Business", and "Lenkovo Register" behind "ANN KERR". */
function isOutletBehind(source: string, item: Span, lexicon: LayoutLexicon, last: Draft): boolean {
  if (holdsAny(source, item, lexicon, TITLE | DESK) || opensWith(source, item, lexicon, GIVEN)) return false
  const { caps } = readNameWords(source, last.start, last.end, lexicon) as NameWords
  const first = { start: item.start, end: item.start + wordAt(source, item).length }
  if (!caps) return first.end < item.end && isAcronym(source, first)
  return !/\p{Lu}{2}/u.test(source.slice(item.start, item.end)) && isProper(source, item, lexicon)
}

/** What stands beside the last name: a suffix, a degree, a place, an outlet, a region. */
function readBeside(source: string, item: Span, lexicon: LayoutLexicon, last: Draft, credits: Credits): boolean {
  const { bylines, regions } = lexicon
  const text = source.slice(item.start, item.end)
  const word = wordAt(source, item)
  const bits = bylineBits(bylines.words, word, 0, word.length)
  if ((bits & SUFFIX) !== 0 && word.length === text.length) {
    last.end = item.end
    return true
  }
  if ((bits & DEGREE) !== 0) {
    const rest = skipBlank(source, item.start + word.length, item.end)
    return rest >= item.end || isDateLike(source, { start: rest, end: item.end }, lexicon)
  }
  const lead = matchPhrase(bylines.in, source, item.start, item.end)
  const outlet = lead ? null : matchPhrase(bylines.for, source, item.start, item.end)
  const named = (lead ?? outlet)?.end ?? item.end
  // What follows "in" or "for" is a short name, not the rest of a sentence.
  if ((lead || outlet) && !isProper(source, { start: named, end: item.end }, lexicon)) return false
  if (lead) credits.place ??= partFrom(source, lead.end, item.end)
  if (outlet) last.affiliation ??= partFrom(source, outlet.end, item.end)
  return lead !== null || outlet !== null || regions.has(text)
}

/** A name with what runs on behind it: "Ann Kerr in Lenkovo", "Ann Kerr AVN Staff Writer", "Staff Writer Ann Kerr". */
function readPerson(source: string, item: Span, lexicon: LayoutLexicon, role: Author['role'], credits: Credits): void {
  const last = credits.authors.at(-1)
  const from = skipTitle(source, item, lexicon)
  const name = readNameWords(source, from, item.end, lexicon)
  const titled = holdsAny(source, item, lexicon, TITLE)
  const given = name?.given === true
  // Behind a name, one more word is an outlet.
  if (!name || (last && from === item.start && name.words < 2)) {
    if (last && titled) takeTitle(source, item, lexicon, last, credits)
    else if (last && name && isFiller(source, { start: name.end, end: item.end }, lexicon)) {
      credits.agency ??= part(source, item.start, name.end)
    } else countUnknown(source, item, credits)
    return
  }
  // One word before anything else is more often an outlet than a person.
  if (name.words === 1 && !given && from === item.start) {
    if (name.end === item.end) credits.agency ??= part(source, item.start, item.end)
    else credits.unknown++
    credits.stray += 2
    return
  }
  const end = name.end < item.end && name.words > 2 ? withoutTitle(source, from, name.end, item.end, lexicon) : name.end
  const names = splitNames(source, { start: from, end }, lexicon)
  for (const { start, end } of names) {
    credits.authors.push({ start, end, role, title: null, affiliation: null, contact: null })
  }
  const author = credits.authors.at(-1) as Draft
  if (from > item.start) readLeadingTitle(source, { start: item.start, end: from }, lexicon, author, credits)
  readRest(source, { start: end, end: item.end }, lexicon, author, credits)
}

/** "Ann Kerr Parliamentary editor", "Ann Kerr Lenkovo Observer": the capitalised word right before a title or an outlet's is of it. */
function withoutTitle(source: string, from: number, to: number, end: number, { bylines }: LayoutLexicon): number {
  const next = skipBlank(source, to, end)
  if ((bylineBits(bylines.words, source, next, lettersEnd(source, next, end)) & (TITLE | ORGANISATION)) === 0) return to
  const space = source.lastIndexOf(' ', to - 1)
  return space > from ? space : to
}

/** What runs on behind a name without a mark. */
function readRest(source: string, span: Span, lexicon: LayoutLexicon, author: Draft, credits: Credits): void {
  const rest = { start: skipBlank(source, span.start, span.end), end: span.end }
  if (rest.start >= rest.end || (!isLower(source.charCodeAt(rest.start)) && isFiller(source, rest, lexicon))) return
  if (readBeside(source, rest, lexicon, author, credits) || readContact(source, rest, author)) return
  if (isDateLike(source, rest, lexicon)) return
  const agency = matchPhrase(lexicon.agencies, source, rest.start, rest.end)
  if (agency) credits.agency ??= part(source, rest.start, agency.end)
  const words = wordCount(source, rest)
  if (holdsAny(source, rest, lexicon, TITLE) && words < (isUpper(source.charCodeAt(rest.start)) ? 8 : 4)) {
    takeTitle(source, rest, lexicon, author, credits)
  } else if (
    !agency &&
    isUpper(source.charCodeAt(rest.start)) &&
    (holdsAny(source, rest, lexicon, ORGANISATION) || opensWith(source, rest, lexicon, ARTICLE)) &&
    words < 6
  ) {
    author.affiliation ??= part(source, rest.start, rest.end)
  } else if (!agency) countUnknown(source, rest, credits)
}

function countUnknown(source: string, span: Span, credits: Credits): void {
  credits.unknown++
  credits.stray += wordCount(source, span)
}
