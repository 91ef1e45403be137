import { CONJUNCTION, SUBORDINATOR } from '../../lexicon/word-bits.ts'
import type { Link } from './links.ts'
import { COMMA } from './mark-codes.ts'
import { CROWDS, NAME, type Phrase, ROLE } from './phrase.ts'
import { firstFrom, type Scope } from './scope.ts'
import { EDGE, MARK, QUOTE } from './tokens.ts'

/** Most speakers of one quote. */
const MOST = 5

/** The speakers that a link names, first to last: "Ann Kerr and Raj Mehta said" has two. */
export function speakersOf(scope: Scope, { phrase, side }: Link): readonly Phrase[] {
  const { phrases } = scope
  const all = [phrase]
  if (side === 2) return all
  const at = firstFrom(phrases, phrase.start)
  if (side === 1) {
    for (let i = at + 1; i < phrases.length && all.length < MOST; i++) {
      if (!isJoined(scope, phrases[i - 1] as Phrase, phrases[i] as Phrase)) break
      all.push(phrases[i] as Phrase)
    }
    return all.length > 1 && endsClause(scope, (all[all.length - 1] as Phrase).end) ? all : [phrase]
  }
  let joined: readonly Phrase[] = [phrase]
  for (let i = at - 1; i >= 0 && all.length < MOST; i--) {
    const [a, b] = [phrases[i] as Phrase, phrases[i + 1] as Phrase]
    // "Kerr, Mehta and Holm": commas join names once a conjunction has.
    if (!isJoined(scope, a, b) && !(all.length > 1 && isListed(scope, a, b))) break
    all.unshift(a)
    if (opensClause(scope, a.start)) joined = [...all]
  }
  return joined
}

function isListed({ tokens }: Scope, a: Phrase, b: Phrase): boolean {
  return b.start - a.end === 1 && a.kind === NAME && b.kind === NAME && tokens.code[a.end] === COMMA
}

/** Whether nothing but a conjunction stands between two phrases for people. */
function isJoined({ tokens }: Scope, a: Phrase, b: Phrase): boolean {
  if (b.start - a.end !== 1 || !isPerson(a) || !isPerson(b)) return false
  return ((tokens.bits[a.end] as number) & CONJUNCTION) !== 0
}

function isPerson({ kind }: Phrase): boolean {
  return kind === NAME || kind === ROLE || kind === CROWDS
}

/** Whether a clause opens at token `at`: what stands before is no verb whose object the first phrase could be. */
function opensClause({ tokens }: Scope, at: number): boolean {
  if (tokens.sentence[at] !== tokens.sentence[at - 1]) return true
  const shape = tokens.shape[at - 1]
  return shape === MARK || shape === QUOTE || ((tokens.bits[at - 1] as number) & SUBORDINATOR) !== 0
}

/** Whether the words at token `at` are no verb that the last phrase could be the subject of. */
function endsClause({ tokens }: Scope, at: number): boolean {
  const shape = tokens.shape[at]
  return shape === EDGE || shape === QUOTE || shape === MARK || tokens.code[at] === COMMA
}
