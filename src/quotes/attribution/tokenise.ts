import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import { isBlank, isWordChar } from '../../text/chars.ts'
import { numberSentences } from './sentences.ts'
import { type Mask, push, pushEdge, QUOTE, type Tokens } from './tokens.ts'
import { readMark, readWord } from './words.ts'

/** Cuts the source from `start` to `end` into words, marks and quotes, and numbers the sentences. */
export function tokenise(
  tokens: Tokens,
  start: number,
  end: number,
  masks: readonly Mask[],
  lexicon: QuotesLexicon,
): void {
  const { source } = tokens
  const from = tokens.count
  let at = start
  let mask = 0
  while (at < end) {
    while (mask < masks.length && (masks[mask] as Mask).end <= at) mask++
    const next = masks[mask]
    if (next && next.start <= at) {
      push(tokens, at, next.end, next.run, 0, 0, QUOTE)
      at = next.end
      continue
    }
    const limit = next && next.start < end ? next.start : end
    while (at < limit) {
      const code = source.charCodeAt(at)
      if (code === 32) at++
      else if (isWordChar(code)) at = readWord(source, at, limit, tokens, lexicon)
      else if (isBlank(code)) at++
      else at = readMark(source, at, limit, tokens, lexicon)
    }
  }
  numberSentences(tokens, from)
  pushEdge(tokens, end)
}
