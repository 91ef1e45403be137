import { type DateLexicon, dateBits, JOINER, ORDINAL } from '../../lexicon/dates.ts'
import { isDigit, isLetter, isSpace } from '../../text/chars.ts'
import { readMonth, wordEnd } from './months.ts'
import { type Digits, fullYear, readDay, readDigits, readYear } from './numbers.ts'
import { type DateFields, isDay } from './stamp.ts'

/** A date with its month in letters: `May 25`, `7. november 2011`, `24/November/2021`, `Aug. 09, 2016`, `2014 January 07`. */
export function readNamedDate(
  source: string,
  start: number,
  end: number,
  lexicon: DateLexicon,
  dirty: boolean,
): DateFields | null {
  if (!isDigit(source.charCodeAt(start))) return monthFirst(source, start, end, lexicon, dirty)
  return dayFirst(source, start, end, lexicon, dirty) ?? yearFirst(source, start, end, lexicon)
}

function monthFirst(
  source: string,
  start: number,
  end: number,
  lexicon: DateLexicon,
  dirty: boolean,
): DateFields | null {
  const month = readMonth(source, start, end, lexicon, dirty)
  if (!month) return null
  const at = skipSpaces(source, month.end, end)
  const bare = readYear(source, at, end)
  if (bare && at > month.end) return { year: bare.value, month: month.month, day: null, end: bare.end }
  const day = readDay(source, at, end, dirty)
  if (!day || (at === month.end && !dirty) || !isDay(month.month, day.value)) return null
  const dayEnd = skipOrdinal(source, day.end, end, lexicon)
  if (isPartOfNumber(source, dayEnd, end)) return null
  const year = yearAfter(source, dayEnd, end, lexicon, DAY_MOST)
  return { year: year?.value ?? null, month: month.month, day: day.value, end: year?.end ?? dayEnd }
}

function dayFirst(source: string, start: number, end: number, lexicon: DateLexicon, dirty: boolean): DateFields | null {
  const day = readDay(source, start, end, dirty)
  if (!day) return null
  const mark = source[day.end]
  if (mark === '/' || mark === '-' || (mark === '.' && isLetter(source.charCodeAt(day.end + 1)))) {
    const month = readMonth(source, day.end + 1, end, lexicon, dirty)
    if (month && isDay(month.month, day.value)) return marked(source, end, day, month, mark)
    if (mark !== '.') return null
  }
  let at = skipOrdinal(source, day.end, end, lexicon)
  if (source[at] === '.') at++
  const spaced = skipSpaces(source, at, end)
  const from = skipJoiner(source, spaced, end, lexicon)
  const month = readMonth(source, from, end, lexicon, dirty)
  if (!month || !isDay(month.month, day.value)) return null
  const year = yearAfter(source, month.end, end, lexicon, 0)
  return { year: year?.value ?? null, month: month.month, day: day.value, end: year?.end ?? month.end }
}

/** `11.Mar.2026`: the year after the same mark, of two digits or four. */
function marked(
  source: string,
  end: number,
  day: Digits,
  month: { month: number; end: number },
  mark: string,
): DateFields {
  const at = source[month.end] === mark ? month.end + 1 : month.end
  const year = readYear(source, at, end) ?? readDigits(source, at, end, 2)
  const known = year && year.count > 1 && at > day.end ? year : null
  return { year: known ? fullYear(known) : null, month: month.month, day: day.value, end: known?.end ?? month.end }
}

function yearFirst(source: string, start: number, end: number, lexicon: DateLexicon): DateFields | null {
  const year = readYear(source, start, end)
  if (!year) return null
  const month = readMonth(source, skipSpaces(source, year.end, end), end, lexicon, false)
  if (!month || month.end === year.end) return null
  const day = readDay(source, skipSpaces(source, month.end, end), end, false)
  if (!day || !isDay(month.month, day.value) || isPartOfNumber(source, day.end, end)) return null
  return { year: year.value, month: month.month, day: day.value, end: day.end }
}

/** Behind a month and its day "12" may be a further day: "May 5, 12 and 19". */
const DAY_MOST = 31

/** The year after a day or month: `, 2018`, `,2018`, ` 2018`, ` de 2018`, ` '87`, and two digits above `least`. */
function yearAfter(source: string, start: number, end: number, lexicon: DateLexicon, least: number): Digits | null {
  let at = skipSpaces(source, start, end)
  if (source[at] === ',') at = skipSpaces(source, at + 1, end)
  const from = skipJoiner(source, at, end, lexicon)
  return readYear(source, from, end) ?? (at > start ? shortYear(source, from, end, least) : null)
}

/** A year of two digits with nothing behind it that would make it a time, a share or a number of things. */
function shortYear(source: string, start: number, end: number, least: number): Digits | null {
  const cut = source[start] === "'" || source[start] === '’'
  const digits = readDigits(source, cut ? start + 1 : start, end, 2)
  if (!digits || digits.count < 2 || !(cut || digits.value > least)) return null
  const next = digits.end < end ? (source[digits.end] as string) : ' '
  const behind = skipSpaces(source, digits.end, end)
  const plain = next === ' ' ? behind >= end || '(-–—|/'.includes(source[behind] as string) : ',.;)'.includes(next)
  if (!plain && source.charCodeAt(digits.end) !== 10) return null
  if (digits.end + 1 < end && next !== ' ' && isDigit(source.charCodeAt(digits.end + 1))) return null
  return { value: fullYear(digits), count: 4, end: digits.end }
}

function skipOrdinal(source: string, at: number, end: number, lexicon: DateLexicon): number {
  const to = wordEnd(source, at, end)
  return to > at && (dateBits(lexicon, source, at, to) & ORDINAL) !== 0 ? to : at
}

function skipJoiner(source: string, at: number, end: number, lexicon: DateLexicon): number {
  const to = wordEnd(source, at, end)
  return to > at && to < end && isSpace(source.charCodeAt(to)) && (dateBits(lexicon, source, at, to) & JOINER) !== 0
    ? skipSpaces(source, to, end)
    : at
}

/** "May 25,000", "May 25:30" and "May 25%" hold no day. */
function isPartOfNumber(source: string, at: number, end: number): boolean {
  if (at >= end) return false
  const mark = source[at]
  return mark === '%' || ((mark === ',' || mark === ':') && readDigits(source, at + 1, end, 3) !== null)
}

function skipSpaces(source: string, at: number, end: number): number {
  let to = at
  while (to < end && to - at < 4 && isSpace(source.charCodeAt(to)) && source.charCodeAt(to) !== 10) to++
  return to
}
