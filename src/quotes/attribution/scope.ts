import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import { type Cue, findCues } from './cues.ts'
import type { Phrase } from './phrase.ts'
import { findPhrases } from './phrases.ts'
import { tokenise } from './tokenise.ts'
import type { Mask, Tokens } from './tokens.ts'

/** A stretch of prose, read: its tokens, who is named in it, and what says that somebody speaks. */
export interface Scope {
  /** Index of the zone it lies in. */
  readonly zone: number
  readonly tokens: Tokens
  /** Its first token, and the edge behind its last. */
  readonly from: number
  readonly to: number
  readonly phrases: readonly Phrase[]
  readonly cues: readonly Cue[]
}

/** Reads the stretch of the source from `start` to `end`, with quotes masked. */
export function readScope(
  tokens: Tokens,
  zone: number,
  start: number,
  end: number,
  masks: readonly Mask[],
  lexicon: QuotesLexicon,
): Scope {
  const from = tokens.count
  tokenise(tokens, start, end, masks, lexicon)
  const phrases = findPhrases(tokens, from)
  const cues = findCues(tokens, from, phrases, lexicon)
  return { zone, tokens, from, to: tokens.count - 2, phrases, cues }
}

/** Index of the first of `items` (in order) that starts at or after token `at`. */
export function firstFrom(items: readonly { readonly start: number }[], at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as { start: number }).start < at) low = middle + 1
    else high = middle
  }
  return low
}
