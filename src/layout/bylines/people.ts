import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isUpper } from '../../text/chars.ts'
import { part, skipBlank } from '../../text/span.ts'
import type { Author, Span } from '../../types/index.ts'
import { splitItems } from './items.ts'
import { readNameWords } from './names.ts'
import { splitNames } from './several.ts'
import type { Credits, Draft } from './types.ts'
import {
  agencyEnd,
  holdsAny,
  isAcronym,
  isDateLike,
  isFiller,
  isProper,
  partFrom,
  readContact,
  skipTitle,
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
  if (!readDesk(source, item, lexicon, credits)) readPerson(source, item, lexicon, role, credits)
}

/** What stands beside the last name: a suffix, a degree, a place, an outlet, a region. */
function readBeside(source: string, item: Span, lexicon: LayoutLexicon, last: Draft, credits: Credits): boolean {
  const { bylines, regions } = lexicon
  const text = source.slice(item.start, item.end)
  const word = /^\S+/.exec(text)?.[0].toLowerCase() ?? ''
  if (bylines.suffixes.has(word) && word.length === text.length) {
    last.end = item.end
    return true
  }
  if (bylines.degrees.has(word)) {
    const rest = skipBlank(source, item.start + word.length, item.end)
    return rest >= item.end || isDateLike(source, { start: rest, end: item.end }, lexicon)
  }
  const lead = matchPhrase(bylines.in, source, item.start, item.end)
  if (lead) credits.place ??= partFrom(source, lead.end, item.end)
  const outlet = lead ? null : matchPhrase(bylines.for, source, item.start, item.end)
  const named = (lead ?? outlet)?.end ?? item.end
  // What follows "in" or "for" is a short name, not the rest of a sentence.
  if ((lead || outlet) && !isProper(source, { start: named, end: item.end }, lexicon)) return false
  if (outlet) last.affiliation ??= partFrom(source, outlet.end, item.end)
  return lead !== null || outlet !== null || regions.has(text)
}

/** A name with what runs on behind it: "Ann Kerr in Lenkovo", "Ann Kerr AVN Staff Writer", "Staff Writer Ann Kerr". */
function readPerson(source: string, item: Span, lexicon: LayoutLexicon, role: Author['role'], credits: Credits): void {
  const last = credits.authors.at(-1)
  const from = skipTitle(source, item, lexicon)
  const name = readNameWords(source, from, item.end, lexicon)
  const titled = holdsAny(source, item, lexicon.bylines.titles)
  const given = name !== null && lexicon.bylines.firstNames.has(name.first)
  // Behind a name, one more word is an outlet, and words with a title among them are the title.
  if (!name || (last && from === item.start && (name.words < 2 || (titled && !given)))) {
    if (last && titled) last.title ??= part(source, item.start, item.end)
    else if (name?.end === item.end && last) credits.agency ??= part(source, item.start, item.end)
    else countUnknown(source, item, credits)
    return
  }
  // One word before anything else is more often an outlet than a person.
  if (name.words === 1 && name.end === item.end && !given && from === item.start) {
    credits.agency ??= part(source, item.start, item.end)
    credits.stray += 2
    return
  }
  const names = splitNames(source, { start: from, end: name.end }, lexicon)
  for (const span of names) credits.authors.push({ ...span, role, title: null, affiliation: null, contact: null })
  const author = credits.authors.at(-1) as Draft
  if (from > item.start) author.title = partFrom(source, item.start, from)
  readRest(source, { start: name.end, end: item.end }, lexicon, author, credits)
}

/** What runs on behind a name without a mark. */
function readRest(source: string, span: Span, lexicon: LayoutLexicon, author: Draft, credits: Credits): void {
  const { bylines } = lexicon
  const rest = { start: skipBlank(source, span.start, span.end), end: span.end }
  if (rest.start >= rest.end || isFiller(source, rest, lexicon)) return
  if (readBeside(source, rest, lexicon, author, credits) || readContact(source, rest, author)) return
  if (isDateLike(source, rest, lexicon)) return
  const agency = matchPhrase(lexicon.agencies, source, rest.start, rest.end)
  if (agency) credits.agency ??= part(source, rest.start, agency.end)
  const words = wordCount(source, rest)
  const title = upToDate(source, rest, lexicon)
  if (holdsAny(source, title, bylines.titles) && words < (isUpper(source.charCodeAt(rest.start)) ? 8 : 4)) {
    author.title ??= partFrom(source, title.start, title.end)
  } else if (
    !agency &&
    isUpper(source.charCodeAt(rest.start)) &&
    holdsAny(source, rest, bylines.organisations) &&
    words < 6
  ) {
    author.affiliation ??= part(source, rest.start, rest.end)
  } else if (!agency) countUnknown(source, rest, credits)
}

/** A title ends before a date that runs on behind it. */
function upToDate(source: string, span: Span, lexicon: LayoutLexicon): Span {
  for (let at = span.start + 1; at < span.end; at++) {
    if (source[at - 1] === ' ' && isDateLike(source, { start: at, end: Math.min(span.end, at + 10) }, lexicon)) {
      return { start: span.start, end: at }
    }
  }
  return span
}

/** A desk or an outlet: "AVN correspondents", "Staff", "The Lenkovo Tribune". */
function readDesk(source: string, item: Span, lexicon: LayoutLexicon, credits: Credits): boolean {
  const { bylines, datelines } = lexicon
  const last = credits.authors.at(-1)
  const first = /^\S+/.exec(source.slice(item.start, item.end))?.[0].toLowerCase() ?? ''
  const desk = holdsAny(source, item, bylines.desks) || (!last && holdsAny(source, item, bylines.titles))
  const organisation = holdsAny(source, item, bylines.organisations) || bylines.articles.has(first)
  if (isAcronym(source, item)) {
    credits.agency ??= part(source, item.start, item.end)
    return true
  }
  if ((!desk && !organisation) || (!desk && !isUpper(source.charCodeAt(item.start)))) return false
  // "Ann Kerr AVN Staff Writer" opens with a name, "Staff Writer" with none; "AVN writers Ann Kerr" ends with one.
  const name = readNameWords(source, item.start, item.end, lexicon)
  if (name && name.words > 1 && name.end < item.end && bylines.firstNames.has(name.first)) return false
  if (skipTitle(source, item, lexicon) > item.start) return false
  if (holdsAny(source, item, bylines.titles)) {
    if (last) last.title ??= part(source, item.start, item.end)
    // "Our Correspondent" is a desk; "Ann Kerr Parliamentary editor" a person.
    else if (name === null || name.words < 2) credits.agency ??= part(source, item.start, item.end)
    return last !== undefined || name === null || name.words < 2
  }
  if (last && !holdsAny(source, item, datelines.agencyWords)) {
    last.affiliation ??= part(source, item.start, item.end)
    return true
  }
  const agency = matchPhrase(lexicon.agencies, source, item.start, item.end)
  const end = agency && desk ? agency.end : item.end
  if (!credits.agency) credits.agency = part(source, item.start, end)
  else if (!last) credits.agency = part(source, credits.agency.start, end)
  return true
}

function countUnknown(source: string, span: Span, credits: Credits): void {
  credits.unknown++
  credits.stray += wordCount(source, span)
}
