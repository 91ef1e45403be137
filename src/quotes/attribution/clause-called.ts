import {
  AUXILIARY,
  CONJUNCTION,
  OBJECT,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { CALL, type Cue, JUDGE } from './cues.ts'
import type { Link } from './links.ts'
import { MOMENT, PERSONAL, type Phrase, PRONOUN, WHO } from './phrase.ts'
import { firstFrom, type Scope } from './scope.ts'
import { MARK, QUOTE, type Tokens } from './tokens.ts'

/** The longest way from the verb to the quote, in tokens. */
const FAR = 12
/** The bit of `Link.joins` that tells of a relative or subordinator between subject and verb. */
const INNER = 2

/**
 * Whether the words of the quote are what somebody calls something in an inner clause: "what Kerr called “an insult.”", "a
 * charge that Kerr, a clerk, dismissed at the time as a “slip.”", "who described the mill as “vast.”"
 */
export function isCalled({ tokens, phrases }: Scope, cue: Cue, link: Link, at: number): boolean {
  const { phrase, side, subject, verbs, joins } = link
  if (side !== 0 || (cue.kind !== CALL && cue.kind !== JUDGE) || at - cue.end > FAR) return false
  if (subject !== 1 || verbs > 0 || joins & INNER) return false
  const relative = phrase.kind === WHO
  if (!relative && !opensInner(tokens, phrase.start - 1)) return false
  // Of a pronoun in a chain ("Kerr denounced what she called a “slip”") the score knows more.
  const meant = phrase.kind === PERSONAL || phrase.kind === PRONOUN
  if (meant && cue.end !== at && !(cue.end + 1 === at && (tokens.bits[cue.end] as number) & SUBORDINATOR)) return false
  return leadsTo(tokens, cue, at, relative) && (relative || !hasObject(tokens, phrases, cue.end, at))
}

/** Whether one clause goes on from the verb to the quote: with "as", or without anybody that it calls so. */
function leadsTo({ bits, shape }: Tokens, cue: Cue, at: number, relative: boolean): boolean {
  const last = bits[cue.end - 1] as number
  let as = (last & SUBORDINATOR) !== 0
  let object = false
  for (let i = cue.end; i < at; i++) {
    const word = bits[i] as number
    if (shape[i] === QUOTE || shape[i] === MARK || word & (CONJUNCTION | RELATIVE)) return false
    as ||= (word & SUBORDINATOR) !== 0
    object ||= (word & OBJECT) !== 0
  }
  if (object && !(as && relative)) return false
  return as || (cue.kind === CALL && (last & PREPOSITION) === 0)
}

/** Whether a phrase stands between the tokens that no preposition holds: "that Kerr called the mill" is a clause of another. */
function hasObject({ bits }: Tokens, phrases: readonly Phrase[], from: number, at: number): boolean {
  for (let i = firstFrom(phrases, from); i < phrases.length; i++) {
    const { start, kind } = phrases[i] as Phrase
    if (start >= at) return false
    if (kind !== MOMENT && ((bits[start - 1] as number) & PREPOSITION) === 0) return true
  }
  return false
}

/** Whether an inner clause opens at the token: "what", or a relative; "said that" and "is that" go on with what is said. */
function opensInner({ bits }: Tokens, at: number): boolean {
  const word = bits[at] as number
  const before = bits[at - 1] as number
  return (
    (word & SUBORDINATOR) !== 0 || ((word & RELATIVE) !== 0 && verbKind(before) === 0 && (before & AUXILIARY) === 0)
  )
}
