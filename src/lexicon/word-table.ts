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

/** What each step multiplies by. */
export const HASH_PRIME = 0x01000193

/** The hash with one more code unit, which must be in lower case. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_PRIME)
}

/** The hash of the text between two offsets, as if in lower case and with straight apostrophes; it can go on from another. */
export function hashBetween(source: string, start: number, end: number, from = HASH_START): number {
  let hash = from
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    // Small letters, as nearly all are, are asked nothing: tables are filled before the engine has warmed up.
    hash = Math.imul(hash ^ (code >= 97 && code <= 122 ? code : foldedCode(code)), HASH_PRIME)
  }
  return hash
}

function foldedCode(code: number): number {
  return code === 0x2019 ? 39 : lowerCode(code)
}

/** Runs are hashed up to here. */
const LONGEST_RUN = 40

/** The hash of the run of word characters at `at`, else of the one character there; capitals count as small. */
export function hashRun(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_RUN)
  let hash = HASH_START
  let to = at
  for (; to < limit; to++) {
    let code = text.charCodeAt(to)
    if (code < 97 || code > 122) {
      if (!isWordChar(code)) break
      code = lowerCode(code)
    }
    hash = Math.imul(hash ^ code, HASH_PRIME)
  }
  return to === at && at < end ? hashStep(hash, text.charCodeAt(at)) : hash
}

/**
 * The same hash of a phrase from a list. Lists and texts are strings of different kinds to the engine: each has a function of
 * its own, since what sees many kinds is slow.
 */
export function hashHead(phrase: string, from = 0): number {
  let hash = HASH_START
  let to = from
  for (; to < phrase.length && to - from < LONGEST_RUN; to++) {
    const code = phrase.charCodeAt(to)
    // Thousands of words pass here before the engine has warmed up: nothing is called for a small letter.
    if ((code < 97 || code > 122) && !isWordChar(code)) break
    hash = Math.imul(hash ^ (code >= 97 && code <= 122 ? code : lowerCode(code)), HASH_PRIME)
  }
  return to === from && from < phrase.length ? hashStep(hash, phrase.charCodeAt(from)) : hash
}

/** The code unit in lower case. */
export function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code
  return isUpper(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code
}

/** A table to which words are still added. */
export interface TableDraft {
  table: WordTable
  words: number
}

/** An empty table; it grows as words are added, and need not where the number of its rows was foreseen. */
export function draftTable(rows = 1024): TableDraft {
  return { table: emptyTable(rows), words: 0 }
}

/** Adds to what each word of some lists can be in a sentence, and in a name; a list holds words between spaces. */
export function addWords(draft: TableDraft, lists: readonly string[], bits: number, names = 0): void {
  for (const list of lists) {
    let hash = HASH_START
    // Thousands of words pass here before the engine has warmed up: nothing is called but for a whole word.
    for (let i = 0; i < list.length; i++) {
      const code = list.charCodeAt(i)
      if (code === 32) {
        addWord(draft, hash, bits, names)
        hash = HASH_START
      } else hash = Math.imul(hash ^ (code >= 97 && code <= 122 ? code : foldedCode(code)), HASH_PRIME)
    }
    addWord(draft, hash, bits, names)
  }
}

/** Where the word that starts at an offset of a list ends. */
export function wordEnd(list: string, start: number): number {
  const space = list.indexOf(' ', start)
  return space === -1 ? list.length : space
}

/** Adds to what the word with this hash can be. */
export function addWord(draft: TableDraft, hash: number, bits: number, names = 0): void {
  const row = addRow(draft, hash)
  const { rows } = draft.table
  rows[row + 1] = (rows[row + 1] as number) | bits
  rows[row + 2] = (rows[row + 2] as number) | names
}

/** Adds to what the word with this hash can be, unless it can be one of `others`. */
export function addOther(draft: TableDraft, hash: number, others: number, bits: number, names = 0): void {
  const row = addRow(draft, hash)
  const { rows } = draft.table
  if (((rows[row + 1] as number) & others) !== 0) return
  rows[row + 1] = (rows[row + 1] as number) | bits
  rows[row + 2] = (rows[row + 2] as number) | names
}

/** Where the row of the word with this hash begins, which is added where there is none. */
function addRow(draft: TableDraft, hash: number): number {
  // Half of the rows at the most: strangers end at an empty one.
  if (draft.words * 2 > draft.table.mask) draft.table = grown(draft.table)
  const { filter, rows, mask } = draft.table
  const key = hash || 1
  let at = key ^ (key >>> 15)
  let row = (at & mask) * ROW
  while (rows[row] !== 0 && rows[row] !== key) row = (++at & mask) * ROW
  if (rows[row] === 0) {
    draft.words++
    rows[row] = key
    const word = filterWord(hash)
    filter[word] = (filter[word] as number) | (1 << hash)
  }
  return row
}

function emptyTable(size: number): WordTable {
  return {
    filter: new Int32Array(FILTER),
    rows: new Int32Array((size + 1) * ROW),
    mask: size - 1,
    none: size * ROW,
  }
}

function grown({ rows, mask }: WordTable): WordTable {
  const draft = draftTable((mask + 1) * 2)
  for (let from = 0; from <= mask * ROW; from += ROW) {
    const hash = rows[from] as number
    if (hash !== 0) addWord(draft, hash, rows[from + 1] as number, rows[from + 2] as number)
  }
  return draft.table
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
