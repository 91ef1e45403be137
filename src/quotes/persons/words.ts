import { PARTICLE } from '../../lexicon/name-bits.ts'
import {
  bitsAt,
  HASH_START,
  hashBetween,
  hashStep,
  lowerCode,
  namesAt,
  rowOf,
  type WordTable,
} from '../../lexicon/word-table.ts'
import { isBlank, isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { isApostrophe } from '../../text/marks.ts'
import { lettersEnd } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import type { Role } from './roles.ts'

/** A word of a name or description. */
export interface NameWord extends Span {
  /** In lower case, without a joined particle ("al-"), a possessive ending and the full stop of an abbreviation. */
  readonly key: string
  /** What it can be in a name (name-bits.ts) and in a sentence (word-bits.ts). */
  readonly names: number
  readonly bits: number
  readonly capital: boolean
  /** No letter of it is small, and it has at least two. */
  readonly shouted: boolean
  possessive: boolean
  /** A mark stands inside of it, or its full stop behind it: other words may hide in it. */
  readonly marked: boolean
  /** Something else than white space stands before it, up to the word before: a comma, a bracket, a dash. */
  readonly apart: boolean
  /** The role that begins with it, as far as `roleLimit`; -1 where nobody asked yet (see roles.ts). */
  role: Role | null
  roleLimit: number
}

/** Names and descriptions are short; what follows after so many words adds nothing. */
const MOST_WORDS = 40
const LONGEST_WORD = 60

/** Length of the ending of a possessive, or of its apostrophe and the blank behind it. */
const POSSESSIVE = 2

/** The words from `start` to `end`, so many at most. */
export function nameWords(source: string, span: Span, table: WordTable, most = MOST_WORDS): NameWord[] {
  const words: NameWord[] = []
  const { start } = span
  const end = Math.min(span.end, source.length)
  let at = start
  let apart = false
  while (at < end && words.length < most) {
    const code = source.charCodeAt(at)
    if (!isLetter(code) && !isDigit(code)) {
      // Marks around a nickname do not part it from the name, nor do the @ of a handle and the & of a firm.
      if (!isBlank(code) && code !== 46 && code !== 38 && code !== 64 && code !== 35 && !isQuoteMark(code)) apart = true
      at++
      continue
    }
    const word = readWord(source, at, end, apart, table)
    words.push(word)
    at = word.possessive ? word.end + POSSESSIVE : word.end
    apart = false
  }
  return words
}

/** The word at `at`, which begins with a letter or digit. */
function readWord(source: string, at: number, limit: number, apart: boolean, table: WordTable): NameWord {
  const stop = Math.min(limit, at + LONGEST_WORD)
  let end = at
  let small = 0
  let large = 0
  let marked = false
  let plain = HASH_START
  for (; end < stop; end++) {
    const code = source.charCodeAt(end)
    if (code >= 97 && code <= 122) {
      small++
      plain = hashStep(plain, code)
      continue
    }
    if (isLetter(code)) {
      if (isUpper(code)) large++
      else small++
    } else if (!isDigit(code)) {
      if (!isInside(source, at, end, stop)) break
      marked = true
    }
    plain = hashStep(plain, lowerCode(code))
  }
  const bare = marked ? possessiveStart(source, at, end) : end
  const from = marked ? behindParticle(source, at, bare, table) : at
  const dotted = marked && source.charCodeAt(bare - 1) === 46
  // The "A." of a name is no article.
  const initial = dotted && bare - at === 2
  const hash = marked ? hashBetween(source, from, dotted ? bare - 1 : bare) : plain
  const row = initial ? table.none : rowOf(table, hash)
  const capital = isUpper(source.charCodeAt(from))
  return {
    start: at,
    end: bare,
    key: marked ? keyOf(source.slice(from, bare)) : keyOfPlain(source, from, bare, capital, large),
    names: namesAt(table, row),
    bits: bitsAt(table, row),
    capital,
    shouted: large > 1 && small === 0,
    possessive: bare < end || isOwner(source, bare),
    marked,
    apart,
    role: null,
    roleLimit: -1,
  }
}

/** Whether nothing but an apostrophe behind its last letter makes a word that ends at `end` a possessive: “the workers’ ”. */
function isOwner(source: string, end: number): boolean {
  if (source.charCodeAt(end - 1) !== 115 || end + 1 >= source.length) return false
  return isApostrophe(source.charCodeAt(end)) && isBlank(source.charCodeAt(end + 1))
}

/** A word without marks in lower case; mostly no letter but the first is a capital, and the rest stands as it is. */
function keyOfPlain(source: string, start: number, end: number, capital: boolean, large: number): string {
  if (large === 0) return source.slice(start, end)
  const first = source.charCodeAt(start)
  if (large > 1 || !capital || first > 127) return source.slice(start, end).toLowerCase()
  return String.fromCharCode(first | 32) + source.slice(start + 1, end)
}

/** Where the capital stands behind a joined particle: the "Berg" of "al-Berg" and "d’Berg"; the start elsewhere. */
function behindParticle(source: string, start: number, end: number, table: WordTable): number {
  const at = lettersEnd(source, start, Math.min(end, start + 5))
  if (isUpper(source.charCodeAt(start)) || !isUpper(source.charCodeAt(at + 1))) return start
  return namesAt(table, rowOf(table, hashBetween(source, start, at))) & PARTICLE ? at + 1 : start
}

/** A word with marks in lower case, without the full stop of an abbreviation, its apostrophes straight. */
function keyOf(text: string): string {
  const bare = text.endsWith('.') ? text.slice(0, -1) : text
  return (bare.includes('’') ? bare.replace(/’/g, "'") : bare).toLowerCase()
}

/** Marks that stand inside a word: “O’Neil”, “Smith-Hale”, “U.S.”, the full stop of “J.” and “Sen.”. */
function isInside(source: string, start: number, at: number, limit: number): boolean {
  const code = source.charCodeAt(at)
  const next = at + 1 < limit ? source.charCodeAt(at + 1) : 32
  if (isApostrophe(code) || code === 45 || code === 0x2011 || code === 38) return isLetter(next)
  if (code !== 46) return false
  if (isLetter(next)) return at - start < 12
  // A full stop after one letter, or after letters parted by full stops, belongs to them.
  return isUpper(source.charCodeAt(start)) && (at - start === 1 || source.charCodeAt(at - 2) === 46)
}

/** Where the ’s of a possessive begins; `end` where there is none. */
function possessiveStart(source: string, start: number, end: number): number {
  const last = source.charCodeAt(end - 1)
  const isS = last === 115 || last === 83
  return isS && end - start > 2 && isApostrophe(source.charCodeAt(end - 2)) ? end - 2 : end
}

function isQuoteMark(code: number): boolean {
  return code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f)
}
