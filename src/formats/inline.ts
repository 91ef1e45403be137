import type { Dispatch, Mention, Span } from '../types/index.ts'

/** A stretch of running text that a format marks up. */
export interface Mark extends Span {
  /** What opens and closes it, escaped. */
  readonly open: string
  readonly close: string
  /** Code units at its start and end that the markup itself stands for (quotation marks) and that are left out. */
  readonly head?: number
  readonly tail?: number
}

/** One quote's words in one paragraph, headline or deck. */
export interface Piece {
  /** Index into `quotes`. */
  readonly index: number
  /** With the marks that stand here. */
  readonly outer: Span
  /** Without them. */
  readonly inner: Span
}

/**
 * The pieces of all quotes: one for each part, widened by the opening mark before the first, the closing mark after
 * the last, and whatever re-opened mark stands directly before a later part.
 */
export function quotePieces(source: string, dispatch: Dispatch): Piece[] {
  const pieces: Piece[] = []
  dispatch.quotes.forEach((quote, index) => {
    quote.parts.forEach((inner, at) => {
      const first = at === 0
      const last = at === quote.parts.length - 1
      let start = first ? quote.start : inner.start
      // A part after the first begins with its paragraph, where a re-opened mark may stand.
      if (!first) while (inner.start - start < 3 && isMark(source.charCodeAt(start - 1))) start--
      pieces.push({ index, inner, outer: { start, end: last ? quote.end : inner.end } })
    })
  })
  return pieces
}

function isMark(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x60 ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0x2039 ||
    code === 0x203a ||
    (code >= 0x300c && code <= 0x300f)
  )
}

/**
 * The text of a span with its marks as markup. Marks nest as they stand; one that crosses the end of another, or of the
 * span, is cut there. Linear in the text and the marks of the span, however deep they nest.
 *
 * @param source The whole text.
 * @param span What to write.
 * @param marks All marks of the document, in order of their start, the longer first.
 * @param write Text as markup: escapes it, and may join white space.
 */
export function markUp(source: string, span: Span, marks: readonly Mark[], write: (text: string) => string): string {
  const open: { close: string; end: number; tail: number }[] = []
  const out: string[] = []
  let at = span.start
  const text = (to: number): void => {
    if (to > at) out.push(write(source.slice(at, to)))
    at = Math.max(at, to)
  }
  const closeUpTo = (to: number): void => {
    for (let top = open.at(-1); top && top.end <= to; top = open.at(-1)) {
      text(top.end - top.tail)
      at = Math.max(at, top.end)
      out.push(top.close)
      open.pop()
    }
  }
  for (let next = firstFrom(marks, span.start); next < marks.length; next++) {
    const mark = marks[next] as Mark
    if (mark.start >= span.end) break
    closeUpTo(mark.start)
    const end = Math.min(mark.end, open.at(-1)?.end ?? span.end)
    if (end <= mark.start) continue
    text(mark.start)
    out.push(mark.open)
    at = Math.max(at, mark.start + (mark.head ?? 0))
    open.push({ close: mark.close, end, tail: end === mark.end ? (mark.tail ?? 0) : 0 })
  }
  closeUpTo(span.end)
  text(span.end)
  return out.join('')
}

/** The first mark that starts at or after an offset. */
function firstFrom(marks: readonly Mark[], offset: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] as Mark).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Marks in the order that `markUp` reads them; two on the same span keep the order in which they are given. */
export function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The mentions that quotes are given to, once each, with the speaker's index. */
export function quotedMentions(dispatch: Dispatch): { mention: Mention; speaker: number }[] {
  const seen = new Map<number, Set<number>>()
  const found: { mention: Mention; speaker: number }[] = []
  for (const quote of dispatch.quotes) {
    for (const speaker of quote.speaker ? [quote.speaker, ...quote.jointly] : quote.jointly) {
      const { mention } = speaker
      const ends = seen.get(mention.start) ?? new Set()
      if (ends.has(mention.end)) continue
      seen.set(mention.start, ends.add(mention.end))
      found.push({ mention, speaker: speaker.index })
    }
  }
  return found
}
