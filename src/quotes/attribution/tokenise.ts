import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import { isBlank, isDigit, isLetter } from '../../text/chars.ts'
import { numberSentences } from './sentences.ts'
import { type Mask, push, QUOTE, type Tokens } from './tokens.ts'
import { readMark, readWord } from './words.ts'

/** Cuts `source` from `start` to `end` into words, marks and quotes, and numbers the sentences. */
export function tokenise(
  source: string,
  start: number,
  end: number,
  masks: readonly Mask[],
  lexicon: QuotesLexicon,
): Tokens {
  const { endings } = lexicon
  const tokens: Tokens = { source, endings, length: 0, start: [], end: [], code: [], bits: [], shape: [], sentence: [] }
  let at = start
  let mask = 0
  while (at < end) {
    while (mask < masks.length && (masks[mask] as Mask).end <= at) mask++
    const next = masks[mask]
    if (next && next.start <= at) {
      push(tokens, at, next.end, next.run, 0, QUOTE)
      at = next.end
      continue
    }
    const limit = next && next.start < end ? next.start : end
    while (at < limit) {
      const code = source.charCodeAt(at)
      if (code === 32 || isBlank(code)) at++
      else if (isLetter(code) || isDigit(code)) at = readWord(source, at, limit, tokens, lexicon)
      else at = readMark(source, at, limit, tokens, lexicon)
    }
  }
  numberSentences(source, tokens)
  return tokens
}
