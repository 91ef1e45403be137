import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  VERB_ONLY,
} from '../../lexicon/word-bits.ts'
import type { Link } from './links.ts'
import { COMMA } from './mark-codes.ts'
import { CROWDS, NAME, type Phrase, ROLE } from './phrase.ts'
import { firstFrom, type Scope } from './scope.ts'
import { isTitleWord } from './titles.ts'
import { CAPITAL, EDGE, MARK, QUOTE, type Tokens, WORD } from './tokens.ts'

/** Most speakers of one quote. */
const MOST = 5
/** The longest apposition between two of them, in tokens. */
const FAR = 14

/** The speakers that a link names, first to last: "Ann Kerr and Raj Mehta said" has two. */
export function speakersOf(scope: Scope, { phrase, side, gap }: Link): readonly Phrase[] {
  if (side === 2) return [phrase]
  const at = firstFrom(scope.phrases, phrase.start)
  if (side === 1) return listBehind(scope, phrase, at + 1)
  const list = listBefore(scope, phrase, at - 1)
  // The link may be the first of those before the cue: "Kerr, D-Tarn, and Mehta, R-Holt, said".
  const next = scope.phrases[at + 1]
  const rest = next && next.start < phrase.end + gap ? listUpTo(scope, phrase, at + 1, phrase.end + gap) : []
  return rest.length > 0 && list.length < MOST ? [...list, ...rest] : list
}

/** Those whom a conjunction joins to the phrase, up to the cue at token `to`. */
function listUpTo(scope: Scope, phrase: Phrase, next: number, to: number): Phrase[] {
  const { phrases } = scope
  const all: Phrase[] = []
  let last = phrase
  for (let i = next; i < phrases.length && (phrases[i] as Phrase).end <= to; i++) {
    const one = phrases[i] as Phrase
    if (one.start - last.end > FAR) break
    if (betweenOf(scope, last, one) !== CONJOINED) continue
    all.push(one)
    last = one
  }
  return all
}

// What stands between two of a list.
const NOTHING = 0
const COMMAS = 1
const CONJOINED = 2

/** "said Kerr, the mayor, Mehta and Holm": a list once a conjunction joins its last. */
function listBehind(scope: Scope, phrase: Phrase, next: number): readonly Phrase[] {
  const { phrases, tokens } = scope
  const all = [phrase]
  let joined: readonly Phrase[] = [phrase]
  let last = phrase
  for (let i = next; i < phrases.length && all.length < MOST; i++) {
    const one = phrases[i] as Phrase
    if (one.start - last.end > FAR) break
    const between = betweenOf(scope, last, one)
    if (between === NOTHING || (between === COMMAS && joined.length > 1)) continue
    if ((between === COMMAS || all.length > joined.length) && !isAlike(tokens, last, one)) continue
    all.push(one)
    last = one
    if (between === CONJOINED) joined = [...all]
  }
  return joined.length > 1 && endsClause(scope, (joined[joined.length - 1] as Phrase).end) ? joined : [phrase]
}

/** "Kerr, the mayor, Mehta and Holm said": of those that a clause can open with. */
function listBefore(scope: Scope, phrase: Phrase, next: number): readonly Phrase[] {
  const { phrases, tokens } = scope
  const all = [phrase]
  let joined: readonly Phrase[] = [phrase]
  let first = phrase
  for (let i = next; i >= 0 && all.length < MOST; i--) {
    const one = phrases[i] as Phrase
    if (first.start - one.end > FAR) break
    const between = betweenOf(scope, one, first)
    if (between === NOTHING || (between === COMMAS && all.length < 2)) continue
    // Of "Kerr, the mayor, and Mehta" the mayor is Kerr.
    const closed = between === CONJOINED && tokens.code[one.end] === COMMA && tokens.code[one.start - 1] === COMMA
    if (closed && !isAlike(tokens, one, first)) continue
    first = one
    all.unshift(one)
    if (opensClause(scope, one.start)) joined = [...all]
  }
  return joined
}

/** What stands between two phrases for people, be it behind an apposition of the first. */
function betweenOf({ tokens }: Scope, a: Phrase, b: Phrase): number {
  if (!isPerson(a) || !isPerson(b)) return NOTHING
  const { bits, code } = tokens
  const joined = ((bits[b.start - 1] as number) & CONJUNCTION) !== 0
  const end = joined ? b.start - 1 : b.start
  if (joined && end === a.end) return CONJOINED
  if (code[a.end] !== COMMA || (end !== a.end + 1 && closingComma(tokens, a.end) !== end - 1)) return NOTHING
  if (joined) return CONJOINED
  // Behind "Kerr, Tarn’s director, Mills and Roads" it goes on with what he directs.
  const apposed = end === a.end + 1 || ((bits[a.end + 1] as number) & DETERMINER) !== 0
  const named = b.kind === NAME && tokens.shape[b.start] === CAPITAL && !isTitleWord(tokens, b.end - 1)
  return apposed && named && a.kind === NAME ? COMMAS : NOTHING
}

/** Whether two names are both of one word or both of more, titles aside: "Ann Kerr, Lenkovo" are no two persons. */
function isAlike(tokens: Tokens, a: Phrase, b: Phrase): boolean {
  if (a.kind !== NAME || isTitleWord(tokens, a.end - 1)) return false
  return isLong(tokens, a) === isLong(tokens, b)
}

function isLong(tokens: Tokens, { start, end }: Phrase): boolean {
  let words = 0
  for (let at = start; at < end; at++) if (!isTitleWord(tokens, at)) words++
  return words > 1
}

/**
 * Where the apposition that the comma at `at` opens has its other comma; -1 where none is near, or what stands between is a
 * verb of the one before: "Kerr, left, and Mehta said".
 */
function closingComma({ shape, code, bits }: Tokens, at: number): number {
  const relative = ((bits[at + 1] as number) & RELATIVE) !== 0
  for (let i = at + 1; i - at <= FAR; i++) {
    if (shape[i] === MARK) return code[i] === COMMA ? i : -1
    if (shape[i] === QUOTE || shape[i] === EDGE) return -1
    if (!relative && shape[i] === WORD && (bits[i] as number) & (VERB_ONLY | AUXILIARY)) return -1
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
  if (shape === EDGE || shape === QUOTE || shape === MARK) return true
  return ((tokens.bits[at] as number) & PREPOSITION) !== 0
}
