// A look-up of words that never cuts a word out of the text: its characters are hashed as they are read. With thirty-two
// bits and a few thousand words, another word of the text meets one of them once in a million.

/** What a word can be, by the hash of its lower-case letters. */
export interface WordTable {
  readonly mask: number
  readonly keys: Int32Array
  readonly bits: Int32Array
}

/** The hash of nothing, to begin with. */
export const HASH_START = 0x2f0b4c47 | 0

/** The hash with one more code unit, which must be in lower case. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** The hash of a word in lower case. */
export function hashWord(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
  return hash
}

/** The code unit in lower case. */
export function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** A table of words with their bits. */
export function compileTable(words: ReadonlyMap<string, number>): WordTable {
  let size = 1024
  while (size < words.size * 3) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const bits = new Int32Array(size)
  for (const [word, value] of words) {
    const key = hashWord(word) || 1
    let at = spread(key) & mask
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask
    keys[at] = key
    bits[at] = value
  }
  return { mask, keys, bits }
}

/** The bits of the word with this hash; 0 where the table does not hold it. */
export function lookUp({ mask, keys, bits }: WordTable, hash: number): number {
  const key = hash || 1
  let at = spread(key) & mask
  for (;;) {
    const held = keys[at]
    if (held === key) return bits[at] as number
    if (held === 0) return 0
    at = (at + 1) & mask
  }
}

function spread(key: number): number {
  return key ^ (key >>> 15)
}
