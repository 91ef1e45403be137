import { COPULA, DETERMINER, ITSELF, LAST_OF_SPEECH, verbKind } from '../../lexicon/word-bits.ts'
import { SHOUT, SPEAK } from './cues.ts'
import type { QuoteShape } from './quote-shape.ts'
import type { Place } from './scopes.ts'
import { WORD } from './tokens.ts'

/** The longest quote, as the shape of one counts: four to six words. */
const LONGEST = 4

/**
 * Whether a word is spoken of, and not said: "she regretted the word “slip”", "under the title “Night Tide”". Who uses, says or writes
 * the word does say it, and whose word "was heard" may stand behind.
 */
export function isWordItself({ scope: { tokens }, at }: Place, { length }: QuoteShape): boolean {
  const { bits, shape } = tokens
  if (((bits[at - 1] as number) & ITSELF) !== ITSELF || shape[at - 1] !== WORD || length > LONGEST) return false
  if (((bits[at - 2] as number) & DETERMINER) === 0 || (bits[at + 1] as number) & COPULA) return false
  const kind = verbKind(bits[at - 3] as number)
  return (kind === 0 || kind > LAST_OF_SPEECH) && kind !== SHOUT && kind !== SPEAK
}
