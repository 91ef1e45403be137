import { CONJUNCTION, DETERMINER, NAMING, SPEECH_NOUN, verbKind } from '../../lexicon/word-bits.ts'
import { isUpper } from '../../text/chars.ts'
import { COMMA, isCloseBracket, isOpenBracket } from './mark-codes.ts'
import { INSIDE } from './quote-end.ts'
import type { QuoteShape } from './quote-shape.ts'
import type { Place } from './scopes.ts'
import { EDGE, MARK, QUOTE, type Tokens, WORD } from './tokens.ts'

/** How far its bracket can stand from a term, in tokens. */
const FAR = 8
/** The longest term, as the shape of a quote counts: four to six words. */
const LONGEST = 4
const LONGEST_ARTICLE = 3

/** Whether the quote is a name that brackets give to what stands before them: 'Holt Mills Inc. ("Holt" or the "Company")'. */
export function isDefinedTerm({ scope: { tokens }, at }: Place, { opens, closes, length, verb }: QuoteShape): boolean {
  if (closes !== 0 || length > LONGEST || (verb === 1 && length > 1)) return false
  if (opens !== 1 && !opensWithArticle(tokens, at)) return false
  return bracketAt(tokens, at, -1) && bracketAt(tokens, at, 1)
}

/** "the Agreement": a short word in small letters, then a capital. */
export function opensWithArticle({ source, start }: Tokens, at: number): boolean {
  const from = (start[at] as number) + 1
  for (let i = from + 1; i <= from + LONGEST_ARTICLE; i++)
    if (source.charCodeAt(i) === 32) return isUpper(source.charCodeAt(i + 1))
  return false
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

/** Whether the quote stands between commas behind what is named so: 'the charged term, "lake lobby," which', 'her novel, "Night Tide", sold'. */
export function isApposedName({ scope: { tokens }, at }: Place, { closes, length, verb }: QuoteShape): boolean {
  if (verb === 1 || tokens.code[at - 1] !== COMMA || tokens.shape[at - 1] !== MARK || length > LONGEST) return false
  const bits = tokens.bits[at - 2] as number
  // "his new phrase" has somebody who says it.
  if ((bits & NAMING) === 0 || bits & SPEECH_NOUN || tokens.shape[at - 2] !== WORD) return false
  return closes === INSIDE || (closes === 0 && tokens.code[at + 1] === COMMA)
}
