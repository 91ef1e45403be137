import picocolors from 'picocolors'
import type { Dispatch, Quote, Section } from '../../types/index.ts'
import type { Format, Parsed, View } from './index.ts'
import { columns, cut, oneLine, printable, wrapLines } from './lines.ts'

type Colors = ReturnType<typeof picocolors.createColors>
type Kind = Exclude<Section['kind'], 'space'> | 'quote'

/** What each kind of text looks like; the legend and the story both read it. */
const LOOKS = {
  headline: (c) => c.bold,
  deck: (c) => c.italic,
  dateline: (c) => c.magenta,
  byline: (c) => c.green,
  body: (c) => c.reset,
  quote: (c) => c.cyan,
  boilerplate: (c) => c.dim,
} satisfies Record<Kind, (colors: Colors) => (text: string) => string>

const MARGIN = 'boilerplate'.length
const MOST_COLUMNS = 120

/** The source with its parts coloured and named in the margin, then tables of its quotes, speakers and issues. */
export const pretty: Format = (parsed, view) => {
  const colors = picocolors.createColors(view.color)
  const width = Math.min(view.width, MOST_COLUMNS)
  const { dispatch } = parsed
  const blocks = [
    story(parsed, colors, width),
    legend(dispatch, colors),
    table('Quotes', quoteRows(dispatch), colors, width),
    table('Speakers', speakerRows(dispatch), colors, width),
    table('Issues', issueRows(parsed), colors, width),
  ]
  const name = view.several ? `${colors.inverse(` ${printable(parsed.name)} `)}\n\n` : ''
  return name + blocks.filter((block) => block !== '').join('\n')
}

function story({ source, dispatch }: Parsed, colors: Colors, width: number): string {
  const rows: string[] = []
  const quotes = dispatch.quotes.map((quote, index) => ({ quote, index })).filter(({ quote }) => quote.parent === null)
  let next = 0
  for (const section of dispatch.sections) {
    if (section.kind === 'space') {
      if (rows.length > 0 && /\n\s*\n|\r\s*\r/.test(source.slice(section.start, section.end))) rows.push('')
      continue
    }
    const name = section.kind === 'body' ? '' : section.kind
    wrapLines(source, section.start, section.end, width - MARGIN - 3).forEach(([start, end], i) => {
      const label = colors.dim(`${(i === 0 ? name : '').padStart(MARGIN)} │ `)
      while (next < quotes.length && (quotes[next]?.quote.end ?? 0) <= start) next++
      let behind = next
      while (behind < quotes.length && (quotes[behind]?.quote.start ?? 0) < end) behind++
      rows.push(label + marked(source, start, end, section.kind as Kind, quotes.slice(next, behind), colors))
    })
  }
  return rows.length > 0 ? `${rows.join('\n')}\n` : ''
}

/** A stretch of one section, with its quotes in their colour and numbered where they end. */
function marked(
  source: string,
  start: number,
  end: number,
  kind: Kind,
  quotes: readonly { quote: Quote; index: number }[],
  colors: Colors,
): string {
  const plain = LOOKS[kind](colors)
  let text = ''
  let at = start
  for (const { quote, index } of quotes) {
    const from = Math.max(quote.start, at)
    const to = Math.min(quote.end, end)
    text += paint(plain, source.slice(at, from)) + paint(LOOKS.quote(colors), source.slice(from, to))
    if (to === quote.end) text += colors.dim(`[${index + 1}]`)
    at = to
  }
  return text + paint(plain, source.slice(at, end))
}

function paint(look: (text: string) => string, text: string): string {
  return text === '' ? '' : look(printable(text))
}

function legend({ sections, quotes }: Dispatch, colors: Colors): string {
  if (!colors.isColorSupported) return ''
  const there = new Set<string>(sections.map((section) => section.kind))
  if (quotes.length > 0) there.add('quote')
  const names = (Object.keys(LOOKS) as Kind[])
    .filter((kind) => there.has(kind))
    .map((kind) => LOOKS[kind](colors)(kind))
  return names.length === 0 ? '' : `${' '.repeat(MARGIN)}   ${names.join('  ')}\n`
}

function quoteRows({ quotes }: Dispatch): string[][] {
  return quotes.map((quote, index) => [
    `[${index + 1}]`,
    quote.kind,
    quote.speaker ? quote.speaker.name + (quote.certainty === 'inferred' ? ' (inferred)' : '') : '-',
    quote.cue?.text ?? '-',
    quote.content,
  ])
}

function speakerRows({ speakers }: Dispatch): string[][] {
  return speakers.map((speaker) => [
    speaker.name,
    speaker.kind,
    speaker.quotes.map((index) => `[${index + 1}]`).join(' '),
    speaker.title?.text ?? '',
  ])
}

function issueRows({ source, dispatch }: Parsed): string[][] {
  return dispatch.issues.map(({ code, message, start, end }) => [code, message, source.slice(start, end)])
}

function table(title: string, rows: readonly (readonly string[])[], colors: Colors, width: View['width']): string {
  if (rows.length === 0) return ''
  const lines = columns(rows.map((row) => row.map((cell) => printable(oneLine(cell, width)))))
  return `${colors.bold(title)}\n${lines.map((line) => `  ${cut(line, width - 2)}\n`).join('')}`
}
