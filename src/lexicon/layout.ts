import type { BoilerplateKind, LayoutLocale } from '../types/index.ts'
import { compilePhrases, type Phrases } from './phrases.ts'

/** A layout locale, compiled for look-up. */
export interface LayoutLexicon {
  /** Lower-case form without full stop → 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
  readonly agencies: Phrases<true>
  /** As printed: case tells "Mass." from "mass". */
  readonly regions: ReadonlySet<string>
  readonly bylineCues: Phrases<true>
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
    months: new Map(locale.dates.months.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const))),
    weekdays: new Set(locale.dates.weekdays.flat()),
    agencies: compilePhrases(flagged(locale.agencies)),
    regions: new Set(locale.regions),
    bylineCues: compilePhrases(flagged(locale.bylines.cues)),
    headlineLabels: compilePhrases(flagged(locale.headlines.labels)),
    boilerplateLines: compilePhrases(
      locale.boilerplate.flatMap(({ kind, lines }) => lines.map((line) => [line, kind] as const)),
    ),
  }
}

function flagged(words: readonly string[]): (readonly [string, true])[] {
  return words.map((word) => [word, true] as const)
}
