import { AUXILIARY } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { isCalled, isInner, saidOf } from './clause-called.ts'
import { ADD, type Cue, FINITE, isSpeech, SAY } from './cues.ts'
import { findLinks, type Link } from './links.ts'
import { COLON, COMMA } from './mark-codes.ts'
import type { Scope } from './scope.ts'
import { BEFORE, clearly, type Reading, type Situation } from './situation.ts'

/**
 * The clause right before a quote that only says who speaks, whatever else its sentence says; null where none stands there. Where
 * one does, nothing else is asked.
 */
export function clauseBefore(situation: Situation): Reading | null {
  const { scope, at, cuesBefore } = situation
  // A colon behind a verb of speech is no cue of its own.
  const last = itemBefore(scope.cues, cuesBefore)
  if (!last || last.form !== FINITE) return null
  const said = saidOf(scope, last, at)
  const cue = said ?? last
  const link = findLinks(scope, cue).find((one) =>
    said
      ? isInner(scope, one)
      : isCalled(scope, cue, one, at) ||
        isAnnounced(scope, cue, one, at) ||
        isInserted(scope, cue, one, at) ||
        isInverted(scope, cue, one, at),
  )
  return link ? clearly(situation, { kind: BEFORE, scope, cue, link, gap: at - cue.end }) : null
}

/** "to which Kerr replied: “…”" */
function isAnnounced({ tokens }: Scope, cue: Cue, { phrase, subject }: Link, at: number): boolean {
  if (cue.end !== at - 1 || tokens.code[cue.end] !== COLON) return false
  return isSpeech(cue) && phrase.end === cue.start && subject === 1
}

/** "It was, sniffed one peer, “beneath the House.”" */
function isInserted({ tokens }: Scope, cue: Cue, { phrase }: Link, at: number): boolean {
  if (phrase.start !== cue.end || phrase.end !== at - 1 || tokens.code[phrase.end] !== COMMA) return false
  // "Kerr, a clerk, told Mehta, “…”" has its subject before.
  return (
    tokens.code[cue.start - 1] === COMMA && ((tokens.bits[cue.start - 2] as number) & AUXILIARY) !== 0 && isSpeech(cue)
  )
}

/** "One thing is sure, says Kerr: “…”"; but "Kerr, a clerk, asked Mehta: “…”" has its subject before. */
function isInverted({ tokens }: Scope, { kind, start, end }: Cue, { phrase }: Link, at: number): boolean {
  if (phrase.start !== end || phrase.end !== at - 1 || tokens.code[phrase.end] !== COLON) return false
  return (kind === SAY || kind === ADD) && tokens.code[start - 1] === COMMA && end - start === 1
}
