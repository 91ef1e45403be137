import { isUpper, isWordChar } from '../text/chars.ts'

// A look-up of words that never cuts a word out of the text: its characters are hashed as they are read. With thirty-two
// bits and a few thousand words, another word of the text meets one of them once in a million.

/** What a word can be, one bit each, by the hash of its lower-case letters. A slot without a word has no bits. */
export interface BitTable {
  readonly mask: number
  readonly keys: Int32Array
  readonly bits: Int32Array
}

/** What a word can be in a sentence (word-bits.ts), and beside that in a name. */
export interface WordTable extends BitTable {
  /** What it can be in a name or description (name-bits.ts). */
  readonly names: Int32Array
  /** The slot of no word, without bits as well. */
  readonly none: number
}

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

/** A table of hashes with their bits: no larger than it must be, so that it stays at hand while a text is read. */
export function tableOf(byHash: ReadonlyMap<number, number>): BitTable {
  let size = 1024
  while (size < byHash.size * 3) size *= 2
  const table = { mask: size - 1, keys: new Int32Array(size), bits: new Int32Array(size) }
  for (const [hash, bits] of byHash) {
    const slot = slotOf(table, hash)
    table.keys[slot] = hash || 1
    table.bits[slot] = bits
  }
  return table
}

/** A table of words with their bits in sentences and in names. */
export function compileTable(bits: ReadonlyMap<string, number>, names: ReadonlyMap<string, number>): WordTable {
  let size = 1024
  while (size < (bits.size + names.size) * 3) size *= 2
  const table = {
    mask: size - 1,
    keys: new Int32Array(size + 1),
    bits: new Int32Array(size + 1),
    names: new Int32Array(size + 1),
    none: size,
  }
  for (const word of [...bits.keys(), ...names.keys()]) {
    const slot = slotOf(table, hashBetween(word, 0, word.length))
    table.keys[slot] = hashBetween(word, 0, word.length) || 1
    table.bits[slot] = bits.get(word) ?? 0
    table.names[slot] = names.get(word) ?? 0
  }
  return table
}

/** The slot of the word with this hash; an empty one where the table does not hold it. */
export function slotOf({ mask, keys }: Pick<BitTable, 'mask' | 'keys'>, hash: number): number {
  const key = hash || 1
  let at = (key ^ (key >>> 15)) & mask
  for (;;) {
    const held = keys[at]
    if (held === key || held === 0) return at
    at = (at + 1) & mask
  }
}

/** The bits of the word with this hash; 0 where the table does not hold it. */
export function lookUp(table: BitTable, hash: number): number {
  return table.bits[slotOf(table, hash)] as number
}
