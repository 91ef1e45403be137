import { readDispatch } from '../contract/index.ts'
import { marksOf } from '../text/markdown.ts'
import type { Boilerplate, Byline, Dispatch, Paragraph, Quote, Span } from '../types/index.ts'
import { escapeAttribute, escapeXml } from './escape.ts'
import { agencyOf, headerOf, tagsOf } from './facts.ts'
import { inOrder, type Mark, markUp, quotedMentions, quotePieces } from './inline.ts'
import { readOptions } from './options.ts'
import { oneLine, singleSpaces } from './text.ts'

/** Options of `toNitf`; all are optional. */
export interface NitfOptions {
  /** What identifies the document: `doc-id`. Default: none. */
  readonly uri?: string
  /** BCP 47 tag of the text, for `xml:lang`. Default: none. */
  readonly language?: string
}

/**
 * The dispatch as NITF 3.6, IPTC's XML for news text. White space is single; characters that XML cannot hold are U+FFFD.
 *
 * @param source The text that the dispatch was parsed from.
 * @param dispatch What `parseDispatch(source)` gave; one of another source or version is a `TypeError`.
 * @param options See `NitfOptions`.
 * @returns A whole XML document, to be written as UTF-8.
 * @example
 * ```ts
 * const source = '“We will go,” said Ann Kerr.'
 * toNitf(source, parseDispatch(source), { language: 'en' })
 * ```
 */
export function toNitf(source: string, dispatch: Dispatch, options?: NitfOptions): string {
  readDispatch('toNitf', dispatch, source)
  const { uri, language } = readOptions('toNitf', options, { uri: 'uri', language: 'string' })
  const marks = inOrder([...structure(dispatch), ...spoken(source, dispatch), ...dropped(source)])
  const inline = (span: Span): string => markUp(source, span, marks, (text) => escapeXml(singleSpaces(text))).trim()
  const lang = language === undefined ? '' : attribute('xml:lang', language)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN"${lang}>`,
    ...wrap('head', head(dispatch, uri)),
    '<body>',
    ...wrap('body.head', bodyHead(dispatch, inline)),
    ...wrap('body.content', content(dispatch.body.paragraphs, inline)),
    ...wrap('body.end', bodyEnd(dispatch.bylines, inline)),
    '</body>',
    '</nitf>',
    '',
  ].join('\n')
}

type Inline = (span: Span) => string

/** Marks of Markdown, which are no part of the text; they may stand on either side of what is marked up. */
function dropped(source: string): Mark[] {
  return marksOf(source).map(({ start, end }) => ({ start, end, open: '', close: '', head: end - start }))
}

function head(dispatch: Dispatch, uri: string | undefined): string[] {
  const { headline } = dispatch
  const slug = headerOf(dispatch, 'slug')
  const priority = headerOf(dispatch, 'priority')
  const data: string[] = []
  if (uri !== undefined) data.push(empty('doc-id', attribute('id-string', uri)))
  if (priority !== null && /^[1-8]$/.test(priority)) data.push(empty('urgency', attribute('ed-urg', priority)))
  if (headline?.label)
    data.push(empty('ed-msg', attribute('msg-type', 'label') + attribute('info', headline.label.text)))
  if (slug !== null) data.push(empty('du-key', attribute('key', slug)))
  const keywords = tagsOf(dispatch).map((tag) => empty('keyword', attribute('key', tag)))
  const title = headline ? [element('title', escapeXml(oneLine(headline.title.text)))] : []
  return [...title, ...wrap('docdata', [...data, ...wrap('key-list', keywords)])]
}

function bodyHead(dispatch: Dispatch, inline: Inline): string[] {
  const { headline, deck, dateline } = dispatch
  const lines: string[] = []
  const hl1 = headline ? [element('hl1', inline(headline.title))] : []
  // Subordinate headlines need a main one above them; a deck alone is the abstract.
  if (hl1.length > 0) lines.push(...wrap('hedline', [...hl1, ...(deck ? [element('hl2', inline(deck))] : [])]))
  for (const block of dispatch.boilerplate) lines.push(...note(block))
  for (const byline of dispatch.bylines) if (byline.position !== 'end') lines.push(element('byline', inline(byline)))
  const agency = agencyOf(dispatch)
  if (agency !== null) lines.push(element('distributor', element('org', escapeXml(agency))))
  if (dateline) lines.push(element('dateline', inline(dateline)))
  if (deck && hl1.length === 0) lines.push(...wrap('abstract', [element('p', inline(deck))]))
  return lines
}

