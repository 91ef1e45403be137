import { isSpeech } from './cues.ts'
import { firstFrom } from './scope.ts'
import type { Place } from './scopes.ts'

/**
 * Whether a cue of speech stands in a quote's own sentence: before it (1), behind it (2), both (3).
 *
 * @param last The place of the quote's last part.
 */
export function ownCues({ scope, at }: Place, last: Place): number {
  const before = scope.cues[firstFrom(scope.cues, at) - 1]
  const behind = last.scope.cues[firstFrom(last.scope.cues, last.at + 1)]
  const { sentence } = scope.tokens
  const own = before && isSpeech(before) && sentence[before.start] === sentence[at] ? 1 : 0
  return behind && isSpeech(behind) && sentence[behind.start] === sentence[last.at + 1] ? own | 2 : own
}
