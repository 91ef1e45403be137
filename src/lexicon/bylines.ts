import { isLetter } from '../text/chars.ts'
import type { Author, BylineCues, BylineWords, CreditWords, DatelineWords } from '../types/index.ts'
import { compileBylineBits } from './byline-bits.ts'
import { once } from './once.ts'
import { flagged, type PhraseLists, type Phrases, phrasesOf } from './phrases.ts'
import type { WordTable } from './word-table.ts'

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
  /** What single words can be: titles, desks, given names … (byline-bits.ts). */
  readonly words: WordTable
  readonly nobody: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
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
export function compileBylines(words: BylineWords, datelines: DatelineWords): BylineLexicon {
  const bits = once(() => compileBylineBits(words, datelines))
  const fusedCues = once(
    () => new Map(words.cues.flatMap(({ role, words }) => words.filter(isSingle).map((cue) => [cue, role]))),
  )
  return {
    cues: phrasesOf(() => rolesOf([...words.cues, ...words.cuesElsewhere])),
    get fusedCues() {
      return fusedCues()
    },
    captionCues: new Set(words.captionCues),
    closers: phrasesOf(() => rolesOf(words.closers)),
    and: flagged(words.and),
    in: flagged(words.in),
    for: flagged(words.for),
    get words() {
      return bits()
    },
    nobody: new Set(words.nobody),
    functionWords: new Set(words.functionWords),
  }
}

/** Compiles the words of credits. */
export function compileCredits(words: CreditWords): CreditLexicon {
  const all = [...words.verbs, ...words.pastVerbs]
  return {
    verbs: flagged(words.verbs),
    allVerbs: flagged(all),
    forms: all,
    correspondents: new Set(words.correspondents),
    sources: flagged(words.sources),
  }
}

function rolesOf(cues: readonly BylineCues[]): PhraseLists<Role> {
  return cues.map(({ role, words }) => [words, role])
}

function isSingle(cue: string): boolean {
  for (let at = 0; at < cue.length; at++) if (!isLetter(cue.charCodeAt(at))) return false
  return true
}
