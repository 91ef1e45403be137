import type { BoilerplateKind, LayoutLocale } from '../types/index.ts'
import { type BylineLexicon, type CreditLexicon, compileBylines, compileCredits } from './bylines.ts'
import { compileDatelines, compileRegions, type DatelineLexicon } from './datelines.ts'
import { compileDates, type DateLexicon } from './dates.ts'
import { compileOpeners } from './openers.ts'
import { compilePhrases, type Phrases } from './phrases.ts'
import type { WordTable } from './word-table.ts'

/** A layout locale, compiled for look-up. */
export interface LayoutLexicon {
  /** What the words of the text may begin; see openers.ts. */
  readonly openers: WordTable
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
  readonly versions: ReadonlySet<string>
  readonly kickers: ReadonlySet<string>
  readonly boilerplate: BoilerplateLexicon
}

/** The cues of all families, by how they are matched. */
export interface BoilerplateLexicon {
  /** Whole lines that head a block, in lower case with straight apostrophes. */
  readonly headings: ReadonlyMap<string, BoilerplateKind>
  /** Whole lines that are nothing else. */
  readonly lines: ReadonlyMap<string, BoilerplateKind>
  /** Words that a name follows. */
  readonly named: ReadonlyMap<string, BoilerplateKind>
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
    openers: compileOpeners(locale),
    dates: compileDates(locale.dates),
    agencies: compilePhrases(flagged(locale.agencies)),
    regions: compileRegions(locale.regions),
    datelines: compileDatelines(locale.datelines),
    bylines: compileBylines(locale.bylines),
    credits: compileCredits(locale.credits),
    headlineLabels: compilePhrases(flagged(locale.headlines.labels)),
    updateLabels: compilePhrases(flagged(locale.headlines.updates)),
    versions: new Set(locale.headlines.versions),
    kickers: new Set(locale.headlines.kickers),
    boilerplate: {
      headings: byLine(locale, 'headings'),
      lines: byLine(locale, 'lines'),
      named: new Map(locale.boilerplate.flatMap(({ kind, named = [] }) => named.map((word) => [word, kind] as const))),
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

/** How whole lines are compared: small letters, straight apostrophes, single spaces, no colon or arrow at either end. */
export function lineKey(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && start < 6 && isEdge(line.charCodeAt(start))) start++
  while (end > start && line.length - end < 8 && (isEdge(line.charCodeAt(end - 1)) || isTail(line.charCodeAt(end - 1))))
    end--
  const key = line.slice(start, end).toLowerCase()
  // Most keys are done: only marks that lines differ in make a second look worth it.
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (
      code < 32 ||
      code === 0xa0 ||
      code === 0x2019 ||
      code === 0x2018 ||
      (code === 32 && key.charCodeAt(at + 1) === 32)
    ) {
      return key.replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
    }
  }
  return key
}

/** Arrows and bullets on either side of a line, and space. */
function isEdge(code: number): boolean {
  return (
    code === 32 ||
    code === 0xbb ||
    code === 0x203a ||
    code === 62 ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 124 ||
    code === 9
  )
}

/** What a heading may end in. */
function isTail(code: number): boolean {
  return code === 58 || code === 0x2192 || code === 0x2026 || code === 43
}

function flagged(words: readonly string[]): (readonly [string, true])[] {
  return words.map((word) => [word, true] as const)
}
