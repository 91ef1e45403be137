import {
  ADVERB,
  AUXILIARY,
  BODY,
  CONJUNCTION,
  CROWD,
  DETERMINER,
  DOCUMENT,
  endsAt,
  GENITIVE,
  JOINER,
  OBJECT,
  PEOPLE,
  PERSON,
  PLAIN,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SPEECH_NOUN,
  SUBJECT,
  SUBORDINATOR,
  TIME,
  TITLE,
  VERB_BY_PLACE,
  VERB_ONLY,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { COMMA } from './mark-codes.ts'
import { CAPITAL, MARK, NUMBER, QUOTE, type Tokens, WORD } from './tokens.ts'

/** Words that name somebody or something: tokens `start` to `end`, the last of them its head. */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly kind: number
  /** End of the owner in it ("Kerr’s claim" → the end of "Kerr"); -1 where there is none. */
  readonly owner: number
}

// Kinds of phrases.
export const PERSONAL = 1
export const PRONOUN = 2
export const WHO = 3
export const NAME = 4
export const ROLE = 5
export const CROWDS = 6
export const PAPER = 7
export const ORGANISATION = 8
export const MOMENT = 9
export const THING = 10
export const OWNER = 11

const FUNCTION = OBJECT | RELATIVE | PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | ADVERB | GENITIVE | SUBJECT
const NOUN = PEOPLE | DOCUMENT | BODY | CROWD | SPEECH_NOUN | TITLE
/** Longest phrase in tokens. */
const LONGEST = 16

/** Phrases of a stretch in order, none over another. Marks unknown words after a name as verbs in `tokens.bits`. */
export function findPhrases(tokens: Tokens): Phrase[] {
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const phrase = readPhrase(tokens, at)
    if (phrase) {
      phrases.push(phrase)
      at = phrase.end
    } else at++
  }
  return phrases
}

function readPhrase(tokens: Tokens, at: number): Phrase | null {
  const shape = tokens.shape[at] as number
  if (shape === MARK || shape === QUOTE) return null
  const bits = tokens.bits[at] as number
  if (!isNameWord(tokens, at)) {
    if (bits & RELATIVE && isVerbal(tokens, at + 1)) return { start: at, end: at + 1, kind: WHO, owner: -1 }
    if (bits & SUBJECT && !(bits & DETERMINER && isNounish(tokens, at + 1))) {
      markVerb(tokens, at + 1)
      return { start: at, end: at + 1, kind: bits & PERSON ? PERSONAL : PRONOUN, owner: -1 }
    }
    if (bits & (DETERMINER | POSSESSIVE)) {
      if (bits & RELATIVE && opensClause(tokens, at)) return null
    } else if (bits & FUNCTION || (verbKind(bits) !== 0 && !isNounAfter(tokens, at))) return null
  }
  return readNoun(tokens, at)
}

/** A phrase around nouns and names, from its determiner on. */
function readNoun(tokens: Tokens, start: number): Phrase | null {
  let owner = -1
  let open = ((tokens.bits[start] as number) & (DETERMINER | POSSESSIVE)) !== 0 && !isNameWord(tokens, start)
  if (open && (tokens.bits[start] as number) & POSSESSIVE) owner = start + 1
  const determined = open
  let noun = open ? -1 : start
  let at = start + 1
  for (; at < tokens.length && at - start < LONGEST; at++) {
    const shape = tokens.shape[at] as number
    if (shape === MARK || shape === QUOTE) break
    const bits = tokens.bits[at] as number
    if (bits & GENITIVE) {
      if (noun === -1 || !isNounish(tokens, at + 1)) break
      owner = at
      open = true
      continue
    }
    if (isNameWord(tokens, at)) {
      noun = at
      open = false
      continue
    }
    if (bits & JOINER && noun === at - 1 && tokens.shape[noun] === CAPITAL && joinsNames(tokens, at)) {
      if (tokens.shape[at + 1] !== CAPITAL) at++
      continue
    }
    if (bits & DETERMINER && !(bits & FUNCTION) && open) continue
    if (bits & (FUNCTION | DETERMINER | POSSESSIVE) && !(bits & NOUN && !(bits & ~NOUN & FUNCTION))) break
    if (shape === NUMBER) {
      if (noun !== -1 && tokens.shape[noun] === WORD) break
      noun = at
      continue
    }
    if (verbKind(bits) !== 0) {
      // Straight after a determiner even a verb's form is no verb: "the proposed law", "his claims"; behind a noun
      // only its plain form before another noun is none: "press secretary".
      if (
        noun === -1 ? (bits & VERB_ONLY) !== 0 && !isNounish(tokens, at + 1) : !isModifier(tokens, at, noun, determined)
      )
        break
    } else if (bits & TIME && noun !== -1) break
    else if (noun !== -1 && tokens.shape[noun] === CAPITAL && (bits & NOUN) === 0 && owner === -1 && !determined) {
      // "Kerr wants": an unknown word behind a bare name is its verb, unless a name follows ("Kerr ally Mehta").
      if (tokens.shape[at + 1] !== CAPITAL) {
        markVerb(tokens, at)
        break
      }
    }
    noun = at
  }
  if (noun === -1) return alone(tokens, start, at)
  return { start, end: noun + 1, kind: kindOf(tokens, start, noun), owner: owner > noun ? -1 : owner }
}

/** Determiners that stand for a noun: "both said", "the two write", "tweeted another". */
function alone(tokens: Tokens, start: number, at: number): Phrase | null {
  const bits = tokens.bits[start] as number
  if (bits & POSSESSIVE || (bits & DETERMINER) === 0) return null
  const ends = isVerbal(tokens, at) || (at < tokens.length && tokens.shape[at] === MARK && at - start === 1)
  return ends ? { start, end: at, kind: PRONOUN, owner: -1 } : null
}

