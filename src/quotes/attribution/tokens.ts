import type { Span, WordEndings } from '../../types/index.ts'

/** A stretch of a zone that a quote covers: it is one token, whatever it holds. */
export interface Mask extends Span {
  /** Index into the runs. */
  readonly run: number
}

/** The tokens of a stretch, column by column: a document can hold millions. */
export interface Tokens {
  readonly source: string
  readonly endings: WordEndings
  /** How many there are. */
  length: number
  readonly start: number[]
  readonly end: number[]
  /** A word's hash in lower case; a mark's code unit, with DOUBLE where it is repeated; a quote's run. */
  readonly code: number[]
  /** What the word can be; 0 for marks and quotes. */
  readonly bits: number[]
  /** WORD, CAPITAL, NUMBER, MARK or QUOTE. */
  readonly shape: number[]
  /** Number of the sentence, from 0. */
  readonly sentence: number[]
}

export const WORD = 0
export const CAPITAL = 1
export const NUMBER = 2
export const MARK = 3
export const QUOTE = 4

/** Adds a token. */
export function push(tokens: Tokens, start: number, end: number, code: number, bits: number, shape: number): void {
  tokens.start.push(start)
  tokens.end.push(end)
  tokens.code.push(code)
  tokens.bits.push(bits)
  tokens.shape.push(shape)
  tokens.length++
}
