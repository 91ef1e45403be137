import type { BoilerplateCues, BoilerplateKind, LayoutLocale } from '../types/index.ts'
import { type BylineLexicon, type CreditLexicon, compileBylines, compileCredits } from './bylines.ts'
import { compileDatelines, compileRegions, type DatelineLexicon } from './datelines.ts'
import { compileDates, type DateLexicon } from './dates.ts'
import { once } from './once.ts'
import { compileOpeners } from './openers.ts'
import { flagged, type Phrases, phrasesOf } from './phrases.ts'
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
  readonly releases: Phrases<true>
  readonly institutions: ReadonlySet<string>
  readonly boilerplate: BoilerplateLexicon
  readonly narration: ReadonlySet<string>
  readonly address: ReadonlySet<string>
}

/** The cues of all families, by how they are matched. */
interface BoilerplateLexicon {
  /** Whole lines that head a block, in lower case with straight apostrophes. */
  readonly headings: ReadonlyMap<string, BoilerplateKind>
  /** Whole lines that are nothing else. */
  readonly lines: ReadonlyMap<string, BoilerplateKind>
  /** Of those cues the ones below which the story goes on. */
  readonly open: ReadonlySet<string>
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
  return { ...lexicon, agencies: flagged(agencies, locale.agencies) }
}

function compile(locale: LayoutLocale): LayoutLexicon {
  const dates = once(() => compileDates(locale.dates))
  const regions = once(() => compileRegions(locale.regions))
  const versions = once(() => new Set(locale.headlines.versions))
  const kickers = once(() => new Set(locale.headlines.kickers))
  const institutions = once(() => wordsOf(locale.headlines.institutions))
  const narration = once(() => wordsOf(locale.narration))
  const address = once(() => wordsOf(locale.address))
  return {
    openers: compileOpeners(locale),
    agencies: flagged(locale.agencies),
    datelines: compileDatelines(locale.datelines),
    bylines: compileBylines(locale.bylines, locale.datelines),
    credits: compileCredits(locale.credits),
    headlineLabels: flagged(locale.headlines.labels),
    updateLabels: flagged(locale.headlines.updates),
    releases: flagged(locale.headlines.releases),
    boilerplate: compileBoilerplate(locale.boilerplate),
    get narration() {
      return narration()
    },
    get address() {
      return address()
    },
    get dates() {
      return dates()
    },
    get regions() {
      return regions()
    },
    get versions() {
      return versions()
    },
    get kickers() {
      return kickers()
    },
    get institutions() {
      return institutions()
    },
  }
}

function wordsOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}

function compileBoilerplate(families: readonly BoilerplateCues[]): BoilerplateLexicon {
  const headings = once(() => byLine(families, 'headings'))
  const lines = once(() => byLine(families, 'lines'))
  const kinds = (list: 'starts' | 'contains' | 'named') =>
    families.flatMap((family) => (family[list] ?? []).map((words) => [words, family.kind] as const))
  return {
    get headings() {
      return headings()
    },
    get lines() {
      return lines()
    },
    open: new Set(families.flatMap(({ open = [] }) => open.map(lineKey))),
    named: new Map(kinds('named')),
    starts: phrasesOf(() => kinds('starts')),
    contains: phrasesOf(() => kinds('contains')),
  }
}

/** Words in small letters are their own key, as most lines of a locale are: a first call need not look at each letter. */
const PLAIN = /^[a-z']+(?: [a-z']+)*$/

function byLine(
  families: readonly BoilerplateCues[],
  list: 'headings' | 'lines',
): ReadonlyMap<string, BoilerplateKind> {
  const map = new Map<string, BoilerplateKind>()
  for (const cues of families) {
    for (const line of cues[list]) {
      const key = PLAIN.test(line) ? line : lineKey(line)
      if (!map.has(key)) map.set(key, cues.kind)
    }
  }
  return map
}

/** How whole lines are compared: small letters, straight apostrophes, single spaces, no colon, arrow or dots at either end. */
export function lineKey(line: string): string {
  let start = 0
  let end = line.endsWith('...') ? line.length - 3 : line.length
  while (start < end && start < 6 && isEdge(line.charCodeAt(start))) start++
  while (end > start && line.length - end < 8 && (isEdge(line.charCodeAt(end - 1)) || isTail(line.charCodeAt(end - 1))))
    end--
  const key = line.slice(start, end).toLowerCase()
  // Most keys are done: only marks that lines differ in make a second look worth it.
  return ODD.test(key) ? key.replace(/[’‘]/g, "'").replace(/\s+/g, ' ') : key
}

/** A curly apostrophe, or white space that is no single space. */
const ODD = /[’‘]|[^\S ]| {2}/

/** Arrows, bullets and the marks of a heading on either side of a line, and space. */
function isEdge(code: number): boolean {
  return (
    code === 32 ||
    code === 0xbb ||
    code === 0x203a ||
    code === 62 ||
    code === 35 ||
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
