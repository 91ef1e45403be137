import {
  DEFINITE,
  DEGREE,
  FIRM,
  GIVEN,
  LOCATIVE,
  MODIFIER,
  ORGANISATION,
  PARTICLE,
  SUFFIX,
  TITLE_LINK,
} from '../../lexicon/name-bits.ts'
import { CONJUNCTION, INFINITIVE } from '../../lexicon/word-bits.ts'
import type { NameWord } from './words.ts'

// Runs of words with capitals, and where in them a name begins.

/** A name's words: capitals, and the small particles between them. */
export function endOfRun(words: readonly NameWord[], start: number, to: number): number {
  let end = start
  while (end < to) {
    const word = words[end] as NameWord
    if (!word.capital && !(word.names & PARTICLE && joinsCapital(words, end, to)) && !isFirm(words, start, end, to))
      break
    if (word.names & DEGREE && end > start && !isBeforeName(words, end + 1, to)) break
    end++
    if (word.possessive) break
  }
  // A suffix stands behind a comma.
  const suffix = words[end]
  if (end === to && suffix?.apart && suffix.names & SUFFIX && suffix.capital) return end + 1
  return end
}

/** Whether a name follows, and no other degree: "Labour MP Ann Kerr". */
function isBeforeName(words: readonly NameWord[], at: number, to: number): boolean {
  const next = words[at]
  return at < to && next !== undefined && next.capital && !next.apart && (next.names & DEGREE) === 0
}

/** Whether "and" goes on to the end of a firm's name: "Holt and Sons". */
function isFirm(words: readonly NameWord[], start: number, at: number, to: number): boolean {
  const next = words[at + 1]
  return at > start && at + 1 < to && next?.capital === true && !next.apart && (next.names & FIRM) !== 0
}

function joinsCapital(words: readonly NameWord[], at: number, to: number): boolean {
  let next = at
  while (next < to && next - at < 4) {
    const word = words[next] as NameWord
    if (word.capital) return true
    if ((word.names & PARTICLE) === 0) return false
    next++
  }
  return false
}

/**
 * Where the name of a body ends whose noun stands before `at`: behind "of Justice", "for War Studies", "of the Earth", "of Health and
 * Sport"; `at` where nothing of the kind follows.
 */
export function endOfBody(words: readonly NameWord[], at: number): number {
  let end = at
  for (;;) {
    const link = words[end]
    if (!link || link.apart || link.capital || !isFieldLink(link, end > at)) return end
    const from = (words[end + 1]?.names ?? 0) & DEFINITE ? end + 2 : end + 1
    if (!words[from]?.capital || words[from]?.apart) return end
    end = endOfRun(words, from, words.length)
  }
}

/** "of", "for", "on", "at"; behind them also "and". */
function isFieldLink({ names, bits }: NameWord, goesOn: boolean): boolean {
  if (bits & CONJUNCTION) return goesOn
  return (names & TITLE_LINK) !== 0 && (names & LOCATIVE) === 0 && (bits & INFINITIVE) === 0
}

/** The end of "St. Mary's Hospital", whose run ends at `end`: that is one name, while "Norland's Labour Party" are two; -1 elsewhere. */
export function endOfOwned(words: readonly NameWord[], end: number, to: number): number {
  const noun = words[end]
  if (end >= to || !noun?.capital || !words[end - 1]?.possessive || words[end + 1]?.capital) return -1
  return noun.names & ORGANISATION ? end + 1 : -1
}

/**
 * “Minister of Finance Ann Kerr”: the name behind an office's field, at a first name or as the last two of three. A field
 * can go on: "Attorney for the District of Norland Ann Kerr", "Minister for Water and Forests Ann Kerr".
 */
export function behindOffice(words: readonly NameWord[], field: number, to: number): number | null {
  let from = field
  for (;;) {
    if (from < to && (words[from] as NameWord).names & DEFINITE) from++
    const end = endOfRun(words, from, to)
    if (end === from) return null
    if (end + 1 < to && (words[end] as NameWord).names & TITLE_LINK) {
      from = end + 1
      continue
    }
    const first = words[from] as NameWord
    for (let at = from + 1; at < end - 1; at++) if ((words[at] as NameWord).names & GIVEN) return at
    if ((words[end - 1] as NameWord).names & ORGANISATION) return null
    // "Secretary of Defense Kerr".
    if (end - from === 2) return first.names & MODIFIER ? end - 1 : null
    if (end - from < 3) return null
    // An initial stands inside of a name, a particle in its surname: "Robert T. Hale", "Ann van Kerr".
    let start = end - 2
    while (start > from + 1 && isInner(words[start] as NameWord)) start--
    return start
  }
}

function isInner({ capital, key }: NameWord): boolean {
  return !capital || key.length === 1
}
