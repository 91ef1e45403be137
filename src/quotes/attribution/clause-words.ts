import { LOCATIVE } from '../../lexicon/name-bits.ts'
import { AGENT } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { BEING, type Cue, SPOKEN_NOUN } from './cues.ts'
import { findLinks, type Link } from './links.ts'
import { COMMA, isEndMark } from './mark-codes.ts'
import { PERSONAL } from './phrase.ts'
import type { Scope } from './scope.ts'
import { BEFORE, BEHIND, clearly, type Reading, type Situation } from './situation.ts'
import { MARK, type Tokens } from './tokens.ts'

/**
 * Whose words they are said to be: "is, in Kerr’s words, “a ruin”", "by her own account, it is “a ruin”", "“a ruin,” in Kerr’s words";
 * null where nothing tells it. Where something does, nothing else is asked.
 */
export function clauseWords(situation: Situation): Reading | null {
  const { scope, at, lastScope, lastAt, cuesBefore, cuesUpTo } = situation
  const last = itemBefore(scope.cues, cuesBefore)
  const before = last?.kind === BEING ? itemBefore(scope.cues, cuesBefore - 1) : last
  if (before && isAside(scope, before, at)) {
    const reading = { kind: BEFORE, scope, cue: before, link: owner(scope, before), gap: at - before.end }
    return clearly(situation, reading)
  }
  const behind = lastScope.cues[cuesUpTo]
  if (!behind?.owner || !isBy(lastScope.tokens, behind)) return null
  const { code } = lastScope.tokens
  const from = code[lastAt + 1] === COMMA ? lastAt + 2 : lastAt + 1
  if (behind.owner.start !== from + 1 || !endsClause(lastScope, behind.end)) return null
  const link = owner(lastScope, behind)
  return clearly(situation, { kind: BEHIND, scope: lastScope, cue: behind, link, gap: behind.start - lastAt - 1 })
}

/** Whether the cue stands with its owner between a comma and the quote's, or opens the sentence whose clause has no other. */
function isAside({ tokens }: Scope, cue: Cue, at: number): boolean {
  if (!cue.owner || !isBy(tokens, cue) || tokens.code[cue.end] !== COMMA) return false
  const { sentence } = tokens
  const opens = sentence[cue.owner.start - 2] !== sentence[cue.start]
  return cue.end === at - 1 || (opens && sentence[cue.start] === sentence[at])
}

/**
 * Whether a preposition of source holds the cue: "in Kerr’s words", "by Kerr’s account". Of a pronoun, which mostly is who speaks
 * already, the score knows more.
 */
function isBy({ bits, names }: Tokens, { owner, kind }: Cue): boolean {
  if (kind !== SPOKEN_NOUN || !owner || owner.kind === PERSONAL) return false
  const joint = owner.start - 1
  return ((names[joint] as number) & LOCATIVE) !== 0 || ((bits[joint] as number) & AGENT) === AGENT
}

function endsClause({ tokens, to }: Scope, at: number): boolean {
  return at === to || (tokens.shape[at] === MARK && (tokens.code[at] === COMMA || isEndMark(tokens.code[at] as number)))
}

function owner(scope: Scope, cue: Cue): Link {
  return findLinks(scope, cue)[0] as Link
}
