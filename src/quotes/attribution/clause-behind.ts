import { DO } from '../../lexicon/word-bits.ts'
import { type Cue, FINITE } from './cues.ts'
import { findLinks, type Link } from './links.ts'
import { isEndMark } from './mark-codes.ts'
import { firstFrom, type Scope } from './scope.ts'
import { BEHIND, type Reading, type Situation } from './situation.ts'
import { MARK } from './tokens.ts'

/** A quote that closes with a comma: the clause behind it belongs to it. */
const COMMA = 2

/**
 * The clause behind a quote that only says who spoke, "“…,” Mehta agreed.", whatever its verb is; null where none stands
 * there. Where one does, nothing else is asked.
 */
export function clauseBehind({ lastScope: scope, lastAt: at, shape, isBarred }: Situation): Reading | null {
  if (shape.closes !== COMMA) return null
  const cue = scope.cues[firstFrom(scope.cues, at + 1)]
  if (!cue || cue.form !== FINITE || cue.kind > DO) return null
  const link = findLinks(scope, cue).find((one) => isWhole(scope, at + 1, cue, one))
  if (!link) return null
  const gap = cue.start - at - 1
  const reading = { kind: BEHIND, scope, cue, links: [link], sentences: 0, gap, rank: 0, answer: null }
  return isBarred?.(reading, link) ? null : reading
}

/** Whether cue and phrase, in either order, are all from token `at` to the end of the sentence. */
function isWhole({ tokens, to }: Scope, at: number, cue: Cue, { phrase }: Link): boolean {
  const [first, last] = phrase.start < cue.start ? [phrase, cue] : [cue, phrase]
  if (first.start !== at || last.start !== first.end) return false
  return last.end === to || (tokens.shape[last.end] === MARK && isEndMark(tokens.code[last.end] as number))
}
