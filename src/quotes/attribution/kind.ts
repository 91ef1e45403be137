import type { Quote } from '../../types/index.ts'
import type { Situation } from './candidates.ts'
import { tokenClass } from './token-class.ts'

/** What kind of quote it is, from its shape and what stands before it; `spoken`: somebody is quoted as saying it. */
export function kindOf({ scope, at, shape }: Situation, spoken: boolean, goesOn: boolean): Quote['kind'] {
  const opensSentence = at === 0 || scope.tokens.sentence[at] !== scope.tokens.sentence[at - 1]
  const before = tokenClass(scope.tokens, at - 1)
  // A comma, colon or dash, the end of a sentence or another quote.
  const boundary = opensSentence || (before >= 1 && before <= 4) || before === 9
  const ended = shape.closes !== 0
  if (!spoken)
    return boundary && ended && shape.verb && shape.length >= 4
      ? 'direct'
      : shape.verb && shape.length >= 5
        ? 'partial'
        : 'term'
  if (goesOn && ended && (shape.opens !== 0 || boundary)) return 'direct'
  if (!boundary || !ended) return 'partial'
  if (shape.opens === 1 || shape.opens === 2) return 'direct'
  return 'partial'
}
