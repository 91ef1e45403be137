import { DO } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { type Cue, FINITE, isSpeech } from './cues.ts'
import { findLinks, type Link } from './links.ts'
import { COMMA, isEndMark } from './mark-codes.ts'
import { ASKED, INSIDE } from './quote-end.ts'
import type { Scope } from './scope.ts'
import { BEHIND, clearly, type Reading, type Situation } from './situation.ts'
import { MARK } from './tokens.ts'

/**
 * The clause behind a quote that only says who spoke, "“…,” Mehta agreed.", whatever its verb is; null where none stands
 * there. Where one does, nothing else is asked.
 */
export function clauseBehind(situation: Situation): Reading | null {
  const { lastScope: scope, lastAt: at, cuesUpTo } = situation
  const from = clauseStart(situation)
  if (from === -1) return null
  // Between the quote and there stands a comma at most.
  const cue = scope.cues[cuesUpTo]
  if (!cue || cue.form !== FINITE || cue.kind > DO) return null
  // “Really?” Mehta left.
  if (situation.shape.closes === ASKED && !isSpeech(cue)) return null
  // The clause is cue and phrase, in either order, and one of them stands at its start.
  if (cue.start !== from && itemBefore(scope.phrases, cue.phrase)?.start !== from) return null
  const link = findLinks(scope, cue).find((one) => isWhole(scope, from, cue, one))
  return link ? clearly(situation, { kind: BEHIND, scope, cue, link, gap: cue.start - at - 1 }) : null
}

/** Where the clause starts: behind a comma or question mark in the quote, or behind one outside of a quote that opens its sentence; else -1. */
function clauseStart(situation: Situation): number {
  const { scope, at, lastScope, lastAt, shape } = situation
  const { sentence, code } = lastScope.tokens
  // A dialogue opens with a dash.
  const opens = sentence[at] !== sentence[at - 1] || at === scope.from + 1
  if (shape.closes === ASKED) return opens ? lastAt + 1 : -1
  if (shape.closes === INSIDE) return opens || !isSaidBefore(situation) ? lastAt + 1 : -1
  return opens && code[lastAt + 1] === COMMA ? lastAt + 2 : -1
}

/** Whether its sentence says before the quote that somebody speaks: "Kerr said “we will go,” she said." */
function isSaidBefore({ scope: { tokens, cues }, at, cuesBefore }: Situation): boolean {
  const cue = itemBefore(cues, cuesBefore)
  return cue !== undefined && cue.kind < DO && tokens.sentence[cue.start] === tokens.sentence[at]
}

/** Whether cue and phrase, in either order, are all from token `at` to the end of the sentence. */
function isWhole({ tokens, to }: Scope, at: number, cue: Cue, { phrase }: Link): boolean {
  const first = phrase.start < cue.start ? phrase : cue
  const last = first === cue ? phrase : cue
  if (first.start !== at || last.start !== first.end) return false
  return last.end === to || (tokens.shape[last.end] === MARK && isEndMark(tokens.code[last.end] as number))
}
