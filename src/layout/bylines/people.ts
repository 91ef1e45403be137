import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isDigit, isUpper } from '../../text/chars.ts'
import { part, skipBlank, trim } from '../../text/span.ts'
import type { Author, Span } from '../../types/index.ts'
import { readAround, readDate } from '../dates/index.ts'
import { splitItems } from './items.ts'
import { readNameWords } from './names.ts'
import type { Credits, Draft } from './types.ts'

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
    const named = cue && cue.end < item.end && isUpper(source.charCodeAt(skipBlank(source, cue.end, item.end)))
    if (cue && (named || cue.end === item.end)) current = cue.value
    const from = named ? skipBlank(source, cue.end, item.end) : item.start
    if (cue && cue.end === item.end) continue
    readItem(source, { start: from, end: item.end }, lexicon, current, credits)
  }
  return credits
}

function readItem(source: string, item: Span, lexicon: LayoutLexicon, role: Author['role'], credits: Credits): void {
  const { bylines, regions } = lexicon
  const text = source.slice(item.start, item.end)
  const last = credits.authors.at(-1)
  if (readContact(source, item, last)) return
  if (isDateLike(source, item, lexicon)) return
  const lower = text.toLowerCase().replace(/[.:]+$/, '')
  if (last && bylines.suffixes.has(text.toLowerCase())) {
    last.end = item.end
    return
  }
  if (bylines.nobody.has(lower)) {
    credits.unknown++
    return
  }
  const agency = matchPhrase(lexicon.agencies, source, item.start, item.end)
  if (agency && isBareEnd(source, agency.end, item.end)) {
    credits.agency ??= part(source, item.start, agency.end)
    return
  }
  const lead = matchPhrase(bylines.in, source, item.start, item.end)
  if (last && lead) {
    credits.place ??= partFrom(source, lead.end, item.end)
    return
  }
  const outlet = matchPhrase(bylines.for, source, item.start, item.end)
  if (last && outlet) {
    last.affiliation ??= partFrom(source, outlet.end, item.end)
    return
  }
  if (last && regions.has(text)) return
  if (readDesk(source, item, lexicon, credits)) return
  readPerson(source, item, lexicon, role, credits)
}

/** A name with what runs on behind it: "Ann Kerr in Lenkovo", "Ann Kerr AVN Staff Writer", "Staff Writer Ann Kerr". */
function readPerson(source: string, item: Span, lexicon: LayoutLexicon, role: Author['role'], credits: Credits): void {
  const last = credits.authors.at(-1)
  const titled = skipTitle(source, item, lexicon)
  const name = readNameWords(source, titled, item.end, lexicon)
  if (!name) {
    if (last && holdsTitle(source, item, lexicon)) last.title ??= part(source, item.start, item.end)
    else {
      credits.unknown++
      credits.stray += wordCount(source, item)
    }
    return
  }
  if (last && titled === item.start && name.words < 2) {
    if (holdsTitle(source, item, lexicon)) last.title ??= part(source, item.start, item.end)
    else if (name.end === item.end) credits.agency ??= part(source, item.start, item.end)
    else {
      credits.unknown++
      credits.stray += wordCount(source, item)
    }
    return
  }
  if (last && titled === item.start && holdsTitle(source, item, lexicon) && !isGiven(name.first, lexicon)) {
    last.title ??= part(source, item.start, item.end)
    return
  }
  const author: Draft = { start: titled, end: name.end, role, title: null, affiliation: null, contact: null }
  if (titled > item.start) author.title = partFrom(source, item.start, titled)
  credits.authors.push(author)
  readRest(source, { start: name.end, end: item.end }, lexicon, author, credits)
}

function readRest(source: string, span: Span, lexicon: LayoutLexicon, author: Draft, credits: Credits): void {
  const { bylines } = lexicon
  const rest = trim(source, span.start, span.end)
  if (rest.start >= rest.end || isBareEnd(source, rest.start, rest.end)) return
  const lead = matchPhrase(bylines.in, source, rest.start, rest.end)
  if (lead) {
    credits.place ??= partFrom(source, lead.end, rest.end)
    return
  }
  const outlet = matchPhrase(bylines.for, source, rest.start, rest.end)
  if (outlet) {
    author.affiliation ??= partFrom(source, outlet.end, rest.end)
    return
  }
  if (readContact(source, rest, author) || isDateLike(source, rest, lexicon)) return
  const agency = matchPhrase(lexicon.agencies, source, rest.start, rest.end)
  if (agency) credits.agency ??= part(source, rest.start, agency.end)
  if (holdsTitle(source, rest, lexicon)) author.title ??= part(source, rest.start, rest.end)
  else if (!agency && holdsAny(source, rest, bylines.organisations))
    author.affiliation ??= part(source, rest.start, rest.end)
  else if (!agency) {
    credits.unknown++
    credits.stray += wordCount(source, rest)
  }
}

