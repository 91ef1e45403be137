import { CONJUNCTION, DETERMINER, verbKind } from '../../lexicon/word-bits.ts'
import { COMMA, isCloseBracket, isOpenBracket } from './mark-codes.ts'
import type { QuoteShape } from './quote-shape.ts'
import type { Place } from './scopes.ts'
import { EDGE, MARK, QUOTE, type Tokens } from './tokens.ts'

/** How far its bracket can stand from a term, in tokens. */
const FAR = 8
/** The longest term, as the shape of a quote counts: four to six words. */
const LONGEST = 4

/** Whether the quote is a name that brackets give to what stands before them: 'Holt Mills Inc. ("Holt" or the "Company")'. */
export function isDefinedTerm({ scope: { tokens }, at }: Place, { opens, closes, length, verb }: QuoteShape): boolean {
  if (opens !== 1 || closes !== 0 || length > LONGEST || verb === 1) return false
  return bracketAt(tokens, at, -1) && bracketAt(tokens, at, 1)
}

/** Whether a bracket stands on that side, over an article, "or the", "together," and other terms. */
function bracketAt(tokens: Tokens, at: number, step: 1 | -1): boolean {
  for (let i = at + step; Math.abs(i - at) <= FAR; i += step) {
    const bits = tokens.bits[i] as number
    if (tokens.shape[i] === EDGE) return false
    if (tokens.shape[i] === MARK) {
      const code = tokens.code[i] as number
      if (step === 1 ? isCloseBracket(code) : isOpenBracket(code)) return true
      if (code !== COMMA) return false
    } else if (
      tokens.shape[i] !== QUOTE &&
      !(bits & (DETERMINER | CONJUNCTION)) &&
      (verbKind(bits) !== 0 || step === 1)
    )
      return false
  }
  return false
}
