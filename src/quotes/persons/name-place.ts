import {
  ABBREVIATED,
  DEFINITE,
  DOCUMENT_START,
  GENERAL,
  GIVEN,
  GROUP,
  HONORIFIC,
  INDEFINITE,
  LINK,
  ORGANISATION,
  TITLE_LINK,
} from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { CONJUNCTION, PEOPLE, TITLE } from '../../lexicon/word-bits.ts'
import { glyphOf } from '../../text/marks.ts'
import { kindByForm } from './kind.ts'
import { behindOffice, endOfOwned, endOfRun } from './name-run.ts'
import { endsInRole, isPluralRole, type Role, roleAt, titleAt } from './roles.ts'
import type { NameWord } from './words.ts'

/** The words of a mention in their text, which is read up to the limit. */
export interface MentionWords {
  readonly source: string
  readonly words: readonly NameWord[]
  readonly limit: number
  readonly lexicon: NameLexicon
}

/** Where a name stands among the words of a mention. */
export interface NamePlace {
  readonly start: number
  readonly end: number
  /** The words before this one are a title; 0 where there is none. */
  readonly titleEnd: number
}

/** Finds the name in a mention: behind owners and titles, before any "of" or "who"; null in a description. */
export function findName(mention: MentionWords): NamePlace | null {
  const { source, words, limit, lexicon } = mention
  const first = words[0] as NameWord
  const from = isArticle(first) ? 1 : 0
  // "Residents of Lenkovo" opens a sentence.
  const crowd = from === 0 && (first.names & GROUP) !== 0 && ((words[1]?.names ?? 0) & LINK) !== 0
  if (from >= words.length || crowd || isEpithet(words, from)) return null
  const apart = nextApart(mention, from + 1)
  const place = nameWithin(mention, from, apart)
  if (place || apart === words.length) return place
  // “The ministry's spokeswoman, Ann Kerr”: the name is the apposition.
  const role = words.slice(from, apart).some((word) => roleAt(source, word, limit, lexicon))
  const behind = words[apart] as NameWord
  if (!role || !behind.capital || behind.names & DEFINITE) return null
  const name = nameWithin(mention, apart, nextApart(mention, apart + 1))
  return name && { ...name, titleEnd: Math.max(name.titleEnd, apart) }
}

/** Whether a capital is all that stands behind the article, and of people: "the Scot". */
function isEpithet(words: readonly NameWord[], from: number): boolean {
  const word = words[1] as NameWord
  return from === 1 && words.length === 2 && (word.names & GENERAL) !== 0 && (word.bits & PEOPLE) === 0
}

/** The next word that a mark sets apart; not a title behind a title: "Founder & CEO", "Chairman, President and CEO". */
function nextApart(mention: MentionWords, from: number): number {
  const { source, words, limit, lexicon } = mention
  for (let at = from; at < words.length; at++) {
    const word = words[at] as NameWord
    if (!word.apart) continue
    const before = words[at - 1] as NameWord
    // "His colleague, Professor Kerr" has an apposition.
    if (!before.capital && source.charCodeAt(before.end) === 44) return at
    if (!titleAt(source, word, limit, lexicon) || !endsInRole(source, words, before, lexicon)) return at
  }
  return words.length
}

function nameWithin(mention: MentionWords, from: number, to: number): NamePlace | null {
  const { source, words, limit, lexicon } = mention
  let at = from
  let titleEnd = 0
  while (at < to) {
    const word = words[at] as NameWord
    const end = word.capital ? endOfRun(words, at, to) : at
    const whole = word.capital ? endOfOwned(words, end, to) : -1
    if (whole !== -1 && !isModifier(mention, whole, to)) {
      return { start: at, end: whole, titleEnd: titleEnd === at ? titleEnd : 0 }
    }
    if (!word.capital || word.possessive) {
      const role = word.possessive ? null : roleAt(source, word, limit, lexicon)
      const link = !role && (word.names & LINK) !== 0
      // A description that goes on with "of" or "who" has its name, if any, only behind an office: "minister of …".
      if (link && !(word.names & TITLE_LINK && titleEnd === at)) return null
      const next = role ? wordAfter(words, at, role.end) : at + 1
      if (role) titleEnd = next
      if (link && next < to && titleAt(source, words[next] as NameWord, limit, lexicon)) {
        // "Chairman and CEO Ann Kerr" has another title, "a spokesman for President Kerr" is another person.
        if (isArticle(words[0] as NameWord) && (word.bits & CONJUNCTION) === 0) return null
        titleEnd = next
      } else if (link) {
        const behind = behindOffice(words, at + 1, to)
        return behind === null ? null : { start: behind, end: endOfRun(words, behind, to), titleEnd: behind }
      }
      at = next
      continue
    }
    const last = words[end - 1] as NameWord
    if (last.possessive || isModifier(mention, end, to)) {
      at = end
      continue
    }
    const start = afterTitles(mention, at, end)
    if (start < end) return { start, end, titleEnd: start > at ? start : titleEnd === at ? titleEnd : 0 }
    titleEnd = start
    at = start
  }
  return null
}

