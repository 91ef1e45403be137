import { toAnnotations, toHtml, toJsonLd, toNinjs, toNitf } from '../../formats/index.ts'
import type { Dispatch } from '../../types/index.ts'
import type { PartName } from '../parts.ts'
import { json, ndjson } from './json.ts'
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
  /** Whether other documents stand beside it. */
  readonly several: boolean
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** Writes one document, without a line end behind it. */
export type Format = (parsed: Parsed, view: View) => string

export const FORMATS = ['json', 'ndjson', 'text', 'pretty', 'html', 'ninjs', 'jsonld', 'annotation', 'nitf'] as const
export type FormatName = (typeof FORMATS)[number]

export const WRITERS: Readonly<Record<FormatName, Format>> = {
  json,
  ndjson,
  text,
  pretty,
  html: ({ source, dispatch }) => toHtml(source, dispatch, { document: true }).trimEnd(),
  ninjs: ({ source, dispatch }, view) => asJson(toNinjs(source, dispatch), view),
  jsonld: ({ source, dispatch }, view) => asJson(toJsonLd(source, dispatch), view),
  annotation: ({ source, dispatch }, view) => asJson(toAnnotations(source, dispatch), view),
  nitf: ({ source, dispatch }) => toNitf(source, dispatch).trimEnd(),
}

/** Formats that are one document by nature: two pages are no page. */
export const SINGLE: readonly FormatName[] = ['html', 'nitf']
/** Formats that can show one part alone. */
export const PARTIAL: readonly FormatName[] = ['json', 'ndjson', 'text']
/** Formats whose offsets `--offsets` can count in other units; the others have rules of their own. */
export const COUNTED: readonly FormatName[] = ['json', 'ndjson']

/** For people where it is alone, else a line a document. */
function asJson(value: unknown, { several }: View): string {
  return JSON.stringify(value, null, several ? 0 : 2)
}
