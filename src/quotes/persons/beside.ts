import { DEFINITE, INDEFINITE, MODIFIER, PRONOUN, ROLE_ALONE } from '../../lexicon/name-bits.ts'
import { AUXILIARY, LAST_OF_SPEECH, PARTICIPLE, PEOPLE, RELATIVE, TITLE, verbKind } from '../../lexicon/word-bits.ts'
import { bitsAt, hashBetween, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { glyphOf } from '../../text/marks.ts'
import { wordEnd } from './word-end.ts'

// What stands beside a name. No word is that long:
const LONGEST = 40

/** the row of the word of small letters that begins at an offset; that of no word where none does. */
export function smallWordAt(source: string, at: number, limit: number, table: WordTable): number {
  if (at < 0 || at >= limit) return table.none
  const code = source.charCodeAt(at)
  if ((code < 97 || code > 122) && (!isLetter(code) || isUpper(code))) return table.none
  return rowOf(table, hashBetween(source, at, wordEnd(source, at, Math.min(limit, at + LONGEST))))
}

/** What stands behind a name: it is read once and asked for again and again. */
export interface Behind {
  /** The end of the name with its ’s. */
  readonly next: number
  /** Whether a comma stands there. */
  readonly comma: boolean
  /** The row of the word of small letters a blank further on, be it behind the comma. */
  readonly behind: number
}

/** What stands behind the name that ends at an offset. */
export function readBehind(source: string, next: number, limit: number, table: WordTable): Behind {
  const comma = next < limit && source.charCodeAt(next) === 44
  return { next, comma, behind: smallWordAt(source, comma ? next + 2 : next + 1, limit, table) }
}

/** Whether a word can be a verb of speech. */
export function isSpeech(bits: number): boolean {
  const kind = verbKind(bits)
  return kind > 0 && kind <= LAST_OF_SPEECH
}

/**
 * The end of a name with what brackets or a pair of commas put between it and its verb: "Kerr (D-Ga.)", "Kerr, a pilot,";
 * the end as it is where nothing stands there.
 */
export function asideEnd(source: string, end: number, limit: number): number {
  const bracketed = source.startsWith(' (', end)
  if (!bracketed && source.charCodeAt(end) !== 44) return end
  const stop = Math.min(limit, end + ASIDE)
  for (let at = end + 2; at < stop; at++) {
    const code = source.charCodeAt(at)
    if (bracketed ? code === 41 : code === 44) return bracketed ? at + 1 : at
    // A sentence or a quote ends it, but not the full stop of "D-Ga.,".
    if (code === 10 || isQuote(code) || (code === 46 && source.charCodeAt(at + 1) === 32)) break
  }
  return end
}

/** The longest aside, in characters. */
const ASIDE = 90

function isQuote(code: number): boolean {
  return glyphOf(code)?.family === 'double'
}

/** Whether a comma follows, and behind it a word that can open an apposition: "a", "the", "former", a name, an age, "who". */
export function isApposed(source: string, { next, comma, behind }: Behind, table: WordTable): boolean {
  // Never a look beyond the text: what its engine gives there makes it compile anew what it has optimised.
  if (!comma || next + 2 >= source.length || source.charCodeAt(next + 1) !== 32) return false
  const code = source.charCodeAt(next + 2)
  if (isUpper(code) || isDigit(code)) return true
  const names = namesAt(table, behind)
  return (names & (DEFINITE | INDEFINITE | MODIFIER)) !== 0 || isTitle(table, behind) || isWho(table, behind)
}

/** Whether the word of a row is the relative of persons: "who". */
export function isWho(table: WordTable, row: number): boolean {
  return (namesAt(table, row) & PRONOUN) !== 0 && (bitsAt(table, row) & RELATIVE) !== 0
}

/** Whether the word of a row can be a title. */
export function isTitle(table: WordTable, row: number): boolean {
  return (bitsAt(table, row) & (PEOPLE | TITLE)) !== 0 || (namesAt(table, row) & ROLE_ALONE) !== 0
}

/**
 * What the word behind an aside can be, or the verb behind a name that is one itself ("the mayor, Ann Kerr, left"); 0 where there
 * is no aside, or a participle goes on: "Kerr, who won, drawing boos".
 *
 * @param aside Where the aside of the name ends, see {@link asideEnd}.
 */
export function bitsBeyond(
  source: string,
  start: number,
  { next, comma, behind }: Behind,
  aside: number,
  limit: number,
  table: WordTable,
): number {
  if (comma && source.charCodeAt(start - 2) === 44) {
    const own = bitsAt(table, behind)
    if (isVerb(own)) return own
  }
  if (aside === next) return 0
  const bits = bitsAt(table, smallWordAt(source, behindAside(source, aside), limit, table))
  return bits & PARTICIPLE ? 0 : bits
}

/** Where the word stands behind an aside, whose second comma belongs to it. */
export function behindAside(source: string, aside: number): number {
  return source.charCodeAt(aside) === 44 ? aside + 2 : aside + 1
}

/** Whether a word can be a verb. */
export function isVerb(bits: number): boolean {
  return verbKind(bits) !== 0 || (bits & AUXILIARY) !== 0
}
