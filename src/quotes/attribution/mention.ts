import { JOINER } from '../../lexicon/word-bits.ts'
import { COMMA } from './mark-codes.ts'
import { MOMENT, NAME, type Phrase, ROLE } from './phrase.ts'
import { firstFrom, type Scope } from './scope.ts'
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
  if (kind === NAME) return { start, end, kind, owner: -1 }
  let next = firstFrom(phrases, end)
  for (let n = 0; n < MOST && next < phrases.length; n++, next++) {
    const after = phrases[next] as Phrase
    if (after.start !== end + 1 || ((tokens.bits[end] as number) & JOINER) === 0 || after.kind === MOMENT) break
    end = after.end
  }
  const apposed = phrases[next]
  if (kind === ROLE && apposed?.kind === NAME && isApposed(tokens, end, apposed)) return apposed
  return { start, end, kind, owner: -1 }
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
