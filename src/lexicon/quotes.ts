import type { QuotesLocale } from '../types/index.ts'
import { compileMarks, type MarkLexicon } from './quotes-marks.ts'

/** A quotes locale, compiled for look-up. */
export interface QuotesLexicon {
  readonly verbs: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly marks: MarkLexicon
}

const cache = new WeakMap<QuotesLocale, QuotesLexicon>()

/** The lexicon of a locale, compiled once an object. */
export function quotesLexicon(locale: QuotesLocale): QuotesLexicon {
  let lexicon = cache.get(locale)
  if (!lexicon) {
    lexicon = {
      verbs: new Set(locale.cues.verbs),
      pronouns: new Set(locale.names.pronouns),
      marks: compileMarks(locale.marks),
    }
    cache.set(locale, lexicon)
  }
  return lexicon
}
