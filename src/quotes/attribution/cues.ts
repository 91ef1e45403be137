import { PRONOUN } from '../../lexicon/name-bits.ts'
import { matchPhrase, type PhraseMatch, type Phrases } from '../../lexicon/phrases.ts'
import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import {
  ADVERB,
  AUXILIARY,
  COPULA,
  DO,
  INFINITIVE,
  PARTICIPLE,
  PHRASE,
  SPEECH_NOUN,
  VERB,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import type { Link } from './links.ts'
import { COLON, isDash } from './mark-codes.ts'
import { OWNER, PERSONAL, type Phrase } from './phrase.ts'
import { CAPITAL, EDGE, MARK, QUOTE, type Tokens, WORD } from './tokens.ts'
import { isNameWord } from './word-roles.ts'

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
  /** Its place among the cues, and that of the first phrase behind its start among the phrases. */
  place: number
  phrase: number
  /** The phrases that can be its source (links.ts); null until somebody asks. */
  links: readonly Link[] | null
}

// The numbers of the verbs that say, add, state ("declared"), call, judge, think or hear, and name ("known as").
export const SAY = 1
export const ADD = 3
export const ASK = 4
export const STATE = 7
export const CALL = 8
export const JUDGE = 9
const THINK = 11
export const NAMES = 15

// Kinds of cues beside the kinds of verbs.
export const BEING = DO + 1
export const SOURCE = DO + 2
export const SPOKEN_NOUN = DO + 3
export const POINT = DO + 4
export const ORIGIN = DO + 5
export const CUE_KINDS = DO + 6

export const FINITE = 0
export const ING = 1
const INFINITE = 2
export const PASSIVE = 3

/** Whether something is said, told, added, asked, answered, written, stated, shouted or reported. */
export function isSpeech({ kind }: Cue): boolean {
  return (kind >= 1 && kind <= 7) || kind === 12 || kind === 16
}

/** Longest verb group in tokens. */
const LONGEST = 9

/** Cues of a stretch in order. */
export function findCues(tokens: Tokens, from: number, phrases: readonly Phrase[], lexicon: QuotesLexicon): Cue[] {
  const cues: Cue[] = []
  const { shape, bits } = tokens
  let phrase = 0
  let at = from
  for (;;) {
    const inside = phrases[phrase]
    if (inside && inside.start <= at) {
      // A cue can reach into the phrases behind it.
      if (inside.end > at) {
        const noun = inside.owner === -1 ? null : ownedNoun(tokens, inside)
        if (noun) add(cues, noun, phrase + 1)
        at = inside.end
      }
      phrase++
      continue
    }
    const own = shape[at] as number
    if (own === EDGE) return cues
    // Most words can be no cue.
    if (own !== MARK && ((bits[at] as number) & CUE_WORD) === 0) {
      at++
      continue
    }
    const cue = readCue(tokens, at, phrases, phrase, lexicon)
    if (cue && !isSpare(cue, itemBefore(cues, cues.length), itemBefore(phrases, phrase))) add(cues, cue, phrase)
    at = cue ? cue.end : at + 1
  }
}

function add(cues: Cue[], cue: Cue, phrase: number): void {
  cue.place = cues.length
  cue.phrase = phrase
  cues.push(cue)
}

function newCue(start: number, end: number, kind: number, form: number, owner: Phrase | null): Cue {
  return { start, end, kind, form, owner, place: 0, phrase: 0, links: null }
}

/** What a word must be able to be to open a cue: the beginning of a phrase of the lists, an auxiliary, a verb. */
const CUE_WORD = PHRASE | AUXILIARY | VERB

/** Whether a colon says no more than the verb before it: "Kerr said:", "Then said Kerr:". */
function isSpare({ kind, start }: Cue, last: Cue | undefined, phrase: Phrase | undefined): boolean {
  if (kind !== POINT || !last || !isSpeech(last)) return false
  return last.end === start || (last.form === FINITE && phrase?.end === start && last.end === phrase.start)
}

/** "Kerr’s claim", "his promise": the noun is the cue, its owner the source. */
function ownedNoun(tokens: Tokens, phrase: Phrase): Cue | null {
  if (((tokens.bits[phrase.end - 1] as number) & SPEECH_NOUN) === 0) return null
  const kind = tokens.shape[phrase.owner - 1] === CAPITAL ? phrase.kind : OWNER
  const owner: Phrase = {
    start: phrase.start,
    end: phrase.owner,
    kind: phrase.owner - phrase.start === 1 && tokens.shape[phrase.start] !== CAPITAL ? PERSONAL : kind,
    owner: -1,
  }
  return newCue(phrase.end - 1, phrase.end, SPOKEN_NOUN, FINITE, owner)
}

