import { isSpace, isWordChar } from '../text/chars.ts'
import { hashHead, hashRun } from './word-table.ts'

/** Lists of phrases, each with what its phrases stand for. */
export type PhraseLists<V> = readonly (readonly [phrases: readonly string[], value: V])[]

/** Phrases that are readied when a text first asks: of the many lists of a locale a short text needs few. */
export interface Phrases<V> {
  readonly lists: () => PhraseLists<V>
  index: Index<V> | null
}

/** Phrases ready for look-up: two characters refuse most places, the first word finds the few phrases that begin with it. */
interface Index<V> {
  /** By the class of their first character, those that no text has asked for yet. */
  readonly waiting: (Entry<V>[] | null)[]
  /** A bit for each pair of first characters that a phrase begins with. */
  readonly pairs: Int32Array
  /** By the hash of their first word, so that no word of a text need be cut out; longest first. */
  readonly byHash: Map<number, Entry<V>[]>
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

/** The phrases of some lists; where two are the same, the first holds. Case is not kept. */
export function phrasesOf<V>(lists: () => PhraseLists<V>): Phrases<V> {
  return { lists, index: null }
}

/** Phrases that stand for nothing but themselves. */
export function flagged(...lists: readonly (readonly string[])[]): Phrases<true> {
  return phrasesOf(() => lists.map((list) => [list, true] as const))
}

/** Sorts phrases by their first characters. No more is done for most of them, since a text asks for few. */
function sortPhrases<V>(lists: PhraseLists<V>): Index<V> {
  const waiting = new Array<Entry<V>[] | null>(CLASSES).fill(null)
  for (const [phrases, value] of lists) {
    for (let i = 0; i < phrases.length; i++) {
      const phrase = (phrases[i] as string).toLowerCase().trim()
      if (phrase === '') continue
      const first = classOf(phrase.charCodeAt(0))
      const list = waiting[first]
      if (list) list.push({ phrase, value })
      else waiting[first] = [{ phrase, value }]
    }
  }
  return { waiting, pairs: new Int32Array(CLASSES * ROW), byHash: new Map() }
}

/** White space that is no single space. */
const ODD_SPACE = /\s\s|[^\S ]/

/** Readies the phrases that begin with a character of one class. */
function ready<V>({ waiting, pairs, byHash }: Index<V>, entries: readonly Entry<V>[], first: number): void {
  waiting[first] = null
  const added: Entry<V>[][] = []
  for (const entry of entries) {
    const phrase = ODD_SPACE.test(entry.phrase) ? entry.phrase.replace(/\s+/g, ' ') : entry.phrase
    markPairs(pairs, first, phrase)
    const hash = hashHead(phrase)
    const list = byHash.get(hash)
    if (!list) {
      const made = [{ phrase, value: entry.value }]
      byHash.set(hash, made)
      added.push(made)
    } else if (!list.some((held) => held.phrase === phrase)) list.push({ phrase, value: entry.value })
  }
  // Longest first, so that "according to" wins over "according".
  for (const list of added) if (list.length > 1) list.sort((a, b) => b.phrase.length - a.phrase.length)
}

/** The longest phrase that stands at `at` and ends at a word's end by `limit`; white space may be of any kind and length. */
export function matchPhrase<V>(phrases: Phrases<V>, source: string, at: number, limit: number): PhraseMatch<V> | null {
  if (at >= limit) return null
  phrases.index ??= sortPhrases(phrases.lists())
  const { waiting, pairs, byHash } = phrases.index
  const first = classOf(source.charCodeAt(at))
  const entries = waiting[first] as Entry<V>[] | null
  if (entries !== null) ready(phrases.index, entries, first)
  const pair = first * CLASSES + classOf(at + 1 < limit ? source.charCodeAt(at + 1) : 32)
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

/** Marks the first two characters, and the pair whose second may print the same; all pairs where there is no second. */
function markPairs(pairs: Int32Array, first: number, phrase: string): void {
  if (phrase.length === 1) pairs.fill(-1, first * ROW, (first + 1) * ROW)
  else {
    const second = classOf(phrase.charCodeAt(1))
    const at = first * ROW + (second >> 5)
    pairs[at] = (pairs[at] as number) | (1 << (second & 31))
    pairs[first * ROW] = (pairs[first * ROW] as number) | 1
  }
}

/** Length of the pairs of one first character, in their 32-bit words. */
const ROW = CLASSES / 32

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
