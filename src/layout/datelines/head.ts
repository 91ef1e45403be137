import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isDigit, isLower, isUpper } from '../../text/chars.ts'
import type { DateStamp } from '../../types/index.ts'
import { readDate } from '../dates/index.ts'
import { type Agency, isCapitals, isSite, readEnclosedAgency, readPlainAgency } from './agencies.ts'
import { type Lead, readLead } from './lead.ts'
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

const MOST_STEPS = 5

/** Reads the elements of a dateline at `start`: what stands in which order, whatever they are worth. */
export function readHead(source: string, start: number, end: number, lexicon: LayoutLexicon): Head | null {
  const lead = readLead(source, start, end, lexicon)
  const alone: Head | null = lead?.separator
    ? { start, end: lead.end, places: null, date: null, agency: lead.agency, separator: lead.separator }
    : null
  const from = skipCode(source, lead ? skipSpaces(source, lead.end, end) : start, end)
  const date = readDate(source, from, end, lexicon, true)
  const places = date ? null : readPlaces(source, from, end, lexicon)
  if (!date && !places) return alone ?? (lead && readLowerPlace(source, lead, start, from, end))
  const head = readTail(source, { start, places, date, agency: lead?.agency ?? null }, end, lexicon)
  // Behind "(AVN) -" a place must show that it is one; else the text has begun.
  if (alone && (!head.date || !places) && !(places && head.separator)) return alone
  return asSite(source, head)
}

/** The dates, agencies and separators behind a first place or date. */
function readTail(
  source: string,
  first: Pick<Head, 'start' | 'places' | 'date' | 'agency'>,
  end: number,
  lexicon: LayoutLexicon,
): Head {
  const { start, places } = first
  let { date, agency } = first
  let to = date?.end ?? (places as Places).end
  let separator: Separator | null = null
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = separator ? null : readAttached(source, to, end, lexicon, { places, date, agency })
    if (next) {
      date ??= next.date
      agency ??= next.agency
      to = next.to
      continue
    }
    if (separator) break
    separator = readSeparator(source, to, end)
    // "BAKEND, 10 fev - AVIA. Text", "Takip - INV", "Calif.--(WIRE)--Text": the agency stands behind the mark.
    const behind = separator && !agency ? readBehind(source, separator, end, lexicon, places, date) : null
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

/** A date or agency that follows what was read, after a comma, full stop, slash, hyphen or space. */
function readAttached(
  source: string,
  at: number,
  end: number,
  lexicon: LayoutLexicon,
  { places, date, agency }: Pick<Head, 'places' | 'date' | 'agency'>,
): Attached | null {
  let from = skipSpaces(source, at, end)
  const mark = source[from]
  const comma = mark === ','
  if (comma || mark === '.') from = skipSpaces(source, from + 1, end)
  const slash = source[from] === '/'
  if (!date) {
    const found = readDate(source, slash ? from + 1 : from, end, lexicon, true)
    if (found) return { date: found, agency: null, to: found.end }
    // "GENEVA (5 March 2026) –"
    const inner = mark === '(' ? readDate(source, from + 1, end, lexicon, true) : null
    if (inner && source[inner.end] === ')') return { date: inner, agency: null, to: inner.end + 1 }
  }
  if (agency) return null
  const enclosed = readEnclosedAgency(source, from, end, lexicon)
  if (enclosed) return { date: null, agency: enclosed, to: enclosed.to }
  const found = slash || mark === '-' ? from === at && glued(source, from, end, lexicon) : null
  if (found) return { date: null, agency: found, to: found.to }
  if (from === at || slash || (!date && !comma)) return null
  const plain = readPlainAgency(source, from, end, lexicon, false)
  if (!plain) return null
  const told =
    date !== null || plain.known || (places !== null && !places.caps && isCapitals(source, plain.start, plain.end))
  return told ? { date: null, agency: plain, to: plain.to } : null
}

/** "Lenkovo/Avista:", "Bakend-AVA. ", "La Havav-SANV/ ". */
function glued(source: string, at: number, end: number, lexicon: LayoutLexicon): Agency | null {
  const plain = readPlainAgency(source, at + 1, end, lexicon, false)
  if (!plain) return null
  if (source[at] === '/') return source[plain.to] === ':' ? plain : null
  return (source[plain.to] === '.' || source[plain.to] === '/') && isCapitals(source, plain.start, plain.end)
    ? plain
    : null
}

/** The agency after a first separator, with a separator of its own. */
function readBehind(
  source: string,
  separator: Separator,
  end: number,
  lexicon: LayoutLexicon,
  places: Places | null,
  date: DateStamp | null,
): Agency | null {
  if (separator.kind !== 'dash') return null
  const at = skipSpaces(source, separator.end, end)
  const enclosed = readEnclosedAgency(source, at, end, lexicon)
  if (enclosed) return readSeparator(source, enclosed.to, end) ? enclosed : null
  const dayFirst = date !== null && isDigit(date.text.charCodeAt(0))
  const plain = readPlainAgency(source, at, end, lexicon, dayFirst)
  if (!plain || at === separator.end) return null
  // Without a day-first date, a first word is told from an agency by capitals between marks, or by the locale.
  // "RIO DE MARNO - COFFEE" is a headline.
  const marked =
    (!places?.caps && isLineEnd(source, plain.to, end)) || readSeparator(source, plain.to, end)?.kind === 'dash'
  return plain.known || dayFirst || (marked && isCapitals(source, plain.start, plain.end)) ? plain : null
}

/** "Afp,lenkovo": a place without its capital, where an agency and a line of their own vouch for it. */
function readLowerPlace(source: string, { agency }: Lead, start: number, from: number, end: number): Head | null {
  let to = from
  while (to < end && to - from < 24 && isLower(source.charCodeAt(to))) to++
  if (!agency.known || to - from < 3 || !isLineEnd(source, to, end)) return null
  const places = { spans: [{ start: from, end: to }], end: to, caps: false, words: 1, regions: 0, known: false }
  return { start, end: to, places, date: null, agency, separator: null }
}

/** A site's name that stands where a place would: "VOV.AV -". */
function asSite(source: string, head: Head): Head {
  const only = head.places?.spans.length === 1 ? head.places.spans[0] : undefined
  if (!only || head.agency || head.date || !isSite(source, only.start, only.end)) return head
  return { ...head, places: null, agency: { start: only.start, end: only.end, to: only.end, known: false } }
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
