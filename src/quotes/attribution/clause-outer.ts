import { ADVERB, CONJUNCTION } from '../../lexicon/word-bits.ts'
import { mainClause } from './clause-main.ts'
import { CALL, type Cue, FINITE, isSpeech, JUDGE, SOURCE } from './cues.ts'
import { findLinks, type Link } from './links.ts'
import { COMMA } from './mark-codes.ts'
import type { Scope } from './scope.ts'
import { BEFORE, BEHIND, clearly, type Reading, type Situation } from './situation.ts'
import { MARK } from './tokens.ts'

/** How many cues on either side of the quote are looked at, and how far off, in tokens. */
const CUES = 5
const FAR = 70

/**
 * Who tells what another one said, in the quote's own sentence: the union in "According to the union, Kerr called it “a ruin”" and
 * "Kerr called it “a ruin”, according to the union", Mehta in "At noon, Mehta said, Kerr called it “a ruin”"; null where nobody
 * does. Where one does, nothing else is asked.
 */
export function clauseOuter(situation: Situation): Reading | null {
  const { scope, at, cuesBefore, lastScope, lastAt, cuesUpTo } = situation
  const { cues, tokens } = scope
  const sentence = tokens.sentence[at]
  let told = false
  for (let i = cuesBefore - 1; i >= 0 && i >= cuesBefore - CUES; i--) {
    const cue = cues[i] as Cue
    if (tokens.sentence[cue.start] !== sentence || at - cue.end > FAR) break
    const link = told ? outerLink(scope, cue) : undefined
    if (link) return clearly(situation, { kind: BEFORE, scope, cue, link, gap: at - cue.end })
    if (mainClause(scope, cue)) break
    told ||= tells(cue)
  }
  // Behind, its own cue or who says it stands right at the quote.
  const opens = tokens.sentence[at - 1] !== sentence
  for (let i = cuesUpTo; i < cuesUpTo + CUES; i++) {
    const cue = lastScope.cues[i]
    if (!cue || lastScope.tokens.sentence[cue.start] !== lastScope.tokens.sentence[lastAt]) return null
    const gap = cue.start - lastAt - 1
    if (gap > FAR || (told && gap > 1 && !opens)) return null
    const link =
      told && cue.kind === SOURCE && isAside(lastScope, cue.start - 1) ? sourceLink(lastScope, cue) : undefined
    if (link) return clearly(situation, { kind: BEHIND, scope: lastScope, cue, link, gap })
    told ||= opens && tells(cue)
  }
  return null
}

function tells(cue: Cue): boolean {
  return cue.form === FINITE && (isSpeech(cue) || cue.kind === CALL || cue.kind === JUDGE)
}

/** The source of "According to Kerr," at the start of its sentence, or of ", Kerr said,". */
function outerLink(scope: Scope, cue: Cue): Link | undefined {
  const { sentence } = scope.tokens
  if (cue.kind === SOURCE) return sentence[cue.start - 1] === sentence[cue.start] ? undefined : sourceLink(scope, cue)
  if (cue.form !== FINITE || !isSpeech(cue) || !isComma(scope, cue.end)) return undefined
  return findLinks(scope, cue).find(
    ({ side, subject, gap, phrase }) => side === 0 && subject === 1 && gap === 0 && isComma(scope, phrase.start - 1),
  )
}

function sourceLink(scope: Scope, cue: Cue): Link | undefined {
  return findLinks(scope, cue).find(({ side, gap }) => side === 1 && gap === 0)
}

/** Whether a comma parts what follows from a whole clause: not that of "and then, according to Kerr, left". */
function isAside(scope: Scope, at: number): boolean {
  return isComma(scope, at) && ((scope.tokens.bits[at - 1] as number) & (CONJUNCTION | ADVERB)) === 0
}

function isComma({ tokens: { shape, code } }: Scope, at: number): boolean {
  return shape[at] === MARK && code[at] === COMMA
}
