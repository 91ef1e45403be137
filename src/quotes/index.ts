import type { QuotesLexicon } from '../lexicon/quotes.ts'
import { part } from '../text/span.ts'
import type { Credit, Headline, Issue, Paragraph, Part, Quote, Speaker } from '../types/index.ts'

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
export function findQuotes(source: string, prose: Prose, _settings: QuotesSettings): Quotation {
  const quotes: Quote[] = []
  prose.paragraphs.forEach((paragraph, index) => {
    for (const match of paragraph.text.matchAll(/["“]([^"“”]*)["”]/g)) {
      const start = paragraph.start + match.index
      const end = start + match[0].length
      quotes.push({
        ...part(source, start, end),
        content: match[1] as string,
        parts: [part(source, start + 1, end - 1)],
        marks: 'both',
        kind: 'direct',
        section: 'body',
        paragraph: index,
        speaker: null,
        jointly: [],
        cue: null,
        continues: null,
        parent: null,
        certainty: null,
        rule: null,
      })
    }
  })
  return { quotes, speakers: [], issues: [] }
}
