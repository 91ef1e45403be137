import { DO, SPEECH_NOUN } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { ASK, type Cue, PASSIVE } from './cues.ts'
import { sureLink } from './links.ts'
import type { Phrase } from './phrase.ts'
import { firstFrom } from './scope.ts'
import { BEFORE, clearly, nobodyIn, type Reading, type Situation } from './situation.ts'
import { subjectOf } from './subject.ts'
import { tokenClass } from './token-class.ts'
import { MARK } from './tokens.ts'

/**
 * Who was asked in the sentence before, where only words come behind the quote: "Kerr was asked if she would go. “No,” came the
 * reply."; nobody where nobody was; null where no words come.
 */
export function replyBehind(situation: Situation): Reading | null {
  const { scope, at, lastScope, lastAt, cuesUpTo } = situation
  const came = lastScope.cues[cuesUpTo]
  if (came?.start !== lastAt + 1 || came.kind !== DO || scope.tokens.sentence[at] === scope.tokens.sentence[at - 1])
    return null
  const words = lastScope.phrases[firstFrom(lastScope.phrases, came.end)] as Phrase | undefined
  if (words?.start !== came.end || words.owner !== -1) return null
  const { bits, shape } = lastScope.tokens
  // "came the reply from Kerr"
  if (((bits[words.end - 1] as number) & SPEECH_NOUN) === 0 || (shape[words.end] as number) < MARK) return null
  const asked = askedBefore(situation)
  const phrase = asked && subjectOf(scope, asked)
  if (!asked || !phrase) return nobodyIn(scope)
  const { tokens } = scope
  const link = sureLink(phrase, 0, tokenClass(tokens, phrase.start - 1), tokenClass(tokens, phrase.end), 1)
  return clearly(situation, { kind: BEFORE, scope, cue: asked, link, sentences: 1, gap: at - asked.end })
}

/** The passive of asking in the sentence right before the quote. */
function askedBefore({ scope: { tokens, cues }, at, cuesBefore }: Situation): Cue | null {
  for (let i = cuesBefore; i > 0; i--) {
    const cue = itemBefore(cues, i) as Cue
    const sentences = (tokens.sentence[at] as number) - (tokens.sentence[cue.start] as number)
    if (sentences > 1) return null
    if (sentences === 1 && cue.kind === ASK && cue.form === PASSIVE) return cue
  }
  return null
}
