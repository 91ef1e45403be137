import { AGENT, PARTICIPLE, SUBORDINATOR } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { CALL, JUDGE, PASSIVE } from './cues.ts'
import { sureLink } from './links.ts'
import { MOMENT, type Phrase } from './phrase.ts'
import { firstFrom } from './scope.ts'
import { BEFORE, clearly, type Reading, type Situation } from './situation.ts'
import { tokenClass } from './token-class.ts'

/**
 * Who does what the passive right before the quote tells, and stands right behind it: "dismissed as “noise” by Kerr"; null where
 * nobody does.
 */
export function agentBehind(situation: Situation): Reading | null {
  const { scope, at, lastScope, lastAt, cuesBefore } = situation
  const { tokens, cues, phrases } = scope
  const { bits } = tokens
  if (scope !== lastScope || ((bits[lastAt + 1] as number) & AGENT) !== AGENT) return null
  const cue = itemBefore(cues, cuesBefore)
  if (!cue || (cue.kind !== CALL && cue.kind !== JUDGE) || (bits[cue.end - 1] as number) & PARTICIPLE) return null
  if (cue.end !== at) {
    if (cue.end !== at - 1 || ((bits[cue.end] as number) & SUBORDINATOR) === 0) return null
    // "Kerr called “Night Tide” by Holt dull": with a subject of its own it is no passive.
  } else if (cue.form !== PASSIVE && itemBefore(phrases, cue.phrase)?.end === cue.start) return null
  const phrase = phrases[firstFrom(phrases, lastAt + 2)] as Phrase | undefined
  if (phrase?.start !== lastAt + 2 || phrase.kind === MOMENT) return null
  const link = sureLink(phrase, 1, tokenClass(tokens, lastAt + 1), tokenClass(tokens, phrase.end), 0)
  return clearly(situation, { kind: BEFORE, scope, cue, link, gap: at - cue.end })
}
