import type { Span } from '../types/index.ts'

/** A line of the source: its content, and where the next line begins (after `\n`, `\r\n` or `\r`). */
export interface Line extends Span {
  readonly next: number
}

/**
 * Splits the source into lines that tile it: the first starts at 0, each `next` is the next one's `start`, the last
 * `next` is the length. The empty string has no line. A line end at the very end makes no further line.
 */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  const { length } = source
  let start = 0
  while (start < length) {
    let end = start
    let code = 0
    while (end < length) {
      code = source.charCodeAt(end)
      if (code === 10 || code === 13) break
      end++
    }
    let next = end
    if (end < length) next = code === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
    lines.push({ start, end, next })
    start = next
  }
  return lines
}
