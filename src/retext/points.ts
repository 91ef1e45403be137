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
  const lineAt = finder(starts)
  const point = (offset: number): Point => {
    const line = lineAt(offset)
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
  }
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) }
}

/**
 * Looks up the last entry of an ascending list that is not above a value; -1 where all are. Whoever walks a tree asks
 * for neighbours, so the entry found last and the one after it are tried before the list is searched.
 */
export function finder(ascending: readonly number[]): (value: number) => number {
  const { length } = ascending
  let last = -1
  const holds = (at: number, value: number) =>
    (at === -1 || (ascending[at] as number) <= value) && (at + 1 >= length || (ascending[at + 1] as number) > value)
  return (value) => {
    if (holds(last, value)) return last
    if (last + 1 < length && holds(last + 1, value)) return ++last
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ascending[middle] as number) <= value) low = middle + 1
      else high = middle
    }
    last = low - 1
    return last
  }
}
