import type { QuotesLocale } from '../types/index.ts'
import { compilePhrases, type Phrases } from './phrases.ts'
import type { WordTable } from './word-table.ts'

/** The words of names and roles, compiled for look-up. */
export interface NameLexicon {
  /** What each word can be (see name-bits.ts and word-bits.ts). */
  readonly table: WordTable
  /** Role → the rows that it stands in: roles of one row can be one person's. */
  readonly roles: Phrases<readonly number[]>
  /** Single words and phrases. */
  readonly documents: Phrases<true>
  readonly metonyms: Phrases<true>
  readonly pluralEndings: readonly string[]
  readonly personEndings: readonly string[]
}

/** Compiles the name words of a locale; `table` holds all of its words. */
export function compileNames({ names, sources, grammar }: QuotesLocale, table: WordTable): NameLexicon {
  const documents = [...sources.documents.flatMap((list) => list.split(' ')), ...phrases(names.bodies.documents)]
  return {
    table,
    roles: compilePhrases(roleRows(names.roles.classes)),
    documents: compilePhrases(documents.map((phrase) => [phrase, true] as const)),
    metonyms: compilePhrases(phrases(names.bodies.metonyms).map((phrase) => [phrase, true] as const)),
    pluralEndings: names.pluralEndings,
    personEndings: [...names.personEndings, ...grammar.endings.person],
  }
}

function phrases(lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(', '))
}

function roleRows(rows: readonly string[]): Map<string, number[]> {
  const byRole = new Map<string, number[]>()
  rows.forEach((row, index) => {
    for (const role of row.split(', ')) {
      const list = byRole.get(role)
      if (list) list.push(index)
      else byRole.set(role, [index])
    }
  })
  return byRole
}
