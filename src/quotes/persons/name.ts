import {
  DEFINITE,
  FIRM,
  type Gender,
  GROUP,
  genderOf,
  genderOfGiven,
  HONORIFIC,
  INDEFINITE,
  LINK,
  ORGANISATION,
  PAST,
  PRONOUN,
  SEVERAL,
  SUFFIX,
} from '../../lexicon/name-bits.ts'
import { BYNAME, type NameLexicon } from '../../lexicon/quotes-names.ts'
import { POSSESSIVE, RELATIVE } from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import type { Mention, Span, Speaker } from '../../types/index.ts'
import { kindByForm, kindOfDescription, kindOfName } from './kind.ts'
import { endOfField, findName, type NamePlace } from './name-place.ts'
import { endOfBody } from './name-run.ts'
import { endsInRole, type Role, roleAt } from './roles.ts'
import { definiteness, genderIn, qualifiersOf, titleOf, withStop } from './title.ts'
import { type NameWord, nameWords } from './words.ts'

/** What the words of a mention say by themselves. */
export interface NameReading {
  readonly form: Mention['kind']
  readonly kind: Speaker['kind']
  /** The name itself where it was read, without honorific and title; a suffix is part of it. Null in descriptions and pronouns. */
  readonly name: Span | null
  /** The words of the name in lower case, without suffix: the last is the surname. Of descriptions: none. */
  readonly words: readonly string[]
  /** What the name of a body goes on with, in lower case: "of justice" behind "department"; null where it does not. */
  readonly field: string | null
  /** What the first of these words, or the pronoun, can be (name-bits.ts). */
  readonly bits: number
  /** The surname, where it stands behind another's first name only: that of Bill in "Bill and Janine Toomey". */
  readonly shared: Span | null
  readonly suffix: string | null
  readonly honorific: string | null
  /** The title or apposition as printed: "the Justice Ministry's spokeswoman". */
  readonly title: Span | null
  /** Rows of the roles that it names. */
  readonly roles: readonly number[]
  /** Of a description: rows of those whom it can mean. */
  readonly calls: readonly number[]
  /** The noun that a description is about, or that stands before a name, in lower case: "spokeswoman". */
  readonly head: string | null
  /** "the", "this", "her"; false: "a"; null: neither. */
  readonly definite: boolean | null
  /** A description that is somebody's: "his lawyer", "the train’s operator". */
  readonly owned: boolean
  readonly gender: Gender | null
  /** Words with capitals in its title or description, in lower case: whose spokesman, of which party. */
  readonly qualifiers: readonly string[]
  /** An age or "who" stands behind the name, as only behind a person's. */
  readonly personal: boolean
}

/**
 * Reads a mention: honorific, title, name, role, and what kind of speaker it is.
 *
 * @example `readName('… spokesman Tom Hale …', span, lexicon)` has the name "Tom Hale" and the title "spokesman".
 */
export function readName(source: string, span: Span, lexicon: NameLexicon): NameReading {
  const words = unpossessed(nameWords(source, span, lexicon.table))
  const first = words[0]
  if (!first) return unnamed('description', 'unknown', null, 0, null, null, null, NO_KEYS)
  // The "his" of "his promise".
  const isPronoun = first.names & PRONOUN || (first.names & DEFINITE && genderOf(first.names))
  if (words.length === 1 && isPronoun) {
    return unnamed('pronoun', 'unknown', first.key, first.names, null, genderOf(first.names), null, NO_KEYS)
  }
  const place = findName({ source, words, limit: span.end, lexicon })
  return place ? named(source, words, place, span.end, lexicon) : described(source, words, span, lexicon)
}

/** A mention that ends in a possessive (“Kerr’s”) is about its owner. */
function unpossessed(words: NameWord[]): NameWord[] {
  const last = words.at(-1)
  if (last) last.possessive = false
  return words
}

/** A reading that is still made. */
type Draft = { -readonly [Key in keyof NameReading]: NameReading[Key] }

/** A reading with some things changed. It is made as all readings are, which keeps them quick to read; a spread would make it in another way. */
export function changed(reading: NameReading, changes: Partial<NameReading>): NameReading {
  return Object.assign(unnamed('name', 'unknown', null, 0, null, null, null, NO_KEYS), reading, changes)
}

const NO_KEYS: readonly string[] = []
const NO_ROWS: readonly number[] = []

/** The reading of a description or pronoun; of a name, before it is put in. */
function unnamed(
  form: NameReading['form'],
  kind: NameReading['kind'],
  head: string | null,
  bits: number,
  definite: boolean | null,
  gender: Gender | null,
  role: Role | null,
  qualifiers: readonly string[],
  owned = false,
): Draft {
  return {
    form,
    kind,
    name: null,
    words: NO_KEYS,
    field: null,
    bits,
    shared: null,
    suffix: null,
    honorific: null,
    title: null,
    roles: role ? role.rows : NO_ROWS,
    calls: role ? role.calls : NO_ROWS,
    head,
    definite,
    owned,
    gender,
    qualifiers,
    personal: false,
  }
}

