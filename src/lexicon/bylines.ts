import type { Author, BylineCues, BylineWords, CreditWords } from '../types/index.ts'
import { compilePhrases, type Phrases } from './phrases.ts'

type Role = Author['role']

/** The words of bylines, compiled for look-up. */
export interface BylineLexicon {
  readonly cues: Phrases<Role>
  /** Cues of one word, which scrapes print without the space after them: "byAnn Kerr". */
  readonly fusedCues: ReadonlyMap<string, Role>
  readonly captionCues: ReadonlySet<string>
  readonly closers: Phrases<Role>
  readonly and: Phrases<true>
  readonly in: Phrases<true>
  readonly for: Phrases<true>
  readonly titles: ReadonlySet<string>
  readonly desks: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly degrees: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly firstNames: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
}

/** The words by which an agency names itself, compiled for look-up. */
export interface CreditLexicon {
  readonly verbs: Phrases<true>
  /** The present and the past. */
  readonly allVerbs: Phrases<true>
  /** As printed: a paragraph without any of them is not read. */
  readonly forms: readonly string[]
  readonly correspondents: ReadonlySet<string>
  readonly sources: Phrases<true>
}

/** Compiles the words of bylines. */
export function compileBylines(words: BylineWords): BylineLexicon {
  const single = (cue: string) => /^\p{L}+$/u.test(cue)
  return {
    cues: compilePhrases([...rolesOf(words.cues), ...rolesOf(words.cuesElsewhere)]),
    fusedCues: new Map(rolesOf(words.cues).filter(([cue]) => single(cue))),
    captionCues: new Set(words.captionCues),
    closers: compilePhrases(rolesOf(words.closers)),
    and: compilePhrases(flagged(words.and)),
    in: compilePhrases(flagged(words.in)),
    for: compilePhrases(flagged(words.for)),
    titles: new Set(words.titles),
    desks: new Set(words.desks),
    organisations: new Set(words.organisations),
    nobody: new Set(words.nobody),
    suffixes: new Set(words.suffixes),
    honorifics: new Set(words.honorifics),
    degrees: new Set(words.degrees),
    functionWords: new Set(words.functionWords),
    articles: new Set(words.articles),
    particles: new Set(words.particles),
    firstNames: new Set(words.firstNames),
    notNames: new Set(words.notNames),
  }
}

/** Compiles the words of credits. */
export function compileCredits(words: CreditWords): CreditLexicon {
  const all = [...words.verbs, ...words.pastVerbs]
  return {
    verbs: compilePhrases(flagged(words.verbs)),
    allVerbs: compilePhrases(flagged(all)),
    forms: all,
    correspondents: new Set(words.correspondents),
    sources: compilePhrases(flagged(words.sources)),
  }
}

function rolesOf(cues: readonly BylineCues[]): (readonly [string, Role])[] {
  return cues.flatMap(({ role, words }) => words.map((word) => [word, role] as const))
}

function flagged(words: readonly string[]): (readonly [string, true])[] {
  return words.map((word) => [word, true] as const)
}
