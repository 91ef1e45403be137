import type { QuotesLocale } from '../types/index.ts'

/** A quotes locale, compiled for look-up. */
export interface QuotesLexicon {
  readonly verbs: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
}

const cache = new WeakMap<QuotesLocale, QuotesLexicon>()

/** The lexicon of a locale, compiled once an object. */
export function quotesLexicon(locale: QuotesLocale): QuotesLexicon {
  let lexicon = cache.get(locale)
  if (!lexicon) {
    lexicon = { verbs: new Set(locale.cues.verbs), pronouns: new Set(locale.names.pronouns) }
    cache.set(locale, lexicon)
  }
  return lexicon
}
