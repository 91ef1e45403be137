import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { onlyKnown } from '../../text/given.ts'
import type { Dispatch, Quote, Span } from '../../types/index.ts'
import { silence } from '../report.ts'
import { readCopy } from './copy.ts'
import { readFlag, readSome } from './options.ts'

/** Options of {@link retextQuoteUnclosed}. */
export interface QuoteUnclosedOptions {
  /** Where to look. Default: `['headline', 'deck', 'body']`. */
  readonly sections?: readonly Quote['section'][]
  /** Also report a quotation inside of another one. Default: true. */
  readonly nested?: boolean
}

/**
 * Lint rule `quote-unclosed`: a quotation that is opened and never closed. The message stands at the opening mark.
 *
 * @param options See {@link QuoteUnclosedOptions}.
 * @example
 * ```ts
 * retext().use(retextDispatch).use(retextQuoteUnclosed)
 * ```
 */
export const retextQuoteUnclosed: Plugin<[(QuoteUnclosedOptions | null | undefined)?], Root> = function (options) {
  onlyKnown('retextQuoteUnclosed', options ?? {}, ['sections', 'nested'])
  const sections = readSome('retextQuoteUnclosed', 'sections', options?.sections, ['headline', 'deck', 'body'])
  const nested = readFlag('retextQuoteUnclosed', 'nested', options?.nested, true)
  silence(this, ['quote-unclosed'])
  return (tree, file) => {
    const { source, dispatch, report } = readCopy('retextQuoteUnclosed', tree, file)
    for (const { quote, mark } of unclosed(dispatch)) {
      if (quote && (!sections.has(quote.section) || (!nested && quote.parent !== null))) continue
      report(mark, {
        ruleId: 'quote-unclosed',
        reason: 'Unexpected quotation that is never closed, expected a closing mark',
        actual: source.slice(mark.start, mark.end),
      })
    }
  }
}

interface Unclosed {
  /** Null where the parser doubts a mark that makes no quote. */
  readonly quote: Quote | null
  readonly mark: Span
}

function unclosed({ quotes, issues }: Dispatch): Unclosed[] {
  const found: Unclosed[] = []
  const seen = new Set<number>()
  for (const quote of quotes) {
    if (quote.marks !== 'open') continue
    seen.add(quote.start)
    found.push({ quote, mark: { start: quote.start, end: quote.parts[0]?.start ?? quote.end } })
  }
  for (const issue of issues) {
    if (issue.code === 'quote-unclosed' && !seen.has(issue.start)) found.push({ quote: null, mark: issue })
  }
  return found.sort((a, b) => a.mark.start - b.mark.start)
}
