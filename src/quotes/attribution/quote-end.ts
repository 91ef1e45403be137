import { type Cue, FINITE, isSpeech } from './cues.ts'
import { COMMA } from './mark-codes.ts'
import type { Phrase } from './phrase.ts'
import type { QuoteShape } from './quote-shape.ts'
import type { Place } from './scopes.ts'
import { QUOTE } from './tokens.ts'

/** How a quote closes that ends in a full stop. */
export const STOPPED = 1
/** How a quote closes whose last mark is a comma. */
export const INSIDE = 2
/** How one closes that ends in a question or exclamation mark. */
export const ASKED = 3

/** Where the words behind a quote begin, and how it closes: a comma outside of it reads as one inside where it leads to a cue. */
export function endOf(
  { scope, at }: Place,
  { closes }: QuoteShape,
  cuesUpTo: number,
): { behind: number; closes: number } {
  const { tokens, cues, phrases } = scope
  const cue = cues[cuesUpTo] as Cue | undefined
  if (closes !== 0 || tokens.code[at + 1] !== COMMA || !cue || cue.form !== FINITE || !isSpeech(cue))
    return { behind: at + 1, closes }
  // "While Kerr praised “the few”, Mehta spoke of “a loss”": what has a quote of its own right behind leads to that one.
  if (tokens.shape[cue.end] === QUOTE && tokens.sentence[at] === tokens.sentence[at - 1])
    return { behind: at + 1, closes }
  const phrase = phrases[cue.phrase - 1] as Phrase | undefined
  const leads = cue.start === at + 2 || (phrase?.start === at + 2 && tokens.sentence[cue.start] === tokens.sentence[at])
  return leads ? { behind: at + 2, closes: INSIDE } : { behind: at + 1, closes }
}
