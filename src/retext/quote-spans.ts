import type { Quote } from '../types/index.ts'
import { finder } from './points.ts'

interface PartSpan {
  readonly start: number
  readonly end: number
  readonly quote: number
  readonly around: PartSpan | null
}

/** Finds the innermost quote that has a whole stretch of text in one of its parts; null where there is none. */
export type QuoteAt = (start: number, end: number) => number | null

/**
 * Prepares the look-up over all quotes of a dispatch. Nodes of one level of a tree are disjoint, so that climbing out
 * of nested quotes that end within a node is paid once a level: linear, however deep quotes nest.
 */
export function quoteSpans(quotes: readonly Quote[]): QuoteAt {
  const spans = quotes.flatMap((quote, index) =>
    quote.parts.filter((part) => part.end > part.start).map(({ start, end }) => ({ start, end, quote: index })),
  )
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.quote - b.quote)
  const starts: number[] = []
  const owners: (PartSpan | null)[] = []
  let open: PartSpan | null = null
  const closeUpTo = (offset: number) => {
    while (open && open.end <= offset) {
      starts.push(open.end)
      open = open.around
      owners.push(open)
    }
  }
  for (const { start, end, quote } of spans) {
    closeUpTo(start)
    open = { start, end, quote, around: open }
    starts.push(start)
    owners.push(open)
  }
  closeUpTo(Number.POSITIVE_INFINITY)
  const at = finder(starts)
  return (start, end) => {
    let span = owners[at(start)] ?? null
    while (span && span.end < end) span = span.around
    return span ? span.quote : null
  }
}
