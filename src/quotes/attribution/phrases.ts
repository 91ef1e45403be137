import { GIVEN, ROLE_ALONE } from '../../lexicon/name-bits.ts'
import {
  ADVERB,
  BODY,
  CONJUNCTION,
  CROWD,
  DETERMINER,
  DOCUMENT,
  GENITIVE,
  JOINER,
  LAST_OF_SPEECH,
  OBJECT,
  PARTICIPLE,
  PEOPLE,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SUBJECT,
  TIME,
  TITLE,
  VERB_BY_PLACE,
  VERB_ONLY,
  verbKind,
} from '../../lexicon/word-bits.ts'
import {
  CROWDS,
  MOMENT,
  NAME,
  ORGANISATION,
  PAPER,
  PERSONAL,
  type Phrase,
  PRONOUN,
  ROLE,
  THING,
  WHO,
} from './phrase.ts'
import { isInTitle, isNickname, isTitleWord, joinsFirm, nextTitle } from './titles.ts'
import { CAPITAL, EDGE, MARK, NUMBER, QUOTE, type Tokens, WORD } from './tokens.ts'
import {
  FUNCTION,
  isGerund,
  isModifier,
  isNameWord,
  isNounAfter,
  isNounish,
  isSubjectRelative,
  isVerbal,
  NOUN,
  opensSentence,
} from './word-roles.ts'

/** Longest phrase in tokens. */
const LONGEST = 16

/** Phrases of the stretch that begins at token `from`, in order, none over another. Marks unknown words after a name as verbs in `tokens.bits`. */
export function findPhrases(tokens: Tokens, from: number): Phrase[] {
  const phrases: Phrase[] = []
  const { shape, bits } = tokens
  for (let at = from; ; ) {
    const own = shape[at] as number
    if (own === EDGE) return phrases
    const phrase = opensNone(own, bits[at] as number) ? null : readPhrase(tokens, at)
    if (phrase) {
      phrases.push(phrase)
      at = phrase.end
    } else at++
  }
}

/** Marks, quotes, and small words that no phrase begins with: many tokens, told at a glance. */
function opensNone(shape: number, bits: number): boolean {
  if (shape === WORD) return (bits & FUNCTION) !== 0 && (bits & OPENING) === 0
  return shape === MARK || shape === QUOTE
}

/** What a word in lower case can be that opens a phrase although it is a small one. */
const OPENING = RELATIVE | SUBJECT | DETERMINER | POSSESSIVE

function readPhrase(tokens: Tokens, at: number): Phrase | null {
  const bits = tokens.bits[at] as number
  if (!isNameWord(tokens, at)) {
    if (bits & RELATIVE && isSubjectRelative(tokens, at)) return { start: at, end: at + 1, kind: WHO, owner: -1 }
    if (bits & SUBJECT && !(bits & DETERMINER && isNounish(tokens, at + 1))) {
      markVerb(tokens, at + 1)
      return { start: at, end: at + 1, kind: bits & PERSON ? PERSONAL : PRONOUN, owner: -1 }
    }
    if (!(bits & (DETERMINER | POSSESSIVE)) && (bits & FUNCTION || (verbKind(bits) !== 0 && !isNounAfter(tokens, at))))
      return null
  }
  if (bits & TIME && isMoment(tokens, at)) return { start: at, end: at + 1, kind: MOMENT, owner: -1 }
  return readNoun(tokens, at)
}

/** Whether a time stands alone before a name: "On Monday Secretary Kerr", "last night Rovers coach Kerr"; not "the Sunday Times". */
function isMoment({ shape, bits, names }: Tokens, at: number): boolean {
  if (shape[at + 1] !== CAPITAL) return false
  if (shape[at] === WORD) return true
  return ((bits[at - 1] as number) & PREPOSITION) !== 0 && ((names[at] as number) & GIVEN) === 0
}

/** A phrase around nouns and names, from its determiner on. */
function readNoun(tokens: Tokens, start: number): Phrase | null {
  let owner = -1
  let open = ((tokens.bits[start] as number) & (DETERMINER | POSSESSIVE)) !== 0 && !isNameWord(tokens, start)
  if (open && (tokens.bits[start] as number) & POSSESSIVE) owner = start + 1
  const determined = open
  // Whether a title was read that goes on with "of" or "in".
  let office = false
  let noun = open ? -1 : start
  let at = start + 1
  for (; at - start < LONGEST; at++) {
    const shape = tokens.shape[at] as number
    const bits = tokens.bits[at] as number
    if (noun === at - 1 && (shape === MARK || bits & CONJUNCTION)) {
      const next = nextTitle(tokens, at, start)
      if (next !== -1) {
        at = next - 1
        open = true
        continue
      }
      if (joinsFirm(tokens, at)) continue
    }
    if (shape === QUOTE && noun === at - 1 && isNickname(tokens, at)) continue
    if (shape === MARK || shape === QUOTE || shape === EDGE) break
    if (bits & GENITIVE) {
      if (noun === -1 || !isNounish(tokens, at + 1)) break
      owner = at
      open = true
      continue
    }
    if (shape === CAPITAL && isNameWord(tokens, at)) {
      noun = at
      open = false
      continue
    }
    if (bits === 0 && noun === at - 1 && tokens.shape[noun] === CAPITAL) {
      const particles = countParticles(tokens, at)
      if (particles > 0) {
        at += particles
        noun = at
        continue
      }
    }
    if (noun === at - 1 && tokens.shape[noun] === CAPITAL) {
      const title: boolean = bits & CONJUNCTION ? office : !determined && isTitleWord(tokens, noun)
      if (bits & JOINER ? joinsNames(tokens, at) : title && isInTitle(tokens, at)) {
        office ||= title
        if (tokens.shape[at + 1] !== CAPITAL) at++
        continue
      }
    }
    if (open && bits & (DETERMINER | ADVERB) && (bits & FUNCTION & ~ADVERB) === 0 && isNounish(tokens, at + 1)) continue
    if (bits & (FUNCTION | DETERMINER | POSSESSIVE)) break
    if (shape === NUMBER) {
      if (noun !== -1 && tokens.shape[noun] === WORD) break
      noun = at
      continue
    }
    if (verbKind(bits) !== 0) {
      // Straight after a determiner even a verb's form is no verb: "the proposed law", "his claims"; behind a noun
      // only its plain form before another noun is none: "press secretary".
      if (
        open
          ? (bits & VERB_ONLY) !== 0 && !opensNoun(tokens, at + 1) && !isGerund(tokens, at)
          : !isModifier(tokens, at, noun, determined)
      )
        break
    } else if (bits & TIME && noun !== -1) break
    else if (noun !== -1 && tokens.shape[noun] === CAPITAL && (bits & NOUN) === 0 && owner === -1 && !determined) {
      // "Kerr wants": an unknown word behind a bare name is its verb, unless a name follows ("Kerr ally Mehta").
      if (tokens.shape[at + 1] !== CAPITAL && !namesRole(tokens, noun, at) && !saysNext(tokens, at)) {
        markVerb(tokens, at)
        break
      }
    }
    noun = at
    open = false
  }
  if (noun === -1) return alone(tokens, start, at)
  return { start, end: noun + 1, kind: kindOf(tokens, start, noun), owner: owner > noun ? -1 : owner }
}

