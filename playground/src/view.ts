import type { Dispatch, Section, Span } from 'wirecopy'
import { appendText, newBatch } from './batches.ts'

/** A stretch of text with a meaning, to become one element. */
interface Range extends Span {
  readonly name: string
  readonly quote?: number
  readonly title?: string
}

/** How many sections are drawn at once; the rest follows by and by, so that a long page never blocks. */
const BATCH = 100
/** A batch goes on to the end of its line, but no longer than so many sections. */
const LONGEST_BATCH = 500

let drawing = 0

/** Draws the source with its parts marked; the element's text is the source, unchanged. */
export function drawView(view: HTMLElement, source: string, dispatch: Dispatch): void {
  const drawn = ++drawing
  view.replaceChildren()
  const ranges = rangesOf(dispatch)
  let next = 0
  let at = 0
  const drawBatch = () => {
    if (drawn !== drawing) return
    const batch = newBatch()
    for (const last = batchEnd(source, dispatch.sections, at); at < last; at++) {
      const section = dispatch.sections[at] as Section
      const inside: Range[] = []
      while (next < ranges.length && (ranges[next] as Range).start < section.end) inside.push(ranges[next++] as Range)
      batch.append(drawSection(source, dispatch, section, inside))
    }
    view.append(batch)
    if (at < dispatch.sections.length) setTimeout(drawBatch)
    view.querySelector('[data-quote]')?.setAttribute('tabindex', '0')
  }
  // Thousands of ranges take a while to sort.
  if (ranges.length > BATCH) setTimeout(drawBatch)
  else drawBatch()
}

/** Where the batch ends that begins at a section: behind a line end, so that a block of its own breaks no line. */
function batchEnd(source: string, sections: readonly Section[], from: number): number {
  for (let at = from + BATCH; at < Math.min(from + LONGEST_BATCH, sections.length); at++) {
    if (source[(sections[at] as Section).start - 1] === '\n') return at
  }
  return Math.min(from + LONGEST_BATCH, sections.length)
}

function drawSection(source: string, dispatch: Dispatch, section: Section, ranges: readonly Range[]): HTMLElement {
  const element = document.createElement('span')
  element.className = `section ${section.kind}`
  element.dataset.start = String(section.start)
  element.dataset.end = String(section.end)
  if (section.kind !== 'space') {
    const kind = section.kind === 'boilerplate' ? dispatch.boilerplate[section.index ?? -1]?.kind : section.kind
    element.dataset.label = kind === 'body' ? '' : (kind ?? section.kind)
    element.title = `${kind ?? section.kind} (rule: ${section.rule})`
  }
  fill(element, source, section, ranges)
  return element
}

/** Nests the ranges as elements: they are sorted by start, the longer first; what crosses an edge is cut at it. */
function fill(root: HTMLElement, source: string, within: Span, ranges: readonly Range[]): void {
  const open: { element: HTMLElement; end: number }[] = [{ element: root, end: within.end }]
  let at = within.start
  const top = () => open.at(-1) as { element: HTMLElement; end: number }
  const textTo = (end: number) => {
    if (end > at) appendText(top().element, source.slice(at, end))
    at = Math.max(at, end)
  }
  for (const range of ranges) {
    while (open.length > 1 && top().end <= range.start) {
      textTo(top().end)
      open.pop()
    }
    const start = Math.max(range.start, at)
    const end = Math.min(range.end, top().end)
    if (start >= end) continue
    textTo(start)
    const element = document.createElement(range.quote === undefined ? 'span' : 'mark')
    element.className = range.name
    element.dataset.start = String(start)
    element.dataset.end = String(end)
    if (range.title) element.title = range.title
    if (range.quote !== undefined) {
      element.dataset.quote = String(range.quote)
      element.tabIndex = -1
      element.setAttribute('role', 'button')
    }
    top().element.append(element)
    open.push({ element, end })
  }
  while (open.length > 0) {
    textTo(top().end)
    open.pop()
  }
}

function rangesOf(dispatch: Dispatch): Range[] {
  const ranges: Range[] = []
  const add = (span: Span | null | undefined, name: string, more: Partial<Range> = {}) => {
    if (span && span.end > span.start) ranges.push({ start: span.start, end: span.end, name, ...more })
  }
  add(dispatch.headline?.label, 'label', { title: 'label' })
  for (const place of dispatch.dateline?.places ?? []) add(place, 'place', { title: 'place' })
  add(dispatch.dateline?.date, 'date', { title: 'date' })
  add(dispatch.dateline?.agency, 'agency', { title: 'agency' })
  for (const byline of dispatch.bylines) {
    for (const author of byline.authors) add(author, 'author', { title: author.role })
    add(byline.agency, 'agency', { title: 'agency' })
  }
  add(dispatch.credit, 'credit', { title: 'credit' })
  for (const block of dispatch.boilerplate) add(block.heading, 'heading', { title: 'heading' })
  const mentions = new Set<number>()
  const cues = new Set<number>()
  dispatch.quotes.forEach((quote, index) => {
    const speaker = quote.speaker ? `speaker-${quote.speaker.index % 8}` : ''
    // Each part with its marks: the first begins where the quote does, the last ends where it does.
    quote.parts.forEach((part, i) => {
      const start = i === 0 ? quote.start : part.start
      const end = i === quote.parts.length - 1 ? quote.end : part.end
      add({ start, end }, `quote ${quote.kind} ${speaker}`, { quote: index })
    })
    const mention = quote.speaker?.mention
    if (mention && !mentions.has(mention.start)) {
      mentions.add(mention.start)
      add(mention, `mention ${speaker}`, { title: `speaker: ${quote.speaker?.name}` })
    }
    if (quote.cue && !cues.has(quote.cue.start)) {
      cues.add(quote.cue.start)
      add(quote.cue, 'cue', { title: 'cue' })
    }
  })
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end)
}
