import { HASH_START, hashBetween, hashStep, lowerCode } from '../../lexicon/word-table.ts'
import { isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { isApostrophe } from '../../text/marks.ts'

/** What reading a word leaves behind. */
export interface Word {
  end: number
  /** The end without the ’s of a possessive. */
  bare: number
  /** The hash up to there. */
  hash: number
}

/** Reads the word at `at`: with one look at each character where it ends, and its hash. */
export function readWord(word: Word, source: string, at: number, limit: number): void {
  let end = at
  let hash = HASH_START
  for (; end < limit; end++) {
    const code = source.charCodeAt(end)
    if (code >= 97 && code <= 122) hash = hashStep(hash, code)
    else if (end > at && !goesOn(source, at, end, code)) break
    else hash = hashStep(hash, code === 0x2019 ? 39 : lowerCode(code))
  }
  const last = source.charCodeAt(end - 1)
  const isOwner = (last === 115 || last === 83) && end - at > 2 && isApostrophe(source.charCodeAt(end - 2))
  word.end = end
  word.bare = isOwner ? end - 2 : end
  word.hash = isOwner ? hashBetween(source, at, end - 2) : hash
}

/** Where the word at `at` ends, with the marks inside of it: “O’Neil”, “Smith-Hale”, “U.S.”. */
export function wordEnd(source: string, at: number, limit: number): number {
  let end = at + 1
  for (; end < limit; end++) {
    const code = source.charCodeAt(end)
    if (code >= 97 && code <= 122) continue
    if (!goesOn(source, at, end, code)) break
  }
  return end
}

/** Whether the word that started at `start` goes on with the character at `at`. */
function goesOn(source: string, start: number, at: number, code: number): boolean {
  if (code === 32) return false
  if (isLetter(code) || isDigit(code)) return true
  if (code === 45 || code === 38 || isApostrophe(code)) return isLetter(source.charCodeAt(at + 1))
  return code === 46 && isUpper(source.charCodeAt(start)) && (at - start === 1 || source.charCodeAt(at - 2) === 46)
}
