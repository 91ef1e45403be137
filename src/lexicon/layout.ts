import type { BoilerplateKind, LayoutLocale } from '../types/index.ts'
import { type BylineLexicon, type CreditLexicon, compileBylines, compileCredits } from './bylines.ts'
import { compileDatelines, compileRegions, type DatelineLexicon } from './datelines.ts'
import { compileDates, type DateLexicon } from './dates.ts'
import { compilePhrases, type Phrases } from './phrases.ts'

/** A layout locale, compiled for look-up. */
export interface LayoutLexicon {
  readonly dates: DateLexicon
  readonly agencies: Phrases<true>
  /** As printed, and in capitals: case tells "Mass." from "mass". */
  readonly regions: ReadonlySet<string>
  readonly datelines: DatelineLexicon
  readonly bylines: BylineLexicon
  readonly credits: CreditLexicon
  readonly headlineLabels: Phrases<true>
  /** Whole lines. */
  readonly boilerplateLines: Phrases<BoilerplateKind>
}

const cache = new WeakMap<LayoutLocale, LayoutLexicon>()

/** The lexicon of a locale, compiled once an object; extra agencies are added to a copy. */
export function layoutLexicon(locale: LayoutLocale, agencies: readonly string[] = []): LayoutLexicon {
  let lexicon = cache.get(locale)
  if (!lexicon) {
    lexicon = compile(locale)
    cache.set(locale, lexicon)
  }
  if (agencies.length === 0) return lexicon
  return { ...lexicon, agencies: compilePhrases(flagged([...agencies, ...locale.agencies])) }
}

function compile(locale: LayoutLocale): LayoutLexicon {
  return {
    dates: compileDates(locale.dates),
    agencies: compilePhrases(flagged(locale.agencies)),
    regions: compileRegions(locale.regions),
    datelines: compileDatelines(locale.datelines),
    bylines: compileBylines(locale.bylines),
    credits: compileCredits(locale.credits),
    headlineLabels: compilePhrases(flagged(locale.headlines.labels)),
    boilerplateLines: compilePhrases(
      locale.boilerplate.flatMap(({ kind, lines }) => lines.map((line) => [line, kind] as const)),
    ),
  }
}

function flagged(words: readonly string[]): (readonly [string, true])[] {
  return words.map((word) => [word, true] as const)
}
