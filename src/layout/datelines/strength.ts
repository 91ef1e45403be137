import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isDigit, isLetter, isLower, isSpace, isUpper } from '../../text/chars.ts'
import { lettersStart, skipBlank } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import type { Head } from './head.ts'
import type { Places } from './places.ts'
import { isLineEnd, skipSpaces } from './words.ts'

/**
 * How sure it is that these elements are a dateline, 0 to 1; 0 where something speaks plainly against it.
 * Capitals, a date, an agency, a region and a dash each add; Title Case alone is nearly nothing.
 */
export function strengthOf(source: string, head: Head, end: number, lexicon: LayoutLexicon): number {
  const { places, date, agency, separator } = head
  if (places && isLabel(source, head, lexicon)) return 0
  const attested = date !== null || agency?.known === true
  const next = skipSpaces(source, head.end, end)
  const alone = isLineEnd(source, head.end, end)
  // A founding year, not a date of news.
  if (date?.year && date.year < 1900) return 0
  // "May 8 - 16:03" is a date line, its time behind a dash.
  if (!alone && !agency && isTime(source, next, end)) return 0
  if (!alone && !attested && isLower(source.charCodeAt(next))) return 0
  if (!alone && places && !attested && isHeadline(source, next, end)) return 0
  if (!alone && places && !attested && isNotice(source, next, end) && !isNamed(source, places, next, end)) return 0
  let strength = placeStrength(source, head)
  if (date) strength += date.year !== null && !places ? 0.4 : 0.35
  if (agency) strength += agency.known ? 0.4 : 0.25
  if (separator) {
    if (separator.kind === 'dash') strength += !separator.glued ? 0.2 : attested ? 0.1 : -0.1
    if (separator.kind === 'pipe') strength -= 0.1
    if (separator.kind === 'stop') strength += attested || agency ? 0.05 : -0.1
    if (separator.kind === 'colon' && !attested) strength += isSlashed(source, head) ? 0.1 : -0.1
  }
  if (!separator && places && alone) strength += aloneStrength(head)
  if (!separator && !alone) strength += looseEnd(head)
  if (!places && date?.start === head.start && !agency && separator?.kind === 'dash' && date.year === null)
    strength -= 0.1
  if (!places && !date) strength -= 0.05
  // Whatever else stands on it, a line of places alone needs its surroundings.
  if (alone && !attested && !agency && !separator) strength = Math.min(0.4, strength)
  return Math.min(0.99, Math.max(0, strength))
}

/** "Lenkovo/Avista:": a house style that nothing else looks like. */
function isSlashed(source: string, { places, agency }: Head): boolean {
  return places !== null && agency !== null && source[agency.start - 1] === '/'
}

function placeStrength(source: string, { places, date }: Head): number {
  if (!places) return 0
  let strength = places.caps ? 0.5 : 0.2
  if (places.known) strength += 0.2
  else if (places.regions > 0) strength += 0.1
  if (places.spans.length > 1) strength += 0.15
  // "Published 18 November": Title Case runs into a date only where the word is no place's.
  if (!places.caps && date && Math.abs(date.start - places.end) < 2 && isSpace(source.charCodeAt(places.end)))
    strength -= 0.3
  if (places.words > 2 + 2 * places.spans.length) strength -= places.words > 6 ? 0.4 : 0.25
  return strength
}

/** A place with a line of its own: with a date a dateline, else hardly more than a kicker. */
function aloneStrength({ places, date, agency }: Head): number {
  // "Department Press Briefing, October 3" is a title.
  if (date) return !places?.caps && !places?.regions && (places?.words ?? 0) > 2 ? -0.25 : 0.15
  if (places?.caps) return places.known ? -0.25 : -0.15
  return agency ? -0.2 : -0.08
}

/** Elements that run into the text without a mark: known from old sites, and easily a sentence. */
function looseEnd({ places, date, agency }: Head): number {
  if (agency) return !places ? -0.4 : places.caps || places.known || date ? -0.1 : -0.3
  if (date && places?.caps) return 0
  return places?.caps ? -0.6 : -0.35
}

/** Whether the first word is a label's, a kicker's or a speaker's: "UPDATE:", "SECRETARY KERR:". */
function isLabel(source: string, { places, agency, date }: Head, lexicon: LayoutLexicon): boolean {
  const first = places?.spans[0]
  if (!first || (date && agency)) return false
  let to = first.start
  while (to < first.end && (isLetter(source.charCodeAt(to)) || source[to] === '’' || source[to] === "'")) to++
  return lexicon.datelines.notPlaces.has(source.slice(first.start, to).toLowerCase())
}

/** Whether the rest of the line is all capitals: "RIO DE LENEIRO - COFFEE". */
function isHeadline(source: string, at: number, end: number): boolean {
  let letters = 0
  for (let i = at; i < end; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13) break
    if (isLower(code)) return false
    if (isUpper(code)) letters++
  }
  return letters > 1
}

/** Whether an hour and its minutes stand at `at`. */
function isTime(source: string, at: number, end: number): boolean {
  let to = at
  while (to < end && to - at < 3 && isDigit(source.charCodeAt(to))) to++
  return to > at && to - at < 3 && (source[to] === ':' || source[to] === '.') && isDigit(source.charCodeAt(to + 1))
}

/** Whether the text goes on to name its first place: "KESTEN - Ann Kerr, 84, of Kesten"; a surname stands behind capitals. */
function isNamed(source: string, { spans, caps }: Places, at: number, end: number): boolean {
  const [{ start, end: to }] = spans as [Span]
  const name = caps ? source[start] + source.slice(start + 1, to).toLowerCase() : source.slice(start, to)
  const found = source.slice(at, Math.min(end, at + NAMED)).indexOf(` ${name}`)
  if (found === -1 || isLetter(source.charCodeAt(at + found + 1 + name.length))) return false
  const before = source.charCodeAt(at + found - 1)
  return before === 44 || isLower(source.charCodeAt(lettersStart(source, at, at + found - 1)))
}

/** Characters in which it does. */
const NAMED = 160

/** A paid notice: a name and an age in commas open the text, "SIEGLEN--Jerome Arvid, 98, of". */
function isNotice(source: string, at: number, end: number): boolean {
  const limit = Math.min(end, at + 60)
  for (let i = at; i < limit; i++) {
    if (source[i] !== ',') continue
    const from = skipBlank(source, i + 1, limit)
    let to = from
    while (to < limit && isDigit(source.charCodeAt(to))) to++
    return to > from && to - from < 4 && source[to] === ','
  }
  return false
}
