import { ABBREVIATED, HONORIFIC, MODIFIER } from '../../lexicon/name-bits.ts'
import { CONJUNCTION } from '../../lexicon/word-bits.ts'
import { bitsAt, hashBetween, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isUpper } from '../../text/chars.ts'
import { asideEnd, isTitle } from './beside.ts'
import type { Figure } from './figure.ts'
import type { Occurrence } from './prose.ts'
import { wordEnd } from './word-end.ts'

/** How far back several can be named: in names, and in paragraphs. */
const NAMES = 12
const PARAGRAPHS = 1
/** The longest way from one name to the next, with what stands behind the one and before the other, in characters. */
const JOINT = 120

/** The persons who were last named in a row before the name `next`, first to last: "Ann Kerr, Raj Mehta and Holm". */
export function namedTogether(
  source: string,
  zone: number,
  names: readonly Occurrence[],
  figures: readonly (Figure | null)[],
  next: number,
  table: WordTable,
): Figure[] {
  for (let last = next - 1; last > 0 && next - last <= NAMES; last--) {
    const name = names[last] as Occurrence
    if (zone - name.zone > PARAGRAPHS) break
    let first = last
    while (first > 0 && last - first < NAMES && isJoined(source, names, first, first < last, table)) first--
    const all = figures.slice(first, last + 1)
    if (all.length > 1 && all.every((figure) => figure?.kind === 'person')) return all as Figure[]
  }
  return []
}

/**
 * Whether nothing but a conjunction stands before the name at `at` and behind the one before, or a comma, once one did; beside
 * what is said of each: "Ann Kerr, a clerk, and Mr. Hale", "Kerr (R-Ohio) and Justice Minister Hale".
 */
function isJoined(source: string, names: readonly Occurrence[], at: number, comma: boolean, table: WordTable): boolean {
  const { end } = names[at - 1] as Occurrence
  const { start } = names[at] as Occurrence
  if (start - end > JOINT || start <= end) return false
  let from = asideEnd(source, end, start)
  const parted = source.charCodeAt(from) === 44
  if (parted && (comma || from !== end)) from++
  while (from < start && source.charCodeAt(from) === 32) from++
  if (from === start) return parted
  const to = wordEnd(source, from, start)
  if ((bitsAt(table, rowOf(table, hashBetween(source, from, to))) & CONJUNCTION) === 0)
    return comma && parted && isTitled(source, from, start, table)
  return isTitled(source, to, start, table)
}

/** Whether a title or nothing stands between two offsets: words with capitals, and small ones that can be of one. */
function isTitled(source: string, from: number, end: number, table: WordTable): boolean {
  for (let at = from; at < end; ) {
    const code = source.charCodeAt(at)
    if (code === 32 || code === 46) {
      at++
      continue
    }
    const to = wordEnd(source, at, end)
    const row = rowOf(table, hashBetween(source, at, to))
    if (
      to === at ||
      !(isUpper(code) || isTitle(table, row) || namesAt(table, row) & (HONORIFIC | ABBREVIATED | MODIFIER))
    )
      return false
    at = to
  }
  return true
}
