import { toAnnotations, toHtml, toJsonLd, toNinjs, toNitf } from '../../formats/index.ts'
import type { Dispatch } from '../../types/index.ts'
import type { PartName } from '../parts.ts'
import { json, ndjson } from './json.ts'
import { printableJson, printableLines } from './lines.ts'
import { pretty } from './pretty.ts'
import { text } from './text.ts'

/** One document, read and parsed. */
export interface Parsed {
  /** Where it comes from, for people. */
  readonly name: string
  readonly source: string
  readonly dispatch: Dispatch
  /** What goes with it: the fields of its record beside the text, or the name of its file. */
  readonly record: Readonly<Record<string, unknown>>
}

/** How it is to be shown. */
export interface View {
  readonly part: PartName | undefined
  /** The field of a record that gets the dispatch, or the part. */
  readonly into: string
  /** BCP 47 tag of the text, where it is one language. */
  readonly language: string | undefined
  /** Whether other documents stand beside it. */
  readonly several: boolean
  /** Whether a terminal gets it, which obeys control characters. */
  readonly onScreen: boolean
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** Writes one document, without a line end behind it. */
export type Format = (parsed: Parsed, view: View) => string

export const FORMATS = ['json', 'ndjson', 'text', 'pretty', 'html', 'ninjs', 'jsonld', 'annotation', 'nitf'] as const
export type FormatName = (typeof FORMATS)[number]

const WRITERS: Readonly<Record<FormatName, Format>> = {
  json,
  ndjson,
  text,
  pretty,
  html: ({ source, dispatch }, view) => toHtml(source, dispatch, { ...languageOf(view), document: true }).trimEnd(),
  ninjs: ({ source, dispatch }, view) => asJson(toNinjs(source, dispatch, languageOf(view)), view),
  jsonld: ({ source, dispatch }, view) => asJson(toJsonLd(source, dispatch, languageOf(view)), view),
  annotation: ({ source, dispatch }, view) => asJson(toAnnotations(source, dispatch, languageOf(view)), view),
  nitf: ({ source, dispatch }, view) => toNitf(source, dispatch, languageOf(view)).trimEnd(),
}

/** The document in a format; on a terminal, without what it would obey. */
export function write(format: FormatName, parsed: Parsed, view: View): string {
  const text = WRITERS[format](parsed, view)
  // What is pretty has orders of its own, and none of the text's.
  if (!view.onScreen || format === 'pretty') return text
  return JSONS.includes(format) ? printableJson(text) : printableLines(text)
}

const JSONS: readonly FormatName[] = ['json', 'ndjson', 'ninjs', 'jsonld', 'annotation']

/** Formats that are one document by nature: two pages are no page. */
export const SINGLE: readonly FormatName[] = ['html', 'nitf']
/** Formats that can show one part alone. */
export const PARTIAL: readonly FormatName[] = ['json', 'ndjson', 'text']
/** Formats whose offsets `--offsets` can count in other units; the others have rules of their own. */
export const COUNTED: readonly FormatName[] = ['json', 'ndjson']

function languageOf({ language }: View): { language?: string } {
  return language === undefined ? {} : { language }
}

/** For people where it is alone, else a line a document. */
function asJson(value: unknown, { several }: View): string {
  return JSON.stringify(value, null, several ? 0 : 2)
}
