import { PRONOUN as PRONOUN_WORD } from '../../lexicon/name-bits.ts'
import { CROWD, JOINER, OBJECT, PREPOSITION } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { isPlace } from './links.ts'
import { COMMA } from './mark-codes.ts'
import { CROWDS, MOMENT, NAME, PERSONAL, type Phrase, PRONOUN, ROLE, WHO } from './phrase.ts'
import { firstFrom, type Scope } from './scope.ts'
import { isTitleWord } from './titles.ts'
import { EDGE, MARK, type Tokens } from './tokens.ts'

/** Most phrases that one mention joins. */
const MOST = 3

/**
 * A phrase with what belongs to it: "one of the officials", "a spokesman for the ministry"; of "the minister, Ann Kerr,"
 * the name.
 *
 * @param from The token before which it does not begin: the end of a cue that stands before it.
 */
export function widen(scope: Scope, phrase: Phrase, from: number): Phrase {
  const { tokens, phrases } = scope
  let at = firstFrom(phrases, phrase.start)
  // A phrase that the owner of another is cut from stands in no list.
  if (phrases[at] !== phrase) return phrase
  let { start, end, kind } = phrase
  for (
    let n = 0;
    n < MOST &&
    at > 0 &&
    (phrases[at - 1] as Phrase).start >= from &&
    isJoined(tokens, phrases[at - 1] as Phrase, start);
    n++
  ) {
    at--
    start = (phrases[at] as Phrase).start
    kind = (phrases[at] as Phrase).kind
  }
  // "Residents of Lenkovo" opens a sentence, and is no name.
  const crowd = end - start === 1 && ((tokens.bits[start] as number) & CROWD) !== 0
  if (kind === NAME && !crowd) return { start, end, kind, owner: -1 }
  let next = firstFrom(phrases, end)
  for (let n = 0; n < MOST && next < phrases.length; n++, next++) {
    const after = phrases[next] as Phrase
    if (after.start !== end + 1 || ((tokens.bits[end] as number) & JOINER) === 0 || after.kind === MOMENT) break
    end = after.end
  }
  // "one of them"
  if ((tokens.bits[end] as number) & JOINER && (tokens.bits[end + 1] as number) & OBJECT) end += 2
  // "one of the officials, Ann Kerr"
  const one = kind === PRONOUN && phrases[next - 1]?.kind === CROWDS
  const isRole = one || isTitleWord(tokens, (phrases[at] as Phrase).end - 1)
  return (isRole && apposedName(scope, next, end)) || { start, end, kind, owner: -1 }
}

/** What a relative stands for: the phrase right before it, of "an aide to the mayor who said" the aide; null of anything else. */
export function antecedentOf(scope: Scope, { start, kind }: Phrase): Phrase | null {
  if (kind !== WHO) return null
  const { tokens, phrases } = scope
  const before = tokens.shape[start - 1] === MARK ? start - 1 : start
  for (let at = firstFrom(phrases, start) - 1, end = before, n = 0; at >= 0 && n < MOST; at--, n++) {
    const phrase = phrases[at] as Phrase
    if (phrase.end !== end) return null
    end = phrase.start - 1
    const hangs = ((tokens.bits[end] as number) & PREPOSITION) !== 0
    // "a problem for Kerr, who"
    const holder = itemBefore(phrases, at)
    // "a parish in Lenkovo that"
    if (holder?.end === end && isPlace(tokens, phrase)) return widen(scope, holder, 0)
    if (hangs && isPerson(phrase) && holder?.end === end && !isPerson(holder)) return phrase
    if (!hangs || isPerson(phrase) || ((tokens.names[start] as number) & PRONOUN_WORD) === 0)
      return widen(scope, phrase, 0)
  }
  return null
}

function isPerson({ kind }: Phrase): boolean {
  return kind === NAME || kind === ROLE || kind === CROWDS || kind === PERSONAL
}

/** The name between commas behind a role that ends at token `end`, over what hangs on it: "a professor at a college, Ann Kerr". */
function apposedName({ tokens, phrases }: Scope, from: number, end: number): Phrase | null {
  for (let next = from, n = 0; n < MOST && next < phrases.length; next++, n++) {
    const phrase = phrases[next] as Phrase
    if (phrase.kind === NAME && isApposed(tokens, end, phrase)) return phrase
    if (phrase.start !== end + 1 || ((tokens.bits[end] as number) & PREPOSITION) === 0) return null
    end = phrase.end
  }
  return null
}

/** Whether the phrase before hangs together with the one at `start`: "one of the officials". */
function isJoined(tokens: Tokens, { end }: Phrase, start: number): boolean {
  return end === start - 1 && ((tokens.bits[end] as number) & JOINER) !== 0
}

/** Whether a name stands between commas right behind a role: "the minister, Ann Kerr, said". */
function isApposed({ code, shape }: Tokens, end: number, name: Phrase): boolean {
  if (shape[end] !== MARK || code[end] !== COMMA || name.start !== end + 1) return false
  return shape[name.end] === EDGE || shape[name.end] === MARK
}
