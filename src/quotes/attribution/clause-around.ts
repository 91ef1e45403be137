import { DO } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { type Cue, FINITE, ING } from './cues.ts'
import { sureLink } from './links.ts'
import { COMMA } from './mark-codes.ts'
import { MOMENT, type Phrase } from './phrase.ts'
import { INSIDE } from './quote-end.ts'
import { firstFrom } from './scope.ts'
import { AROUND, clearly, type Reading, type Situation } from './situation.ts'
import { tokenClass } from './token-class.ts'

/** The longest way from the participle to the quote, in tokens. */
const FAR = 15

/**
 * The participle that opens the sentence of a quote whose comma parts it from the main clause: of "Calling it “vast,” Kerr left"
 * the subject of the clause speaks; null where none does. Where one does, nothing else is asked.
 */
export function clauseAround(situation: Situation): Reading | null {
  const { scope, at, lastScope, lastAt, cuesBefore, shape } = situation
  const { tokens, cues, phrases } = scope
  const cue = itemBefore(cues, cuesBefore)
  if (!cue || scope !== lastScope || cue.form !== ING || !tells(cue) || at - cue.end > FAR) return null
  if (tokens.sentence[cue.start - 1] === tokens.sentence[at]) return null
  const outside = tokens.code[lastAt + 1] === COMMA
  if (!outside && shape.closes !== INSIDE) return null
  const from = outside ? lastAt + 2 : lastAt + 1
  const phrase = phrases[firstFrom(phrases, from)] as Phrase | undefined
  if (phrase?.start !== from || phrase.kind === MOMENT) return null
  const main = cues[firstFrom(cues, phrase.end)]
  if (main?.form !== FINITE || tokens.sentence[main.start] !== tokens.sentence[at]) return null
  const link = sureLink(phrase, 1, tokenClass(tokens, from - 1), tokenClass(tokens, phrase.end), 0)
  return clearly(situation, { kind: AROUND, scope, cue, link, gap: at - cue.end })
}

/** Whether words go with the verb: all but those that name, speak at length or are no speech. */
function tells({ kind }: Cue): boolean {
  return kind < DO - 3 && kind !== 11 && kind !== 13
}
