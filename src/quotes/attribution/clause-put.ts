import { SUBJECT, SUBORDINATOR } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { type Cue, FINITE, isSpeech } from './cues.ts'
import { findLinks } from './links.ts'
import { COMMA } from './mark-codes.ts'
import { PERSONAL } from './phrase.ts'
import type { Scope } from './scope.ts'
import { BEFORE, BEHIND, clearly, type Reading, type Situation } from './situation.ts'
import type { Tokens } from './tokens.ts'

/**
 * The clause beside a quote that says how somebody put it, "is, as Kerr put it, “a ruin”", "“a ruin,” as Kerr, a clerk, put it";
 * null where none stands there. Where one does, nothing else is asked.
 */
export function clausePut(situation: Situation): Reading | null {
  const { scope, at, lastScope, lastAt, cuesBefore, cuesUpTo } = situation
  const before = itemBefore(scope.cues, cuesBefore)
  if (before && before.end === at - 1 && scope.tokens.code[before.end] === COMMA) {
    const reading = readPut(situation, scope, before, BEFORE, -1)
    if (reading) return reading
  }
  const { code, bits, sentence } = lastScope.tokens
  const from = code[lastAt + 1] === COMMA ? lastAt + 2 : lastAt + 1
  const behind = lastScope.cues[cuesUpTo]
  if (!behind || ((bits[from] as number) & SUBORDINATOR) === 0 || sentence[from] !== sentence[lastAt]) return null
  return readPut(situation, lastScope, behind, BEHIND, from)
}

/** The reading of a cue whose subject opens a clause behind a conjunction, at token `from` where it is not -1. */
function readPut(situation: Situation, scope: Scope, cue: Cue, kind: number, from: number): Reading | null {
  const { tokens } = scope
  if (cue.form !== FINITE || !isSpeech(cue) || !endsInIt(tokens, cue)) return null
  // Behind the quote the score knows more of a pronoun, and of one that stands further off.
  const link = findLinks(scope, cue).find(
    ({ side, subject, gap, phrase }) =>
      side === 0 && subject === 1 && (from === -1 || (phrase.kind !== PERSONAL && gap === 0)),
  )
  const joint = link ? link.phrase.start - 1 : -1
  if (!link || ((tokens.bits[joint] as number) & SUBORDINATOR) === 0 || (from !== -1 && joint !== from)) return null
  const gap = kind === BEFORE ? situation.at - cue.end : cue.start - situation.lastAt - 1
  return clearly(situation, { kind, scope, cue, link, gap })
}

/** Whether the cue holds its object: "put it". */
function endsInIt({ bits }: Tokens, { start, end }: Cue): boolean {
  return end - start > 1 && ((bits[end - 1] as number) & SUBJECT) !== 0
}
