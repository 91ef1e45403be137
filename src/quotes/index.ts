import type { QuotesLexicon } from '../lexicon/quotes.ts'
import { part, trim } from '../text/span.ts'
import type { Credit, Headline, Issue, Paragraph, Part, Quote, Speaker } from '../types/index.ts'
import { findRuns } from './runs/index.ts'
import type { Run, Zone } from './types.ts'

/** What the quote engine needs to know beside the source. */
export interface QuotesSettings {
  readonly lexicon: QuotesLexicon
  readonly disabled: ReadonlySet<string>
}

/** Where quotes are looked for: the parts of a layout that hold prose. */
export interface Prose {
  readonly headline: Headline | null
  readonly deck: Part | null
  readonly paragraphs: readonly Paragraph[]
  readonly credit: Credit | null
}

export interface Quotation {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
  readonly issues: readonly Issue[]
}

/** Finds the quotes of a dispatch and who spoke them. */
export function findQuotes(source: string, prose: Prose, settings: QuotesSettings): Quotation {
  const zones = zonesOf(source, prose)
  const { runs, issues } = findRuns(source, zones, settings.lexicon)
  const quotes = runs.map((run) => toQuote(source, zones, run))
  return { quotes, speakers: [], issues }
}

/** The stretches of prose, in source order. */
function zonesOf(source: string, { headline, deck, paragraphs }: Prose): Zone[] {
  const zones: Zone[] = []
  if (headline) zones.push({ ...bounds(headline.title), section: 'headline', paragraph: null })
  if (deck) zones.push({ ...bounds(deck), section: 'deck', paragraph: null })
  paragraphs.forEach(({ start, end }, paragraph) => {
    zones.push({ ...trim(source, start, end), section: 'body', paragraph })
  })
  return zones.sort((a, b) => a.start - b.start)
}

function bounds({ start, end }: Part): { start: number; end: number } {
  return { start, end }
}

function toQuote(source: string, zones: readonly Zone[], run: Run): Quote {
  const parts = run.parts.map(({ start, end }) => part(source, start, end))
  const zone = zones[run.zones[0] as number] as Zone
  return {
    ...part(source, run.start, run.end),
    content: parts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n\n'),
    parts,
    marks: run.marks,
    kind: 'direct',
    section: zone.section,
    paragraph: zone.paragraph,
    speaker: null,
    jointly: [],
    cue: null,
    continues: null,
    parent: run.parent,
    certainty: null,
    rule: null,
  }
}
