import { unwrap } from '../../src/text/unwrap.ts'
import type {
  Author,
  Body,
  DateStamp,
  Dispatch,
  Paragraph,
  Part,
  Quote,
  Section,
  Span,
  Speaker,
} from '../../src/types/index.ts'

// A dispatch by hand, so that the formats are tested apart from the parser.

/** Finds parts of a source by their words: the first that stands at or after `from`. */
export function finder(source: string) {
  return (text: string, from: string | number = 0): Part => {
    const after = typeof from === 'number' ? from : source.indexOf(from)
    const start = source.indexOf(text, after)
    if (start < 0 || after < 0) throw new Error(`not in the source: ${text}`)
    return { start, end: start + text.length, text }
  }
}

/** A dispatch of what is given, else of one paragraph; its sections are those of its parts. */
export function dispatchOf(source: string, more: Partial<Dispatch> = {}): Dispatch {
  const held = source === '' || more.headline || more.deck || more.dateline || more.bylines || more.boilerplate
  const whole = { start: 0, end: source.length, text: source }
  const paragraphs = held ? [] : [{ ...whole, kind: 'paragraph' as const, content: unwrap(source) }]
  const parts = {
    headline: null,
    deck: null,
    dateline: null,
    byline: more.bylines?.[0] ?? null,
    bylines: [],
    credit: null,
    body: bodyOf(paragraphs),
    quotes: [],
    speakers: [],
    boilerplate: [],
    issues: [],
    ...more,
  }
  return { version: 1, ...parts, sections: sectionsOf(source, parts) }
}

/** The body that these paragraphs make. */
export function bodyOf(paragraphs: readonly Paragraph[]): Body {
  const text = paragraphs.map(({ content }) => content).join('\n\n')
  return { start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0, paragraphs, text }
}

/** A quote of nobody; `inner` is the words without marks. */
export function quoteOf(outer: Part, inner: readonly Part[], more: Partial<Quote> = {}): Quote {
  return {
    ...outer,
    content: inner.map(({ text }) => unwrap(text)).join('\n\n'),
    parts: inner,
    marks: 'both',
    kind: 'direct',
    section: 'body',
    paragraph: 0,
    speaker: null,
    jointly: [],
    cue: null,
    continues: null,
    parent: null,
    certainty: more.speaker ? 'stated' : null,
    rule: more.speaker ? 'cue-after' : null,
    ...more,
  }
}

/** A quote somewhere in the source: its words with the mark on either side. */
export function quoted(source: string, inner: string, more: Partial<Quote> = {}): Quote {
  const part = finder(source)(inner)
  const start = part.start - 1
  return quoteOf({ start, end: part.end + 1, text: source.slice(start, part.end + 1) }, [part], more)
}

export function speakerOf(name: string, more: Partial<Speaker> = {}): Speaker {
  return { name, kind: 'person', title: null, mentions: [], quotes: [], ...more }
}

export function authorOf(part: Part, more: Partial<Author> = {}): Author {
  return { ...part, name: part.text, role: 'writer', title: null, affiliation: null, contact: null, ...more }
}

export function dateOf(part: Part, iso: string): DateStamp {
  const [year, month, day] = iso.split('-').map(Number)
  return { ...part, year: year ?? null, month: month ?? null, day: day ?? null, iso }
}

function sectionsOf(source: string, parts: Omit<Dispatch, 'version' | 'sections'>): Section[] {
  const { headline, deck, dateline, bylines, body, boilerplate } = parts
  const of = (kind: Section['kind'], spans: readonly (Span | null)[], listed = true) =>
    spans.flatMap((span, index) => (span ? [{ ...span, kind, index: listed ? index : null }] : []))
  const held = [
    ...of('headline', [headline], false),
    ...of('deck', [deck], false),
    ...of('dateline', [dateline], false),
    ...of('byline', bylines),
    ...of('body', body.paragraphs),
    ...of('boilerplate', boilerplate),
  ]
  const sections: Section[] = []
  let at = 0
  for (const { start, end, kind, index } of held.sort((a, b) => a.start - b.start)) {
    if (start > at) sections.push({ start: at, end: start, kind: 'space', index: null, rule: 'space' })
    sections.push({ start, end, kind, index, rule: kind })
    at = end
  }
  if (at < source.length) sections.push({ start: at, end: source.length, kind: 'space', index: null, rule: 'space' })
  return sections
}
