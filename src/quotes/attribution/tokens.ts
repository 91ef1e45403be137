import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import { ABBREVIATION, bitsByEnding, GENITIVE } from '../../lexicon/word-bits.ts'
import { isBlank, isDigit, isLetter, isUpper } from '../../text/chars.ts'
import type { Span } from '../../types/index.ts'

/** A stretch of a zone that a quote covers: it is one token, whatever it holds. */
export interface Mask extends Span {
  /** Index into the runs. */
  readonly run: number
}

/** The tokens of a stretch, column by column: a document can hold millions. */
export interface Tokens {
  /** How many there are. */
  length: number
  readonly start: number[]
  readonly end: number[]
  /** Lower-case word, or the mark. */
  readonly word: string[]
  /** What the word can be; 0 for marks and quotes. */
  readonly bits: number[]
  /** WORD, CAPITAL, NUMBER, MARK or QUOTE. */
  readonly shape: number[]
  /** Index into the runs where the token is a quote, else -1. */
  readonly run: number[]
  /** Number of the sentence, from 0. */
  readonly sentence: number[]
}

export const WORD = 0
export const CAPITAL = 1
export const NUMBER = 2
export const MARK = 3
export const QUOTE = 4

/** Longest word that is looked up; longer ones are no words of a language. */
const LONGEST = 40

/** Cuts `source` from `start` to `end` into words, marks and quotes, and numbers the sentences. */
export function tokenise(
  source: string,
  start: number,
  end: number,
  masks: readonly Mask[],
  lexicon: QuotesLexicon,
): Tokens {
  const tokens: Tokens = { length: 0, start: [], end: [], word: [], bits: [], shape: [], run: [], sentence: [] }
  let at = start
  let mask = 0
  while (at < end) {
    while (mask < masks.length && (masks[mask] as Mask).end <= at) mask++
    const next = masks[mask]
    if (next && next.start <= at) {
      push(tokens, at, next.end, '', 0, QUOTE, next.run)
      at = next.end
      continue
    }
    const code = source.charCodeAt(at)
    if (isBlank(code)) {
      at++
      continue
    }
    const limit = next ? Math.min(next.start, end) : end
    at =
      isLetter(code) || isDigit(code)
        ? readWord(source, at, limit, tokens, lexicon)
        : readMark(source, at, limit, tokens, lexicon)
  }
  numberSentences(source, tokens)
  return tokens
}

function push(
  tokens: Tokens,
  start: number,
  end: number,
  word: string,
  bits: number,
  shape: number,
  run: number,
): void {
  tokens.start.push(start)
  tokens.end.push(end)
  tokens.word.push(word)
  tokens.bits.push(bits)
  tokens.shape.push(shape)
  tokens.run.push(run)
  tokens.length++
}

function readMark(source: string, at: number, limit: number, tokens: Tokens, lexicon: QuotesLexicon): number {
  // "'s" after a word, "@handle", "#tag" and "$5" are words of their own.
  const char = source[at] as string
  const genitive = readGenitive(source, at, limit, lexicon)
  if (genitive > 0) {
    const word = source.slice(at, genitive).toLowerCase()
    push(tokens, at, genitive, word, lexicon.words.get(word) ?? 0, WORD, -1)
    return genitive
  }
  if ((char === '@' || char === '#' || char === '$') && at + 1 < limit && isWordCode(source.charCodeAt(at + 1))) {
    let end = at + 1
    while (end < limit && end - at < LONGEST && isWordCode(source.charCodeAt(end))) end++
    push(tokens, at, end, source.slice(at, end).toLowerCase(), 0, char === '$' ? NUMBER : CAPITAL, -1)
    return end
  }
  let end = at + 1
  // A run of the same mark ("--", "...") is one token.
  while (end < limit && end - at < LONGEST && source[end] === char) end++
  push(tokens, at, end, end - at > 1 ? char + char : char, 0, MARK, -1)
  return end
}

/** The end of a genitive or contraction that stands at `at` behind a word; 0 where there is none. */
function readGenitive(source: string, at: number, limit: number, lexicon: QuotesLexicon): number {
  const char = source[at]
  if (char !== "'" && char !== '’') return 0
  let end = at + 1
  while (end < limit && end - at < 4 && isLetter(source.charCodeAt(end))) end++
  if (end < limit && isWordCode(source.charCodeAt(end))) return 0
  if (end === at + 1) return 0
  return lexicon.words.has(source.slice(at, end).toLowerCase()) ? end : 0
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95
}

