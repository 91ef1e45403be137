import type { Dispatch, Quote, Span } from '../types/index.ts'
import { escapeAttribute, escapeHtml } from './escape.ts'
import { inOrder, type Mark, markUp, type Piece, quotedMentions, quotePieces } from './inline.ts'

/** What the parts of the page are written from. */
export interface Writer {
  readonly source: string
  readonly dispatch: Dispatch
  readonly marks: readonly Mark[]
  /** The quote that is the whole of a paragraph, by the paragraph's start. */
  readonly blocks: ReadonlyMap<number, Piece>
  /** Attributes of an element that stands for a span. */
  readonly at: (span: Span) => string
  readonly cite: string
}

/** All marks of the document, in order. */
export function allMarks(writer: Writer, quotes: 'q' | 'mark'): Mark[] {
  return inOrder([...structure(writer), ...spoken(writer, quotes)])
}

/** A span of the source as text with its marks. */
export function inline(writer: Writer, span: Span): string {
  return markUp(writer.source, span, writer.marks, escapeHtml)
}

/** Marks of what is not quoted: label, places, dates, agencies, authors. */
function structure({ dispatch, at }: Writer): Mark[] {
  const marks: Mark[] = []
  const span = (part: Span | null | undefined, name: string, more = ''): void => {
    if (part) marks.push({ ...edges(part), open: `<span class="${name}"${more}${at(part)}>`, close: '</span>' })
  }
  const time = (part: { iso: string | null } & Span): void => {
    if (part.iso) marks.push({ ...edges(part), open: `<time datetime="${part.iso}"${at(part)}>`, close: '</time>' })
    else span(part, 'date')
  }
  span(dispatch.headline?.label, 'label')
  for (const place of dispatch.dateline?.places ?? []) span(place, 'place')
  if (dispatch.dateline?.date) time(dispatch.dateline.date)
  span(dispatch.dateline?.agency, 'agency')
  for (const byline of dispatch.bylines) {
    for (const author of byline.authors) {
      span(author, 'author', ` data-role="${escapeAttribute(author.role)}"`)
      span(author.title, 'author-title')
      span(author.affiliation, 'affiliation')
      span(author.contact, 'contact')
    }
    span(byline.place, 'place')
    span(byline.agency, 'agency')
  }
  return marks
}

/** Marks of quotes, of those who are quoted, and of the words between them. */
function spoken(writer: Writer, as: 'q' | 'mark'): Mark[] {
  const { source, dispatch, at } = writer
  const marks: Mark[] = []
  for (const piece of quotePieces(source, dispatch)) {
    if (writer.blocks.get(piece.outer.start)?.index === piece.index) continue
    const { outer, inner, index } = piece
    const quote = dispatch.quotes[index] as Quote
    const data = quoteData(quote, index) + at(outer)
    if (as === 'mark') marks.push({ ...outer, open: `<mark${data}>`, close: '</mark>' })
    else if (quote.kind === 'term') marks.push({ ...outer, open: `<span${data}>`, close: '</span>' })
    else {
      const lost = { head: inner.start - outer.start, tail: outer.end - inner.end }
      marks.push({ ...outer, ...lost, open: `<q${writer.cite}${data}${printed(source, piece)}>`, close: '</q>' })
    }
  }
  const cues = new Set<number>()
  for (const { cue } of dispatch.quotes) {
    if (!cue || cues.has(cue.start)) continue
    cues.add(cue.start)
    marks.push({ ...edges(cue), open: `<span class="cue"${at(cue)}>`, close: '</span>' })
  }
  for (const { mention, speaker } of quotedMentions(dispatch)) {
    const open = `<span class="speaker" data-speaker="${speaker}"${at(mention)}>`
    marks.push({ ...edges(mention), open, close: '</span>' })
  }
  return marks
}

/** Attributes of a quote. */
export function quoteData(quote: Quote, index: number): string {
  const speaker = quote.speaker === null ? '' : ` data-speaker="${quote.speaker.index}"`
  return ` class="quote" data-quote="${index}" data-kind="${escapeAttribute(quote.kind)}"${speaker}`
}

/** The marks as printed, which the markup stands for. */
export function printed(source: string, { outer, inner }: Piece): string {
  const open = escapeAttribute(source.slice(outer.start, inner.start))
  return ` data-open="${open}" data-close="${escapeAttribute(source.slice(inner.end, outer.end))}"`
}

function edges({ start, end }: Span): Span {
  return { start, end }
}

/** Index of the paragraph that the dateline opens; -1 where there is none. */
export function ledParagraph({ dateline, body }: Dispatch): number {
  return dateline ? body.paragraphs.findIndex(({ start }) => start >= dateline.end) : -1
}

/** The quotes that are the whole of a paragraph, by its start; one behind a dateline is not. */
export function blockQuotes(source: string, dispatch: Dispatch): Map<number, Piece> {
  const led = ledParagraph(dispatch)
  const whole = dispatch.body.paragraphs.filter(({ kind }, index) => kind === 'paragraph' && index !== led)
  const ends = new Map(whole.map(({ start, end }) => [start, end]))
  const blocks = new Map<number, Piece>()
  for (const piece of quotePieces(source, dispatch)) {
    const { kind, parent } = dispatch.quotes[piece.index] as Quote
    const fits = ends.get(piece.outer.start) === piece.outer.end
    if (fits && kind === 'direct' && parent === null) blocks.set(piece.outer.start, piece)
  }
  return blocks
}
