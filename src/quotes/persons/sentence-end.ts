import { SHORT } from '../../lexicon/name-bits.ts'
import { hashBetween, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { isApostrophe } from '../../text/marks.ts'

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
  const letters = lettersBefore(source, end, from)
  if (letters < 2) return true
  return (
    letters <= LONGEST_SHORT && (namesAt(table, rowOf(table, hashBetween(source, end - letters, end))) & SHORT) !== 0
  )
}

/** Whether a mark ends its sentence; a full stop behind an abbreviation of small letters does not. */
export function endsSentence(source: string, at: number, opened: number, limit: number, table: WordTable): boolean {
  const next = at + 1 < limit ? source.charCodeAt(at + 1) : 32
  if (isLetter(next) || isDigit(next)) return false
  if (source.charCodeAt(at) !== 46 || at === opened || isBlank(source.charCodeAt(at - 1))) return true
  if (lettersBefore(source, at, opened) > LONGEST_SHORT) return true
  const start = wordBefore(source, at, opened)
  return start === -1 || isUpper(source.charCodeAt(start)) || !isShort(source, start, at, table)
}

/** How many letters stand right before `end`, as far as an abbreviation can tell. */
function lettersBefore(source: string, end: number, from: number): number {
  let start = end
  while (start > from && end - start <= LONGEST_SHORT && isLetter(source.charCodeAt(start - 1))) start--
  return end - start
}
