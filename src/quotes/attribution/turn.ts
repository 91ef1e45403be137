import { STOPPED } from './quote-end.ts'
import { lastInside } from './sentences.ts'
import { type Answer, clearly, headOf, INHERITED, type Reading, type Situation } from './situation.ts'
import type { Tokens } from './tokens.ts'

const QUESTION = 63

/**
 * The other of two who ask and answer, line by line: "“Name?” Kerr asked. ⏎ “Mehta,” he said. ⏎ “Alone?” ⏎ “With my dog.”"; null
 * where nobody asks: as in any news, the last speaker goes on.
 */
export function turnOf(situation: Situation): Reading | null {
  const { scope, at, lastScope, lastAt, shape, previous } = situation
  const other = previous?.other
  if (!other || scope.from !== at || lastScope.to !== lastAt + 1) return null
  if (!isLineAbove(previous, scope.zone) || !isLineAbove(other, scope.zone - 1)) return null
  if (headOf(other.scope, other.link) === headOf(previous.scope, previous.link)) return null
  const asks = isQuestion(lastScope.tokens, lastAt)
  if (!asks && shape.closes !== STOPPED) return null
  const question = asks ? other : previous
  if (!isQuestion(question.quoteScope.tokens, question.quoteAt)) return null
  const { scope: said, cue, link } = other
  return clearly(situation, { kind: INHERITED, scope: said, cue, link, gap: 0, answer: other })
}

/** Whether the quote of an answer opens the zone right above. */
function isLineAbove({ quoteScope, quoteAt }: Answer, zone: number): boolean {
  return quoteScope.zone === zone - 1 && quoteScope.from === quoteAt
}

function isQuestion({ source, end }: Tokens, at: number): boolean {
  return lastInside(source, end[at] as number) === QUESTION
}
