import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isDigit, isLower, isUpper } from '../../text/chars.ts'
import type { DateStamp, Span } from '../../types/index.ts'
import { readDate, readLoneMonth } from '../dates/index.ts'
import { type Agency, isAgencyName, isCapitals, isSite, readEnclosedAgency, readPlainAgency } from './agencies.ts'
import { type Lead, readLead } from './lead.ts'
import { type Places, readPlaces } from './places.ts'
import { readSeparator, type Separator } from './separators.ts'
import { isLineEnd, particleEnd, skipSpaces } from './words.ts'

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
  // Behind "(AVN) -" a place or date must show that it is one; else the text has begun.
  const shown = places ? date !== null || head.separator !== null : head.separator?.kind === 'dash'
  if (alone && !shown) return alone
  return withoutStandIn(source, head, lexicon)
}

/** The dates, agencies and separators behind a first place or date. */
function readTail(
  source: string,
  first: Pick<Head, 'start' | 'places' | 'date' | 'agency'>,
  end: number,
  lexicon: LayoutLexicon,
): Head {
  const { start } = first
  let { places, date, agency } = first
  let to = date?.end ?? (places as Places).end
  let separator: Separator | null = null
  for (let step = 0; step < MOST_STEPS; step++) {
    const known = { places, date, agency }
    let next = readAttached(source, to, end, lexicon, known)
    if (!next) {
      separator = readSeparator(source, to, end)
      next = separator && readBehind(source, separator, end, lexicon, known)
      if (!next) break
      separator = null
    }
    places ??= next.places ?? null
    date ??= next.date ?? null
    agency ??= next.agency ?? null
    to = next.to
  }
  separator ??= readSlash(source, to, end, { agency, date })
  return { start, end: separator?.end ?? to, places, date, agency, separator }
}

/** The last slash of "LENKOVO / AVNWIRE / May 8, 2026 / ". */
function readSlash(
  source: string,
  at: number,
  end: number,
  { agency, date }: Pick<Head, 'agency' | 'date'>,
): Separator | null {
  const from = skipSpaces(source, at, end)
  if (!agency || date?.end !== at || source[agency.to - 1] !== '/' || source[from] !== '/') return null
  return { kind: 'slash', end: from + 1, glued: false }
}

/** An element that follows others. */
interface Element extends Partial<Pick<Head, 'places' | 'date' | 'agency'>> {
  readonly to: number
}

/** An element that follows what was read, after a comma, full stop, slash, hyphen or space. */
function readAttached(
  source: string,
  at: number,
  end: number,
  lexicon: LayoutLexicon,
  { places, date, agency }: Pick<Head, 'places' | 'date' | 'agency'>,
): Element | null {
  let from = skipSpaces(source, at, end)
  const mark = source[from]
  const comma = mark === ','
  if (comma || mark === '.') from = skipSpaces(source, from + 1, end)
  const slash = source[from] === '/'
  if (!date) {
    const day = slash ? skipSpaces(source, from + 1, end) : comma ? skipArticle(source, from, end, lexicon) : from
    const found =
      readDate(source, day, end, lexicon, true) ?? (comma ? readLoneMonth(source, from, end, lexicon) : null)
    if (found) return { date: found, to: found.end }
    // "GENEVA (5 March 2026) –"
    const inner = mark === '(' ? readDate(source, from + 1, end, lexicon, true) : null
    if (inner && source[inner.end] === ')') return { date: inner, to: inner.end + 1 }
    const dated = agency ? null : readDatedAgency(source, from, end, lexicon)
    if (dated) return dated
  }
  if (!places && comma) {
    const found = readMarked(source, readPlaces(source, from, end, lexicon), end)
    if (found && !isAgencyName(source, found.spans[0] as Span, end, lexicon)) return { places: found, to: found.end }
  }
  if (agency) return null
  const enclosed = readEnclosedAgency(source, from, end, lexicon)
  if (enclosed) return { agency: enclosed, to: enclosed.to }
  // "Lenkovo / 14.03.23 / Avista:" has its slashes apart.
  const joined = from === at || (slash && date !== null)
  const found = slash || mark === '-' ? joined && glued(source, from, end, lexicon) : null
  if (found) return { agency: found, to: found.to }
  if (from === at || slash || (!date && !comma)) return null
  const plain = readPlainAgency(source, from, end, lexicon, false)
  if (!plain) return null
  const told =
    date !== null || plain.known || (places !== null && !places.caps && isCapitals(source, plain.start, plain.end))
  return told ? { agency: plain, to: plain.to } : null
}

