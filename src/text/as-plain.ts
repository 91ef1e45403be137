import type { Body, Boilerplate, Byline, Paragraph, Part, Quote, Section, Span } from '../types/index.ts'
import { countUpTo } from './find.ts'
import { type Plain, plain, withoutMarkup } from './markdown.ts'
import { unwrap } from './unwrap.ts'

/** What a source was cut into. */
interface Tiled {
  readonly headline: Part | null
  readonly deck: Part | null
  readonly dateline: Part | null
  readonly bylines: readonly Byline[]
  readonly body: Body
  readonly boilerplate: readonly Boilerplate[]
  readonly sections: readonly Section[]
}

/**
 * Reads a source without its marks of Markdown, and gives what was read with the offsets and the text of the source. Marks at
 * either end of a section are that section's; whatever else is read lies between them.
 */
export function asPlain<T>(source: string, read: (text: string) => T): T {
  const marked = plain(source)
  if (!marked) return read(source)
  const value = read(marked.text)
  const copy = restore(value, source, marked) as T
  return isTiled(value) ? tile(value, copy as T & Tiled, source, marked) : copy
}

/** A value of plain data with each span in it moved to the source, and what is made of texts made anew. */
function restore(value: unknown, source: string, marked: Plain): unknown {
  if (Array.isArray(value)) return value.map((item) => restore(item, source, marked))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) copy[key] = restore(field, source, marked)
  if (!('start' in value && 'end' in value)) return copy
  const { start, end } = value as Span
  const last = toEnd(end, marked, start)
  const first = start < end ? toStart(start, marked, end) : last
  if ('paragraphs' in copy) return bodyOf(copy.paragraphs as readonly Paragraph[], { start: first, end: last })
  return reworded({ ...copy, start: first, end: last }, source)
}

/** A span with its text, and its content where it has one. */
function reworded<T extends Span>(span: T, source: string): T {
  if (!('text' in span)) return span
  const text = source.slice(span.start, span.end)
  if (!('content' in span)) return { ...span, text }
  const parts = 'parts' in span ? (span as unknown as Quote).parts : [{ text }]
  return { ...span, text, content: parts.map((part) => unwrap(withoutMarkup(part.text))).join('\n\n') }
}

function bodyOf(paragraphs: readonly Paragraph[], { start, end }: Span): Body {
  return { start, end, paragraphs, text: paragraphs.map(({ content }) => content).join('\n\n') }
}

/** Lets sections meet, and each part that is one be as long as it. */
function tile<T extends Tiled>({ sections }: Tiled, value: T, source: string, marked: Plain): T {
  const edges = sections.map((_, i) => edgeBefore(sections, i, marked))
  const spans = edges.map((start, i): Span => ({ start, end: edges[i + 1] ?? source.length }))
  const of = (kind: Section['kind']) => spans.filter((_, i) => sections[i]?.kind === kind)
  const widen = <P extends Span>(part: P, span: Span | undefined) =>
    span ? reworded({ ...part, ...span }, source) : part
  const all = <P extends Span>(parts: readonly P[], kind: Section['kind']) => {
    const own = of(kind)
    return parts.map((part, i) => widen(part, own[i]))
  }
  const one = <P extends Span>(part: P | null, kind: Section['kind']) => part && widen(part, of(kind)[0])
  const paragraphs = all(value.body.paragraphs, 'body')
  const bylines = all(value.bylines, 'byline')
  return {
    ...value,
    headline: one(value.headline, 'headline'),
    deck: one(value.deck, 'deck'),
    dateline: one(value.dateline, 'dateline'),
    ...('byline' in value && { byline: bylines[0] ?? null }),
    bylines,
    body: bodyOf(paragraphs, { start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 }),
    boilerplate: all(value.boilerplate, 'boilerplate'),
    sections: value.sections.map((section, i) => ({ ...section, ...spans[i] })).filter(({ start, end }) => start < end),
  }
}

/** Where a section starts in the source: between words and white space marks are the words', within white space too ("[Town votes ](…)"). */
function edgeBefore(sections: readonly Section[], i: number, marked: Plain): number {
  const { start, end, kind } = sections[i] as Section
  if (i === 0) return 0
  if (kind !== 'space' || sections[i - 1]?.kind === 'space') return toEnd(start, marked)
  const passed = countUpTo(marked.at, i === sections.length - 1 ? end : end - 1)
  return toStart(Math.max(start, marked.at[passed - 1] ?? 0), marked)
}

function isTiled(value: unknown): value is Tiled {
  return typeof value === 'object' && value !== null && 'sections' in value
}

/** Where an offset of the text is in the source, behind the marks that stand there; before those that close ahead of `end`. */
function toStart(offset: number, { at, shifts, partners }: Plain, end = 0): number {
  const passed = countUpTo(at, offset)
  let behind = passed
  for (let i = passed - 1; at[i] === offset; i--) {
    const partner = partners[i] as number
    if (partner > offset && partner < end) behind = i
  }
  return behind === 0 ? offset : offset + (shifts[behind - 1] as number)
}

/** The same, before the marks; behind those that open after `start`. */
function toEnd(offset: number, { at, shifts, partners }: Plain, start = offset): number {
  let passed = countUpTo(at, offset - 1)
  for (let i = passed; at[i] === offset; i++) {
    const partner = partners[i] as number
    if (partner < offset && partner > start) passed = i + 1
  }
  return passed === 0 ? offset : offset + (shifts[passed - 1] as number)
}
