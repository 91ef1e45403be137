import { quotesLexicon } from '../src/lexicon/quotes.ts'
import { quotes } from '../src/locales/en/quotes/index.ts'
import { attributeBy } from '../src/quotes/attribution/engine.ts'
import { attribute } from '../src/quotes/attribution/index.ts'
import { best } from '../src/quotes/attribution/score.ts'
import type { Reading, Situation } from '../src/quotes/attribution/situation.ts'
import type { Attribution, Run, Zone } from '../src/quotes/types.ts'

/** The quotes between “ and ” of a text whose paragraphs are its lines; the first can be a headline. */
function layOut(source: string, first: Zone['section']): { zones: Zone[]; runs: Run[] } {
  const zones: Zone[] = []
  for (const match of source.matchAll(/[^\n]+/g)) {
    const section = zones.length === 0 ? first : 'body'
    zones.push({ start: match.index, end: match.index + match[0].length, section, paragraph: zones.length })
  }
  const runs: Run[] = []
  for (const match of source.matchAll(/“[^”]*”/g)) {
    const start = match.index
    const end = start + match[0].length
    const zone = zones.findIndex((one) => start < one.end)
    const parts = [{ start: start + 1, end: end - 1 }]
    runs.push({ start, end, parts, zones: [zone], marks: 'both', parent: null, label: null })
  }
  return { zones, runs }
}

/** For tests: attributes the quotes between “ and ” of a text whose paragraphs are its lines; the first can be a headline. */
export function attributed(
  source: string,
  first: Zone['section'] = 'body',
  agency: string | null = null,
  disabled: readonly string[] = [],
): Attribution[] {
  const { zones, runs } = layOut(source, first)
  return attribute(source, zones, runs, quotesLexicon(quotes), { agency, disabled: new Set(disabled) })
}

/** For tests: what `look` sees of each quote that is weighed, on the way to its speaker. */
export function situated<T>(source: string, look: (situation: Situation, readings: readonly Reading[]) => T): T[] {
  const { zones, runs } = layOut(source, 'body')
  const seen: T[] = []
  attributeBy(
    source,
    zones,
    runs,
    quotesLexicon(quotes),
    { agency: null, disabled: new Set() },
    (situation, readings) => {
      seen.push(look(situation, readings))
      return best(situation, readings)
    },
  )
  return seen
}

/** For tests: each quote's speaker, cue and kind in one line. */
export function said(source: string, first?: Zone['section'], agency?: string): string[] {
  return attributed(source, first, agency).map(({ mention, jointly, cue, kind }) =>
    mention
      ? `${[mention, ...jointly].map(({ text }) => text).join(' & ')} | ${cue ? source.slice(cue.start, cue.end) : ''} | ${kind}`
      : kind,
  )
}
