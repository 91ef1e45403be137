import type { LayoutLexicon } from '../lexicon/layout.ts'
import { isWordChar } from '../text/chars.ts'
import { isCloser, isSentenceEnd } from '../text/punctuation.ts'
import { isSetInCapitals } from '../text/set-in-capitals.ts'
import { part } from '../text/span.ts'
import type { Dateline, Span } from '../types/index.ts'
import { hasDateline, isBylineLine, type TextLine, textLines, WRAP_MAX, WRAP_MIN } from './blocks.ts'
import { readDateline } from './datelines/index.ts'
import type { Page } from './page.ts'

/** Lines that stand together and end in no sentence are prose from this length on, in characters. */
const PROSE = 140
/** Lines of the longest headline. */
const HEADLINE_LINES = 3
/** Characters that a dateline is read from, and the dash that ends most. */
const DATELINE = 200
const DASH = /[-\u2013\u2014\u2015]\s/
/** Words of the longest place without a region, with its dash. */
const PLACE_WORDS = 3
/** How surely a dateline opens a line, for it to be kept as it is. */
const SURE = 0.5

/**
 * What a layout is read in: the source itself, or, where it is set in capitals throughout, as old wires are, a text of the same
 * length whose prose is in small letters, by which line ends and sentences are told. Headlines, datelines and bylines stay.
 */
export function truecase(source: string, lexicon: LayoutLexicon): string {
  if (!isSetInCapitals(source, [{ start: 0, end: source.length }])) return source
  const lines = textLines(source)
  let text = ''
  let at = 0
  for (let from = 0; from < lines.length; ) {
    const to = groupEnd(source, lines, from, lexicon)
    const start = (lines[from] as TextLine).start
    const end = (lines[to - 1] as TextLine).end
    if (isProse(source, lines, from, to, lexicon)) {
      const head = datelineEnd(source, { start, end }, lexicon)
      text += source.slice(at, head) + inSmallLetters(source, head, end)
      at = end
    }
    from = to
  }
  return text + source.slice(at)
}

/** A page that was read in other letters, in the capitals of the source. */
export function asPrinted(source: string, page: Page): Page {
  const dates = page.dates.map((date) => date && { ...date, ...part(source, date.start, date.end) })
  return { ...page, source, dates, bylines: new Map() }
}

/** Where the lines end that stand together: at a blank line, a deeper indent, a byline or a dateline. */
function groupEnd(source: string, lines: readonly TextLine[], from: number, lexicon: LayoutLexicon): number {
  let to = from + 1
  for (; to < lines.length; to++) {
    const line = lines[to] as TextLine
    const above = lines[to - 1] as TextLine
    if (line.gap > 0 || line.indent > above.indent || !mayWrap(above) || isBylineLine(source, above, lexicon)) break
    if (to - from <= HEADLINE_LINES && (isBylineLine(source, line, lexicon) || hasDateline(source, line, lexicon)))
      break
  }
  return to
}

/** Whether a line is as long as one that goes on in the next. */
function mayWrap({ start, end }: Span): boolean {
  return end - start >= WRAP_MIN && end - start <= WRAP_MAX
}

/** Whether lines end like a sentence, or go on for longer than a headline does. */
function isProse(
  source: string,
  lines: readonly TextLine[],
  from: number,
  to: number,
  lexicon: LayoutLexicon,
): boolean {
  const first = lines[from] as TextLine
  const { start } = first
  const { end } = lines[to - 1] as TextLine
  if (to === from + 1 && isBylineLine(source, first, lexicon)) return false
  // "(REPORTING BY ANN KERR; EDITING BY LARS IMBER)"
  if (source.charCodeAt(start) === 40 && source.charCodeAt(end - 1) === 41) return false
  let last = end - 1
  while (last > start && isCloser(source.charCodeAt(last))) last--
  return end - start > PROSE || isSentenceEnd(source.charCodeAt(last)) || source.charCodeAt(last) === 58
}

/** Where the dateline of a paragraph ends; its start where it has none. What follows its dash must not speak in capitals. */
function datelineEnd(source: string, { start, end }: Span, lexicon: LayoutLexicon): number {
  const limit = Math.min(end, start + DATELINE)
  const dash = DASH.exec(source.slice(start, limit))
  const head = dash ? start + dash.index + 1 : start
  const text = source.slice(start, head) + inSmallLetters(source, head, limit)
  const dateline = readDateline(text, 0, text.length, lexicon)
  if (!dateline || dateline.strength < SURE || (isBare(dateline) && !isPlace(dateline, text))) return start
  return start + dateline.end
}

function isBare({ date, agency }: Dateline): boolean {
  return date === null && agency === null
}

/** Whether words before a dash can be a place, and no part of a sentence: few, or with a region, and with no dash further on. */
function isPlace({ text: head, end }: Dateline, text: string): boolean {
  return (head.includes(',') || head.split(' ').length <= PLACE_WORDS) && !DASH.test(text.slice(end))
}

/** The text between two offsets in small letters, but for the first of each sentence and letters with a full stop. */
function inSmallLetters(source: string, start: number, end: number): string {
  let text = ''
  let first = true
  for (let at = start; at < end; ) {
    const from = at
    while (at < end && isWordChar(source.charCodeAt(at))) at++
    const isInitial = at - from === 1 && source.charCodeAt(at) === 46
    if (at > from) {
      const kept = isInitial ? at : first ? from + 1 : from
      text += source.slice(from, kept) + small(source.slice(kept, at))
      first = false
    }
    if (at === end) break
    if (isSentenceEnd(source.charCodeAt(at)) && !isInitial) first = true
    text += source[at++]
  }
  return text
}

function small(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
