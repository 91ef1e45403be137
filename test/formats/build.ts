import type { Author, DateStamp, Dispatch, Part, Quote, Section, Speaker } from '../../src/types/index.ts'

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

/** A dispatch without anything in it but one paragraph, or what is given. */
export function dispatchOf(source: string, more: Partial<Dispatch> = {}): Dispatch {
  const whole = { start: 0, end: source.length, text: source }
  const paragraphs = source === '' ? [] : [{ ...whole, kind: 'paragraph' as const, content: source }]
  const sections: Section[] =
    source === '' ? [] : [{ start: 0, end: source.length, kind: 'body', index: 0, rule: 'body' }]
  return {
    version: 1,
    headline: null,
    deck: null,
    dateline: null,
    byline: more.bylines?.[0] ?? null,
    bylines: [],
    credit: null,
    body: { start: 0, end: source.length, paragraphs, text: source },
    quotes: [],
    speakers: [],
    boilerplate: [],
    sections,
    issues: [],
    ...more,
  }
}

/** A quote of nobody; `inner` is the words without marks. */
export function quoteOf(outer: Part, inner: readonly Part[], more: Partial<Quote> = {}): Quote {
  return {
    ...outer,
    content: inner.map(({ text }) => text.split(/\s+/).join(' ')).join('\n\n'),
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
    certainty: null,
    rule: null,
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

/** Sections from those that hold something, with the space between them. */
export function tiled(source: string, parts: readonly Omit<Section, 'rule'>[]): Section[] {
  const sections: Section[] = []
  let at = 0
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    if (part.start > at) sections.push({ start: at, end: part.start, kind: 'space', index: null, rule: 'space' })
    sections.push({ start: part.start, end: part.end, kind: part.kind, index: part.index, rule: part.kind })
    at = part.end
  }
  if (at < source.length) sections.push({ start: at, end: source.length, kind: 'space', index: null, rule: 'space' })
  return sections
}
