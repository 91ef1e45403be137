import type { Boilerplate, BoilerplateItem, Byline, Dateline, Paragraph, Quote } from '../types/index.ts'
import { escapeAttribute, escapeHtml } from './escape.ts'
import { inline, ledParagraph, printed, quoteData, type Writer } from './html-marks.ts'
import { oneLine } from './text.ts'

/** All below the header, in the order of the source. */
export function flow(writer: Writer, asides: boolean): string[] {
  const { dispatch } = writer
  const out: string[] = []
  const label = labels(dispatch.boilerplate)
  const led = ledParagraph(dispatch)
  let open: { tag: string; key: unknown } | null = null
  // List items, and paragraphs of one quote, share the element around them.
  const within = (key: unknown, tag: string, attributes = ''): void => {
    if (open?.key === key) return
    if (open) out.push(`</${open.tag}>`)
    open = key === null ? null : { tag, key }
    if (open) out.push(`<${tag}${attributes}>`)
  }
  for (const { kind, index } of dispatch.sections) {
    if (index === null) continue
    if (kind === 'body') {
      const paragraph = dispatch.body.paragraphs[index] as Paragraph
      const piece = writer.blocks.get(paragraph.start)
      const at = writer.at(paragraph)
      if (piece) {
        const quote = dispatch.quotes[piece.index] as Quote
        within(quote, 'blockquote', `${writer.cite}${quoteData(quote, piece.index)}${writer.at(quote)}`)
        out.push(`<p${at}${printed(writer.source, piece)}>${inline(writer, piece.inner)}</p>`)
        continue
      }
      const item = paragraph.kind === 'list-item'
      within(item ? 'list' : null, 'ul')
      const tag = item ? 'li' : paragraph.kind === 'crosshead' ? 'h2' : 'p'
      const lead = index === led ? `${datelineSpan(writer)} ` : ''
      out.push(`<${tag}${at}>${lead}${inline(writer, paragraph)}</${tag}>`)
    } else if (kind === 'byline') {
      const byline = dispatch.bylines[index] as Byline
      if (byline.position !== 'end') continue
      within(null, '')
      out.push(`<footer>${bylineLine(writer, byline)}</footer>`)
    } else if (kind === 'boilerplate' && asides) {
      within(null, '')
      out.push(aside(writer, dispatch.boilerplate[index] as Boilerplate, label[index] as string))
    }
  }
  within(null, '')
  if (dispatch.dateline && led < 0) out.push(`<p>${datelineSpan(writer)}</p>`)
  return out
}

/** Who wrote it, as printed. */
export function bylineLine(writer: Writer, byline: Byline): string {
  return `<p class="byline"${writer.at(byline)}>${inline(writer, byline)}</p>`
}

function datelineSpan(writer: Writer): string {
  const dateline = writer.dispatch.dateline as Dateline
  return `<span class="dateline"${writer.at(dateline)}>${inline(writer, dateline)}</span>`
}

/** What to call each block: its heading or kind; landmarks of the same name are told apart by a number. */
function labels(blocks: readonly Boilerplate[]): string[] {
  const seen = new Map<string, number>()
  return blocks.map(({ heading, kind }) => {
    const name = oneLine(heading?.text ?? '') || kind
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} ${times}`
  })
}

function aside(writer: Writer, { kind, heading, items, ...block }: Boilerplate, name: string): string {
  const label = escapeAttribute(name)
  const lines = [
    `<aside class="boilerplate" data-kind="${escapeAttribute(kind)}" aria-label="${label}"${writer.at(block)}>`,
  ]
  if (heading) lines.push(`<h2${writer.at(heading)}>${escapeHtml(heading.text)}</h2>`)
  if (items.length === 0) {
    const text = heading?.start === block.start ? { start: heading.end, end: block.end } : block
    if (text.end > text.start) lines.push(`<p>${escapeHtml(writer.source.slice(text.start, text.end).trim())}</p>`)
  } else {
    lines.push('<ul>')
    for (const item of items) {
      const label = item.label === null ? '' : ` data-label="${escapeAttribute(item.label)}"`
      lines.push(`<li${label}${writer.at(item)}>${dated(writer, item)}</li>`)
    }
    lines.push('</ul>')
  }
  lines.push('</aside>')
  return lines.join('\n')
}

/** An item with its date, which stands in its text or on a line of its own. */
function dated(writer: Writer, item: BoilerplateItem): string {
  const { date } = item
  if (!date) return escapeHtml(item.text)
  const inside = date.start >= item.start && date.end <= item.end
  const start = inside ? date.start : item.end
  const tag = date.iso ? 'time' : 'span'
  const mark = `<${tag}${date.iso ? ` datetime="${date.iso}"` : ' class="date"'}${writer.at(date)}>`
  const before = escapeHtml(writer.source.slice(item.start, start))
  const after = inside ? escapeHtml(writer.source.slice(date.end, item.end)) : ''
  return `${before}${inside ? '' : ' '}${mark}${escapeHtml(date.text)}</${tag}>${after}`
}
