import type { BylineWords, DatelineWords } from '../types/index.ts'
import { addWords, draftTable, hashBetween, lookUp, type WordTable } from './word-table.ts'

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

/** Stands before a name: "Dr". */
export const HONORIFIC = 1 << 10

/** Speaks against a name, or ends one. */
export const OTHER = TITLE | DESK | ORGANISATION | NOT_NAME

/** What the words of a locale's bylines can be. */
export function compileBylineBits(bylines: BylineWords, { agencyWords }: DatelineWords): WordTable {
  const draft = draftTable(4096)
  addWords(draft, bylines.titles, TITLE)
  addWords(draft, bylines.desks, DESK)
  addWords(draft, bylines.organisations, ORGANISATION)
  addWords(draft, agencyWords, AGENCY)
  addWords(draft, bylines.notNames, NOT_NAME)
  addWords(draft, bylines.firstNames, GIVEN)
  addWords(draft, bylines.suffixes, SUFFIX)
  addWords(draft, bylines.degrees, DEGREE)
  addWords(draft, bylines.honorifics, HONORIFIC)
  addWords(draft, bylines.articles, ARTICLE)
  addWords(draft, bylines.particles, PARTICLE)
  return draft.table
}

/** What the word between two offsets can be. */
export function bylineBits(words: WordTable, source: string, start: number, end: number): number {
  return lookUp(words, hashBetween(source, start, end))
}
