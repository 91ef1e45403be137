import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isDigit, isUpper } from '../../text/chars.ts'
import type { DateStamp } from '../../types/index.ts'
import { readDate } from '../dates/index.ts'
import { type Agency, readEnclosedAgency, readPlainAgency } from './agencies.ts'
import { type Places, readPlaces } from './places.ts'
import { readSeparator, type Separator } from './separators.ts'
import { isLineEnd, skipSpaces } from './words.ts'

/** The elements of a dateline as they were read, before anybody judges them. */
export interface Head {
  readonly start: number
  readonly end: number
  readonly places: Places | null
  readonly date: DateStamp | null
  readonly agency: Agency | null
  readonly separator: Separator | null
}

/** Reads the elements of a dateline at `start`: what stands in which order, whatever they are worth. */
export function readHead(source: string, start: number, end: number, lexicon: LayoutLexicon): Head | null {
  const led = readLeadingAgency(source, start, end, lexicon)
  const from = skipCode(source, led?.from ?? start, end)
  let date = readDate(source, from, end, lexicon, true)
  const places = date ? null : readPlaces(source, from, end, lexicon)
  if (!date && !places)
    return led?.separator ? { start, end: led.from0, places, date, agency: led.agency, separator: led.separator } : null
  let agency = led?.agency ?? null
  let to = date?.end ?? (places as Places).end
  let separator: Separator | null = null
  for (let step = 0; step < 5; step++) {
    const next = readAttached(source, to, end, lexicon, date, agency)
    if (next) {
      date ??= next.date
      agency ??= next.agency
      to = next.to
      separator = null
      continue
    }
    if (separator) break
    separator = readSeparator(source, to, end)
    if (!separator) break
    // "BAKEND, 10 fev - AVIA. Text", "Takip - INV", "Calif.--(WIRE)--Text": the agency stands behind the mark.
    const behind = agency ? null : readBehind(source, separator, end, lexicon, date)
    if (!behind) break
    agency = behind
    to = behind.to
    separator = null
  }
  return { start, end: separator?.end ?? to, places, date, agency, separator }
}

interface Attached {
  readonly date: DateStamp | null
  readonly agency: Agency | null
  readonly to: number
}

/** A date or agency that follows what was read, after a comma, full stop, slash or space. */
function readAttached(
  source: string,
  at: number,
  end: number,
  lexicon: LayoutLexicon,
  date: DateStamp | null,
  agency: Agency | null,
): Attached | null {
  let from = skipSpaces(source, at, end)
  const mark = source[from]
  const comma = mark === ',' || mark === '.'
  if (comma) from = skipSpaces(source, from + 1, end)
  const slash = source[from] === '/'
  if (!date) {
    const found = readDate(source, slash ? from + 1 : from, end, lexicon, true)
    if (found) return { date: found, agency: null, to: found.end }
  }
  if (agency) return null
  const enclosed = readEnclosedAgency(source, from, end, lexicon)
  if (enclosed) return { date: null, agency: enclosed, to: enclosed.to }
  if (slash && from === at) {
    const plain = readPlainAgency(source, from + 1, end, lexicon, false)
    return plain && source[plain.to] === ':' ? { date: null, agency: plain, to: plain.to } : null
  }
  if (from === at || (!date && mark !== ',')) return null
  const plain = readPlainAgency(source, from, end, lexicon, false)
  if (!plain || (!date && !plain.known)) return null
  return { date: null, agency: plain, to: plain.to }
}

/** The agency after a first separator, with a separator of its own. */
function readBehind(
  source: string,
  separator: Separator,
  end: number,
  lexicon: LayoutLexicon,
  date: DateStamp | null,
): Agency | null {
  if (separator.kind !== 'dash') return null
  const at = skipSpaces(source, separator.end, end)
  const enclosed = readEnclosedAgency(source, at, end, lexicon)
  if (enclosed) return readSeparator(source, enclosed.to, end) ? enclosed : null
  const dayFirst = date !== null && isDigit(date.text.charCodeAt(0))
  const plain = readPlainAgency(source, at, end, lexicon, dayFirst)
  if (!plain) return null
  // Without a day-first date, only an agency that the locale knows is told from a first word.
  return plain.known || dayFirst ? plain : null
}

/** An agency before the place: "(AVSA) - Lenko, October 11 -", "(MENAV- Trand News) LENKOVO", "AFV, LENKOVO". */
function readLeadingAgency(source: string, start: number, end: number, lexicon: LayoutLexicon) {
  const enclosed = source[start] === '(' ? readEnclosedAgency(source, start, end, lexicon) : null
  const agency = enclosed ?? readPlainAgency(source, start, end, lexicon, false)
  if (!agency || (!enclosed && !agency.known)) return null
  const separator = readSeparator(source, agency.to, end)
  const comma = source[agency.to] === ',' ? agency.to + 1 : null
  if (!enclosed && !separator && comma === null) return null
  const from0 = separator?.end ?? comma ?? agency.to
  const from = skipSpaces(source, from0, end)
  return { agency, separator, from0, from: isLineEnd(source, from0, end) ? from0 : from }
}

/** After a photo's code: "AVE2209. LENKOVO". */
function skipCode(source: string, at: number, end: number): number {
  let to = at
  let digits = 0
  while (to < end && to - at < 14) {
    const code = source.charCodeAt(to)
    if (isDigit(code)) digits++
    else if (!isUpper(code)) break
    to++
  }
  return digits > 2 && source[to] === '.' && isUpper(source.charCodeAt(at)) ? skipSpaces(source, to + 1, end) : at
}
