import { ABBREVIATED, GENERAL, ROLE_ALONE, ROLE_START } from '../../lexicon/name-bits.ts'
import { matchPhrase, type PhraseMatch } from '../../lexicon/phrases.ts'
import type { NameLexicon, RoleRows } from '../../lexicon/quotes-names.ts'
import { hashBetween, namesAt, rowOf } from '../../lexicon/word-table.ts'
import type { NameWord } from './words.ts'

/** A role that stands in the text. */
export interface Role {
  readonly end: number
  readonly rows: readonly number[]
  /** With the rows of those whom it can call. */
  readonly calls: readonly number[]
}

/** Whether a phrase of the list that gives a word the bit `start` can begin with it; a quick answer, since mostly it is no. */
export function begins(start: number, { names, marked }: NameWord): boolean {
  return marked || (names & start) !== 0
}

/** The role that begins with a word: "spokesman", "chief executive", the "minister" of "ex-minister". */
export function roleAt(source: string, word: NameWord, limit: number, lexicon: NameLexicon): Role | null {
  // A word is asked after again and again while its name is read.
  if (word.roleLimit === limit) return word.role
  word.role = readRole(source, word, limit, lexicon)
  word.roleLimit = limit
  return word.role
}

function readRole(source: string, word: NameWord, limit: number, lexicon: NameLexicon): Role | null {
  if (!word.marked && (word.names & (ROLE_START | ABBREVIATED | GENERAL)) === 0) return null
  const match = begins(ROLE_START, word) ? matchPhrase(lexicon.roles, source, word.start, limit) : null
  if (match) return roleOf(match)
  if (word.names & ABBREVIATED && word.capital) return { end: word.end, rows: [], calls: [] }
  const hyphen = word.key.lastIndexOf('-')
  if (hyphen > 0) {
    const behind = matchPhrase(lexicon.roles, source, word.start + hyphen + 1, limit)
    if (behind) return roleOf(behind)
  }
  return word.names & GENERAL ? { end: word.end, rows: [], calls: [] } : null
}

function roleOf({ end, value }: PhraseMatch<RoleRows>): Role {
  return { end, rows: value.own, calls: value.all }
}

/** The role at a word that can be a title with a capital: not "Native" or "Figure". */
export function titleAt(source: string, word: NameWord, limit: number, lexicon: NameLexicon): Role | null {
  const role = roleAt(source, word, limit, lexicon)
  return role && (role.rows.length > 0 || (word.names & ABBREVIATED) !== 0) ? role : null
}

/** Rows of all roles that some words name; an owner's role is not theirs. */
export function rolesIn(
  source: string,
  words: readonly NameWord[],
  limit: number,
  lexicon: NameLexicon,
): readonly number[] {
  const rows: number[] = []
  let from = 0
  for (const word of words) {
    // “Vice president” is no president.
    if (word.possessive || word.start < from) continue
    const role = roleAt(source, word, limit, lexicon)
    if (role) from = role.end
    for (const row of role?.rows ?? []) if (!rows.includes(row)) rows.push(row)
  }
  return rows
}

/** Whether a word is the last of a role: the "state" of "secretary of state". */
export function endsInRole(source: string, words: readonly NameWord[], last: NameWord, lexicon: NameLexicon): boolean {
  for (const word of words) {
    if (word.start > last.start) break
    if (roleAt(source, word, last.end, lexicon)?.end === last.end) return true
  }
  return false
}

/** Whether a word is the plural of a role: "Professors". */
export function isPluralRole(word: NameWord, lexicon: NameLexicon): boolean {
  return isPluralOf(word, ROLE_ALONE, lexicon)
}

/** Whether a word is the plural of one with some of the bits. */
export function isPluralOf(
  { key }: Pick<NameWord, 'key'>,
  bits: number,
  { pluralEndings, table }: NameLexicon,
): boolean {
  for (const ending of pluralEndings) {
    if (!key.endsWith(ending)) continue
    const singular = hashBetween(key, 0, key.length - ending.length)
    if ((namesAt(table, rowOf(table, singular)) & bits) !== 0) return true
  }
  return false
}
