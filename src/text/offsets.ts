/**
 * Offsets in bulk: lines and columns, code points and bytes.
 *
 * @module wirecopy/offsets
 */

import type { Position } from '../types/index.ts'
import { given, onlyKnown } from './given.ts'
import { lineStarts } from './position.ts'

/** What an offset counts: UTF-16 code units (JavaScript), Unicode code points (Python, Rust's chars), UTF-8 bytes (Go, files). */
export type OffsetUnit = 'utf16' | 'codepoint' | 'byte'

/** From what to what `convertOffsets` converts. */
export interface ConvertOptions {
  /** Default: 'utf16', what every span of wirecopy counts. */
  readonly from?: OffsetUnit
  /** Default: 'utf16'. */
  readonly to?: OffsetUnit
}

/**
 * Where many offsets stand in line and column: `toPosition` for a list, with one pass over the source.
 *
 * @param source The text; anything but a string is a `TypeError`.
 * @param offsets UTF-16 code units in any order; one that is not whole or outside of the source is a `RangeError`.
 * @returns The positions, in the order of the offsets.
 * @example
 * ```ts
 * toPositions('one\ntwo', [4, 0]) // [{ line: 2, column: 1 }, { line: 1, column: 1 }]
 * ```
 */
export function toPositions(source: string, offsets: readonly number[]): Position[] {
  requireArguments('toPositions', source, 'offsets', offsets)
  const starts = lineStarts(source)
  return offsets.map((offset, index) => {
    requireOffset('toPositions', index, offset, source.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  })
}

/**
 * The offsets of many positions: `toOffset` for a list, with one pass over the source.
 *
 * @param source The text; anything but a string is a `TypeError`.
 * @param positions Lines and columns from 1 in any order; one outside of the source is a `RangeError`.
 * @returns UTF-16 code units, in the order of the positions.
 * @example
 * ```ts
 * toOffsets('one\ntwo', [{ line: 2, column: 1 }]) // [4]
 * ```
 */
export function toOffsets(source: string, positions: readonly Position[]): number[] {
  requireArguments('toOffsets', source, 'positions', positions)
  const starts = lineStarts(source)
  return positions.map((position, index) => {
    if (typeof position !== 'object' || position === null) {
      throw new TypeError(`toOffsets: positions[${index}] must be { line, column }, got ${given(position)}`)
    }
    const { line, column } = position
    const start = starts[line - 1]
    const next = starts[line]
    const last = next === undefined ? source.length : next - 1
    if (start === undefined || !Number.isInteger(column) || column < 1 || start + column - 1 > last) {
      const place = `line ${given(line)}, column ${given(column)}`
      throw new RangeError(`toOffsets: positions[${index}], ${place}, is outside of the source`)
    }
    return start + column - 1
  })
}

/**
 * Converts offsets between UTF-16 code units, Unicode code points and UTF-8 bytes, for readers in other languages.
 * One pass over the source, then a bounded step for each offset. Half a surrogate pair alone counts as one code
 * point and as three bytes, since encoders write U+FFFD for it.
 *
 * @param source The text; anything but a string is a `TypeError`.
 * @param offsets Counted in `from`, in any order. Outside of the source, not whole, or inside of a character: a `RangeError`.
 * @param options `from` and `to`, each 'utf16' (default), 'codepoint' or 'byte'.
 * @returns The offsets counted in `to`, in the order given.
 * @example
 * ```ts
 * convertOffsets('🙂 é!', [3, 4, 5], { to: 'byte' }) // [5, 7, 8]
 * ```
 */
export function convertOffsets(source: string, offsets: readonly number[], options: ConvertOptions = {}): number[] {
  requireArguments('convertOffsets', source, 'offsets', offsets)
  onlyKnown('convertOffsets', options, ['from', 'to'])
  const from = requireUnit('from', options.from)
  const to = requireUnit('to', options.to)
  const marks = mark(source, from, to)
  // Ascending offsets, the usual case, go on from the one before.
  let at = 0
  let fromCount = 0
  let toCount = 0
  return offsets.map((offset, index) => {
    requireOffset('convertOffsets', index, offset, marks.total)
    let block = offset >> BLOCK
    if ((marks.from[block] as number) > offset) block--
    const nearest = marks.from[block] as number
    if (offset < fromCount || nearest > fromCount) {
      at = marks.at[block] as number
      fromCount = nearest
      toCount = marks.to[block] as number
    }
    while (fromCount < offset) {
      const code = codeAt(source, at)
      const step = size(code, from)
      if (fromCount + step > offset) {
        throw new RangeError(`convertOffsets: offsets[${index}], ${offset}, is inside of a character`)
      }
      fromCount += step
      toCount += size(code, to)
      at += size(code, 'utf16')
    }
    return toCount
  })
}

/** Two to the power of this is how many units lie between two marks: how far one offset may have to step. */
const BLOCK = 7

/** For every 128th unit of `from`, the first character at or after it: its place in the source, and counted in both units. */
function mark(source: string, from: OffsetUnit, to: OffsetUnit) {
  const marks = { at: [0], from: [0], to: [0], total: 0 }
  let fromCount = 0
  let toCount = 0
  let next = 1 << BLOCK
  for (let at = 0; at < source.length; ) {
    const code = codeAt(source, at)
    at += size(code, 'utf16')
    fromCount += size(code, from)
    toCount += size(code, to)
    if (fromCount >= next) {
      marks.at.push(at)
      marks.from.push(fromCount)
      marks.to.push(toCount)
      next += 1 << BLOCK
    }
  }
  marks.total = fromCount
  return marks
}

function codeAt(source: string, at: number): number {
  return source.codePointAt(at) as number
}

function size(code: number, unit: OffsetUnit): number {
  if (unit === 'codepoint') return 1
  if (unit === 'utf16') return code > 0xffff ? 2 : 1
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

function requireArguments(name: string, source: unknown, list: string, values: unknown): void {
  if (typeof source !== 'string') throw new TypeError(`${name}: source must be a string, got ${given(source)}`)
  if (!Array.isArray(values)) throw new TypeError(`${name}: ${list} must be an array, got ${given(values)}`)
}

function requireOffset(name: string, index: number, offset: unknown, last: number): void {
  if (Number.isInteger(offset) && (offset as number) >= 0 && (offset as number) <= last) return
  throw new RangeError(`${name}: offsets[${index}] must be a whole number from 0 to ${last}, got ${given(offset)}`)
}

function requireUnit(name: string, unit: OffsetUnit = 'utf16'): OffsetUnit {
  if (unit === 'utf16' || unit === 'codepoint' || unit === 'byte') return unit
  throw new TypeError(`convertOffsets: ${name} must be 'utf16', 'codepoint' or 'byte', got ${given(unit)}`)
}
