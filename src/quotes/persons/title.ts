import {
  ABBREVIATED,
  DEFINITE,
  DEGREE,
  type Gender,
  genderOf,
  HONORIFIC,
  INDEFINITE,
  LINK,
  MODIFIER,
  PARTICLE,
  PRONOUN,
  ROLE_ALONE,
} from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import {
  AUXILIARY,
  BODY,
  CROWD,
  DOCUMENT,
  PARTICIPLE,
  PEOPLE,
  TIME,
  VERB_ONLY,
  verbKind,
} from '../../lexicon/word-bits.ts'
import { itemBefore } from '../../text/list.ts'
import { glyphOf } from '../../text/marks.ts'
import type { Span } from '../../types/index.ts'
import { kindByForm } from './kind.ts'
import type { NamePlace } from './name-place.ts'
import { roleAt, rolesIn } from './roles.ts'
import type { NameWord } from './words.ts'

/** A title or apposition, and what it says of the person. */
export interface Title {
  readonly span: Span | null
  readonly roles: readonly number[]
  /** The noun that stands right before the name: "butcher". */
  readonly noun: string | null
  readonly qualifiers: readonly string[]
  readonly gender: Gender | null
}

/** The title before a name, else the apposition behind it. */
export function titleOf(
  source: string,
  words: readonly NameWord[],
  place: NamePlace,
  limit: number,
  lexicon: NameLexicon,
): Title {
  const titleEnd = place.titleEnd > 0 || !isNoun(itemBefore(words, place.start)) ? place.titleEnd : place.start
  if (titleEnd > 0) {
    const all = words.slice(0, titleEnd).filter((word) => (word.names & HONORIFIC) === 0)
    // "On Monday Mayor Kerr left."
    const before = all.slice(all.findIndex(({ capital, bits }) => !capital || (bits & TIME) === 0))
    const roles = rolesIn(source, before, limit, lexicon)
    const [first] = before
    const last = before.at(-1)
    // "Her Excellency Ann Kerr" has no title but the form of address, and "the late Ann Kerr" none.
    const titled = roles.length > 0 || !last || (last.names & (MODIFIER | PARTICLE)) === 0
    if (first && last && titled && (last !== first || (first.names & DEFINITE) === 0)) {
      // "The chancellor, Dr. Kerr" is the chancellor.
      const shown = last.apart && last.names & ABBREVIATED && before.length > 1 ? (before.at(-2) as NameWord) : last
      const span = withStop(source, { start: first.start, end: shown.end })
      return { span, roles, noun: shown.key, qualifiers: qualifiersOf(before), gender: genderIn(before) }
    }
  }
  const after = apposition(source, words, place.end, lexicon)
  const [first] = after
  if (!first) return NO_TITLE
  const roles = rolesIn(source, after, limit, lexicon)
  const noun = roles.length === 0 ? nounOf(first, after, lexicon) : null
  if (roles.length === 0 && noun === null) return NO_TITLE
  return {
    span: withMarks(source, { start: first.start, end: (after.at(-1) as NameWord).end }, limit),
    roles,
    noun,
    qualifiers: qualifiersOf(after),
    gender: genderIn(after),
  }
}

/** The noun of an apposition that no list has but whose form is of people: "a baker". */
function nounOf(first: NameWord, words: readonly NameWord[], lexicon: NameLexicon): string | null {
  if ((first.names & INDEFINITE) === 0) return null
  const link = words.findIndex(({ names }) => names & LINK)
  const core = link === -1 ? words : words.slice(0, link)
  const last = core.at(-1) as NameWord
  return !last.capital && kindByForm(core, lexicon) === 'person' ? last.key : null
}

const NO_WORDS: readonly NameWord[] = []

const NO_TITLE: Title = { span: null, roles: [], noun: null, qualifiers: [], gender: null }

/** Whether a word of small letters before a name can be what its bearer is, though it stands in no list: "butcher". */
function isNoun(word: NameWord | undefined): boolean {
  if (!word || word.capital || word.possessive || startsWithDigit(word) || definiteness(word) !== null) return false
  return (word.names & LINK) === 0 && (word.bits & ~NOUNS) === 0
}

