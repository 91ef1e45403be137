import type { Part, Span } from '../types/index.ts'
import { isBlank, isLetter } from './chars.ts'

/** The part of `source` between two offsets. */
export function part(source: string, start: number, end: number): Part {
  return { start, end, text: source.slice(start, end) }
}

/** First offset at or after `start`, before `end`, that is not blank; `end` where there is none. */
export function skipBlank(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}

/** The offset after the last character before `end` that is not blank; `start` where there is none. */
export function skipBlankBack(source: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--
  return at
}

/** The span without blanks at either end; empty at `end` of the input span where all is blank. */
export function trim(source: string, start: number, end: number): Span {
  const from = skipBlank(source, start, end)
  return { start: from, end: skipBlankBack(source, from, end) }
}

/** Where the letters end that begin at `start`; `start` where none stands there. */
export function lettersEnd(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isLetter(source.charCodeAt(at))) at++
  return at
}

/** Where the letters begin that end at `end`; `end` where none stands before it. */
export function lettersStart(source: string, start: number, end: number): number {
  let at = end
  while (at > start && isLetter(source.charCodeAt(at - 1))) at--
  return at
}
