import { LAST_OF_SPEECH, verbKind } from '../../lexicon/word-bits.ts'
import { hashBetween, lookUp, type WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isLetter } from '../../text/chars.ts'
import { isApostrophe } from '../../text/marks.ts'

/** How long a clause may be that only says who spoke. */
const LONGEST = 60

/** Whether a clause that says who spoke stands here: a few words with a verb of speech, up to its end (“the mayor said”). */
export function isInciso(source: string, start: number, end: number, table: WordTable): boolean {
  const limit = Math.min(end, start + LONGEST)
  let word = start
  for (let at = start; at <= limit; at++) {
    const code = at < limit ? source.charCodeAt(at) : 32
    if (isLetter(code)) continue
    const kind = verbKind(lookUp(table, hashBetween(source, word, at)))
    if (kind > 0 && kind <= LAST_OF_SPEECH) return true
    if (!isBlank(code) && !isApostrophe(code) && code !== 45 && code !== 0x2013 && code !== 0x2014) return false
    word = at + 1
  }
  return false
}