function named(
  source: string,
  words: readonly NameWord[],
  place: NamePlace,
  limit: number,
  lexicon: NameLexicon,
): NameReading {
  const first = words[place.start] as NameWord
  const last = words[place.end - 1] as NameWord
  const suffix = last !== first && last.names & SUFFIX ? last.key : null
  const keys = keysBetween(words, place.start, suffix ? place.end - 1 : place.end)
  const honorific = honorificBefore(words, place.start)
  const definite = definiteness(words[0] as NameWord)
  const title = titleOf(source, words, place, limit, lexicon)
  const kind = kindBeside(source, words, place, definite, title.span !== null || honorific !== null, lexicon)
  const isPerson = kind === 'person'
  const isBody = !isPerson && (last.names & (ORGANISATION | GROUP)) !== 0 && (last.names & FIRM) === 0
  const end = isBody ? endOfBody(words, place.end) : place.end
  const name = { start: first.start, end: (words[end - 1] as NameWord).end }
  const said = isPerson && honorific ? genderOf(honorific.names) : null
  const given = isPerson && keys.length > 1 ? genderOfGiven(first.names) : null
  // Women are spokesmen, too.
  const gender =
    said ?? (isPerson && title.gender === 'female' ? 'female' : (given ?? (isPerson ? title.gender : null)))
  const head = title.noun ?? ageOf(words[place.end])
  const reading = unnamed('name', kind, head, first.names, definite, gender, null, title.qualifiers)
  reading.name = suffix && !last.shouted ? withStop(source, name) : name
  reading.words = keys
  if (end > place.end) reading.field = keysBetween(words, place.end, end).join(' ')
  reading.suffix = suffix
  if (honorific) reading.honorific = honorific.key
  if (isPerson) reading.title = title.span
  reading.roles = title.roles
  reading.personal = isOfPerson(words[place.end])
  return reading
}

function keysBetween(words: readonly NameWord[], start: number, end: number): string[] {
  const keys: string[] = []
  for (let at = start; at < end; at++) keys.push((words[at] as NameWord).key)
  return keys
}

function honorificBefore(words: readonly NameWord[], end: number): NameWord | null {
  for (let at = 0; at < end; at++) {
    const word = words[at] as NameWord
    if (word.names & HONORIFIC) return word
  }
  return null
}

/** An age behind a name, by which "the 46-year-old" can mean its bearer. */
function ageOf(word: NameWord | undefined): string | null {
  return word?.apart && /^\d{1,3}$/.test(word.key) ? word.key : null
}

function isOfPerson(word: NameWord | undefined): boolean {
  if (!word?.apart) return false
  return ageOf(word) !== null || ((word.names & PRONOUN) !== 0 && (word.bits & RELATIVE) !== 0)
}

/** The kind of a name by what stands beside it: "grid operator Norlin" is no person. */
function kindBeside(
  source: string,
  words: readonly NameWord[],
  place: NamePlace,
  definite: boolean | null,
  titled: boolean,
  lexicon: NameLexicon,
): Speaker['kind'] {
  const before = itemBefore(words, place.start)
  const beside = before && !before.capital && !before.possessive && !words[place.start]?.apart
  if (beside && before.names & ORGANISATION && !endsInRole(source, words, before, lexicon)) return 'organisation'
  if (titled) return 'person'
  return kindOfName(source, words.slice(place.start, place.end), definite !== null && !beside, lexicon)
}

function described(source: string, words: readonly NameWord[], span: Span, lexicon: NameLexicon): NameReading {
  const first = words[0] as NameWord
  const definite = definiteness(first)
  let end = definite === null ? 0 : 1
  while (end < words.length) {
    const word = words[end] as NameWord
    const small = (word.names & (LINK | INDEFINITE | DEFINITE)) !== 0
    const role = small ? endOfField({ source, words, limit: span.end, lexicon }, end, words.length) : -1
    if (
      role === -1 &&
      (word.apart || (end > (definite ? 1 : 0) && small && !inRole(source, words, end, span.end, lexicon)))
    )
      break
    end = Math.max(end, role) + 1
  }
  const noun = upToNoun(source, words.slice(0, Math.max(end, 1)), lexicon)
  const all = words.slice(0, Math.max(end, 1))
  const core = noun ?? all
  const head = core.at(-1) as NameWord
  let role = headRole(source, core, span.end, lexicon)
  const kind = noun ? kindOfDescription(source, core, span.end, lexicon) : kindByForm(core, lexicon)
  const qualifiers = qualifiersOf(definite === null ? core : core.slice(1))
  // "The mother of two" is no other mother.
  if (role && (words[end + 1]?.names ?? 0) & SEVERAL) role = { ...role, calls: [BYNAME] }
  else if (role && ((core[1]?.names ?? 0) & PAST) === PAST) role = { ...role, calls: [...role.calls, BYNAME] }
  const aged = /^\d+(?=-)/.exec(head.key)
  const owned = (first.bits & POSSESSIVE) !== 0 || core.some(({ possessive }) => possessive)
  return unnamed('description', kind, aged ? aged[0] : head.key, 0, definite, genderIn(core), role, qualifiers, owned)
}

/** The words up to the last one that can speak: in "an official briefed yesterday" the official; null where none can. */
function upToNoun(source: string, words: readonly NameWord[], lexicon: NameLexicon): readonly NameWord[] | null {
  // The "his" of "his schedule" speaks only where it stands alone.
  const first = words.length > 1 && (words[0] as NameWord).names & DEFINITE ? 1 : 0
  for (let end = words.length; end > first; end--) {
    const core = words.slice(0, end)
    if (kindOfDescription(source, core, (core.at(-1) as NameWord).end, lexicon) !== 'unknown') return core
  }
  return null
}

/** Whether a small word stands inside a role: "secretary of state". */
function inRole(source: string, words: readonly NameWord[], at: number, limit: number, lexicon: NameLexicon): boolean {
  const before = words[at - 1]
  if (!before) return false
  const role = roleAt(source, before, limit, lexicon)
  return role !== null && role.end > (words[at] as NameWord).end
}

/** The role that ends a description: in "the minister's lawyer" the lawyer's. */
function headRole(source: string, core: readonly NameWord[], limit: number, lexicon: NameLexicon): Role | null {
  const last = core.at(-1) as NameWord
  for (const word of core) {
    const role = roleAt(source, word, limit, lexicon)
    if (role && role.end >= last.end) return role
  }
  return null
}
