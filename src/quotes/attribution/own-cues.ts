import { type Cue, isSpeech } from './cues.ts'
import { firstFrom, type Scope } from './scope.ts'
import type { Place } from './scopes.ts'

/**
 * Whether a cue of speech stands in a quote's own sentence: before it (1), behind it (2), both (3).
 *
 * @param last The place of the quote's last part.
 */
export function ownCues({ scope, at }: Place, last: Place): number {
  const before = scope.cues[firstFrom(scope.cues, at) - 1]
  const behind = last.scope.cues[firstFrom(last.scope.cues, last.at + 1)]
  const own = before && isSpeech(before) && isIn(scope, before, at) ? 1 : 0
  return behind && isSpeech(behind) && isIn(last.scope, behind, last.at + 1) ? own | 2 : own
}

/** Whether a cue stands in the sentence of token `at`. */
function isIn({ tokens: { sentence } }: Scope, { start }: Cue, at: number): boolean {
  return sentence[start] === sentence[at]
}
