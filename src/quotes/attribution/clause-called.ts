import {
  AUXILIARY,
  CONJUNCTION,
  GENITIVE,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  VERB_ONLY,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { BEING, CALL, type Cue, FINITE, isSpeech, JUDGE, STATE } from './cues.ts'
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
export function isCalled(scope: Scope, cue: Cue, link: Link, at: number): boolean {
  const { tokens, phrases } = scope
  const { phrase } = link
  const calls =
    cue.kind === CALL ||
    cue.kind === JUDGE ||
    (cue.kind === STATE && cue.end === at && (tokens.bits[at - 1] as number) & VERB_ONLY)
  // "one of Kerr’s alleged “slips”"
  if (!calls || at - cue.end > FAR || (tokens.bits[cue.start - 1] as number) & GENITIVE || !isInner(scope, link))
    return false
  const relative = phrase.kind === WHO
  // Of a pronoun in a chain ("Kerr denounced what she called a “slip”") the score knows more.
  const meant = phrase.kind === PERSONAL || phrase.kind === PRONOUN
  if (meant && cue.end !== at && !(cue.end + 1 === at && (tokens.bits[cue.end] as number) & SUBORDINATOR)) return false
  return leadsTo(tokens, cue, at, relative) && (relative || !hasObject(tokens, phrases, cue.end, at))
}

/** The verb of speech right before "was" and the quote, whose clause lacks the subject of the other: "which Kerr said was “a slip.”" */
export function saidOf({ cues }: Scope, { kind, start, end, place }: Cue, at: number): Cue | null {
  if (kind !== BEING || at - end > 1) return null
  const cue = itemBefore(cues, place)
  return cue?.end === start && cue.form === FINITE && isSpeech(cue) ? cue : null
}

/** Whether the link is the subject of an inner clause. */
export function isInner({ tokens }: Scope, { phrase, side, subject, verbs, joins }: Link): boolean {
  if (side !== 0 || subject !== 1 || verbs > 0 || joins & INNER) return false
  return phrase.kind === WHO || opensInner(tokens, phrase.start - 1)
}

/** Whether one clause goes on from the verb to the quote: with "as", or without anybody that it calls so. */
function leadsTo({ bits, shape }: Tokens, cue: Cue, at: number, relative: boolean): boolean {
  const last = bits[cue.end - 1] as number
  let as = (last & SUBORDINATOR) !== 0
  let object = false
  for (let i = cue.end; i < at; i++) {
    const word = bits[i] as number
    if (shape[i] === QUOTE || shape[i] === MARK || word & (CONJUNCTION | RELATIVE | POSSESSIVE)) return false
    as ||= (word & SUBORDINATOR) !== 0
    object ||= (word & OBJECT) !== 0
  }
  if (object && !(as && relative)) return false
  // "called for a “slip”"
  return as || (cue.kind !== JUDGE && ((last | (bits[cue.end] as number)) & PREPOSITION) === 0)
}

/** Whether a phrase stands between the tokens that no preposition holds: "that Kerr called the mill" is a clause of another. */
function hasObject({ bits }: Tokens, phrases: readonly Phrase[], from: number, at: number): boolean {
  for (let i = firstFrom(phrases, from); i < phrases.length; i++) {
    const { start, kind } = phrases[i] as Phrase
    if (start >= at) return false
    if (start === from || (kind !== MOMENT && ((bits[start - 1] as number) & PREPOSITION) === 0)) return true
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
