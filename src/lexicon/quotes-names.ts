import type { QuotesLocale } from '../types/index.ts'
import { compilePhrases, type Phrases } from './phrases.ts'

export type Gender = 'male' | 'female'

/** The words of names and roles, compiled for look-up; all in lower case, abbreviations without full stop. */
export interface NameLexicon {
  /** Lower-case word → what it can be (see word-bits.ts). */
  readonly words: ReadonlyMap<string, number>
  readonly pronouns: ReadonlySet<string>
  readonly plurals: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  /** Pronouns, honorifics and nouns that tell a man or a woman. */
  readonly gender: ReadonlyMap<string, Gender>
  /** First names; null for those of both men and women. */
  readonly given: ReadonlyMap<string, Gender | null>
  /** First names, titles and honorifics as they begin a name, with a capital. */
  readonly personal: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly titleLinks: ReadonlySet<string>
  readonly locatives: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  readonly several: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  /** The same as they open a sentence, with a capital. */
  readonly openers: ReadonlySet<string>
  /** Role → the rows that it stands in: roles of one row can be one person's. */
  readonly roles: Phrases<readonly number[]>
  readonly general: ReadonlySet<string>
  /** The words that a role, an abbreviated title or a general noun begins with. */
  readonly roleWords: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
  readonly abbreviated: ReadonlySet<string>
  /** Words whose full stop ends no sentence: abbreviated roles, honorifics, suffixes. */
  readonly short: ReadonlySet<string>
  readonly pluralEndings: readonly string[]
  readonly personEndings: readonly string[]
  readonly organisations: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  /** Single words and phrases. */
  readonly documents: Phrases<true>
  readonly metonyms: Phrases<true>
}

/** Compiles the name words of a locale; `words` is what attribution knows of words. */
export function compileNames(locale: QuotesLocale, words: ReadonlyMap<string, number>): NameLexicon {
  const { names, sources } = locale
  const roles = compilePhrases(roleRows(names.roles.classes))
  const general = wordSet([...sources.people, ...names.roles.general])
  const abbreviated = wordSet(names.roles.abbreviated)
  return {
    words,
    pronouns: wordSet(names.pronouns),
    plurals: wordSet(names.plurals),
    things: wordSet(names.things),
    gender: new Map<string, Gender>([...entries(names.male, 'male'), ...entries(names.female, 'female')]),
    given: new Map<string, Gender | null>([
      ...entries(names.given.either, null),
      ...entries(names.given.male, 'male'),
      ...entries(names.given.female, 'female'),
    ]),
    personal: personalWords(locale),
    honorifics: wordSet(names.honorifics),
    particles: wordSet(names.particles),
    suffixes: wordSet(names.suffixes),
    definite: wordSet(names.definite),
    indefinite: wordSet(names.indefinite),
    links: wordSet(names.links),
    titleLinks: wordSet(names.titleLinks),
    locatives: wordSet(names.locatives),
    placeNouns: wordSet(names.placeNouns),
    several: wordSet(names.several),
    notNames: wordSet(names.notNames),
    openers: new Set([...wordSet(names.notNames)].map(capitalised)),
    roles,
    general,
    roleWords: new Set([...roles.keys(), ...general, ...abbreviated]),
    modifiers: wordSet(names.roles.modifiers),
    abbreviated,
    short: wordSet([...names.roles.abbreviated, ...names.honorifics, ...names.suffixes]),
    pluralEndings: names.pluralEndings,
    personEndings: [...names.personEndings, ...locale.grammar.endings.person],
    organisations: wordSet([...sources.bodies, ...names.bodies.organisations]),
    groups: wordSet([...sources.crowds, ...names.bodies.groups]),
    documents: compilePhrases(
      [...wordSet(sources.documents), ...phrases(names.bodies.documents)].map((phrase) => [phrase, true] as const),
    ),
    metonyms: compilePhrases(phrases(names.bodies.metonyms).map((phrase) => [phrase, true] as const)),
  }
}

function personalWords({ names, grammar }: QuotesLocale): ReadonlySet<string> {
  const { given, honorifics, roles } = names
  const lists = [given.male, given.female, given.either, honorifics, roles.abbreviated, grammar.titles]
  return new Set(lists.flatMap((list) => [...wordSet(list)].map(capitalised)))
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
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
