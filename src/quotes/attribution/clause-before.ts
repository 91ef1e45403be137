import { RELATIVE, SUBORDINATOR, verbKind } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { FINITE, isSpeech } from './cues.ts'
import { findLinks } from './links.ts'
import { COLON } from './mark-codes.ts'
import { BEFORE, type Reading, type Situation } from './situation.ts'
import type { Tokens } from './tokens.ts'

/** Whether an inner clause opens at the token: "what", or a relative; "said that" goes on with what is said. */
function opensInner({ bits }: Tokens, at: number): boolean {
  const word = bits[at] as number
  return (word & SUBORDINATOR) !== 0 || ((word & RELATIVE) !== 0 && verbKind(bits[at - 1] as number) === 0)
}

/** The number of the verbs that call. */
const CALL = 8

/**
 * The clause right before a quote that only says who calls something so: "what Kerr called “an insult.”", "a charge that
 * Kerr called “absurd.”"; null where none stands there. Where one does, nothing else is asked.
 */
export function clauseBefore({ scope, at, cuesBefore, isBarred }: Situation): Reading | null {
  const { tokens, cues } = scope
  // A colon behind a verb of speech is no cue of its own.
  const cue = itemBefore(cues, cuesBefore)
  if (!cue || cue.form !== FINITE) return null
  const gap = at - cue.end
  const announces = gap === 1 && tokens.code[cue.end] === COLON && isSpeech(cue)
  if (!announces && (gap !== 0 || cue.kind !== CALL)) return null
  const link = findLinks(scope, cue).find(
    ({ phrase, subject }) => phrase.end === cue.start && (!announces || subject === 1),
  )
  if (!link || !(announces || opensInner(tokens, link.phrase.start - 1))) return null
  const reading = { kind: BEFORE, scope, cue, links: [link], sentences: 0, gap, rank: 0, answer: null }
  return isBarred?.(reading, link) ? null : reading
}
