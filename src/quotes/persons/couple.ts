import { GIVEN, genderOfGiven } from '../../lexicon/name-bits.ts'
import { CONJUNCTION } from '../../lexicon/word-bits.ts'
import { bitsAt, hashBetween, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isUpper } from '../../text/chars.ts'
import type { Span } from '../../types/index.ts'
import { changed, type NameReading } from './name.ts'
import { wordEnd } from './word-end.ts'

// Two who are named together by one surname: "Bill and Janine Toomey".

/**
 * The hash of the first name in the full name that a conjunction joins to the first name from `start` to `end`; null where none
 * does.
 *
 * @param behind The row of the word right behind.
 */
export function partnerOf(
  source: string,
  start: number,
  end: number,
  behind: number,
  limit: number,
  table: WordTable,
): number | null {
  if ((bitsAt(table, behind) & CONJUNCTION) === 0) return null
  const next = wordEnd(source, end + 1, limit) + 1
  const last = wordEnd(source, next, limit) + 1
  if (last >= limit || !isUpper(source.charCodeAt(next)) || !isUpper(source.charCodeAt(last))) return null
  const hash = hashBetween(source, next, last - 1)
  return isGiven(hash, table) && isGiven(hashBetween(source, start, end), table) ? hash : null
}

function isGiven(hash: number, table: WordTable): boolean {
  return (namesAt(table, rowOf(table, hash)) & GIVEN) !== 0
}

/** A first name read with the surname of the full name behind it. */
export function withSurname(source: string, given: NameReading, full: NameReading, name: Span): NameReading {
  if (full.kind !== 'person' || full.words.length < 2 || given.words.length > 1) return given
  const start = source.lastIndexOf(' ', name.end - 1) + 1
  return changed(given, {
    kind: 'person',
    words: [...given.words, full.words.at(-1) as string],
    shared: { start, end: name.end },
    gender: genderOfGiven(given.bits),
  })
}
