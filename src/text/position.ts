import type { Position } from '../types/index.ts'
import { given } from './given.ts'

/** The offset at which each line starts; one entry more than there are line ends. */
export function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/**
 * Where an offset stands in line and column, both from 1 as in unist.
 *
 * @param source The text; anything but a string is a `TypeError`.
 * @param offset UTF-16 code units from 0 up to and including `source.length`; outside of it, or not whole, is a `RangeError`.
 * @returns The position. `\n`, `\r\n` and `\r` end lines; the line end belongs to the line that it ends.
 * @example
 * ```ts
 * toPosition('one\ntwo', 4) // { line: 2, column: 1 }
 * ```
 */
export function toPosition(source: string, offset: number): Position {
  requireString('toPosition', source)
  if (!Number.isInteger(offset) || offset < 0 || offset > source.length) {
    throw new RangeError(`toPosition: offset must be a whole number from 0 to ${source.length}, got ${given(offset)}`)
  }
  let line = 1
  let start = 0
  for (let at = 0; at < offset; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) {
      line++
      start = at + 1
    }
  }
  return { line, column: offset - start + 1 }
}

/**
 * The offset of a position; undoes `toPosition`.
 *
 * @param source The text; anything but a string is a `TypeError`.
 * @param position Line and column from 1; one outside of the source is a `RangeError`.
 * @returns UTF-16 code units from the start of the source.
 * @example
 * ```ts
 * toOffset('one\ntwo', { line: 2, column: 1 }) // 4
 * ```
 */
export function toOffset(source: string, position: Position): number {
  requireString('toOffset', source)
  if (typeof position !== 'object' || position === null) {
    throw new TypeError(`toOffset: position must be { line, column }, got ${given(position)}`)
  }
  const { line, column } = position
  const starts = lineStarts(source)
  // A line in letters ("1") would count, too.
  const start = Number.isInteger(line) ? starts[line - 1] : undefined
  const next = starts[line]
  // The last column of a line is that of its line end: `\r\n` has two, as `toPosition` counts them.
  const last = next === undefined ? source.length : next - 1
  if (start === undefined || !Number.isInteger(column) || column < 1 || start + column - 1 > last) {
    throw new RangeError(`toOffset: line ${given(line)}, column ${given(column)} is outside of the source`)
  }
  return start + column - 1
}

function requireString(name: string, source: unknown): void {
  if (typeof source !== 'string') throw new TypeError(`${name}: source must be a string, got ${given(source)}`)
}