function readCue(
  tokens: Tokens,
  at: number,
  phrases: readonly Phrase[],
  phrase: number,
  lexicon: QuotesLexicon,
): Cue | null {
  if (tokens.shape[at] === MARK) return isPoint(tokens, at) ? newCue(at, at + 1, POINT, FINITE, null) : null
  const bits = tokens.bits[at] as number
  const from = bits & PHRASE ? matchWords(tokens, at, lexicon.asSource) : null
  if (from)
    return newCue(at, from.end, from.value ? SOURCE : ORIGIN, FINITE, from.value ? objectAt(tokens, from.end) : null)
  if (verbKind(bits) === 0 && (bits & AUXILIARY) === 0) return null
  const next = phrases[phrase]
  const limit = next ? Math.min(next.start, at + LONGEST) : at + LONGEST
  return readGroup(tokens, at, limit, lexicon)
}

/** The pronoun that is no subject: "according to him". */
function objectAt({ shape, names }: Tokens, at: number): Phrase | null {
  // "her aunt"
  if (((names[at] as number) & PRONOUN) === 0 || (shape[at + 1] as number) < MARK) return null
  return { start: at, end: at + 1, kind: PERSONAL, owner: -1 }
}

/** A colon before a quote or at the end, a dash at either side of a quote: "Kerr: “…”", "“…” – Kerr". */
function isPoint(tokens: Tokens, at: number): boolean {
  const mark = tokens.code[at] as number
  const colon = mark === COLON
  if (!colon && !isDash(mark)) return false
  if (tokens.shape[at + 1] === QUOTE || (colon && tokens.shape[at + 1] === EDGE)) return true
  return !colon && (tokens.shape[at - 1] === QUOTE || tokens.shape[at - 1] === EDGE)
}

/** A verb group: "went on to add", "was quoted as saying", "has also said". */
function readGroup(tokens: Tokens, start: number, limit: number, lexicon: QuotesLexicon): Cue | null {
  let head = -1
  let passive = false
  let kind = 0
  let end = start + 1
  for (let at = start; at < limit; at++) {
    if (tokens.shape[at] !== WORD && !(at === start && tokens.shape[at] === CAPITAL)) break
    const bits = tokens.bits[at] as number
    const verb = verbKind(bits) !== 0 && (bits & AUXILIARY) === 0
    const group = bits & PHRASE ? matchWords(tokens, at, lexicon.cueGroups) : null
    if (group) {
      if (head === -1) passive = isPassive(tokens, start, at)
      head = group.end - 1
      kind = group.value
      end = group.end
      at = end - 1
    } else if (verb) {
      // "said thought": a second verb opens a clause of its own, unless it is "began saying" or "went on to say".
      if (head !== -1 && !(bits & PARTICIPLE) && !((tokens.bits[at - 1] as number) & INFINITIVE)) break
      // "was forced to admit", "was heard to say": who is forced or heard speaks.
      passive = head === -1 ? isPassive(tokens, start, at) : passive && kind !== DO && kind !== THINK
      if (kind === 0 || kind === DO || verbKind(bits) !== DO) kind = verbKind(bits)
      head = at
      end = at + 1
    } else if (bits & AUXILIARY) {
      if (head !== -1) break
      end = at + 1
    } else if (bits & INFINITIVE) {
      if (verbKind(tokens.bits[at + 1] ?? 0) === 0) break
    } else if ((bits & ADVERB) === 0) break
  }
  // "who asked not to be named": nobody is said to speak.
  if (passive && isInfinitive(tokens, start)) return null
  if (head === -1) return newCue(start, end, BEING, FINITE, null)
  return newCue(start, end, kind, formOf(tokens, start, head, passive), null)
}

/** "was told": a copula before a form that does not go on. */
function isPassive(tokens: Tokens, start: number, at: number): boolean {
  return (
    at > start && ((tokens.bits[at - 1] as number) & COPULA) !== 0 && ((tokens.bits[at] as number) & PARTICIPLE) === 0
  )
}

/** Whether what makes an infinitive stands before the token: "to". */
function isInfinitive(tokens: Tokens, at: number): boolean {
  return ((tokens.bits[at - 1] ?? 0) & INFINITIVE) !== 0
}

function formOf(tokens: Tokens, start: number, head: number, passive: boolean): number {
  if (passive) return PASSIVE
  if (start === head && (tokens.bits[head] as number) & PARTICIPLE) return ING
  return isInfinitive(tokens, start) ? INFINITE : FINITE
}

/** The phrase of the list that stands at token `at`, a word that one begins with, with the token behind it; null where none does. */
function matchWords<V>(tokens: Tokens, at: number, list: Phrases<V>): PhraseMatch<V> | null {
  if (tokens.shape[at] === CAPITAL && isNameWord(tokens, at)) return null
  const start = tokens.start[at] as number
  const found = matchPhrase(list, tokens.source, start, Math.min(start + 60, tokens.source.length))
  if (!found) return null
  let end = at
  while (tokens.shape[end] !== EDGE && (tokens.end[end] as number) <= found.end) end++
  // The phrase may be the beginning of a longer word.
  return end === at ? null : { end, value: found.value }
}
