import { RELATIVE, SUBORDINATOR, verbKind } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { FINITE } from './cues.ts'
import { findLinks } from './links.ts'
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
  const cue = itemBefore(cues, cuesBefore)
  if (!cue || cue.end !== at || cue.form !== FINITE || cue.kind !== CALL) return null
  const link = findLinks(scope, cue).find(({ phrase }) => phrase.end === cue.start)
  if (!link || !opensInner(tokens, link.phrase.start - 1)) return null
  const reading = { kind: BEFORE, scope, cue, links: [link], sentences: 0, gap: 0, rank: 0, answer: null }
  return isBarred?.(reading, link) ? null : reading
}
