import { AUXILIARY, CONJUNCTION, RELATIVE, SUBORDINATOR, VERB_ONLY } from '../../lexicon/word-bits.ts'
import type { Link } from './links.ts'
import { COMMA } from './mark-codes.ts'
import { CROWDS, NAME, type Phrase, ROLE } from './phrase.ts'
import { firstFrom, type Scope } from './scope.ts'
import { EDGE, MARK, QUOTE, type Tokens, WORD } from './tokens.ts'

/** Most speakers of one quote. */
const MOST = 5
/** The longest apposition between two of them, in tokens. */
const FAR = 12

/** The speakers that a link names, first to last: "Ann Kerr and Raj Mehta said" has two. */
export function speakersOf(scope: Scope, { phrase, side }: Link): readonly Phrase[] {
  const { phrases } = scope
  const all = [phrase]
  if (side === 2) return all
  const at = firstFrom(phrases, phrase.start)
  if (side === 1) {
    for (let last = phrase, i = at + 1; i < phrases.length && all.length < MOST; i++) {
      const next = phrases[i] as Phrase
      if (!isJoined(scope, last, next)) {
        const close = otherComma(scope.tokens, last.end, 1)
        if (close === -1 || next.start > close + 2) break
        if (next.start <= close) continue
        if (!isJoinedAt(scope, close + 1, last, next)) break
      }
      all.push(next)
      last = next
    }
    return all.length > 1 && endsClause(scope, (all[all.length - 1] as Phrase).end) ? all : [phrase]
  }
  let joined: readonly Phrase[] = [phrase]
  for (let first = phrase, i = at - 1; i >= 0 && all.length < MOST; i--) {
    const [a, b] = [phrases[i] as Phrase, first]
    // "Kerr, Mehta and Holm": commas join names once a conjunction has.
    if (!isJoined(scope, a, b) && !(all.length > 1 && isListed(scope, a, b))) {
      // "Kerr, the mayor, and Mehta, the judge"
      const open = otherComma(scope.tokens, b.start - 2, -1)
      if (open === -1 || a.end < open) break
      if (a.start > open) continue
      if (!isJoinedAt(scope, b.start - 1, a, b)) break
    }
    first = a
    all.unshift(a)
    if (opensClause(scope, a.start)) joined = [...all]
  }
  return joined
}

function isListed({ tokens }: Scope, a: Phrase, b: Phrase): boolean {
  return b.start - a.end === 1 && a.kind === NAME && b.kind === NAME && tokens.code[a.end] === COMMA
}

/** Whether nothing but a conjunction stands between two phrases for people. */
function isJoined(scope: Scope, a: Phrase, b: Phrase): boolean {
  return b.start - a.end === 1 && isJoinedAt(scope, a.end, a, b)
}

/** Whether the token is a conjunction, and both phrases are for people. */
function isJoinedAt({ tokens }: Scope, at: number, a: Phrase, b: Phrase): boolean {
  return isPerson(a) && isPerson(b) && ((tokens.bits[at] as number) & CONJUNCTION) !== 0
}

/**
 * Where the apposition that the comma at `at` opens or closes has its other comma; -1 where it is no comma, none is near, or what
 * stands between is a verb of the one before: "Kerr, left, and Mehta said".
 */
function otherComma(tokens: Tokens, at: number, step: 1 | -1): number {
  const { shape, code, bits } = tokens
  if (shape[at] !== MARK || code[at] !== COMMA) return -1
  let verb = false
  for (let i = at + step; Math.abs(i - at) <= FAR; i += step) {
    if (shape[i] === MARK) {
      const open = step === 1 ? at : i
      const relative = ((bits[open + 1] as number) & RELATIVE) !== 0
      return code[i] === COMMA && (relative || !verb) ? i : -1
    }
    if (shape[i] === QUOTE || shape[i] === EDGE) return -1
    verb ||= shape[i] === WORD && ((bits[i] as number) & (VERB_ONLY | AUXILIARY)) !== 0
  }
  return -1
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