/** A desk or an outlet: "AVN correspondents", "Staff", "The Lenkovo Tribune". */
function readDesk(source: string, item: Span, lexicon: LayoutLexicon, credits: Credits): boolean {
  const { bylines, datelines } = lexicon
  const last = credits.authors.at(-1)
  const desk = holdsAny(source, item, bylines.desks)
  const organisation = holdsAny(source, item, bylines.organisations)
  if (!desk && !organisation) return isAcronym(source, item) && takeAgency(source, item, credits)
  if (!isUpper(source.charCodeAt(item.start)) && !desk) return false
  // "Ann Kerr AVN Staff Writer" opens with a name, "Staff Writer" with none.
  const name = readNameWords(source, item.start, item.end, lexicon)
  if (name && name.words > 1 && name.end < item.end && isGiven(name.first, lexicon)) return false
  if (last && holdsTitle(source, item, lexicon)) {
    last.title ??= part(source, item.start, item.end)
    return true
  }
  if (holdsTitle(source, item, lexicon) && !last) return false
  if (last && organisation && !holdsAny(source, item, datelines.agencyWords)) {
    last.affiliation ??= part(source, item.start, item.end)
    return true
  }
  const agency = matchPhrase(lexicon.agencies, source, item.start, item.end)
  if (credits.agency && !last) credits.agency = part(source, credits.agency.start, item.end)
  else credits.agency ??= part(source, item.start, agency ? agency.end : item.end)
  return true
}

function takeAgency(source: string, item: Span, credits: Credits): boolean {
  credits.agency ??= part(source, item.start, item.end)
  return true
}

/** One word of two to six capitals: "AVN", "TPN". */
function isAcronym(source: string, { start, end }: Span): boolean {
  if (end - start < 2 || end - start > 6) return false
  for (let at = start; at < end; at++) if (!isUpper(source.charCodeAt(at))) return false
  return true
}

/** After a title that stands before the name: "Staff Writer Ann Kerr", "Associated Avi writers Ann Kerr". */
function skipTitle(source: string, item: Span, lexicon: LayoutLexicon): number {
  const { bylines } = lexicon
  let at = item.start
  for (let words = 0; words < 5 && at < item.end; words++) {
    let to = at
    while (to < item.end && source.charCodeAt(to) > 32 && source.charCodeAt(to) !== 0xa0) to++
    const word = source.slice(at, to).toLowerCase()
    at = skipBlank(source, to, item.end)
    if ((bylines.titles.has(word) || bylines.desks.has(word)) && at < item.end && isUpper(source.charCodeAt(at)))
      return at
  }
  return item.start
}

function holdsTitle(source: string, span: Span, lexicon: LayoutLexicon): boolean {
  return holdsAny(source, span, lexicon.bylines.titles)
}

function holdsAny(source: string, { start, end }: Span, words: ReadonlySet<string>): boolean {
  for (const word of source
    .slice(start, Math.min(end, start + 120))
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (words.has(word)) return true
  }
  return false
}

function isGiven(word: string, { bylines }: LayoutLexicon): boolean {
  return bylines.firstNames.has(word)
}

function readContact(source: string, { start, end }: Span, author: Draft | undefined): boolean {
  const text = source.slice(start, Math.min(end, start + 120))
  const at = text.indexOf('@')
  if (at === -1) return false
  let from = at
  while (from > 0 && /[\w.+-]/.test(text[from - 1] as string)) from--
  let to = at + 1
  while (to < text.length && /[\w.-]/.test(text[to] as string)) to++
  if (to < at + 3) return false
  if (author) author.contact ??= part(source, start + from, start + to)
  return author !== undefined || from === 0
}

/** Whether dates, times and the like fill the item. */
function isDateLike(source: string, item: Span, lexicon: LayoutLexicon): boolean {
  let at = item.start
  while (at < item.end) {
    const to = readDate(source, at, item.end, lexicon)?.end ?? readAround(source, at, item.end, lexicon)
    if (to === at) return isDigit(source.charCodeAt(at)) && /^(?:19|20)\d\d$/.test(source.slice(at, item.end))
    at = to
    while (at < item.end && ' \u00a0.:,'.includes(source[at] as string)) at++
  }
  return true
}

function isBareEnd(source: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (!' .:*'.includes(source[i] as string)) return false
  return true
}

function partFrom(source: string, start: number, end: number) {
  const span = trim(source, start, end)
  return span.start < span.end ? part(source, span.start, span.end) : null
}

function wordCount(source: string, { start, end }: Span): number {
  let count = 1
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === 32) count++
  return count
}