/** Whether a noun of small letters follows that the capitals before it belong to: "the Lenkovo senator". */
function isModifier(mention: MentionWords, from: number, to: number): boolean {
  const { source, words, limit, lexicon } = mention
  if (isArticle(words[0] as NameWord) && endOfField(mention, from, to) !== -1) return true
  for (let at = from; at < to; at++) {
    const word = words[at] as NameWord
    if (word.capital || word.apart) return false
    if (roleAt(source, word, limit, lexicon) || word.names & (ORGANISATION | GROUP | DOCUMENT_START)) return true
    if (word.names & LINK) return false
  }
  return false
}

/** The role behind "for Transport" in "a Department for Transport spokesperson"; -1 where there is none. */
export function endOfField(mention: MentionWords, from: number, to: number): number {
  const { source, words, limit, lexicon } = mention
  if (from + 2 >= to || ((words[from] as NameWord).names & TITLE_LINK) === 0) return -1
  const end = endOfRun(words, from + 1, to)
  const noun = end > from + 1 && end < to ? (words[end] as NameWord) : null
  return noun && !noun.apart && roleAt(source, noun, limit, lexicon) ? end : -1
}

function isArticle({ names }: NameWord): boolean {
  return (names & (DEFINITE | INDEFINITE)) !== 0
}

/** Where in a run of capitals the name begins: behind its last title or honorific. */
function afterTitles(mention: MentionWords, from: number, end: number): number {
  const { source, words } = mention
  // “Justice Ministry” has no minister in it.
  if ((words[end - 1] as NameWord).names & ORGANISATION) return from
  let start = from
  let single = true
  for (let at = from; at < end; ) {
    const word = words[at] as NameWord
    // A title that is cut short stands before a name: "Zhao Min" is no minister.
    const short = at > from && at + 1 === end && (word.names & ABBREVIATED) !== 0
    const role = short || isQuoted(source, word) ? null : titleBefore(mention, at, end)
    const next = role ? wordAfter(words, at, role.end) : at + 1
    // "Senator Peter King" has one title.
    if (next >= end && start > from && at > start && (words[start] as NameWord).names & GIVEN) break
    if (role || word.names & HONORIFIC) {
      single = start === from && next === at + 1 && at === from
      start = next
    }
    at = next
  }
  // A first name that is also a title (“Dean Baker”), a surname that is also one (“Ann Judge”).
  const first = words[from] as NameWord
  const known = (first.names & GIVEN) !== 0
  // “The Daily Observer” is no office.
  const office = ((words[end - 1] as NameWord).bits & TITLE) !== 0
  if (start >= end && from === 1 && end - from > 1 && (words[0] as NameWord).names & DEFINITE && !office) return from
  if (known && (start >= end ? end - from > 1 : single && end - start === 1)) return from
  return start
}

/** The title at a word; before a name one of several ("Professors Kerr and Hale"), before a first name any noun ("Fisherman Ann Kerr", "Fiddler Ann Kerr"). */
function titleBefore(mention: MentionWords, at: number, end: number): Role | null {
  const { source, words, limit, lexicon } = mention
  const word = words[at] as NameWord
  const role = titleAt(source, word, limit, lexicon)
  const next = words[at + 1]
  if (role || !next || at + 1 >= end || word.names & GIVEN) return role
  const named = next.names & GIVEN && at + 2 < end
  const noun = named ? roleAt(source, word, limit, lexicon) : null
  if (noun) return noun
  return isPluralRole(word, lexicon) || (named && kindByForm([word], lexicon) === 'person')
    ? { end: word.end, rows: [], calls: [] }
    : null
}

/** A nickname: 'Tom "Duke" Hale'. */
function isQuoted(source: string, word: NameWord): boolean {
  return word.start > 0 && glyphOf(source.charCodeAt(word.start - 1)) !== null
}

function wordAfter(words: readonly NameWord[], at: number, offset: number): number {
  let next = at + 1
  while (next < words.length && (words[next] as NameWord).start < offset) next++
  return next
}
