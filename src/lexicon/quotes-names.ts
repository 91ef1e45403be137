import type { NameWords } from '../types/index.ts'
import { compilePhrases, type Phrases } from './phrases.ts'

export type Gender = 'male' | 'female'

/** The words of names and roles, compiled for look-up; all in lower case, abbreviations without full stop. */
export interface NameLexicon {
  readonly pronouns: ReadonlySet<string>
  readonly plurals: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  /** Pronouns, honorifics and nouns that tell a man or a woman. */
  readonly gender: ReadonlyMap<string, Gender>
  /** First names; null for those of both men and women. */
  readonly given: ReadonlyMap<string, Gender | null>
  readonly honorifics: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly ofs: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  /** Role → the rows that it stands in: roles of one row can be one person's. */
  readonly roles: Phrases<readonly number[]>
  readonly general: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
  readonly abbreviated: ReadonlySet<string>
  readonly pluralEndings: readonly string[]
  readonly organisations: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly documents: Phrases<true>
  readonly metonyms: Phrases<true>
}

/** Compiles the name words of a locale. */
export function compileNames(words: NameWords): NameLexicon {
  return {
    pronouns: wordSet(words.pronouns),
    plurals: wordSet(words.plurals),
    things: wordSet(words.things),
    gender: new Map<string, Gender>([...entries(words.male, 'male'), ...entries(words.female, 'female')]),
    given: new Map<string, Gender | null>([
      ...entries(words.given.either, null),
      ...entries(words.given.male, 'male'),
      ...entries(words.given.female, 'female'),
    ]),
    honorifics: wordSet(words.honorifics),
    particles: wordSet(words.particles),
    suffixes: wordSet(words.suffixes),
    definite: wordSet(words.definite),
    indefinite: wordSet(words.indefinite),
    links: wordSet(words.links),
    ofs: wordSet(words.ofs),
    notNames: wordSet(words.notNames),
    roles: compilePhrases(roleRows(words.roles.classes)),
    general: wordSet(words.roles.general),
    modifiers: wordSet(words.roles.modifiers),
    abbreviated: wordSet(words.roles.abbreviated),
    pluralEndings: words.pluralEndings,
    organisations: wordSet(words.bodies.organisations),
    groups: wordSet(words.bodies.groups),
    documents: compilePhrases(phrases(words.bodies.documents).map((phrase) => [phrase, true] as const)),
    metonyms: compilePhrases(phrases(words.bodies.metonyms).map((phrase) => [phrase, true] as const)),
  }
}

function wordSet(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}

function entries<V extends Gender | null>(lists: readonly string[], value: V): (readonly [string, V])[] {
  return lists.flatMap((list) => list.split(' ').map((word) => [word, value] as const))
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
