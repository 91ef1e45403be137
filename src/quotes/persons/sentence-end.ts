import { SHORT } from '../../lexicon/name-bits.ts'
import { hashBetween, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isDigit, isLetter, isLower, isUpper } from '../../text/chars.ts'
import { isApostrophe } from '../../text/marks.ts'
import { lettersStart } from '../../text/span.ts'

/** No word is longer. */
const LONGEST_WORD = 40

/** No abbreviation has more letters. */
const LONGEST_SHORT = 5

/** Whether a word goes on behind the character: a letter, digit, hyphen or apostrophe. */
export function isInWord(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code === 32) return false
  if (isLetter(code) || isDigit(code)) return true
  return (code === 45 || code === 38 || isApostrophe(code)) && isLetter(source.charCodeAt(at - 1))
}

/** Where the word starts that stands right before `at`; -1 where a mark stands between, or the sentence opens. */
export function wordBefore(source: string, at: number, opened: number): number {
  let end = at
  while (end > opened && isBlank(source.charCodeAt(end - 1))) end--
  let start = end
  while (start > opened && end - start < LONGEST_WORD && isInWord(source, start - 1)) start--
  return start < end ? start : -1
}

/** Whether the word before a full stop is an abbreviation. */
export function isShort(source: string, from: number, end: number, table: WordTable): boolean {
  return isShortOf(source, end, lettersBefore(source, end, from), table)
}

/** Whether a mark ends its sentence; a full stop behind an abbreviation of small letters does not. */
export function endsSentence(source: string, at: number, opened: number, limit: number, table: WordTable): boolean {
  const next = at + 1 < limit ? source.charCodeAt(at + 1) : 32
  if (isLetter(next) || isDigit(next)) return false
  // "(D-Ga.) said"
  if (next === 41 && at + 3 < limit && source.charCodeAt(at + 2) === 32 && isLower(source.charCodeAt(at + 3)))
    return false
  if (source.charCodeAt(at) !== 46 || at === opened || isBlank(source.charCodeAt(at - 1))) return true
  const letters = lettersBefore(source, at, opened)
  if (letters > LONGEST_SHORT) return true
  // Mostly the letters are the word; it may go on before a hyphen.
  let start = at - letters
  if (letters === 0 || (start > opened && isInWord(source, start - 1))) start = wordBefore(source, at, opened)
  return start === -1 || isUpper(source.charCodeAt(start)) || !isShortOf(source, at, letters, table)
}

/** Whether so many letters before `end` are an abbreviation. */
function isShortOf(source: string, end: number, letters: number, table: WordTable): boolean {
  if (letters < 2) return true
  if (letters > LONGEST_SHORT) return false
  return (namesAt(table, rowOf(table, hashBetween(source, end - letters, end))) & SHORT) !== 0
}

/** How many letters stand right before `end`, as far as an abbreviation can tell. */
function lettersBefore(source: string, end: number, from: number): number {
  return end - lettersStart(source, Math.max(from, end - LONGEST_SHORT - 1), end)
}
