import type { QuotesLocale, WordEndings } from '../types/index.ts'
import { compileNameWords } from './name-bits.ts'
import { compilePhrases, type Phrases } from './phrases.ts'
import { compileWords, VERB_KINDS } from './word-bits.ts'
import { compileTable, type WordTable } from './word-table.ts'

/** What attribution looks words up in. */
export interface SpeechLexicon {
  /** What each word can be (see word-bits.ts and name-bits.ts). */
  readonly table: WordTable
  /** Words whose full stop ends no sentence, with it. */
  readonly abbreviations: WordTable
  readonly endings: WordEndings
  /** Cues of several words, with the number of their kind. */
  readonly cueGroups: Phrases<number>
  /** What stands before a source without a verb; true where it can be read in no other way. */
  readonly asSource: Phrases<boolean>
}

/** The words of speech and of grammar, readied for look-up. */
export function compileSpeech(locale: QuotesLocale): SpeechLexicon {
  const { cues, grammar } = locale
  const abbreviations = grammar.abbreviations.flatMap((list) => list.split(' '))
  return {
    table: compileTable(compileWords(locale), compileNameWords(locale)),
    abbreviations: compileTable(new Map(abbreviations.map((word) => [word, 1])), new Map()),
    endings: grammar.endings,
    cueGroups: compilePhrases(
      VERB_KINDS.flatMap((kind, number) =>
        (kind ? (cues.groups[kind] ?? []) : []).map((group) => [group, number] as const),
      ),
    ),
    asSource: compilePhrases([
      ...cues.asSource.map((phrase) => [phrase, true] as const),
      ...cues.origins.map((phrase) => [phrase, false] as const),
    ]),
  }
}