function note({ kind, text }: Boilerplate): string[] {
  if (kind !== 'note' && kind !== 'copyright') return []
  const p = element('p', escapeXml(oneLine(text)))
  const noteclass = attribute('noteclass', kind === 'note' ? 'editorsnote' : 'cpyrt')
  return [`<note${noteclass}>${element('body.content', p)}</note>`]
}

function content(paragraphs: readonly Paragraph[], inline: Inline): string[] {
  const lines: string[] = []
  let list = false
  for (const paragraph of paragraphs) {
    const item = paragraph.kind === 'list-item'
    if (item !== list) lines.push(item ? '<ul>' : '</ul>')
    list = item
    lines.push(element(item ? 'li' : paragraph.kind === 'crosshead' ? 'hl2' : 'p', inline(paragraph)))
  }
  if (list) lines.push('</ul>')
  return lines
}

function bodyEnd(bylines: readonly Byline[], inline: Inline): string[] {
  const signed = bylines.filter(({ position }) => position === 'end').map(inline)
  return signed.length > 0 ? [element('tagline', signed.join('<br/>'))] : []
}

/** Places, dates, persons and agencies of dateline and bylines. */
function structure(dispatch: Dispatch): Mark[] {
  const marks: Mark[] = []
  const mark = (part: Span | null | undefined, tag: string, inner = '', more = ''): void => {
    if (!part) return
    const open = `<${tag}${more}>${inner && `<${inner}>`}`
    marks.push({ start: part.start, end: part.end, open, close: `${inner && `</${inner}>`}</${tag}>` })
  }
  for (const place of dispatch.dateline?.places ?? []) mark(place, 'location')
  const date = dispatch.dateline?.date
  mark(date, 'story.date', '', date?.iso ? attribute('norm', date.iso.split('-').join('')) : '')
  for (const byline of dispatch.bylines) {
    // A tagline knows neither `byttl` nor its titles.
    const top = byline.position !== 'end'
    for (const author of byline.authors) {
      mark(author, 'person')
      mark(author.title, top ? 'byttl' : 'function')
      mark(author.affiliation, top ? 'byttl' : 'org', top ? 'org' : '')
    }
    mark(byline.place, 'location')
    mark(byline.agency, top ? 'byttl' : 'org', top ? 'org' : '')
  }
  return marks
}

/** Quotes with their marks as printed, and the names of those who are quoted. */
function spoken(source: string, dispatch: Dispatch): Mark[] {
  const quotes = quotePieces(source, dispatch)
    .filter(({ index }) => dispatch.quotes[index]?.kind !== 'term')
    .map(({ outer, index }) => ({ ...outer, open: `<q${cited(dispatch.quotes[index] as Quote)}>`, close: '</q>' }))
  const names = quotedMentions(dispatch).flatMap(({ mention, speaker }) => {
    const kind = mention.kind === 'name' ? dispatch.speakers[speaker]?.kind : undefined
    const tag = kind === 'person' ? 'person' : kind === 'organisation' ? 'org' : null
    return tag ? [{ start: mention.start, end: mention.end, open: `<${tag}>`, close: `</${tag}>` }] : []
  })
  return [...quotes, ...names]
}

function cited({ speaker, jointly }: Quote): string {
  const names = (speaker ? [speaker, ...jointly] : jointly).map(({ name }) => name)
  return names.length > 0 ? attribute('quote-source', names.join(', ')) : ''
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(value)}"`
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

function empty(name: string, attributes: string): string {
  return `<${name}${attributes}/>`
}

function wrap(name: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`<${name}>`, ...lines, `</${name}>`] : []
}
