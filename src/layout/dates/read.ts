import { type DateLexicon, dateBits, WEEKDAY } from '../../lexicon/dates.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isDigit, isSpace } from '../../text/chars.ts'
import type { DateStamp } from '../../types/index.ts'
import { readMonth, wordEnd } from './months.ts'
import { readNamedDate } from './named.ts'
import { readNumericDate } from './numeric.ts'
import { stamp } from './stamp.ts'

/** No printed date is longer, its weekday included. */
const LONGEST = 60

/**
 * The date that starts exactly at `start`, in its longest reading, with the weekday before it.
 *
 * @param source The text.
 * @param start Where the date, or its weekday, begins.
 * @param end The date ends there at the latest.
 * @param lexicon The compiled locale.
 * @param dirty Whether slips of old wires are allowed for: "Macrh 2", "March 2O", "Feb10".
 * @returns The date; null where none starts there.
 */
export function readDate(
  source: string,
  start: number,
  end: number,
  lexicon: LayoutLexicon,
  dirty = false,
): DateStamp | null {
  const { dates } = lexicon
  const limit = Math.min(end, start + LONGEST)
  if (start >= limit) return null
  const at = isDigit(source.charCodeAt(start)) ? start : skipWeekday(source, start, limit, dates)
  const fields = readNumericDate(source, at, limit) ?? readNamedDate(source, at, limit, dates, dirty)
  return fields && stamp(source, start, fields)
}

/** A month alone that a bracket or a dash follows: "(Lenkovo, May) –". */
export function readLoneMonth(source: string, start: number, end: number, { dates }: LayoutLexicon): DateStamp | null {
  const month = readMonth(source, start, end, dates, false)
  if (!month || !/^ ?[()–—-]/.test(source.slice(month.end, month.end + 2))) return null
  return stamp(source, start, { year: null, day: null, ...month })
}

/** After "Wednesday, ", "Wed. " or "Wed " at `start`; `start` where no weekday stands there. */
export function skipWeekday(source: string, start: number, end: number, dates: DateLexicon): number {
  const to = wordEnd(source, start, end)
  if (to === start || (dateBits(dates, source, start, to) & WEEKDAY) === 0) return start
  let at = to
  while (at < end && at - to < 4 && (isSpace(source.charCodeAt(at)) || source[at] === ',' || source[at] === '.')) at++
  return at > to ? at : start
}