/** An agency that the locale knows and a date, both in brackets: "(Marketwire - April 29, 2010)". */
function readDatedAgency(source: string, start: number, end: number, lexicon: LayoutLexicon): Element | null {
  const agency = source[start] === '(' ? readPlainAgency(source, start + 1, end, lexicon, false) : null
  if (!agency?.known) return null
  const parting = readSeparator(source, agency.to, end)?.end ?? (source[agency.to] === ',' ? agency.to + 1 : -1)
  const date = parting === -1 ? null : readDate(source, skipSpaces(source, parting, end), end, lexicon, true)
  return date && source[date.end] === ')' ? { agency, date, to: date.end + 1 } : null
}

/** What was read, where a dash follows it. */
function readMarked<T extends { readonly end: number }>(source: string, found: T | null, end: number): T | null {
  return found && readSeparator(source, found.end, end)?.kind === 'dash' ? found : null
}

/** "Lenkovo/Avista:", "LENKOVO/Reuters -", "Lenkovo/AVN –", "Bakend-AVA. ", "La Havav-SANV/ ". */
function glued(source: string, at: number, end: number, lexicon: LayoutLexicon): Agency | null {
  const plain = readPlainAgency(source, skipSpaces(source, at + 1, end), end, lexicon, false)
  if (!plain) return null
  if (source[at] === '/')
    return source[plain.to] === ':' || readSeparator(source, plain.to, end)?.kind === 'dash' ? plain : null
  return (source[plain.to] === '.' || source[plain.to] === '/') && isCapitals(source, plain.start, plain.end)
    ? plain
    : null
}

/** What is missing may stand behind a first mark, with a mark of its own: "LENKOVO – May 8, 2026 –", "Calif.--(WIRE)--". */
function readBehind(
  source: string,
  separator: Separator,
  end: number,
  lexicon: LayoutLexicon,
  { places, date, agency }: Pick<Head, 'places' | 'date' | 'agency'>,
): Element | null {
  // "Ann Kerr | 8 May 2026 - 12:40" is a name.
  const isPlace = places !== null && (places.caps || places.regions > 0)
  if (separator.kind !== 'dash' && !(separator.kind === 'pipe' && isPlace)) return null
  const at = skipSpaces(source, separator.end, end)
  const day = date ? null : readMarked(source, readDate(source, at, end, lexicon, true), end)
  if (day) return { date: day, to: day.end }
  const dated = date || agency ? null : readDatedAgency(source, at, end, lexicon)
  if (dated) return dated
  const towns = places || at === separator.end ? null : readMarked(source, readPlaces(source, at, end, lexicon), end)
  if (towns && !isAgencyName(source, towns.spans[0] as Span, end, lexicon)) return { places: towns, to: towns.end }
  const found =
    agency || separator.kind !== 'dash' ? null : agencyBehind(source, separator, at, end, lexicon, places, date)
  return found && { agency: found, to: found.to }
}

/** The agency at `at`, behind a first separator: "BAKEND, 10 fev - AVIA. Text", "Takip - INV". */
function agencyBehind(
  source: string,
  separator: Separator,
  at: number,
  end: number,
  lexicon: LayoutLexicon,
  places: Places | null,
  date: DateStamp | null,
): Agency | null {
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

/** A site's name or a label that stands where a place would: "VOV.AV -", "UPDATE, May 8 (AVN) -". */
function withoutStandIn(source: string, head: Head, lexicon: LayoutLexicon): Head {
  const { places, date, agency } = head
  const only = places?.spans.length === 1 ? places.spans[0] : undefined
  if (!only) return head
  const { start, end } = only
  // "NFP, MARVIK"
  const comma = source.indexOf(',', start)
  if (!agency && comma !== -1 && comma < end && isAgencyName(source, { start, end: comma }, end, lexicon)) {
    const spans = [{ start: skipSpaces(source, comma + 1, end), end }]
    return { ...head, places: { ...places, spans } as Places, agency: { start, end: comma, to: comma, known: false } }
  }
  if (date && agency && lexicon.datelines.notPlaces.has(source.slice(start, end).toLowerCase()))
    return { ...head, places: null }
  if (agency || !(date ? isAgencyName(source, only, end, lexicon) : isSite(source, start, end))) return head
  return { ...head, places: null, agency: { start, end, to: end, known: false } }
}

/** After the article of a date: "Lenkovo, den 8. Mai". */
function skipArticle(source: string, at: number, end: number, lexicon: LayoutLexicon): number {
  const to = particleEnd(source, at, end, lexicon)
  return to > at ? skipSpaces(source, to, end) : at
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
