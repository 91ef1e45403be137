import type { Span } from '../../src/index.ts'

/** The lines of a source of a test, each a paragraph or zone of its own. */
export function linesOf(source: string): Span[] {
  return [...source.matchAll(/.+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
