import { convertOffsets, type OffsetUnit } from '../text/offsets.ts'
import type { Dispatch } from '../types/index.ts'

/** A dispatch with every offset counted in another unit. */
export function inUnit(dispatch: Dispatch, source: string, unit: OffsetUnit): Dispatch {
  if (unit === 'utf16') return dispatch
  const offsets: number[] = []
  walk(dispatch, (offset) => offsets.push(offset))
  // Each place once, in order: the quickest way through the source.
  const places = [...new Set(offsets)].sort((a, b) => a - b)
  const converted = convertOffsets(source, places, { to: unit })
  const counted = new Map(places.map((place, i) => [place, converted[i] as number]))
  return walk(dispatch, (offset) => counted.get(offset) as number) as Dispatch
}

function walk(value: unknown, onOffset: (offset: number) => number, key = ''): unknown {
  if (typeof value === 'number') return key === 'start' || key === 'end' ? onOffset(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => walk(item, onOffset))
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, walk(child, onOffset, name)]))
}
