import { ABBREVIATED, FIRM, GENERAL, MODIFIER, ROLE_START } from '../../lexicon/name-bits.ts'
import { CONJUNCTION, DETERMINER, PREPOSITION, TIME } from '../../lexicon/word-bits.ts'
import { isLetter, isUpper } from '../../text/chars.ts'
import { COMMA } from './mark-codes.ts'
import { CAPITAL, MARK, type Tokens, WORD } from './tokens.ts'

// Titles of several words before a name, where they hold words that else end a phrase.

/** Longest title that is added, in tokens. */
const LONGEST = 6
/** Most titles of one person. */
const MOST = 4
const LONGEST_NICKNAME = 18
const SLASH = 47
const AMPERSAND = 38

/** Whether a word can be a title or role: "Chairman", "CEO", "founder". */
export function isTitleWord({ names, shape }: Tokens, at: number): boolean {
  if (shape[at] !== CAPITAL && shape[at] !== WORD) return false
  return ((names[at] as number) & (ROLE_START | ABBREVIATED | GENERAL)) !== 0
}

/**
 * Where the next title of the same person begins, behind a title and the "and", comma or slash at token `at`:
 * "Chairman, President and CEO Ann Kerr", "Ann Kerr, President and CEO". -1 where another person, or none, is meant.
 *
 * @param start Where the phrase begins.
 */
export function nextTitle(tokens: Tokens, at: number, start: number): number {
  if (!isTitleWord(tokens, at - 1)) return -1
  const apposed = tokens.code[start - 1] === COMMA && tokens.shape[start - 2] === CAPITAL
  let joined = false
  let next = -1
  for (let n = 0, mark = at; n < MOST; n++) {
    const from = behindJoin(tokens, mark)
    if (from === -1) break
    joined ||= tokens.code[from - 1] !== COMMA
    if (next === -1) next = from
    const end = titleEnd(tokens, from)
    if (end === -1) return -1
    if (joined && (apposed || isBareName(tokens, tokens.code[end] === COMMA ? end + 1 : end))) return next
    mark = end
  }
  return -1
}

/** Whether the word or mark at token `at` joins two names to that of a firm: "Holt & Kerr", "Holt and Sons". */
export function joinsFirm({ names, shape, code, bits }: Tokens, at: number): boolean {
  if (shape[at - 1] !== CAPITAL || shape[at + 1] !== CAPITAL) return false
  if (shape[at] === MARK) return code[at] === AMPERSAND
  if (((bits[at] as number) & CONJUNCTION) === 0 || shape[at + 2] === CAPITAL) return false
  return ((names[at + 1] as number) & FIRM) !== 0
}

/** Whether the quote at token `at` is a nickname inside of a name: 'Tom "Duke" Hale'. */
export function isNickname({ source, shape, start, end }: Tokens, at: number): boolean {
  if (shape[at - 1] !== CAPITAL || shape[at + 1] !== CAPITAL) return false
  const [from, to] = [start[at] as number, end[at] as number]
  return to - from < LONGEST_NICKNAME && isUpper(source.charCodeAt(from + 1)) && isLetter(source.charCodeAt(to - 2))
}

/** The token behind a conjunction, a comma (and conjunction) or a slash; -1 where none stands at `at`. */
function behindJoin({ shape, code, bits }: Tokens, at: number): number {
  if (shape[at] === MARK) {
    if (code[at] === SLASH || code[at] === AMPERSAND) return at + 1
    if (code[at] !== COMMA) return -1
    return (bits[at + 1] as number) & CONJUNCTION ? at + 2 : at + 1
  }
  return (bits[at] as number) & CONJUNCTION ? at + 1 : -1
}

/** The token behind the title that begins at `from`; -1 where none does. */
function titleEnd(tokens: Tokens, from: number): number {
  let end = -1
  for (let at = from; at - from < LONGEST; at++) {
    if (isTitleWord(tokens, at)) end = at + 1
    else if (end !== -1 || !canModify(tokens, at)) break
  }
  return end
}

function canModify({ names, shape }: Tokens, at: number): boolean {
  if (shape[at] !== CAPITAL && shape[at] !== WORD) return false
  return shape[at] === CAPITAL || ((names[at] as number) & MODIFIER) !== 0
}

function isBareName(tokens: Tokens, at: number): boolean {
  return tokens.shape[at] === CAPITAL && !isTitleWord(tokens, at)
}

/**
 * Whether the preposition or conjunction at token `at` stands inside a title with a name behind it: "Agent in Charge Ann
 * Kerr", "Minister for Water and Forests Ann Kerr". Capitals behind it must hold a field and a full name.
 */
export function isInTitle(tokens: Tokens, at: number): boolean {
  const { shape, bits } = tokens
  if (((bits[at] as number) & (PREPOSITION | CONJUNCTION)) === 0) return false
  let from = at + 1
  if ((bits[from] as number) & DETERMINER && shape[from] === WORD) from++
  if (isTitleWord(tokens, from)) return false
  let next = from
  while (next < from + 3 && shape[next] === CAPITAL && ((bits[next] as number) & TIME) === 0) next++
  return next === from + 3 || (next > from && isNamed(tokens, next))
}

/** Whether the rest of a field follows and then, between commas, a full name: "(Minister for Water) and Forests, Ann Kerr,". */
function isNamed({ shape, code, bits }: Tokens, from: number): boolean {
  let at = from
  while (at < from + LONGEST && (shape[at] === CAPITAL || (bits[at] as number) & CONJUNCTION)) at++
  return code[at] === COMMA && shape[at + 1] === CAPITAL && shape[at + 2] === CAPITAL && code[at + 3] === COMMA
}
