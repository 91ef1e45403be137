import { readDispatch } from '../contract/index.ts'
import { convertOffsets } from '../text/offsets.ts'
import type { Dispatch, Quote } from '../types/index.ts'
import { speakersOf } from './facts.ts'
import { readOptions, sourceUri } from './options.ts'

/** Options of `toAnnotations`; all are optional. */
export interface AnnotationOptions {
  /** What identifies the source text. Default: `urn:x-wirecopy:…`, made of its characters. */
  readonly uri?: string
  /** BCP 47 tag of the text. Default: none. */
  readonly language?: string
  /** How many characters before and after the quote are its prefix and suffix. Default: 32. */
  readonly context?: number
}

/** A W3C Web Annotation of one quote. */
export interface Annotation {
  /** The vocabulary of all terms. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  /** The `uri` of the source with `#quote-` and the index of the quote. */
  readonly id: string
  /** What it is. */
  readonly type: 'Annotation'
  /** 'identifying' where somebody speaks, else 'classifying'. */
  readonly motivation: 'identifying' | 'classifying'
  /** The quote's kind, then each of its speakers. */
  readonly body: readonly AnnotationBody[]
  /** Where the quote stands. */
  readonly target: {
    readonly source: string
    readonly selector: readonly [TextPositionSelector, TextQuoteSelector]
  }
}

/** What an annotation says of its quote: who spoke. */
export interface AnnotationBody {
  /** What it is. */
  readonly type: 'TextualBody'
  /** 'classifying' gives the kind of the quote, 'identifying' a speaker. */
  readonly purpose: 'identifying' | 'classifying'
  /** The media type of the value. */
  readonly format: 'text/plain'
  /** BCP 47 tag of a name; the kind is in no language. */
  readonly language?: string
  /** The kind, or the speaker's name. */
  readonly value: string
}

/** Counted in Unicode code points, as the standard asks; not in the UTF-16 code units of a `Span`. */
export interface TextPositionSelector {
  /** What it is. */
  readonly type: 'TextPositionSelector'
  /** The first code point, counted from 0. */
  readonly start: number
  /** One past the last code point. */
  readonly end: number
}

/** The quoted words, with the text before and behind that tells them from the same words elsewhere. */
export interface TextQuoteSelector {
  /** What it is. */
  readonly type: 'TextQuoteSelector'
  /** The quote with its marks. */
  readonly exact: string
  /** What stands before it. */
  readonly prefix: string
  /** What stands behind it. */
  readonly suffix: string
}

/**
 * One Web Annotation for each quote, terms included, in the order of `dispatch.quotes`. Each selects the quote with its
 * marks, twice: by position and by its words with what stands around them.
 *
 * @param source The text that the dispatch was parsed from.
 * @param dispatch What `parseDispatch(source)` gave; one of another source or version is a `TypeError`.
 * @param options See `AnnotationOptions`.
 * @returns The annotations, each complete with its `@context`.
 * @example
 * ```ts
 * const source = '“We will go,” said Ann Kerr.'
 * toAnnotations(source, parseDispatch(source))[0]?.target.selector[0] // start: 0, end: 13
 * ```
 */
export function toAnnotations(source: string, dispatch: Dispatch, options?: AnnotationOptions): Annotation[] {
  readDispatch('toAnnotations', dispatch, source)
  const kinds = { uri: 'uri', language: 'string', context: 'count' } as const
  const { uri = sourceUri(source), language, context = 32 } = readOptions('toAnnotations', options, kinds)
  const spans = dispatch.quotes.flatMap(({ start, end }) => [start, end])
  const at = convertOffsets(source, spans, { to: 'codepoint' })
  const base = uri.split('#', 1)[0]
  return dispatch.quotes.map((quote, index) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#quote-${index}`,
    type: 'Annotation',
    motivation: quote.speaker === null ? 'classifying' : 'identifying',
    body: bodies(dispatch, quote, language),
    target: {
      source: uri,
      selector: [
        { type: 'TextPositionSelector', start: at[2 * index] as number, end: at[2 * index + 1] as number },
        { type: 'TextQuoteSelector', exact: quote.text, ...around(source, quote, context) },
      ],
    },
  }))
}

function bodies(dispatch: Dispatch, quote: Quote, language: string | undefined): AnnotationBody[] {
  const speakers = speakersOf(dispatch, quote).map(({ name }) => ({ purpose: 'identifying' as const, value: name }))
  return [{ purpose: 'classifying' as const, value: quote.kind }, ...speakers].map(({ purpose, value }) => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    ...(language === undefined || purpose === 'classifying' ? {} : { language }),
    value,
  }))
}

/** What stands before and after, never cut inside of a character. */
function around(source: string, { start, end }: Quote, context: number): { prefix: string; suffix: string } {
  let from = Math.max(0, start - context)
  if (splitsPair(source, from)) from++
  let to = Math.min(source.length, end + context)
  if (splitsPair(source, to)) to--
  return { prefix: source.slice(Math.min(from, start), start), suffix: source.slice(end, Math.max(to, end)) }
}

function splitsPair(source: string, at: number): boolean {
  return (source.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (source.charCodeAt(at) & 0xfc00) === 0xdc00
}
