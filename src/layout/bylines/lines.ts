import { trim } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'

/** No byline's line is longer, nor a bracket of credits. */
const LONGEST = 600

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
    if ((code !== 10 && code !== 13) || code === source.charCodeAt(to - 1)) {
      if (code === 10 || code === 13) break
      continue
    }
    if (!bracket || closed || isBlankLine(source, to, end)) break
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
