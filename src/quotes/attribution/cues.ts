import { matchPhrase } from '../../lexicon/phrases.ts'
import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import {
  ADVERB,
  AUXILIARY,
  COPULA,
  DO,
  INFINITIVE,
  PARTICIPLE,
  SPEECH_NOUN,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { isNameWord, OWNER, PERSONAL, type Phrase } from './phrases.ts'
import { CAPITAL, MARK, QUOTE, type Tokens, WORD } from './tokens.ts'

/** Words that say that somebody speaks: tokens `start` to `end`. */
export interface Cue {
  readonly start: number
  readonly end: number
  /** The number of the verb's kind, or one of the kinds below. */
  readonly kind: number
  /** FINITE, ING, INFINITE or PASSIVE. */
  readonly form: number
  /** The source where the cue itself holds it ("Kerr’s claim"); else null. */
  readonly owner: Phrase | null
}

// Kinds of cues beside the kinds of verbs.
export const BEING = DO + 1
export const SOURCE = DO + 2
export const SPOKEN_NOUN = DO + 3
export const POINT = DO + 4
export const CUE_KINDS = DO + 5

export const FINITE = 0
export const ING = 1
export const INFINITE = 2
export const PASSIVE = 3

/** Longest verb group in tokens. */
const LONGEST = 9

/** Cues of a stretch in order. */
export function findCues(source: string, tokens: Tokens, phrases: readonly Phrase[], lexicon: QuotesLexicon): Cue[] {
  const cues: Cue[] = []
  let phrase = 0
  let at = 0
  while (at < tokens.length) {
    while (phrase < phrases.length && (phrases[phrase] as Phrase).end <= at) phrase++
    const inside = phrases[phrase]
    if (inside && inside.start <= at) {
      const noun = ownedNoun(tokens, inside)
      if (noun) cues.push(noun)
      at = inside.end
      continue
    }
    const cue = readCue(source, tokens, at, phrases, phrase, lexicon)
    if (cue) cues.push(cue)
    at = cue ? cue.end : at + 1
  }
  return cues
}

/** "Kerr’s claim", "his promise": the noun is the cue, its owner the source. */
function ownedNoun(tokens: Tokens, phrase: Phrase): Cue | null {
  if (phrase.owner === -1 || ((tokens.bits[phrase.end - 1] as number) & SPEECH_NOUN) === 0) return null
  const kind = tokens.shape[phrase.owner - 1] === CAPITAL ? phrase.kind : OWNER
  const owner: Phrase = {
    start: phrase.start,
    end: phrase.owner,
    kind: phrase.owner - phrase.start === 1 && tokens.shape[phrase.start] !== CAPITAL ? PERSONAL : kind,
    owner: -1,
  }
  return { start: phrase.end - 1, end: phrase.end, kind: SPOKEN_NOUN, form: FINITE, owner }
}

function readCue(
  source: string,
  tokens: Tokens,
  at: number,
  phrases: readonly Phrase[],
  phrase: number,
  lexicon: QuotesLexicon,
): Cue | null {
  if (tokens.shape[at] === MARK || tokens.shape[at] === QUOTE) return null
  const from = matchWords(source, tokens, at, lexicon.asSource)
  if (from > at) return { start: at, end: from, kind: SOURCE, form: FINITE, owner: null }
  const bits = tokens.bits[at] as number
  if (verbKind(bits) === 0 && (bits & AUXILIARY) === 0) return null
  const next = phrases[phrase]
  const limit = Math.min(next ? next.start : tokens.length, at + LONGEST)
  return readGroup(source, tokens, at, limit, lexicon)
}

/** A verb group: "went on to add", "was quoted as saying", "has also said". */
function readGroup(source: string, tokens: Tokens, start: number, limit: number, lexicon: QuotesLexicon): Cue | null {
  let head = -1
  let passive = false
  let end = start + 1
  for (let at = start; at < limit; at++) {
    if (tokens.shape[at] !== WORD && !(at === start && tokens.shape[at] === CAPITAL)) break
    const bits = tokens.bits[at] as number
    const verb = verbKind(bits) !== 0 && (bits & AUXILIARY) === 0
    if (verb) {
      passive =
        head === -1 && at > start && ((tokens.bits[at - 1] as number) & COPULA) !== 0 && (bits & PARTICIPLE) === 0
      head = at
      end = at + 1
      const group = matchWords(source, tokens, at, lexicon.cueGroups)
      if (group > end) {
        end = group
        at = group - 1
      }
    } else if (bits & AUXILIARY) {
      end = at + 1
    } else if (bits & INFINITIVE) {
      if (verbKind(tokens.bits[at + 1] ?? 0) === 0) break
    } else if ((bits & ADVERB) === 0) {
      const group = matchWords(source, tokens, at, lexicon.cueGroups)
      if (group <= at) break
      end = group
      head = group - 1
      at = group - 1
    }
  }
  if (head === -1) return { start, end, kind: BEING, form: FINITE, owner: null }
  let kind = DO
  for (let at = head; at < end; at++) {
    const one = verbKind(tokens.bits[at] as number)
    if (one !== 0 && (kind === DO || one !== DO)) kind = one
  }
  return { start, end, kind, form: formOf(tokens, start, head, passive), owner: null }
}

function formOf(tokens: Tokens, start: number, head: number, passive: boolean): number {
  if (passive) return PASSIVE
  if (start === head && (tokens.bits[head] as number) & PARTICIPLE) return ING
  return start > 0 && (tokens.bits[start - 1] as number) & INFINITIVE ? INFINITE : FINITE
}

/** The token after the phrase of the list that stands at token `at`; `at` where none does. */
function matchWords(source: string, tokens: Tokens, at: number, list: QuotesLexicon['cueGroups']): number {
  if (!list.has(tokens.word[at] as string) || (tokens.shape[at] === CAPITAL && isNameWord(tokens, at))) return at
  const start = tokens.start[at] as number
  const found = matchPhrase(list, source, start, Math.min(start + 60, tokens.end[tokens.length - 1] as number))
  if (!found) return at
  let end = at
  while (end < tokens.length && (tokens.end[end] as number) <= found.end) end++
  return end
}
