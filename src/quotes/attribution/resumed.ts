import { itemBefore } from '../../text/list.ts'
import { type Cue, isSpeech } from './cues.ts'
import { COMMA } from './mark-codes.ts'
import { WHO } from './phrase.ts'
import { INSIDE } from './quote-end.ts'
import type { Scope } from './scope.ts'
import { BEFORE, clearly, type Reading, type Situation } from './situation.ts'

/** “If we go,” said Kerr, who knows, “so will they.”: the sentence that the first quote left open goes on behind a comma. */
export function resumed(situation: Situation): Reading | null {
  const { scope, at, shape, cuesBefore, previous } = situation
  const { tokens, cues } = scope
  if (previous?.quoteScope !== scope || previous.scope !== scope || previous.closes !== INSIDE || shape.opens !== 0)
    return null
  const { cue, link, quoteAt } = previous
  if (tokens.code[at - 1] !== COMMA || tokens.sentence[quoteAt] !== tokens.sentence[at] || cue.start < quoteAt)
    return null
  // “If we go,” said Kerr, adding that of all, “the last” …
  for (let i = cue.place + 1; i < cuesBefore; i++)
    if (isSpeech(cues[i] as Cue) && !isOfWho(scope, cues[i] as Cue)) return null
  return clearly(situation, { kind: BEFORE, scope, cue, link, gap: at - cue.end })
}

/** Whether the subject of a verb is "who", right before it. */
function isOfWho({ phrases }: Scope, cue: Cue): boolean {
  const phrase = itemBefore(phrases, cue.phrase)
  return phrase?.kind === WHO && phrase.end === cue.start
}
