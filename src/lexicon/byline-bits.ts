import type { BylineWords, DatelineWords } from '../types/index.ts'
import { hashBetween, lookUp, tableOf, type WordTable } from './word-table.ts'

// What a word of a byline can be, one bit each, so that it costs one look-up and no string is cut out.

/** Makes a title, a desk, an organisation or an agency of what it stands in: "writer", "staff", "tribune", "newswire". */
export const TITLE = 1 << 0
export const DESK = 1 << 1
export const ORGANISATION = 1 << 2
export const AGENCY = 1 << 3
/** No name on a line of its own holds it. */
export const NOT_NAME = 1 << 4
/** A common given name. */
export const GIVEN = 1 << 5
/** Follows a name and is of it ("Jr"), or is not ("PhD"). */
export const SUFFIX = 1 << 6
export const DEGREE = 1 << 7
/** Begins outlets and no person's name: "the". */
export const ARTICLE = 1 << 8
/** Stands in lower case inside of a name: "van". */
export const PARTICLE = 1 << 9

/** Speaks against a name, or ends one. */
export const OTHER = TITLE | DESK | ORGANISATION | NOT_NAME

/** What the words of a locale's bylines can be. */
export function compileBylineBits(bylines: BylineWords, { agencyWords }: DatelineWords): WordTable {
  const lists: readonly [number, readonly string[]][] = [
    [TITLE, bylines.titles],
    [DESK, bylines.desks],
    [ORGANISATION, bylines.organisations],
    [AGENCY, agencyWords],
    [NOT_NAME, bylines.notNames],
    [GIVEN, bylines.firstNames],
    [SUFFIX, bylines.suffixes],
    [DEGREE, bylines.degrees],
    [ARTICLE, bylines.articles],
    [PARTICLE, bylines.particles],
  ]
  const byHash = new Map<number, number>()
  for (const [bit, words] of lists) {
    for (const word of words) {
      const hash = hashBetween(word, 0, word.length)
      byHash.set(hash, (byHash.get(hash) ?? 0) | bit)
    }
  }
  return tableOf(byHash)
}

/** What the word between two offsets can be. */
export function bylineBits(words: WordTable, source: string, start: number, end: number): number {
  return lookUp(words, hashBetween(source, start, end))
}