const NOUNS = PEOPLE | BODY | DOCUMENT | CROWD

/** The words between the comma behind a name and the next: "the ministry's spokeswoman"; an age is passed over. */
function apposition(
  source: string,
  words: readonly NameWord[],
  from: number,
  lexicon: NameLexicon,
): readonly NameWord[] {
  let start = from
  while (start < words.length && isPassedOver(words[start] as NameWord)) start++
  const first = words[start]
  if (!first?.apart) return NO_WORDS
  const second = words[start + 1]
  const roleNext = first.capital && second && !second.apart && roleAt(source, second, second.end, lexicon)
  if (!roleNext && !opensNoun(source, first, lexicon)) return []
  let end = start
  while (end < words.length && (end === start || !(words[end] as NameWord).apart)) {
    const word = words[end] as NameWord
    const { bits } = word
    // “Kerr, the mayor said, …” is a clause and no apposition.
    if (!word.capital && verbKind(bits) !== 0 && bits & VERB_ONLY && !(bits & PARTICIPLE)) return []
    if (bits & AUXILIARY || word.names & PRONOUN) return upToDeterminer(words.slice(start, end))
    end++
  }
  return words.slice(start, end)
}

/** An age or a degree, which can stand between a name and its apposition. */
function isPassedOver(word: NameWord): boolean {
  return startsWithDigit(word) || (word.capital && (word.names & (DEGREE | ROLE_ALONE)) === DEGREE)
}

function startsWithDigit({ key }: NameWord): boolean {
  const code = key.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** What stands before the last determiner: a clause that began there is left out ("… at the time | the tax was"). */
function upToDeterminer(words: readonly NameWord[]): readonly NameWord[] {
  for (let at = words.length - 1; at > 0; at--) {
    if (definiteness(words[at] as NameWord) !== null) return words.slice(0, at)
  }
  return words
}

/** Whether an apposition can begin with a word: "a", "the", "former", "mayor", "Lenkovo's". */
function opensNoun(source: string, word: NameWord, lexicon: NameLexicon): boolean {
  if (definiteness(word) !== null || word.names & MODIFIER) return true
  return roleAt(source, word, word.end, lexicon) !== null
}

/** Takes in the closing mark of what is quoted in a title: "author of “Long Roads,”". */
function withMarks(source: string, { start, end }: Span, limit: number): Span {
  let quoted = false
  for (let at = start; at < end && !quoted; at++) {
    const glyph = glyphOf(source.charCodeAt(at))
    quoted = glyph?.family === 'double' || (glyph !== null && glyphOf(source.charCodeAt(at + 1)) !== null)
  }
  if (!quoted) return { start, end }
  let close = end
  while (close < limit && close - end < 4 && (glyphOf(source.charCodeAt(close)) || source.charCodeAt(close) === 44))
    close++
  return { start, end: glyphOf(source.charCodeAt(close - 1)) ? close : end }
}

/** Takes in the full stop of an abbreviation: "Sen.", "Jr.". */
export function withStop(source: string, { start, end }: Span): Span {
  return { start, end: end < source.length && source.charCodeAt(end) === 46 ? end + 1 : end }
}
/** Whether a word opens a description of somebody known (true) or new (false); null for other words. */
export function definiteness({ names, possessive }: NameWord): boolean | null {
  if (names & DEFINITE || possessive) return true
  return names & INDEFINITE ? false : null
}

/** The gender of the nouns; "his" and "her" are somebody else's. */
export function genderIn(words: readonly NameWord[]): Gender | null {
  let gender: Gender | null = null
  for (const word of words) {
    if (!word.possessive && (word.names & DEFINITE) === 0) gender = genderOf(word.names) ?? gender
  }
  return gender
}

/** Words with capitals in a title or description: whose spokesman, of which party. */
export function qualifiersOf(words: readonly NameWord[]): readonly string[] {
  return words.filter((word) => word.capital).map((word) => word.key)
}
