import { CONJUNCTION } from '../../lexicon/word-bits.ts'
import { hashBetween, lookUp, type WordTable } from '../../lexicon/word-table.ts'
import type { Figure } from './figure.ts'
import type { Occurrence } from './prose.ts'

/** How far back several can be named: in names, and in paragraphs. */
const NAMES = 12
const PARAGRAPHS = 1
/** The longest conjunction with its spaces. */
const JOINT = 8

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

/** Whether nothing but a conjunction stands before the name at `at` and behind the one before; or a comma, once one did. */
function isJoined(source: string, names: readonly Occurrence[], at: number, comma: boolean, table: WordTable): boolean {
  const { end } = names[at - 1] as Occurrence
  const { start } = names[at] as Occurrence
  if (start - end > JOINT || start <= end) return false
  const between = source.slice(end, start).trim()
  return (comma && between === ',') || (lookUp(table, hashBetween(between, 0, between.length)) & CONJUNCTION) !== 0
}
