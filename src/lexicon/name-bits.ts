import type { QuotesLocale } from '../types/index.ts'
import { addWord, addWords, hashBetween, hashHead, type TableDraft } from './word-table.ts'

// What a word of a name or description can be, one bit each, so that such a word costs one look-up however much is asked.

export const PRONOUN = 1 << 0
/** A pronoun for several. */
export const PLURAL = 1 << 1
/** A pronoun for no person. */
export const THING = 1 << 2
/** Pronouns, honorifics and nouns that tell a man or a woman. */
export const MALE = 1 << 3
export const FEMALE = 1 << 4
/** First names; those of one gender only have its bit, too. */
export const GIVEN = 1 << 5
const GIVEN_MALE = 1 << 6
const GIVEN_FEMALE = 1 << 7
export const HONORIFIC = 1 << 8
export const PARTICLE = 1 << 9
export const SUFFIX = 1 << 10
export const DEFINITE = 1 << 11
export const INDEFINITE = 1 << 12
export const LINK = 1 << 13
export const TITLE_LINK = 1 << 14
export const LOCATIVE = 1 << 15
export const PLACE_NOUN = 1 << 16
export const SEVERAL = 1 << 17
/** Of a word for several: just two. */
export const PAIR = SEVERAL | PLURAL
export const NOT_NAME = 1 << 18
/** A noun for people of any role. */
export const GENERAL = 1 << 19
/** A role begins with the word. */
export const ROLE_START = 1 << 20
/** The word alone is a role. */
export const ROLE_ALONE = 1 << 21
export const MODIFIER = 1 << 22
/** Of a modifier: the role is over, and so its bearer known by now ("the former mayor"). */
export const PAST = MODIFIER | PLURAL
/** A title printed short. */
export const ABBREVIATED = 1 << 23
export const ORGANISATION = 1 << 24
export const GROUP = 1 << 25
/** A word or phrase for a document begins with the word. */
export const DOCUMENT_START = 1 << 26
/** A phrase for a government or another body begins with the word. */
export const METONYM_START = 1 << 27
/** A degree or honour behind a name. */
export const DEGREE = 1 << 28
/** A label of a transcript for the one who is asked. */
export const ANSWER = 1 << 29
/** A word that closes the name of a firm behind an "and". */
export const FIRM = 1 << 30

/** Words whose full stop ends no sentence. */
export const SHORT = ABBREVIATED | HONORIFIC | SUFFIX

export type Gender = 'male' | 'female'

/** The gender that a noun, pronoun or honorific tells. */
export function genderOf(bits: number): Gender | null {
  return bits & FEMALE ? 'female' : bits & MALE ? 'male' : null
}

/** The gender that a first name tells. */
export function genderOfGiven(bits: number): Gender | null {
  return bits & GIVEN_FEMALE ? 'female' : bits & GIVEN_MALE ? 'male' : null
}

/** Adds the words of names and descriptions of a locale with what they can be there. */
export function addNameWords(draft: TableDraft, { names, sources }: QuotesLocale): void {
  const { roles, bodies, given } = names
  const add = (lists: readonly string[], bit: number) => addWords(draft, lists, 0, bit)
  const addPhrases = (lists: readonly string[], start: number, alone: number) => {
    for (const list of lists) {
      for (const phrase of list.split(/[,;] /)) {
        const first = hashHead(phrase)
        const single = !phrase.includes(' ')
        const whole = single && hashBetween(phrase, 0, phrase.length) === first
        addWord(draft, first, 0, whole ? start | alone : start)
        // "vice-president"
        if (single && !whole) addWords(draft, [phrase], 0, start | alone)
      }
    }
  }
  add(names.pronouns, PRONOUN)
  add(names.plurals, PLURAL)
  add(names.things, THING)
  add(names.male, MALE)
  add(names.female, FEMALE)
  add(given.either, GIVEN)
  add(given.male, GIVEN | GIVEN_MALE)
  add(given.female, GIVEN | GIVEN_FEMALE)
  add(names.honorifics, HONORIFIC)
  add(names.particles, PARTICLE)
  add(names.suffixes, SUFFIX)
  add(names.answers, ANSWER)
  add(names.degrees, DEGREE)
  add(names.definite, DEFINITE)
  add(names.indefinite, INDEFINITE)
  add(names.links, LINK)
  add(names.titleLinks, TITLE_LINK)
  add(names.locatives, LOCATIVE)
  add(names.placeNouns, PLACE_NOUN)
  add(names.several, SEVERAL)
  add(names.pair, PAIR)
  add(names.notNames, NOT_NAME)
  add(sources.people, GENERAL)
  add(roles.general, GENERAL)
  add(roles.modifiers, MODIFIER)
  add(roles.past, PAST)
  add(roles.abbreviated, ABBREVIATED)
  add(sources.bodies, ORGANISATION)
  add(bodies.organisations, ORGANISATION)
  add(sources.crowds, GROUP)
  add(bodies.groups, GROUP)
  add(bodies.firms, FIRM)
  add(sources.documents, DOCUMENT_START)
  addPhrases(bodies.documents, DOCUMENT_START, 0)
  addPhrases(bodies.metonyms, METONYM_START, 0)
  addPhrases(roles.classes, ROLE_START, ROLE_ALONE)
}
