import type { Quote } from '../../types/index.ts'
import { BEFORE, type Reading, type Situation } from './situation.ts'
import { tokenClass } from './token-class.ts'

/**
 * What kind of quote it is, from its shape and what stands before it.
 *
 * @param reading What attributes it; null where nobody says it.
 * @param goesOn Whether it goes on from a direct quote of the same attribution.
 */
export function kindOf(situation: Situation, reading: Reading | null, goesOn: boolean): Quote['kind'] {
  const { scope, at, shape } = situation
  const opensSentence = at === 0 || scope.tokens.sentence[at] !== scope.tokens.sentence[at - 1]
  const before = tokenClass(scope.tokens, at - 1)
  // A comma, colon or dash, the end of a sentence or another quote.
  const boundary = opensSentence || (before >= 1 && before <= 4) || before === 9
  const sentenceLike = shape.verb === 1 && shape.length >= 4
  const ended = shape.closes !== 0 || (opensSentence && sentenceLike)
  if (!reading) {
    if (boundary && ended && sentenceLike) return 'direct'
    return shape.verb && shape.length >= 5 ? 'partial' : 'term'
  }
  if (goesOn && ended && (shape.opens !== 0 || boundary)) return 'direct'
  if (!boundary || !ended) return 'partial'
  if (shape.opens === 1 || shape.opens === 2) return 'direct'
  // "Kerr said, “we will go.”": behind a cue and its comma the words stand on their own, whatever their first letter.
  return shape.verb && followsCue(reading, at, before) ? 'direct' : 'partial'
}

function followsCue({ kind, cue }: Reading, at: number, before: number): boolean {
  return kind === BEFORE && cue !== null && cue.end === at - 1 && (before === 1 || before === 2)
}
