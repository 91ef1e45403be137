import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLower, isSpace } from '../../text/chars.ts'
import { lettersStart, trim } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'

/** No byline's line is longer, nor a bracket of credits. */
const LONGEST = 600
const LONGEST_NAMES = 80
const MOST_LINES = 8

/**
 * The line at or after `at`, without blanks; up to `breaks` line ends before it are passed. Empty where none stands
 * there, or where it is too long. A bracket of credits is one line however it is wrapped.
 */
export function lineAt(source: string, at: number, end: number, breaks = 1): Span {
  let from = at
  let passed = 0
  for (; from < end; from++) {
    const code = source.charCodeAt(from)
    if (code === 10 || (code === 13 && source.charCodeAt(from + 1) !== 10)) {
      if (++passed > breaks) return { start: from, end: from }
    } else if (code !== 13 && code !== 32 && code !== 9 && code !== 0xa0) break
    if (from - at > LONGEST) return { start: from, end: from }
  }
  const limit = Math.min(end, from + LONGEST)
  const bracket = source[from] === '('
  let closed = false
  let to = from
  for (; to < limit; to++) {
    const code = source.charCodeAt(to)
    closed ||= code === 41
    if ((code === 10 || code === 13) && (!bracket || closed || isBlankLine(source, to, end))) break
  }
  if (to === limit && limit < end) {
    const code = source.charCodeAt(limit)
    if (code !== 10 && code !== 13) return { start: from, end: from }
  }
  return trim(source, from, to)
}

function isBlankLine(source: string, at: number, end: number): boolean {
  let to = source[at] === '\r' && source[at + 1] === '\n' ? at + 2 : at + 1
  while (to < end && to - at < 40 && (source[to] === ' ' || source[to] === '\t')) to++
  return to >= end || source[to] === '\n' || source[to] === '\r'
}

/** Where a list of names ends that goes on over lines: "Ann Kerr", "and", "Raj Mehta". */
export function goOn(source: string, names: Span, end: number, lexicon: LayoutLexicon): number {
  let to = names.end
  for (let count = 0; count < MOST_LINES; count++) {
    const next = lineAt(source, to, end, 2)
    if (next.start === next.end) return to
    const open = isOpen(source, to, lexicon)
    const joined = isJoint(source, next, lexicon)
    if ((!open && !joined) || next.end - next.start > LONGEST_NAMES) return to
    to = next.end
  }
  return to
}

/** Whether a line is an "and" or opens with one, in small letters: "And so it began" is a sentence. */
function isJoint(source: string, line: Span, { bylines }: LayoutLexicon): boolean {
  if (',&'.includes(source[line.start] as string)) return true
  const and = matchPhrase(bylines.and, source, line.start, line.end)
  if (!and) return false
  return and.end === line.end || (isLower(source.charCodeAt(line.start)) && isSpace(source.charCodeAt(and.end)))
}

/** Whether what ends at `at` ends in a comma, an ampersand or an "and". */
function isOpen(source: string, at: number, { bylines }: LayoutLexicon): boolean {
  if (',&'.includes(source[at - 1] as string)) return true
  const from = lettersStart(source, Math.max(0, at - 8), at)
  return from < at && matchPhrase(bylines.and, source, from, at)?.end === at
}
