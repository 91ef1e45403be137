import type { QuotesLocale } from '../types/index.ts'
import { flagged, type Phrases, phrasesOf } from './phrases.ts'
import type { WordTable } from './word-table.ts'

/** The rows that a role stands in: roles of one row can be one person's. */
export interface RoleRows {
  readonly own: readonly number[]
  /** With those that it can call as the more general word: an officer may be the captain. */
  readonly all: readonly number[]
}

/** The words of names and roles, compiled for look-up. */
export interface NameLexicon {
  /** What each word can be (see name-bits.ts and word-bits.ts). */
  readonly table: WordTable
  readonly roles: Phrases<RoleRows>
  /** Rows of the nouns for bodies, by the noun. */
  readonly bodies: ReadonlyMap<string, RoleRows>
  /** Single words and phrases. */
  readonly documents: Phrases<true>
  readonly metonyms: Phrases<true>
  readonly pluralEndings: readonly string[]
  readonly personEndings: readonly string[]
}

/** Compiles the name words of a locale; `table` holds all of its words. */
export function compileNames({ names, sources, grammar }: QuotesLocale, table: WordTable): NameLexicon {
  return {
    table,
    roles: phrasesOf(() => [...roleRows(names.roles)].map(([role, rows]) => [[role], rows] as const)),
    bodies: rowsOf(names.bodies.classes),
    documents: flagged(
      sources.documents.flatMap((list) => list.split(' ')),
      phrases(names.bodies.documents),
    ),
    metonyms: flagged(phrases(names.bodies.metonyms)),
    pluralEndings: names.pluralEndings,
    personEndings: [...names.personEndings, ...grammar.endings.person],
  }
}

function phrases(lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(', '))
}

/** The row of what reporters call somebody who was named without it. */
export const EPITHET = -1
/** The same, even where the name had another role. */
export const BYNAME = -2

function roleRows({ classes, epithets, bynames }: QuotesLocale['names']['roles']): Map<string, Rows> {
  const byRole = rowsOf(classes)
  for (const role of phrases(epithets)) byRole.get(role)?.all.push(EPITHET)
  for (const role of phrases(bynames)) byRole.get(role)?.all.push(BYNAME)
  return byRole
}

interface Rows extends RoleRows {
  readonly own: number[]
  readonly all: number[]
}

function rowsOf(classes: readonly string[]): Map<string, Rows> {
  const rows = new Map<string, Rows>()
  classes.forEach((row, index) => {
    const [own, general] = row.split('; ') as [string, string?]
    const add = (word: string, isOwn: boolean) => {
      const held = rows.get(word) ?? { own: [], all: [] }
      if (isOwn) held.own.push(index)
      held.all.push(index)
      rows.set(word, held)
    }
    for (const word of own.split(', ')) add(word, true)
    for (const word of general?.split(', ') ?? []) add(word, false)
  })
  return rows
}
