import { dateBits, WEEKDAY } from '../../lexicon/dates.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isBlank, isDigit } from '../../text/chars.ts'
import { lettersEnd, skipBlank, skipBlankBack, trim } from '../../text/span.ts'
import type { DateStamp, Span } from '../../types/index.ts'
import { readFirstDigits } from './numbers.ts'
import { readDate } from './read.ts'

/** A line with a date and its time, zone and label is never longer. */
const LONGEST = 140
const BETWEEN = ',.|•·-–—/:()[]@;'

/**
 * The date of a line that holds nothing else: weekday, time, zone, "Updated:" and a second date may stand with it.
 *
 * @param source The text.
 * @param start Start of the line.
 * @param end End of the line.
 * @param lexicon The compiled locale.
 * @returns The first date of the line; null where the line holds anything else.
 */
export function isDateLine(source: string, start: number, end: number, lexicon: LayoutLexicon): DateStamp | null {
  const line = trim(source, start, Math.min(end, start + 2 * LONGEST))
  if (line.end - line.start > LONGEST || line.start === line.end) return null
  if (!holdsDigit(source, line.start, line.end)) return null
  let date: DateStamp | null = null
  let at = line.start
  while (at < line.end) {
    const code = source.charCodeAt(at)
    if (isBlank(code) || BETWEEN.includes(source[at] as string)) {
      at++
      continue
    }
    const found = readDate(source, at, line.end, lexicon)
    const to = found?.end ?? readAround(source, at, line.end, lexicon)
    if (to === at) return namesSource(source, at, line, lexicon) ? date : null
    date ??= found
    at = to
  }
  return date
}

/** Whether behind a bar the rest of the line names who released it: "May 8, 2026 07:00 ET | Source: Lenkovo Gold Corp." */
function namesSource(source: string, at: number, line: Span, { boilerplate }: LayoutLexicon): boolean {
  if (source[skipBlankBack(source, line.start, at) - 1] !== '|') return false
  const end = lettersEnd(source, at, line.end)
  return source[end] === ':' && boilerplate.named.get(source.slice(at, end).toLowerCase()) === 'contact'
}

function holdsDigit(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** After what may stand beside a date at `at`: a time, a zone, a label, "5 hours ago"; `at` where nothing of the kind does. */
export function readAround(source: string, at: number, end: number, lexicon: LayoutLexicon): number {
  const { around, labels, ago } = lexicon.dates
  const clock = source[at] === 'T' && isDigit(source.charCodeAt(at + 1)) ? at + 1 : at
  if (isDigit(source.charCodeAt(clock))) {
    const to = readTime(source, clock, end, lexicon)
    return to === clock ? at : to
  }
  if (source[at] === '+') return readOffset(source, at, end)
  const phrase = matchPhrase(labels, source, at, end) ?? matchPhrase(around, source, at, end)
  if (phrase)
    return source[phrase.end] === '+' || source[phrase.end] === '-' ? readOffset(source, phrase.end, end) : phrase.end
  const relative = matchPhrase(ago, source, at, end)
  if (relative) return relative.end
  let to = at
  while (to < end && to - at < 12 && !isBlank(source.charCodeAt(to)) && !BETWEEN.includes(source[to] as string)) to++
  return (dateBits(lexicon.dates, source, at, to) & WEEKDAY) !== 0 ? to : at
}

/** `17:46`, `5.20pm`, `13:01:16`, `5 pm`, `19h35`, `3 hours ago`. */
function readTime(source: string, at: number, end: number, lexicon: LayoutLexicon): number {
  const hour = readFirstDigits(source, at, end, 3)
  if (!hour) return at
  let to = hour.end
  let parts = 1
  while (parts < 3 && ':.hT'.includes(source[to] ?? ' ')) {
    const more = readFirstDigits(source, to + 1, end, 2)
    if (!more || more.count < 2) break
    to = more.end
    parts++
  }
  const spaced = skipBlank(source, to, end)
  const unit =
    matchPhrase(lexicon.dates.ago, source, spaced, end) ?? matchPhrase(lexicon.dates.around, source, spaced, end)
  if (unit) return unit.end
  if (parts < 2 || hour.value > 24) return at
  return source[to] === 'Z' && to < end ? to + 1 : to
}

/** `+04:00` of a zone. */
function readOffset(source: string, at: number, end: number): number {
  const hours = readFirstDigits(source, at + 1, end, 4)
  if (!hours) return at
  const minutes = source[hours.end] === ':' ? readFirstDigits(source, hours.end + 1, end, 2) : null
  return minutes?.end ?? hours.end
}