function kindOf(tokens: Tokens, start: number, head: number): number {
  const bits = tokens.bits[head] as number
  const shape = tokens.shape[head]
  if (shape === CAPITAL) {
    if (bits & TIME) return MOMENT
    return bits & (BODY | DOCUMENT) ? ORGANISATION : NAME
  }
  if (shape === NUMBER) {
    // "Article 33", "the 46-year-old", and only then a figure or a year.
    if (head > start && tokens.shape[head - 1] === CAPITAL) return NAME
    return (tokens.end[head] as number) - (tokens.start[head] as number) > 8 ? ROLE : MOMENT
  }
  if (bits & TIME) return MOMENT
  if (bits & CROWD) return CROWDS
  if (bits & (PEOPLE | TITLE)) return ROLE
  if (bits & BODY) return ORGANISATION
  return bits & DOCUMENT ? PAPER : THING
}

/** A capitalised word that is a name: not one that only opens its sentence, but "May said" and "Premier He". */
export function isNameWord(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at] !== CAPITAL) return false
  const bits = tokens.bits[at] as number
  if ((bits & (FUNCTION | DETERMINER | POSSESSIVE)) === 0 && verbKind(bits) === 0) return true
  // "Price said", "From said": what stands before a verb that is no noun is a name, whatever else it can be.
  const verbBehind = tokens.shape[at + 1] === WORD && ((tokens.bits[at + 1] as number) & VERB_ONLY) !== 0
  if (bits & (SUBJECT | DETERMINER | POSSESSIVE | RELATIVE | ADVERB | SUBORDINATOR | CONJUNCTION)) {
    return at > 0 && (bits & SUBJECT) !== 0 && (bits & DETERMINER) === 0 && afterTitle(tokens, at)
  }
  if (bits & PREPOSITION) return verbBehind && !opensSentence(tokens, at)
  if (!opensSentence(tokens, at)) return true
  if (bits & VERB_ONLY) return false
  return verbBehind || tokens.shape[at + 1] === CAPITAL
}

/** "said that Kerr": no "that Kerr". */
function opensClause(tokens: Tokens, at: number): boolean {
  return tokens.shape[at + 1] !== WORD || (at > 0 && verbKind(tokens.bits[at - 1] as number) !== 0)
}

function afterTitle(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at - 1] !== CAPITAL) return false
  return ((tokens.bits[at - 1] as number) & (TITLE | PEOPLE)) !== 0 && tokens.shape[at + 1] !== MARK
}

/** Whether the token opens its sentence or a part of it that is capitalised for another reason than being a name. */
function opensSentence(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.sentence[at] !== tokens.sentence[at - 1]) return true
  const before = tokens.shape[at - 1]
  return before === QUOTE || (before === MARK && tokens.code[at - 1] !== COMMA)
}

/** Whether the token can stand inside a phrase behind a determiner. */
function isNounish(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at]
  if (shape === undefined || shape === MARK || shape === QUOTE) return false
  if (shape === CAPITAL || shape === NUMBER) return true
  const bits = tokens.bits[at] as number
  return (bits & (FUNCTION | POSSESSIVE)) === 0
}

/** A verb's form that opens a phrase as a noun: a plural or plain form with its own verb behind it ("critics claim"). */
function isNounAfter(tokens: Tokens, at: number): boolean {
  const bits = tokens.bits[at] as number
  return (bits & VERB_ONLY) === 0 && (bits & NOUN) !== 0 && !follows(tokens, at, VERB_ONLY | AUXILIARY)
    ? false
    : (bits & VERB_ONLY) === 0 && follows(tokens, at, VERB_ONLY | AUXILIARY)
}

function follows(tokens: Tokens, at: number, bits: number): boolean {
  return ((tokens.bits[at + 1] ?? 0) & bits) !== 0 && tokens.shape[at + 1] === WORD
}

/** Whether a verb's form behind the noun `noun` is none: "press secretary", "an internal report". */
function isModifier(tokens: Tokens, at: number, noun: number, determined: boolean): boolean {
  const bits = tokens.bits[at] as number
  if (bits & VERB_ONLY) return false
  const next = (tokens.bits[at + 1] ?? 0) as number
  if ((bits & PLAIN) === 0)
    return (bits & NOUN) !== 0 && !isNounish(tokens, at + 1) && follows(tokens, at, VERB_ONLY | AUXILIARY)
  // A plain form is a verb behind a plural ("the officials claim"), else a noun.
  if (determined && tokens.shape[noun] === WORD && ((tokens.bits[noun] as number) & CROWD) === 0)
    return !isPlural(tokens, noun)
  return tokens.shape[at + 1] === WORD && (next & NOUN) !== 0
}

function isPlural({ source, start, end, endings }: Tokens, at: number): boolean {
  return endsAt(source, start[at] as number, end[at] as number, endings.plural)
}

function isVerbal(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at] !== WORD) return false
  const bits = tokens.bits[at] as number
  return verbKind(bits) !== 0 || (bits & (AUXILIARY | ADVERB)) !== 0
}

function joinsNames(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at + 1] === CAPITAL) return true
  return (
    ((tokens.bits[at + 1] ?? 0) & DETERMINER) !== 0 && tokens.shape[at + 1] === WORD && tokens.shape[at + 2] === CAPITAL
  )
}

/** An unknown word straight behind a pronoun or bare name is its verb. */
function markVerb(tokens: Tokens, at: number): void {
  if (tokens.shape[at] === WORD && tokens.bits[at] === 0) tokens.bits[at] = VERB_BY_PLACE
}
