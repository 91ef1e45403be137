import type { QuotesLocale, WordEndings } from '../types/index.ts'
import { addNameWords } from './name-bits.ts'
import { type Phrases, phrasesOf } from './phrases.ts'
import { addSentenceWords, VERB_KINDS } from './word-bits.ts'
import { addWords, draftTable, type WordTable } from './word-table.ts'

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
  const words = draftTable(16384)
  addSentenceWords(words, locale)
  addNameWords(words, locale)
  const abbreviations = draftTable(512)
  addWords(abbreviations, grammar.abbreviations, 1)
  return {
    table: words.table,
    abbreviations: abbreviations.table,
    endings: grammar.endings,
    cueGroups: phrasesOf(() => VERB_KINDS.map((kind, number) => [(kind && cues.groups[kind]) ?? [], number])),
    asSource: phrasesOf(() => [
      [cues.asSource, true],
      [cues.origins, false],
    ]),
  }
}
