import type { Point, Position } from 'unist'
import { lineStarts } from '../text/position.ts'

/** Positions in one text, its line starts counted once. */
export interface Points {
  readonly point: (offset: number) => Point
  readonly position: (start: number, end: number) => Position
}

/** Points of a text as unist has them: line and column from 1, offset from 0; `\n`, `\r\n` and `\r` end lines. */
export function pointsOf(source: string): Points {
  const starts = lineStarts(source)
  const point = (offset: number): Point => {
    const line = lastUpTo(starts, offset)
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
  }
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) }
}

/** Index of the last entry of an ascending list that is not above `value`; -1 where all are. */
export function lastUpTo(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
