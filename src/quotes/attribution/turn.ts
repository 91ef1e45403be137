import { ASK } from './cues.ts'
import { STOPPED } from './quote-end.ts'
import { lastInside } from './sentences.ts'
import { type Answer, clearly, INHERITED, type Reading, type Situation } from './situation.ts'
import type { Tokens } from './tokens.ts'

const QUESTION = 63

/** The longest question of the reporter, in tokens. */
const LONGEST = 25

/**
 * Who speaks a line that is all quote, where one asks and another answers: "“Name?” Kerr asked. ⏎ “Mehta,” he said. ⏎ “Alone?” ⏎
 * “With my dog.”", or where the reporter asks: "“I left,” Kerr said. ⏎ For good? ⏎ “Yes.”"; null where nobody asks: as in any
 * news, the last speaker goes on.
 */
export function turnOf(situation: Situation): Reading | null {
  const { scope, at, lastScope, lastAt, previous } = situation
  if (!previous || scope.from !== at || lastScope.to !== lastAt + 1) return null
  const zones = scope.zone - previous.quoteScope.zone
  const answer = zones === 1 ? otherOf(situation, previous) : zones === 2 && isAskedAbove(situation) ? previous : null
  if (!answer) return null
  const { scope: said, cue, link } = answer
  return clearly(situation, { kind: INHERITED, scope: said, cue, link, gap: 0, answer })
}

/** The other of two, where the last one asked or was asked in the line above, or they go by turns already. */
function otherOf({ scope, lastScope, lastAt, shape }: Situation, previous: Answer): Answer | null {
  const { other, quoteScope } = previous
  if (!other || scope.zone - other.quoteScope.zone > 2) return null
  const asks = isQuestion(lastScope.tokens, lastAt)
  if (!asks && shape.closes !== STOPPED) return null
  // A line that was all quote, too, and did not go on with the speaker of the line above it.
  const turns = other.quoteScope.zone === quoteScope.zone - 1 && previous.scope !== quoteScope
  if (turns && opens(previous) && quoteScope.to === previous.quoteAt + 1) return other
  if (asks) return opens(previous) && wasQuestion(other) ? other : null
  return wasQuestion(previous) && (previous.cue.kind === ASK || (opens(previous) && opens(other))) ? other : null
}

/** Whether the quote of an answer opens its line. */
function opens({ quoteScope, quoteAt }: Answer): boolean {
  return quoteScope.from === quoteAt
}

function wasQuestion({ quoteScope, quoteAt }: Answer): boolean {
  return isQuestion(quoteScope.tokens, quoteAt)
}

/** Whether the line above is a short question that nobody is quoted as asking. */
function isAskedAbove({ scopes, firstZone }: Situation): boolean {
  const above = scopes?.before(firstZone)
  if (!above || above.to - above.from > LONGEST) return false
  return above.tokens.code[above.to - 1] === QUESTION
}

function isQuestion({ source, end }: Tokens, at: number): boolean {
  return lastInside(source, end[at] as number) === QUESTION
}
