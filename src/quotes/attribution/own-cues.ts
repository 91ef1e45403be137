import { itemBefore } from '../../text/list.ts'
import { type Cue, isSpeech } from './cues.ts'
import type { Scope } from './scope.ts'
import type { Place } from './scopes.ts'

/**
 * Whether a cue of speech stands in a quote's own sentence: before it (1), behind it (2), both (3).
 *
 * @param last The place of the quote's last part.
 * @param cuesBefore How many cues stand before the quote.
 * @param cuesUpTo The same of its last part.
 */
export function ownCues({ scope, at }: Place, last: Place, cuesBefore: number, cuesUpTo: number): number {
  const before = itemBefore(scope.cues, cuesBefore)
  const behind = last.scope.cues[cuesUpTo]
  const own = before && isSpeech(before) && isIn(scope, before, at) ? 1 : 0
  return behind && isSpeech(behind) && isIn(last.scope, behind, last.at + 1) ? own | 2 : own
}

/** Whether a cue stands in the sentence of token `at`. */
function isIn({ tokens: { sentence } }: Scope, { start }: Cue, at: number): boolean {
  return sentence[start] === sentence[at]
}
