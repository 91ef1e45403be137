import { CONJUNCTION } from '../../lexicon/word-bits.ts'
import { CALL, type Cue, FINITE, isSpeech, JUDGE } from './cues.ts'
import { COMMA } from './mark-codes.ts'
import { CROWDS, MOMENT, NAME, ORGANISATION, type Phrase, ROLE } from './phrase.ts'
import type { Scope } from './scope.ts'
import { subjectOf } from './subject.ts'
import { MARK } from './tokens.ts'

/**
 * The subject of a cue that opens a clause of its own behind a conjunction: Mehta in "Kerr said it was sound, but Mehta called
 * it". Where one does, what stands before it in the sentence says nothing of the quote. In "Kerr said Holm and Mehta called it" none does.
 */
export function mainClause(scope: Scope, cue: Cue): Phrase | null {
  if (cue.form !== FINITE || !(isSpeech(cue) || cue.kind === CALL || cue.kind === JUDGE)) return null
  const subject = subjectOf(scope, cue)
  if (!subject || !isSomebody(subject)) return null
  const { tokens, phrases } = scope
  const joint = subject.start - 1
  if (((tokens.bits[joint] as number) & CONJUNCTION) === 0 || tokens.sentence[joint - 1] !== tokens.sentence[joint])
    return null
  const end = tokens.shape[joint - 1] === MARK && tokens.code[joint - 1] === COMMA ? joint - 1 : joint
  for (let i = cue.phrase - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase
    if (phrase.start > joint) continue
    return phrase.end !== end || phrase.kind === MOMENT || !isSomebody(phrase) ? subject : null
  }
  return subject
}

function isSomebody({ kind }: Phrase): boolean {
  return kind === NAME || kind === ROLE || kind === CROWDS || kind === ORGANISATION
}
