import type { Span, WordEndings } from '../../types/index.ts'

/** A stretch of a zone that a quote covers: it is one token, whatever it holds. */
export interface Mask extends Span {
  /** Index into the runs. */
  readonly run: number
}

/** What is known of each token, a column a thing: a document can hold millions. */
interface Columns {
  readonly start: Int32Array
  readonly end: Int32Array
  /** A word's hash in lower case; a mark's code unit, with DOUBLE where it is repeated; a quote's run. */
  readonly code: Int32Array
  /** What the word can be; 0 for marks and quotes. */
  readonly bits: Int32Array
  /** What the word can be in a name; 0 for marks and quotes. */
  readonly names: Int32Array
  /** WORD, CAPITAL, NUMBER, MARK, QUOTE or EDGE. */
  readonly shape: Uint8Array
  /** Number of the sentence in its stretch, from 0; -1 at an edge. */
  readonly sentence: Int32Array
}

/** The tokens of all stretches that were read. Edges part them, so that a look at a token's neighbours needs no bounds. */
export interface Tokens extends Columns {
  readonly source: string
  readonly endings: WordEndings
  /** How many there are. */
  count: number
}

export const WORD = 0
export const CAPITAL = 1
export const NUMBER = 2
export const MARK = 3
export const QUOTE = 4
export const EDGE = 5

/** What tokens are read by. */
type TokenLexicon = Pick<Tokens, 'endings'>

/** Room for so many tokens is there from the beginning, and room for so many is kept. */
const FEW = 1024
const MANY = 16384

/** Columns that nobody needs any more, to be written anew: making them is dear where documents are short. */
let spare: Columns | null = null

/** Room for the tokens of a source; see {@link release}. */
export function newTokens(source: string, { endings }: TokenLexicon): Tokens {
  const { start, end, code, bits, names, shape, sentence } = spare ?? columns(FEW)
  const tokens: Tokens = { source, endings, count: 0, start, end, code, bits, names, shape, sentence }
  spare = null
  pushEdge(tokens, 0)
  return tokens
}

/** Gives the room of tokens back that are not looked at again. */
export function release({ start, end, code, bits, names, shape, sentence }: Tokens): void {
  if (shape.length <= MANY) spare = { start, end, code, bits, names, shape, sentence }
}

function columns(room: number): Columns {
  return {
    start: new Int32Array(room),
    end: new Int32Array(room),
    code: new Int32Array(room),
    bits: new Int32Array(room),
    names: new Int32Array(room),
    shape: new Uint8Array(room),
    sentence: new Int32Array(room),
  }
}

/** Adds a token. */
export function push(
  tokens: Tokens,
  start: number,
  end: number,
  code: number,
  bits: number,
  names: number,
  shape: number,
): void {
  const at = tokens.count
  if (at === tokens.shape.length) grow(tokens)
  tokens.start[at] = start
  tokens.end[at] = end
  tokens.code[at] = code
  tokens.bits[at] = bits
  tokens.names[at] = names
  tokens.shape[at] = shape
  tokens.count = at + 1
}

function grow(tokens: Tokens): void {
  const more = columns(tokens.count * 2)
  more.start.set(tokens.start)
  more.end.set(tokens.end)
  more.code.set(tokens.code)
  more.bits.set(tokens.bits)
  more.names.set(tokens.names)
  more.shape.set(tokens.shape)
  more.sentence.set(tokens.sentence)
  Object.assign(tokens, more)
}

/** Takes the last token away again. */
export function drop(tokens: Tokens): void {
  tokens.count--
}

/** Parts two stretches: by two tokens, since nobody looks further than two away without looking at one. */
export function pushEdge(tokens: Tokens, at: number): void {
  for (let i = 0; i < 2; i++) {
    push(tokens, at, at, 0, 0, 0, EDGE)
    tokens.sentence[tokens.count - 1] = -1
  }
}
