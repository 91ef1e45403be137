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
  /** What stands before a number, a dash or a bracket: "UPDATE 2-", "(LEAD)". */
  readonly updateLabels: Phrases<true>
  /** Whole lines, in lower case. */
  readonly kickers: ReadonlySet<string>
  readonly boilerplate: BoilerplateLexicon
}

/** The cues of all families, by how they are matched. */
export interface BoilerplateLexicon {
  /** Whole lines that head a block, in lower case with straight apostrophes. */
  readonly headings: ReadonlyMap<string, BoilerplateKind>
  /** Whole lines that are nothing else. */
  readonly lines: ReadonlyMap<string, BoilerplateKind>
  readonly starts: Phrases<BoilerplateKind>
  readonly contains: Phrases<BoilerplateKind>
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
    updateLabels: compilePhrases(flagged(locale.headlines.updates)),
    kickers: new Set(locale.headlines.kickers),
    boilerplate: {
      headings: byLine(locale, 'headings'),
      lines: byLine(locale, 'lines'),
      starts: byPhrase(locale, 'starts'),
      contains: byPhrase(locale, 'contains'),
    },
  }
}

function byLine(locale: LayoutLocale, list: 'headings' | 'lines'): ReadonlyMap<string, BoilerplateKind> {
  const map = new Map<string, BoilerplateKind>()
  for (const cues of locale.boilerplate) {
    for (const line of cues[list]) {
      const key = lineKey(line)
      if (!map.has(key)) map.set(key, cues.kind)
    }
  }
  return map
}

function byPhrase(locale: LayoutLocale, list: 'starts' | 'contains'): Phrases<BoilerplateKind> {
  return compilePhrases(locale.boilerplate.flatMap((cues) => cues[list].map((phrase) => [phrase, cues.kind] as const)))
}

/** How whole lines are compared: small letters, straight apostrophes, single spaces, no colon or arrow at the end. */
export function lineKey(line: string): string {
  return line
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s»›>•·|]{1,4}/, '')
    .replace(/[\s:»›>→|…+]{1,6}$/, '')
}

function flagged(words: readonly string[]): (readonly [string, true])[] {
  return words.map((word) => [word, true] as const)
}
