import { PARTICLE } from '../../lexicon/name-bits.ts'
import { hashBetween, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isLetter, isUpper } from '../../text/chars.ts'
import { glyphOf, isApostrophe } from '../../text/marks.ts'
import { isShort } from './sentence-end.ts'

// How a run of capitals goes on: over small particles, a nickname, the full stop of an initial.

const LONGEST_PARTICLE = 4
const LONGEST_NICKNAME = 18

/** Where the next word of a run stands behind the one that ends at `end`; -1 where none does. */
export function nextCapital(source: string, start: number, end: number, limit: number, table: WordTable): number {
  if (end + 1 >= limit) return -1
  let at = end
  // A full stop before a capital belongs to an abbreviation, or it ended the sentence.
  if (source.charCodeAt(at) === 46 && isShort(source, start, at, table)) at++
  if (source.charCodeAt(at) !== 32 || at + 1 >= limit) return -1
  const word = glyphOf(source.charCodeAt(at + 1)) ? behindNickname(source, at + 1, limit) : at + 1
  if (isUpper(source.charCodeAt(word))) return word
  // At most two particles; few small words have a capital behind them, and only those are looked up.
  const second = particleEnd(source, word, limit)
  if (second === -1) return -1
  if (isUpper(source.charCodeAt(second))) return isParticle(source, word, second - 1, table) ? second : -1
  const third = particleEnd(source, second, limit)
  if (third === -1 || !isUpper(source.charCodeAt(third))) return -1
  return isParticle(source, word, second - 1, table) && isParticle(source, second, third - 1, table) ? third : -1
}

/** Where the word behind the nickname stands whose mark is at `at`: 'Tom "Duke" Hale'; `at` where there is none. */
function behindNickname(source: string, at: number, limit: number): number {
  if (!isUpper(source.charCodeAt(at + 1))) return at
  const stop = Math.min(limit - 2, at + LONGEST_NICKNAME)
  for (let end = at + 2; end < stop; end++) {
    if (!glyphOf(source.charCodeAt(end)) || isLetter(source.charCodeAt(end + 1))) continue
    return isLetter(source.charCodeAt(end - 1)) && source.charCodeAt(end + 1) === 32 ? end + 2 : at
  }
  return at
}

/**
 * Where the name goes on behind what can be a small particle with its blank, hyphen or apostrophe: "van der Berg",
 * "al-Berg"; -1 where the word is too long, or nothing follows.
 */
function particleEnd(source: string, at: number, limit: number): number {
  const code = source.charCodeAt(at)
  if (isUpper(code) || !isLetter(code)) return -1
  const end = Math.min(limit, at + LONGEST_PARTICLE + 1)
  for (let i = at + 1; i < end; i++) {
    const mark = source.charCodeAt(i)
    if (isLetter(mark)) continue
    const joins = mark === 32 || ((mark === 45 || isApostrophe(mark)) && isUpper(source.charCodeAt(i + 1)))
    return joins && i + 1 < limit ? i + 1 : -1
  }
  return -1
}

/** Where a name starts that goes on with the capital at `at`: at the "al" of "al-Berg"; -1 where it is no part of a word. */
export function joinedStart(source: string, at: number, table: WordTable): number {
  const mark = source.charCodeAt(at - 1)
  if (mark !== 45 && !isApostrophe(mark)) return -1
  let start = at - 1
  while (start > 0 && at - start < LONGEST_PARTICLE + 2 && isLetter(source.charCodeAt(start - 1))) start--
  return isParticle(source, start, at - 1, table) && !isUpper(source.charCodeAt(start)) ? start : -1
}

function isParticle(source: string, start: number, end: number, table: WordTable): boolean {
  return (namesAt(table, rowOf(table, hashBetween(source, start, end))) & PARTICLE) !== 0
}
