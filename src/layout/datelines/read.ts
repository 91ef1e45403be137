import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isLower } from '../../text/chars.ts'
import { part, skipBlank, skipBlankBack } from '../../text/span.ts'
import type { Dateline, Span } from '../../types/index.ts'
import { isDateLine, readDate, readLoneMonth } from '../dates/index.ts'
import { type Agency, isAgencyName, isKnownAgency, readPlainAgency } from './agencies.ts'
import { readHan } from './han.ts'
import { type Head, readHead } from './head.ts'
import { type Places, readPlaces } from './places.ts'
import { readSeparator } from './separators.ts'
import { strengthOf } from './strength.ts'
import { isLineEnd, skipSpaces } from './words.ts'

/** A dateline as its line alone tells it. */
export interface DatelineReading extends Dateline {
  /** 0 to 1: how sure. */
  readonly strength: number
  /** It needs its surroundings to be believed: a place alone, a place and a colon. */
  readonly weak: boolean
}

/** No dateline is longer, its second line included. */
const LONGEST = 240
const WEAK = 0.5
/** Capitals in brackets are an agency's where there are no more of them. */
const SHORT = 5
const OPENING_MARKS = '"“„«\'‘'

/**
 * The dateline at the head of a block: its places, date and agency in any of the usual orders and marks. It may run
 * over several lines ("LENKOVO, Azland, May 8" and "AVN:" below it); the reading ends with its separator.
 *
 * @param source The text.
 * @param start Start of the block.
 * @param end End of the block, or further where the following lines may belong to it.
 * @param lexicon The compiled locale.
 * @returns The reading with its strength; null where nothing looks like one.
 */
export function readDateline(
  source: string,
  start: number,
  end: number,
  lexicon: LayoutLexicon,
): DatelineReading | null {
  let from = skipBlank(source, start, Math.min(end, start + LONGEST))
  const limit = Math.min(end, from + LONGEST)
  // A repost may have put the mark of a pull quote before it.
  if (OPENING_MARKS.includes(source[from] ?? ' ')) from++
  // A comma is what a template left of an empty field.
  const comma = source[from] === ',' ? from : -1
  if (comma !== -1) from = skipSpaces(source, from + 1, limit)
  const head =
    readHan(source, from, limit, lexicon) ??
    readBracketed(source, from, limit, lexicon) ??
    readFused(source, from, limit, lexicon) ??
    readHead(source, from, limit, lexicon)
  if (!head) return null
  const strength = strengthOf(source, head, end, lexicon)
  if (strength <= 0.05) return null
  const spilled = spill(source, head, limit, lexicon)
  const found = spilled ?? head
  return reading(
    source,
    comma === -1 ? found : { ...found, start: comma },
    spilled ? Math.max(strength, 0.9) : strength,
  )
}

/**
 * Goes on over the line's end: to an agency alone, or with a colon, that opens the next line; or, from a place alone,
 * to a line that is a date.
 */
function spill(source: string, head: Head, end: number, lexicon: LayoutLexicon): Head | null {
  if (head.agency || !head.places || !isLineEnd(source, head.end, end)) return null
  const at = skipBlank(source, head.end, end)
  if (!head.date) {
    let to = at
    while (to < end && source.charCodeAt(to) !== 10 && source.charCodeAt(to) !== 13) to++
    const date = head.separator?.kind === 'dash' ? isDateLine(source, at, to, lexicon) : null
    return date && { ...head, date, end: skipBlankBack(source, at, to) }
  }
  const agency: Agency | null = readPlainAgency(source, at, end, lexicon, false)
  if (!agency) return null
  const separator = readSeparator(source, agency.to, end)
  if (separator?.kind !== 'colon' && !(agency.known && isLineEnd(source, agency.to, end))) return null
  return { ...head, agency, separator, end: separator?.end ?? agency.to }
}

/** A dateline in brackets to which a photo's credit is fused: "photo agency/Stocksite(SEOLEN, South Kavia) -- ". */
function readFused(source: string, start: number, end: number, lexicon: LayoutLexicon): Head | null {
  let at = start
  for (const limit = Math.min(end, start + 60); at < limit; at++) {
    const code = source.charCodeAt(at)
    if (code === 40 || code === 10) break
  }
  return at > start && isFused(source, at) ? readBracketed(source, at, end, lexicon) : null
}

/** Whether words of small letters run into a bracket: "LENKOVO(AVN)" and "Lenkovo(AVN)" are a place and an agency. */
function isFused(source: string, at: number): boolean {
  return source[at] === '(' && at > 0 && isLower(source.charCodeAt(at - 1))
}

/**
 * A dateline all in brackets: "(Lenkovo) – ", "[Lenkovo, May 4, 2026] – ", "(May 4) – "; capitals alone, without a region,
 * are an agency, unless the wire's dash follows ("(NEW LENKOVO) --") or a photo's credit is fused to them.
 */
function readBracketed(source: string, start: number, end: number, lexicon: LayoutLexicon): Head | null {
  const shut = source[start] === '(' ? ')' : source[start] === '[' ? ']' : null
  if (!shut || isKnownAgency(source, start + 1, end, lexicon)) return null
  const day = readDate(source, start + 1, end, lexicon, true)
  const places = day ? null : readPlaces(source, start + 1, end, lexicon)
  if (!day && !places) return null
  const at = places && source[places.end] === ',' ? skipSpaces(source, places.end + 1, end) : -1
  const date =
    day ?? (at === -1 ? null : (readDate(source, at, end, lexicon, true) ?? readLoneMonth(source, at, end, lexicon)))
  const close = date?.end ?? (places as Places).end
  const fused = isFused(source, start)
  const plain = places?.regions === 0 && !date
  if (source[close] !== shut || (fused ? !places?.caps : plain && shut === ']')) return null
  if (fused && plain && isAgencyName(source, places.spans[0] as Span, end, lexicon)) return null
  const separator = readSeparator(source, close + 1, end)
  if (separator?.glued || (separator?.kind !== 'dash' && !(fused && separator?.kind === 'colon'))) return null
  if (plain && !fused) {
    // "(Updated) - " is a remark, "(NRDA) --" an agency; "--" is the wire's.
    const wired = source.endsWith('--', separator.end)
    if (places.caps ? !wired || places.end - start <= SHORT : source[separator.end - 1] === '-' && !wired) return null
  }
  return {
    start,
    end: separator.end,
    places: places && { ...places, regions: places.regions + 1 },
    date,
    agency: null,
    separator,
  }
}

function reading(source: string, head: Head, strength: number): DatelineReading {
  const { start, end, places, agency, date } = head
  return {
    start,
    end,
    text: source.slice(start, end),
    places: (places?.spans ?? []).map((span) => part(source, span.start, span.end)),
    date,
    agency: agency && part(source, agency.start, agency.end),
    strength,
    weak: strength < WEAK,
  }
}
