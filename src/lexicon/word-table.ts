import { isUpper, isWordChar } from '../text/chars.ts'

// A look-up of words that never cuts a word out of the text: its characters are hashed as they are read. With thirty-two
// bits and a few thousand words, another word of the text meets one of them once in a million.

/** Rows of a hash, the bits of its word in sentences (word-bits.ts) and those in names (name-bits.ts); an empty row is 0. */
export interface WordTable {
  /** A bit for each hash that may be there: most strangers are refused without a look at the rows, which lie far apart. */
  readonly filter: Int32Array
  readonly rows: Int32Array
  readonly mask: number
  /** An empty row that is no word's. */
  readonly none: number
}

/** Length of the filter, in its 32-bit words. */
const FILTER = 2048

/** Length of a row: a power of two, so that each lies in one line of the processor's cache. */
const ROW = 4

/** The hash of nothing, to begin with. */
export const HASH_START = 0x2f0b4c47 | 0

/** The hash with one more code unit, which must be in lower case. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** The hash of the text between two offsets, as if in lower case and with straight apostrophes. */
export function hashBetween(source: string, start: number, end: number): number {
  let hash = HASH_START
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    hash = hashStep(hash, code < 128 ? lowerCode(code) : code === 0x2019 ? 39 : lowerCode(code))
  }
  return hash
}

/** Runs are hashed up to here. */
const LONGEST_RUN = 40

/** The hash of the run of word characters at `at`, else of the one character there; capitals count as small. */
export function hashRun(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_RUN)
  let hash = HASH_START
  let to = at
  for (; to < limit; to++) {
    const code = text.charCodeAt(to)
    if (!isWordChar(code)) break
    hash = hashStep(hash, lowerCode(code))
  }
  return to === at && at < end ? hashStep(hash, text.charCodeAt(at)) : hash
}

/** The code unit in lower case. */
export function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code
  return isUpper(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code
}

/** A table of words with their bits in sentences and in names. */
export function compileTable(bits: ReadonlyMap<string, number>, names: ReadonlyMap<string, number>): WordTable {
  const table = emptyTable(bits.size + names.size)
  for (const words of [bits, names]) {
    for (const word of words.keys()) {
      enter(table, hashBetween(word, 0, word.length), bits.get(word) ?? 0, names.get(word) ?? 0)
    }
  }
  return table
}

/** A table of words, given by their hashes, with their bits. */
export function tableOf(byHash: ReadonlyMap<number, number>): WordTable {
  const table = emptyTable(byHash.size)
  for (const [hash, bits] of byHash) enter(table, hash, bits, 0)
  return table
}

/** A table no larger than it must be, so that it stays at hand while a text is read. */
function emptyTable(words: number): WordTable {
  let size = 1024
  while (size < words * 2) size *= 2
  return {
    filter: new Int32Array(FILTER),
    rows: new Int32Array((size + 1) * ROW),
    mask: size - 1,
    none: size * ROW,
  }
}

function enter(table: WordTable, hash: number, bits: number, names: number): void {
  const word = filterWord(hash)
  table.filter[word] = (table.filter[word] as number) | (1 << hash)
  const row = rowOf(table, hash)
  table.rows[row] = hash || 1
  table.rows[row + 1] = bits
  table.rows[row + 2] = names
}

/** Where the row of the word with this hash begins; an empty one where the table does not hold it. */
export function rowOf({ filter, rows, mask, none }: WordTable, hash: number): number {
  if ((((filter[filterWord(hash)] as number) >>> hash) & 1) === 0) return none
  const key = hash || 1
  for (let at = key ^ (key >>> 15); ; at++) {
    const row = (at & mask) * ROW
    const held = rows[row]
    if (held === key || held === 0) return row
  }
}

function filterWord(hash: number): number {
  return (hash >>> 5) & (FILTER - 1)
}

/** What the word of a row can be in a sentence. */
export function bitsAt({ rows }: WordTable, row: number): number {
  return rows[row + 1] as number
}

/** What the word of a row can be in a name or description. */
export function namesAt({ rows }: WordTable, row: number): number {
  return rows[row + 2] as number
}

/** The bits of the word with this hash; 0 where the table does not hold it. */
export function lookUp(table: WordTable, hash: number): number {
  return bitsAt(table, rowOf(table, hash))
}