/** Determiners that stand for a noun: "both said", "the two write", "tweeted another", "many of them say". */
function alone(tokens: Tokens, start: number, at: number): Phrase | null {
  const bits = tokens.bits[start] as number
  if (bits & POSSESSIVE || (bits & DETERMINER) === 0) return null
  // "who first said"
  if ((tokens.bits[start - 1] as number) & RELATIVE) return null
  const isSome = at === start + 1 && ((tokens.bits[at] as number) & JOINER) !== 0
  if (isSome && ((tokens.bits[at + 1] as number) & OBJECT) !== 0 && saysNext(tokens, at + 1))
    return { start, end: at + 2, kind: PRONOUN, owner: -1 }
  const ends = isVerbal(tokens, at) || (tokens.shape[at] === MARK && at - start === 1)
  return ends ? { start, end: at, kind: PRONOUN, owner: -1 } : null
}

function kindOf(tokens: Tokens, start: number, head: number): number {
  const bits = tokens.bits[head] as number
  const shape = tokens.shape[head]
  if (shape === CAPITAL) {
    if (bits & TIME) return MOMENT
    // "Bill" is a first name.
    return bits & (BODY | DOCUMENT) && !((tokens.names[head] as number) & GIVEN) ? ORGANISATION : NAME
  }
  if (shape === NUMBER) {
    // "Article 33", "the 46-year-old", and only then a figure or a year.
    if (head > start && tokens.shape[head - 1] === CAPITAL) return NAME
    return (tokens.end[head] as number) - (tokens.start[head] as number) > 8 ? ROLE : MOMENT
  }
  if (bits & TIME) return MOMENT
  if (bits & CROWD) return CROWDS
  if (bits & (PEOPLE | TITLE) || (tokens.names[head] as number) & ROLE_ALONE) return ROLE
  if (bits & BODY) return ORGANISATION
  return bits & DOCUMENT ? PAPER : THING
}

/** Short words in lower case on the way to the next word of a name: "de la", "van der"; 0 where none are. */
function countParticles(tokens: Tokens, at: number): number {
  for (let i = at; i < at + 4; i++) {
    if (tokens.shape[i] === CAPITAL) return i - at
    const short = (tokens.end[i] as number) - (tokens.start[i] as number) <= 3
    if (tokens.shape[i] !== WORD || tokens.bits[i] !== 0 || !short) return 0
  }
  return 0
}

function joinsNames(tokens: Tokens, at: number): boolean {
  if (tokens.shape[at + 1] === CAPITAL) return true
  return (
    ((tokens.bits[at + 1] as number) & DETERMINER) !== 0 &&
    tokens.shape[at + 1] === WORD &&
    tokens.shape[at + 2] === CAPITAL
  )
}

/** "Retiring lighthouse keeper": an unknown word between a sentence's first one and a noun for people is no verb. */
function namesRole(tokens: Tokens, first: number, at: number): boolean {
  return opensSentence(tokens, first) && ((tokens.bits[at + 1] ?? 0) & PEOPLE) !== 0
}

/** "Rights groups say": an unknown word before a verb of speech that is no noun is none itself. */
function saysNext({ shape, bits }: Tokens, at: number): boolean {
  const next = bits[at + 1] as number
  if (shape[at + 1] !== WORD || next & (NOUN | PARTICIPLE)) return false
  return verbKind(next) > 0 && verbKind(next) <= LAST_OF_SPEECH
}

/** An unknown word straight behind a pronoun or bare name is its verb. */
function markVerb(tokens: Tokens, at: number): void {
  if (tokens.shape[at] === WORD && tokens.bits[at] === 0) tokens.bits[at] = VERB_BY_PLACE
}

/** Whether a noun can stand at the token, or what modifies one: no further determiner ("first called the"). */
function opensNoun(tokens: Tokens, at: number): boolean {
  return isNounish(tokens, at) && (tokens.shape[at] !== WORD || ((tokens.bits[at] as number) & DETERMINER) === 0)
}