function readWord(source: string, start: number, limit: number, tokens: Tokens, lexicon: QuotesLexicon): number {
  let at = start
  let dots = false
  while (at < limit) {
    const code = source.charCodeAt(at)
    if (isWordCode(code)) {
      at++
      continue
    }
    if (at + 1 >= limit || !isWordCode(source.charCodeAt(at + 1))) break
    // Inside a word: hyphen, full stop ("U.S."), ampersand, apostrophe ("O'Neil") that is no genitive.
    if (code === 45 || code === 0x2010 || code === 0x2011 || code === 38) at++
    else if (code === 46 || code === 44) {
      const digits = isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1))
      const initials = code === 46 && isLetter(source.charCodeAt(at - 1)) && isLetter(source.charCodeAt(at + 1))
      if (!digits && !(initials && (dots || isSingle(source, start, at)))) break
      dots = true
      at++
    } else if ((code === 39 || code === 0x2019) && readGenitive(source, at, limit, lexicon) === 0) at++
    else break
  }
  const word = at - start <= LONGEST ? source.slice(start, at).toLowerCase() : ''
  const first = source.charCodeAt(start)
  const shape = isDigit(first) ? NUMBER : isUpper(first) ? CAPITAL : WORD
  let end = at
  if (end < limit && source.charCodeAt(end) === 46) {
    // "Mr.", "U.S.", "J.": the full stop belongs to the word.
    if ((dots && shape !== NUMBER) || (shape === CAPITAL && end - start === 1) || isAbbreviation(word, lexicon)) end++
  }
  const bits = lexicon.words.get(end > at ? `${word}.` : word) ?? lexicon.words.get(word)
  // "US" is a name, "us" is not.
  const acronym = shape === CAPITAL && at - start > 1 && isUpper(source.charCodeAt(at - 1))
  const known = acronym ? 0 : (bits ?? (shape === WORD ? bitsByEnding(word, lexicon.endings) : 0))
  push(tokens, start, end, word, known, shape, -1)
  return end
}

/** Whether the letter before `at` stands alone in its word: "U" of "U.S.", "N" of "D-N.Y.". */
function isSingle(source: string, start: number, at: number): boolean {
  return at - start === 1 || !isWordCode(source.charCodeAt(at - 2))
}

function isAbbreviation(word: string, lexicon: QuotesLexicon): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  return ((lexicon.words.get(`${last}.`) ?? 0) & ABBREVIATION) !== 0
}

/** A sentence ends at its mark, or at a quote that ends with one, where what follows can open another. */
function numberSentences(source: string, tokens: Tokens): void {
  let sentence = 0
  const { word, shape, end } = tokens
  for (let i = 0; i < tokens.length; i++) {
    tokens.sentence.push(sentence)
    if (shape[i] === MARK) {
      const mark = word[i] as string
      if (mark === ';' || (isEndMark(mark) && canOpen(tokens, i + 1))) sentence++
    } else if (shape[i] === QUOTE) {
      if (shape[i + 1] !== MARK && canOpen(tokens, i + 1) && endsSentence(source, end[i] as number)) sentence++
    } else if (isAbbreviationEnd(source, tokens, i)) sentence++
  }
}

function isEndMark(mark: string): boolean {
  return mark === '.' || mark === '?' || mark === '!' || mark === '??' || mark === '!!'
}

/** Whether a sentence can open with the token: a word in lower case goes on, a comma or closing bracket too. */
function canOpen(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at]
  if (shape === WORD) return ((tokens.bits[at] as number) & GENITIVE) !== 0
  if (shape !== MARK) return true
  const mark = tokens.word[at] as string
  return mark !== ',' && mark !== ')' && mark !== ']' && mark !== ':' && mark !== ';'
}

/** "… in the U.S. Kerr said": an abbreviation that ends the zone's sentence cannot be told; only a line end tells. */
function isAbbreviationEnd(source: string, tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] === MARK || i + 1 >= tokens.length) return false
  return source.charCodeAt(tokens.end[i] as number) === 10 && source.charCodeAt((tokens.end[i] as number) - 1) === 46
}

/** Whether the last character before the closing marks that end at `end` ends a sentence. */
export function endsSentence(source: string, end: number): boolean {
  const code = lastInside(source, end)
  return code === 46 || code === 63 || code === 33 || code === 0x2026
}

/** The code unit before the closing marks and blanks that end at `end`, looking back a few characters. */
export function lastInside(source: string, end: number): number {
  for (let at = end - 1; at >= 0 && at > end - 8; at--) {
    const code = source.charCodeAt(at)
    if (!isBlank(code) && !isQuoteMark(code)) return code
  }
  return 0
}

/** Marks that open or close a quote. */
export function isQuoteMark(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 96
  if (code === 0xab || code === 0xbb) return true
  return (code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a || (code >= 0x300c && code <= 0x300f)
}
