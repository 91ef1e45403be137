import { isLineEnd, skipSpaces } from './words.ts'

/** What parts a dateline from the text. */
export interface Separator {
  readonly kind: 'dash' | 'colon' | 'pipe' | 'slash' | 'stop'
  readonly end: number
  /** No space stands on either side, and it is one hyphen. */
  readonly glued: boolean
}

const DASHES = '-–—―_'

/** The separator at `at`, white space before it passed: dashes of any kind and number, ".-", ":", "|", "/", ".". */
export function readSeparator(source: string, at: number, end: number): Separator | null {
  const from = skipSpaces(source, at, end)
  if (from >= end) return null
  const mark = source[from] as string
  if (DASHES.includes(mark)) return readDashes(source, at, from, end)
  if (mark === '.') {
    const next = skipSpaces(source, from + 1, end)
    if (next < end && DASHES.includes(source[next] as string)) return readDashes(source, from, next, end)
    return from === at && (next > from + 1 || isLineEnd(source, from + 1, end))
      ? { kind: 'stop', end: from + 1, glued: false }
      : null
  }
  if (mark === ':' && source[from + 1] !== '/') return { kind: 'colon', end: from + 1, glued: false }
  if (mark === '|') return { kind: 'pipe', end: from + 1, glued: false }
  if (mark === '/' && source[from + 1] !== '/') {
    // Read by itself, "Kesten/" has lost the space behind it.
    const spaced = skipSpaces(source, from + 1, end) > from + 1 || (from === at && from + 1 === end)
    return spaced !== from > at ? { kind: 'slash', end: from + 1, glued: false } : null
  }
  return null
}

function readDashes(source: string, at: number, from: number, end: number): Separator {
  let to = from
  while (to < end) {
    if (DASHES.includes(source[to] as string)) to++
    else if (source[to] === ' ' && DASHES.includes(source[to + 1] ?? ' ')) to += 2
    else break
  }
  const glued = to === from + 1 && source[from] === '-' && from === at && skipSpaces(source, to, end) === to
  return { kind: 'dash', end: to, glued: glued && !isLineEnd(source, to, end) }
}
