import type { Span } from '../types/index.ts'
import { type Context, fail } from './context.ts'

/** All spans within a part of the dispatch, however deep, must lie in that part. */
export function checkInside(context: Context, outer: Span, value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && !isWithin(value as Span, outer)) {
    fail(context, `${path}.start`, `lie in what holds it, ${outer.start} to ${outer.end},`, value.start)
  }
  for (const [key, inner] of Object.entries(value)) {
    checkInside(context, outer, inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`)
  }
}

/** Each must not start before the one that it follows. */
export function checkOrder(context: Context, spans: readonly Span[], path: string): void {
  spans.forEach(({ start }, at) => {
    if (start < (spans[at - 1]?.start ?? 0)) {
      fail(context, `${path}[${at}].start`, 'not be before the one that it follows', start)
    }
  })
}

/** Whether the one lies in the other, edges included. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
