import type { WordTable } from '../../lexicon/word-table.ts'
import type { Span, WordEndings } from '../../types/index.ts'

/** A stretch of a zone that a quote covers: it is one token, whatever it holds. */
export interface Mask extends Span {
  /** Index into the runs. */
  readonly run: number
}

/**
 * The tokens of all stretches that were read, column by column: a document can hold millions. Edges part the stretches,
 * so that a look at the neighbours of a token needs no bounds.
 */
export interface Tokens {
  readonly source: string
  readonly endings: WordEndings
  readonly table: WordTable
  readonly start: number[]
  readonly end: number[]
  /** A word's hash in lower case; a mark's code unit, with DOUBLE where it is repeated; a quote's run. */
  readonly code: number[]
  /** What the word can be; 0 for marks and quotes. */
  readonly bits: number[]
  /** WORD, CAPITAL, NUMBER, MARK, QUOTE or EDGE. */
  readonly shape: number[]
  /** Number of the sentence in its stretch, from 0; -1 at an edge. */
  readonly sentence: number[]
}

export const WORD = 0
export const CAPITAL = 1
export const NUMBER = 2
export const MARK = 3
export const QUOTE = 4
export const EDGE = 5

/** What tokens are read by. */
type TokenLexicon = Pick<Tokens, 'endings' | 'table'>

/** Room for the tokens of a source. */
export function newTokens(source: string, { endings, table }: TokenLexicon): Tokens {
  const tokens: Tokens = { source, endings, table, start: [], end: [], code: [], bits: [], shape: [], sentence: [] }
  pushEdge(tokens, 0)
  return tokens
}

/** Adds a token. */
export function push(tokens: Tokens, start: number, end: number, code: number, bits: number, shape: number): void {
  tokens.start.push(start)
  tokens.end.push(end)
  tokens.code.push(code)
  tokens.bits.push(bits)
  tokens.shape.push(shape)
}

/** Takes the last token away again. */
export function drop({ start, end, code, bits, shape }: Tokens): void {
  for (const column of [start, end, code, bits, shape]) column.length--
}

/** Parts two stretches: by two tokens, since nobody looks further than two away without looking at one. */
export function pushEdge(tokens: Tokens, at: number): void {
  for (let i = 0; i < 2; i++) {
    push(tokens, at, at, 0, 0, EDGE)
    tokens.sentence.push(-1)
  }
}
