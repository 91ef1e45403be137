import { DETERMINER, ONLY_CALLED, PLAIN, SUBORDINATOR } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { isInner } from './clause-called.ts'
import { CALL, type Cue, NAMES, PASSIVE } from './cues.ts'
import { opensWithArticle } from './defined-term.ts'
import { findLinks } from './links.ts'
import { CROWDS, WHO } from './phrase.ts'
import type { QuoteShape } from './quote-shape.ts'
import type { Scope } from './scope.ts'
import type { Place } from './scopes.ts'
import type { Situation } from './situation.ts'
import { subjectOf } from './subject.ts'
import { WORD } from './tokens.ts'

// Names that are told and not said: nobody is asked for who speaks them.

/** The longest name of an article and a noun, in words. */
const TWO = 2

/** Whether the word right before says that something is only called so by its name: "the so-called “Lake Party”". */
export function isOnlyCalled({ scope: { tokens }, at }: Place, { title }: QuoteShape): boolean {
  return title === 1 && ((tokens.bits[at - 1] as number) & ONLY_CALLED) === ONLY_CALLED && tokens.shape[at - 1] === WORD
}

/** Whether the clause before says that something has the quote for its name. */
export function isGivenName({ scope, at, cuesBefore, shape }: Situation): boolean {
  const cue = itemBefore(scope.cues, cuesBefore)
  if (!cue || at - cue.end > 1 || (cue.kind !== NAMES && cue.kind !== CALL)) return false
  const { bits } = scope.tokens
  if (at > cue.end && ((bits[cue.end] as number) & DETERMINER) === 0) return false
  if (cue.kind === NAMES) return isNamed(scope, cue)
  // "which villagers call “the Church”": what is usual, of many, and a name by its looks.
  const named = shape.title === 1 || (shape.length === TWO && opensWithArticle(scope.tokens, at))
  return named && ((bits[cue.end - 1] as number) & PLAIN) !== 0 && subjectOf(scope, cue)?.kind === CROWDS
}

/** "known as the “Pit”", "was nicknamed “the Pit” by many"; but "Kerr titled it", "what Kerr billed as". */
function isNamed(scope: Scope, cue: Cue): boolean {
  if (cue.form === PASSIVE) return true
  if (((scope.tokens.bits[cue.end - 1] as number) & SUBORDINATOR) === 0) return false
  return !findLinks(scope, cue).some((link) => link.phrase.kind !== WHO && isInner(scope, link))
}
