import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import { AUXILIARY, VERB_ONLY, verbKind } from '../../lexicon/word-bits.ts'
import { HASH_START, hashStep, lookUp, lowerCode } from '../../lexicon/word-table.ts'
import { isDigit, isLetter, isUpper, isWordChar } from '../../text/chars.ts'
import type { Span } from '../../types/index.ts'
import { lastInside } from './sentences.ts'

/** How a quote looks from the inside. */
export interface QuoteShape {
  /** 0 lower case, 1 capital or digit, 2 ellipsis, 3 other. */
  readonly opens: number
  /** 0 no mark, 1 full stop or ellipsis, 2 comma, 3 question or exclamation mark, 4 other mark. */
  readonly closes: number
  /** Words: 0 to 5 for none, one, two, three, four to six, seven to twelve; 6 for more. */
  readonly length: number
  /** Whether every longer word is capitalised, and there are two. */
  readonly title: number
  /** Whether a verb stands in it. */
  readonly verb: number
}

/** More words than this are many. */
const MANY = 12
/** Beyond so many characters a quote is long, and its shape is known. */
const ENOUGH = 160

/** Reads the shape of the words that lie in the parts of a quote. */
export function quoteShape(source: string, parts: readonly Span[], lexicon: QuotesLexicon): QuoteShape {
  const first = parts[0] as Span
  const last = parts[parts.length - 1] as Span
  let words = 0
  let long = 0
  let capitals = 0
  let verb = 0
  const end = Math.min(first.end, first.start + ENOUGH)
  for (let at = first.start; at < end; ) {
    let code = source.charCodeAt(at)
    if (code === 32 || !isWordChar(code)) {
      at++
      continue
    }
    const capital = (code < 97 || code > 122) && (!isLetter(code) || isUpper(code))
    let to = at
    let hash = HASH_START
    while (to < end) {
      if (code >= 97 && code <= 122) hash = hashStep(hash, code)
      else if (isWordChar(code) || code === 39 || code === 0x2019)
        hash = hashStep(hash, code === 0x2019 ? 39 : lowerCode(code))
      else break
      code = source.charCodeAt(++to)
    }
    words++
    if (verb === 0) {
      const bits = lookUp(lexicon.table, hash)
      if (bits & (AUXILIARY | VERB_ONLY) || (verbKind(bits) !== 0 && words > 1)) verb = 1
    }
    if (to - at > 3 || words === 1) {
      long++
      if (capital) capitals++
    }
    at = to
    // Long, with a verb and not all in capitals: nothing more is asked.
    if (words > MANY && verb === 1 && capitals < long) break
  }
  return {
    opens: opening(source, first),
    closes: closing(lastInside(source, last.end)),
    length: words <= 3 ? words : words <= 6 ? 4 : words <= MANY ? 5 : 6,
    title: Number(words > 1 && capitals === long && capitals > 1),
    verb,
  }
}

function opening(source: string, { start, end }: Span): number {
  for (let at = start; at < end && at < start + 6; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x2026 || (code === 46 && source.charCodeAt(at + 1) === 46)) return 2
    if (isLetter(code)) return isUpper(code) ? 1 : 0
    if (isDigit(code) || code === 36) return 1
  }
  return 3
}

function closing(code: number): number {
  if (code === 46 || code === 0x2026) return 1
  if (code === 44) return 2
  if (code === 63 || code === 33) return 3
  return code === 45 || code === 0x2014 || code === 58 || code === 59 ? 4 : 0
}
