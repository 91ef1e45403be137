import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isLetter } from '../../text/chars.ts'
import { lettersEnd, skipBlankBack } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import { readDate, readLoneMonth, skipWeekday } from '../dates/index.ts'
import { isAgencyName, isKnownAgency } from './agencies.ts'
import { readSeparator } from './separators.ts'
import { type Name, readName, skipSpaces } from './words.ts'

/** The places at the head of a dateline. */
export interface Places {
  readonly spans: readonly Span[]
  readonly end: number
  readonly caps: boolean
  /** The words of all places and unknown regions. */
  readonly words: number
  /** How many regions follow, and whether the locale knows one. */
  readonly regions: number
  readonly known: boolean
}

const MOST_PLACES = 4
const MOST_REGIONS = 3

/** The place list at `at`: "KYIV/WARSAW", "SAN LENKO & TEL AVI, Isvi", "LENKOVO, Wash.". */
export function readPlaces(source: string, at: number, end: number, lexicon: LayoutLexicon): Places | null {
  const first = readName(source, at, end, lexicon)
  if (!first) return null
  const spans: Span[] = []
  let name: Name = first
  let words = 0
  let regions = 0
  let known = false
  while (true) {
    const tail = readRegions(source, name, end, lexicon)
    const next = spans.length < MOST_PLACES ? readNext(source, tail.end, end, first.caps, lexicon) : null
    // "LENKOVO, KESTEN and DORRA": what no locale knows for a region is a place of the list.
    const listed =
      next !== null && tail.places.length === tail.count && source[skipSpaces(source, tail.end, end)] !== '/'
    spans.push({ start: name.start, end: listed ? name.end : tail.place }, ...(listed ? tail.places : []))
    words += name.words + tail.words
    regions += listed ? 0 : tail.count
    known ||= tail.known
    if (!next) return { spans, end: tail.end, caps: first.caps, words, regions, known }
    name = next
  }
}

/** The regions after a place: ", Calif.", ", STATE, COUNTRY", " (COUNTRY)", " [Country]", " (State) [Country]"; and those that may be places. */
function readRegions(source: string, name: Name, end: number, lexicon: LayoutLexicon) {
  let to = name.end
  let count = 0
  let known = false
  let words = 0
  const places: Span[] = []
  const bracketed = readBracketed(source, to, end, lexicon)
  if (bracketed) return { end: bracketed, place: bracketed, count: 1, known: true, words, places }
  while (count < MOST_REGIONS && source[to] === ',') {
    const at = skipSpaces(source, to + 1, end)
    if (readDate(source, at, end, lexicon, true) || readLoneMonth(source, at, end, lexicon)) break
    // "LENKOVO, Monday (AVN) -" is dated, though by no date.
    const day = skipWeekday(source, at, end, lexicon.dates)
    if (day > at) return { end: skipBlankBack(source, at, day), place: to, count, known, words, places }
    const region = readRegion(source, at, end, lexicon)
    // "Damask, SANA-The": capitals behind Title Case are an agency.
    if (!region || (!region.known && (isKnownAgency(source, at, end, lexicon) || (region.caps && !name.caps)))) break
    to = region.end
    known ||= region.known
    if (!region.known) {
      words += region.words
      if (region.caps === name.caps) places.push({ start: at, end: region.end })
    }
    count++
  }
  return { end: to, place: to, count, known, words, places }
}

function readRegion(source: string, at: number, end: number, lexicon: LayoutLexicon) {
  const name = readName(source, at, end, lexicon)
  if (!name || name.words > 4) return null
  const known = longestKnown(source, name, end, lexicon)
  return { end: known ?? name.end, known: known !== null, caps: name.caps, words: name.words }
}

/** The end of the region that the locale knows at the head of a name, its full stop included. */
function longestKnown(source: string, name: Name, end: number, lexicon: LayoutLexicon): number | null {
  // "New York City -" is more than the state.
  const whole = /[(,–—-]/.test(source[skipSpaces(source, name.end, end)] ?? '')
  const least = whole ? name.end - 1 : name.start + 1
  for (let to = name.end + 1; to > least; to--) {
    if (to > name.end && source[name.end] !== '.') continue
    if (to < name.end && !/[\s,.]/.test(source[to] as string)) continue
    if (lexicon.regions.has(source.slice(name.start, to).replace(/\s+/g, ' '))) return to
  }
  return null
}

/** After a country in brackets that a date or comma follows: "LENKO (VENEZAV), 12/02/2019", "Lenkovo [Indav], Feb. 7". */
function readBracketed(source: string, at: number, end: number, lexicon: LayoutLexicon): number | null {
  const open = skipSpaces(source, at, end)
  const mark = source[open]
  if (mark !== '(' && mark !== '[') return null
  const name = readName(source, open + 1, end, lexicon)
  if (!name || source[name.end] !== (mark === '(' ? ')' : ']')) return null
  if (mark === '[') return name.end + 1
  const country = source[skipSpaces(source, name.end + 1, end)] === '['
  if (country) return readBracketed(source, name.end + 1, end, lexicon)
  if (lexicon.regions.has(source.slice(name.start, name.end))) return name.end + 1
  const after = source[name.end + 1] === ',' ? skipSpaces(source, name.end + 2, end) : -1
  return after > 0 && readDate(source, after, end, lexicon, true) ? name.end + 1 : null
}

/** The next place of the list, after "/", "&" or "and". */
function readNext(source: string, at: number, end: number, caps: boolean, lexicon: LayoutLexicon): Name | null {
  const joint = skipSpaces(source, at, end)
  let to = joint + 1
  if (source[joint] !== '/' && source[joint] !== '&') {
    to = lettersEnd(source, joint, Math.min(end, joint + 8))
    if (!lexicon.datelines.and.has(source.slice(joint, to).toLowerCase())) return null
  }
  const slash = source[joint] === '/'
  const from = skipSpaces(source, to, end)
  // "Damask /The" and "Damask/ The" are a place and a text.
  if (slash && from > to !== joint > at) return null
  if (readDate(source, from, end, lexicon)) return null
  const name = readName(source, from, end, lexicon)
  // "MARISK und Lenkovo"; "Lenkovo and AVN".
  if (!name || (name.caps && !caps)) return null
  if (!slash) return name
  // "Lenkovo/Avista:", "LENKOVO/Avista -" and "/AVS/" hold an agency.
  const isAgency = name.caps !== caps && readSeparator(source, name.end, end)?.kind === 'dash'
  if (isAgency || isAgencyName(source, name, end, lexicon)) return null
  // "LENKOVO/MARISK/KORVANA" has a third.
  const goesOn = source[name.end] === '/' && joint === at && isLetter(source.charCodeAt(name.end + 1))
  return source[name.end] === ':' || (source[name.end] === '/' && !goesOn) ? null : name
}
