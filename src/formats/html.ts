import { readDispatch } from '../contract/index.ts'
import type { Dispatch, Span } from '../types/index.ts'
import { escapeAttribute } from './escape.ts'
import { bylineLine, flow } from './html-flow.ts'
import { allMarks, blockQuotes, inline, type Writer } from './html-marks.ts'
import { page } from './html-page.ts'
import { readOptions } from './options.ts'
import { oneLine } from './text.ts'

/** Options of `toHtml`; all are optional. */
export interface HtmlOptions {
  /** A whole page with title and styles instead of an `article` to put into one. Default: false. */
  readonly document?: boolean
  /**
   * 'q': quotes are `q` and `blockquote`, whose marks the browser sets, as HTML asks; the printed ones are kept in
   * `data-open` and `data-close`. 'mark': quotes are `mark`, and the text is as printed. Default: 'q'.
   */
  readonly quotes?: 'q' | 'mark'
  /** What is not the story, as `aside`. Default: true. */
  readonly boilerplate?: boolean
  /** `data-start` and `data-end` on what comes from the source. Default: true. */
  readonly offsets?: boolean
  /** Where the dispatch is published: the `cite` of its quotes. Default: none. */
  readonly url?: string
  /** BCP 47 tag of the text, for `lang`. Default: none. */
  readonly language?: string
}

/**
 * The dispatch as semantic HTML. All text is escaped.
 *
 * @param source The text that the dispatch was parsed from.
 * @param dispatch What `parseDispatch(source)` gave; one of another source or version is a `TypeError`.
 * @param options See `HtmlOptions`.
 * @returns An `article`, or a whole page with `document: true`.
 * @example
 * ```ts
 * const source = '“We will go,” said Ann Kerr.'
 * toHtml(source, parseDispatch(source))
 * ```
 */
export function toHtml(source: string, dispatch: Dispatch, options?: HtmlOptions): string {
  readDispatch('toHtml', dispatch, source)
  const {
    url,
    language,
    document = false,
    offsets = true,
    boilerplate = true,
    quotes = 'q',
  } = readOptions('toHtml', options, {
    url: 'uri',
    language: 'string',
    document: 'boolean',
    offsets: 'boolean',
    boilerplate: 'boolean',
    quotes: ['q', 'mark'],
  })
  const at = (span: Span): string => (offsets ? ` data-start="${span.start}" data-end="${span.end}"` : '')
  const blocks = quotes === 'q' ? blockQuotes(source, dispatch) : new Map()
  const cite = url === undefined ? '' : ` cite="${escapeAttribute(url)}"`
  const bare = { source, dispatch, at, cite, blocks, marks: [] }
  const writer = { ...bare, marks: allMarks(bare, quotes) }
  const parts = [header(writer), ...flow(writer, boilerplate)].filter((part) => part !== '')
  const lang = language === undefined ? '' : ` lang="${escapeAttribute(language)}"`
  if (!document) return `<article${lang}>\n${parts.join('\n')}\n</article>\n`
  const title = oneLine(dispatch.headline?.title.text ?? dispatch.body.paragraphs[0]?.content ?? '')
  return page(`<article>\n${parts.join('\n')}\n</article>`, title, lang)
}

function header(writer: Writer): string {
  const { headline, deck, bylines } = writer.dispatch
  const lines: string[] = []
  if (headline) lines.push(`<h1${writer.at(headline)}>${inline(writer, headline)}</h1>`)
  if (deck) lines.push(`<p class="deck"${writer.at(deck)}>${inline(writer, deck)}</p>`)
  for (const byline of bylines) if (byline.position !== 'end') lines.push(bylineLine(writer, byline))
  return lines.length ? `<header>\n${lines.join('\n')}\n</header>` : ''
}
