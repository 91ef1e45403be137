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

/** Whether a word that can be a title stands at an offset; not where that is -1. */
export function isRole(source: string, start: number, table: WordTable): boolean {
  return isTitle(table, smallWordAt(source, start, source.length, table))
}

/** Whether a verb of speech follows, be it behind a comma. */
export function isSaying(source: string, end: number, table: WordTable): boolean {
  if (end >= source.length) return false
  const at = source.charCodeAt(end) === 44 ? end + 2 : end + 1
  return isSpeech(bitsAt(table, smallWordAt(source, at, source.length, table)))
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
export function isApposed(source: string, end: number, table: WordTable): boolean {
  // Never a look beyond the text: what its engine gives there makes it compile anew what it has optimised.
  if (end + 2 >= source.length || source.charCodeAt(end) !== 44 || source.charCodeAt(end + 1) !== 32) return false
  const code = source.charCodeAt(end + 2)
  if (isUpper(code) || isDigit(code)) return true
  const row = smallWordAt(source, end + 2, source.length, table)
  return (namesAt(table, row) & (DEFINITE | INDEFINITE | MODIFIER)) !== 0 || isTitle(table, row) || isWho(table, row)
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
 */
export function bitsBeyond(source: string, start: number, end: number, limit: number, table: WordTable): number {
  if (source.charCodeAt(end) === 44 && source.charCodeAt(start - 2) === 44) {
    const own = bitsAt(table, smallWordAt(source, end + 2, limit, table))
    if (isVerb(own)) return own
  }
  const aside = asideEnd(source, end, limit)
  if (aside === end) return 0
  const at = source.charCodeAt(aside) === 44 ? aside + 2 : aside + 1
  const bits = bitsAt(table, smallWordAt(source, at, limit, table))
  return bits & PARTICIPLE ? 0 : bits
}

/** Whether a word can be a verb. */
export function isVerb(bits: number): boolean {
  return verbKind(bits) !== 0 || (bits & AUXILIARY) !== 0
}
