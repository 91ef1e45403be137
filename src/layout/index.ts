import { issue } from '../issues.ts'
import type { LayoutLexicon } from '../lexicon/layout.ts'
import { splitLines } from '../text/lines.ts'
import { part, trim } from '../text/span.ts'
import type {
  Body,
  Boilerplate,
  Byline,
  Credit,
  Dateline,
  Headline,
  Issue,
  LayoutRule,
  Paragraph,
  Part,
  Section,
} from '../types/index.ts'

/** What layout needs to know beside the source. */
export interface LayoutSettings {
  readonly lexicon: LayoutLexicon
  readonly headline: 'auto' | 'none'
  readonly disabled: ReadonlySet<string>
  readonly rules: readonly LayoutRule[]
}

/** A source cut into its sections: a dispatch before its quotes are read. */
export interface Layout {
  readonly headline: Headline | null
  readonly deck: Part | null
  readonly dateline: Dateline | null
  readonly bylines: readonly Byline[]
  readonly credit: Credit | null
  readonly body: Body
  readonly boilerplate: readonly Boilerplate[]
  readonly sections: readonly Section[]
  readonly issues: readonly Issue[]
}

/** Cuts a source into sections. */
export function layOut(source: string, settings: LayoutSettings): Layout {
  const sections: Section[] = []
  const paragraphs: Paragraph[] = []
  let headline: Headline | null = null
  let at = 0
  for (const line of splitLines(source)) {
    const { start, end } = trim(source, line.start, line.end)
    if (start === end) continue
    if (start > at) sections.push({ kind: 'space', start: at, end: start, index: null, rule: 'space' })
    const whole = part(source, start, end)
    if (!headline && settings.headline === 'auto' && !/[.!?"”]$/.test(whole.text)) {
      headline = { ...whole, label: null, title: whole }
      sections.push({ kind: 'headline', start, end, index: null, rule: 'first-line' })
    } else {
      sections.push({ kind: 'body', start, end, index: paragraphs.length, rule: 'line' })
      paragraphs.push({ ...whole, kind: 'paragraph', content: whole.text.replace(/\s+/g, ' ') })
    }
    at = end
  }
  if (at < source.length) sections.push({ kind: 'space', start: at, end: source.length, index: null, rule: 'space' })
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  return {
    headline,
    deck: null,
    dateline: null,
    bylines: [],
    credit: null,
    body: {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      paragraphs,
      text: paragraphs.map((p) => p.content).join('\n\n'),
    },
    boilerplate: [],
    sections,
    issues: headline ? [] : [issue('headline-missing', { start: 0, end: 0 })],
  }
}
