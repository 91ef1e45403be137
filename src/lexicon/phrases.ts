import { isSpace, isWordChar } from '../text/chars.ts'
import { hashHead, hashRun } from './word-table.ts'

/** A list of phrases. It is compiled when it is first asked: of the many lists of a locale a short text needs few. */
export interface Phrases<V> {
  readonly entries: () => Iterable<readonly [phrase: string, value: V]>
  index: Index<V> | null
}

/** Phrases ready for look-up: two characters refuse most places, the first word finds the few phrases that begin with it. */
interface Index<V> {
  /** A bit for each pair of first characters that a phrase begins with; see `pairOf`. */
  readonly pairs: Int32Array
  /** By the hash of their first word, so that no word of a text need be cut out; longest first. */
  readonly byHash: ReadonlyMap<number, readonly Entry<V>[]>
}

interface Entry<V> {
  /** Lower case, single spaces. */
  readonly phrase: string
  readonly value: V
}

export interface PhraseMatch<V> {
  readonly end: number
  readonly value: V
}

/** The phrases of a list; where two are the same, the first holds. Case is not kept. */
export function phrasesOf<V>(entries: () => Iterable<readonly [string, V]>): Phrases<V> {
  return { entries, index: null }
}

/** Phrases that stand for nothing but themselves. */
export function flagged(...lists: readonly (readonly string[])[]): Phrases<true> {
  return phrasesOf(() => lists.flat().map((phrase) => [phrase, true] as const))
}

/** White space that is no single space. */
const ODD_SPACE = /\s\s|[^\S ]/

function compile<V>(entries: Iterable<readonly [string, V]>): Index<V> {
  const pairs = new Int32Array(CLASSES * (CLASSES / 32))
  const byHash = new Map<number, Entry<V>[]>()
  for (const [text, value] of entries) {
    const small = text.toLowerCase().trim()
    const phrase = ODD_SPACE.test(small) ? small.replace(/\s+/g, ' ') : small
    if (phrase === '') continue
    markPairs(pairs, phrase)
    const hash = hashHead(phrase)
    const list = byHash.get(hash)
    if (!list) byHash.set(hash, [{ phrase, value }])
    else if (!list.some((entry) => entry.phrase === phrase)) list.push({ phrase, value })
  }
  // Longest first, so that "according to" wins over "according".
  for (const list of byHash.values()) if (list.length > 1) list.sort((a, b) => b.phrase.length - a.phrase.length)
  return { pairs, byHash }
}

/** The longest phrase that stands at `at` and ends at a word's end by `limit`; white space may be of any kind and length. */
export function matchPhrase<V>(phrases: Phrases<V>, source: string, at: number, limit: number): PhraseMatch<V> | null {
  if (at >= limit) return null
  phrases.index ??= compile(phrases.entries())
  const { pairs, byHash } = phrases.index
  const pair = pairOf(source.charCodeAt(at), at + 1 < limit ? source.charCodeAt(at + 1) : 32)
  if (((pairs[pair >> 5] as number) & (1 << (pair & 31))) === 0) return null
  const list = byHash.get(hashRun(source, at, limit))
  if (list === undefined) return null
  for (let i = 0; i < list.length; i++) {
    const { phrase, value } = list[i] as Entry<V>
    const end = endOf(phrase, source, at, limit)
    if (end !== -1) return { end, value }
  }
  return null
}

/** ASCII is a class a character, without its case; all else, which may print an ASCII one too ("’"), is class 0. */
const CLASSES = 128

function classOf(code: number): number {
  if (code >= CLASSES) return 0
  if (code >= 65 && code <= 90) return code + 32
  return code >= 9 && code <= 13 ? 32 : code
}

function pairOf(first: number, second: number): number {
  return classOf(first) * CLASSES + classOf(second)
}

function markPairs(pairs: Int32Array, phrase: string): void {
  const first = phrase.charCodeAt(0)
  const second = phrase.length > 1 ? phrase.charCodeAt(1) : -1
  markPair(pairs, first, second)
  // The text may print another apostrophe.
  if (first === 39) markPair(pairs, 0, second)
}

/** Marks a pair, and the one with a second character that may print the same; all pairs where there is no second. */
function markPair(pairs: Int32Array, first: number, second: number): void {
  if (second === -1) for (let any = 0; any < CLASSES; any++) mark(pairs, pairOf(first, any))
  else {
    mark(pairs, pairOf(first, second))
    mark(pairs, pairOf(first, 0))
  }
}

function mark(pairs: Int32Array, pair: number): void {
  pairs[pair >> 5] = (pairs[pair >> 5] as number) | (1 << (pair & 31))
}

function endOf(phrase: string, source: string, start: number, limit: number): number {
  let at = start
  for (let i = 0; i < phrase.length; i++) {
    if (at >= limit) return -1
    const want = phrase.charCodeAt(i)
    const code = source.charCodeAt(at)
    if (want === 32) {
      if (!isSpace(code)) return -1
      while (at < limit && isSpace(source.charCodeAt(at))) at++
      continue
    }
    if (code !== want && !isSameLetter(code, want) && !(want === 39 && code === 0x2019)) return -1
    at++
  }
  const inWord = at < limit && isWordChar(source.charCodeAt(at)) && isWordChar(source.charCodeAt(at - 1))
  return inWord ? -1 : at
}

/** Whether a character in lower case is the wanted one. */
function isSameLetter(code: number, want: number): boolean {
  if (code < 128) return code >= 65 && code <= 90 && code + 32 === want
  return String.fromCharCode(code).toLowerCase() === String.fromCharCode(want)
}
