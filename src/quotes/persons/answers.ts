import { RELATIVE, SUBORDINATOR, VERB_KINDS, verbKind } from '../../lexicon/word-bits.ts'
import { hashBetween, lookUp, type WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isLetter } from '../../text/chars.ts'
import { itemBefore } from '../../text/list.ts'
import type { Figure } from './figure.ts'
import type { Occurrence } from './prose.ts'

const ASK = VERB_KINDS.indexOf('ask')

/**
 * Who is asked in the sentence before by the one named before: of "Kerr asked Holm if they had left. “We had,” he said." Holm; null where
 * nobody is. Who asks somebody to do something goes on to speak.
 *
 * @param next The first of the occurrences that stands behind.
 */
export function whoIsAsked(
  source: string,
  zone: number,
  sentence: number,
  occurrences: readonly Occurrence[],
  of: readonly (Figure | null)[],
  next: number,
  table: WordTable,
): Figure | null {
  const asker = itemBefore(occurrences, next - 1)
  const asked = itemBefore(occurrences, next)
  if (!asker || !asked || asked.zone !== zone || asker.sentence !== asked.sentence) return null
  if (sentence - asked.sentence !== 1) return null
  const verb = wordAt(source, asker.end)
  if (verbKind(lookUp(table, hashBetween(source, verb.start, verb.end))) !== ASK) return null
  if (wordAt(source, verb.end).start !== asked.start) return null
  const joint = wordAt(source, asked.end)
  if ((lookUp(table, hashBetween(source, joint.start, joint.end)) & (SUBORDINATOR | RELATIVE)) === 0) return null
  return of[next - 1] ?? null
}

/** The word behind the blanks from an offset on; an empty one where something else stands there. */
function wordAt(source: string, from: number): { start: number; end: number } {
  let start = from
  while (start < source.length && isBlank(source.charCodeAt(start))) start++
  let end = start
  while (end < source.length && isLetter(source.charCodeAt(end))) end++
  return { start, end }
}
