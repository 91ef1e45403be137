import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  BODY,
  CONJUNCTION,
  CROWD,
  DETERMINER,
  DOCUMENT,
  endsAt,
  GENITIVE,
  OBJECT,
  PARTICIPLE,
  PEOPLE,
  PLAIN,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SPEECH_NOUN,
  SUBJECT,
  SUBORDINATOR,
  TIME,
  TITLE,
  VERB_ONLY,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { COMMA } from './mark-codes.ts'
import { CAPITAL, EDGE, MARK, NUMBER, QUOTE, type Tokens, WORD } from './tokens.ts'

// What a word is where it stands: a name, a noun, a verb.

export const FUNCTION =
  OBJECT | RELATIVE | PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | ADVERB | GENITIVE | SUBJECT
export const NOUN = PEOPLE | DOCUMENT | BODY | CROWD | SPEECH_NOUN | TITLE

/** A capitalised word that is a name: not one that only opens its sentence, but "May said" and "Premier He". */
export function isNameWord(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at] !== CAPITAL) return false
  const bits = tokens.bits[at] as number
  if ((bits & (FUNCTION | DETERMINER | POSSESSIVE)) === 0 && verbKind(bits) === 0) return true
  // "Price said", "From said": what stands before a verb that is no noun is a name, whatever else it can be.
  const verbBehind = tokens.shape[at + 1] === WORD && ((tokens.bits[at + 1] as number) & VERB_ONLY) !== 0
  // "Grace Long called"
  if (bits & ADVERB && verbBehind && tokens.shape[at - 1] === CAPITAL && !opensSentence(tokens, at)) return true
  if (bits & (SUBJECT | DETERMINER | POSSESSIVE | RELATIVE | ADVERB | SUBORDINATOR | CONJUNCTION)) {
    return (bits & SUBJECT) !== 0 && afterTitle(tokens, at)
  }
  if (bits & PREPOSITION) return verbBehind && !opensSentence(tokens, at)
  if (!opensSentence(tokens, at)) return true
  if (bits & VERB_ONLY) return false
  return verbBehind || tokens.shape[at + 1] === CAPITAL
}

function afterTitle(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at - 1] !== CAPITAL) return false
  return ((tokens.bits[at - 1] as number) & (TITLE | PEOPLE)) !== 0 && tokens.shape[at + 1] !== MARK
}

/** Whether the token opens its sentence or a part of it that is capitalised for another reason than being a name. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  if (tokens.sentence[at] !== tokens.sentence[at - 1]) return true
  const before = tokens.shape[at - 1]
  return before === MARK && tokens.code[at - 1] !== COMMA
}

/** Whether the token can stand inside a phrase behind a determiner. */
export function isNounish(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at]
  if (shape === MARK || shape === QUOTE || shape === EDGE) return false
  if (shape === CAPITAL || shape === NUMBER) return true
  const bits = tokens.bits[at] as number
  return (bits & (FUNCTION | POSSESSIVE)) === 0
}

/** A participle right behind an article is a noun: "this ruling", "the painting"; "some saying" is none. */
export function isGerund({ bits }: Tokens, at: number): boolean {
  return ((bits[at] as number) & PARTICIPLE) !== 0 && ((bits[at - 1] as number) & ARTICLE) === ARTICLE
}

/** A verb's form that opens a phrase as a noun, since its own verb stands behind it: "claims emerged". */
export function isNounAfter(tokens: Tokens, at: number): boolean {
  return ((tokens.bits[at] as number) & VERB_ONLY) === 0 && follows(tokens, at, VERB_ONLY | AUXILIARY)
}

function follows(tokens: Tokens, at: number, bits: number): boolean {
  return ((tokens.bits[at + 1] as number) & bits) !== 0 && tokens.shape[at + 1] === WORD
}

/** Whether a verb's form behind the noun `noun` is none: "press secretary", "an internal report". */
export function isModifier(tokens: Tokens, at: number, noun: number, determined: boolean): boolean {
  const bits = tokens.bits[at] as number
  if (bits & VERB_ONLY || (bits & PLAIN) === 0) return false
  // A plain form is a verb behind a plural ("the officials claim"), else a noun.
  if (determined && bits & NOUN && tokens.shape[noun] === WORD) return !isPlural(tokens, noun)
  return follows(tokens, at, NOUN)
}

function isPlural({ source, start, end, endings }: Tokens, at: number): boolean {
  return endsAt(source, start[at] as number, end[at] as number, endings.plural)
}

/** Whether the token can belong to a verb. */
export function isVerbal(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at] !== WORD) return false
  const bits = tokens.bits[at] as number
  return verbKind(bits) !== 0 || (bits & (AUXILIARY | ADVERB)) !== 0
}

/** Whether a verb stands behind the relative, over an adverbial of few words: "who said", "who first said", "who on Monday said". */
export function isSubjectRelative(tokens: Tokens, at: number): boolean {
  if (isVerbal(tokens, at + 1)) return true
  for (let i = at + 1; i < at + 4; i++) {
    if (isVerbal(tokens, i)) return true
    const bits = tokens.bits[i] as number
    const adverbial = (bits & (PREPOSITION | TIME)) !== 0 || (bits & ARTICLE) === DETERMINER
    if (!adverbial || (tokens.shape[i] !== WORD && (bits & TIME) === 0)) return false
  }
  return false
}
