import type { QuotesLocale } from '../types/index.ts'
import { compileMarks, type MarkLexicon } from './quotes-marks.ts'
import { compileNames, type NameLexicon } from './quotes-names.ts'
import { compileSpeech, type SpeechLexicon } from './quotes-speech.ts'

/** A quotes locale, compiled for look-up. */
export interface QuotesLexicon extends SpeechLexicon {
  readonly marks: MarkLexicon
  readonly names: NameLexicon
}

const cache = new WeakMap<QuotesLocale, QuotesLexicon>()

/** The lexicon of a locale, compiled once an object. */
export function quotesLexicon(locale: QuotesLocale): QuotesLexicon {
  let lexicon = cache.get(locale)
  if (!lexicon) {
    const speech = compileSpeech(locale)
    lexicon = { ...speech, marks: compileMarks(locale.marks), names: compileNames(locale, speech.table) }
    cache.set(locale, lexicon)
  }
  return lexicon
}
