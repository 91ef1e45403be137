import type { Dispatch } from '../../types/index.ts'
import type { PartName } from '../parts.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'

/** One document, read and parsed. */
export interface Parsed {
  readonly source: string
  readonly dispatch: Dispatch
}

/** How it is to be shown. */
export interface View {
  /** One part only; not with `pretty`. */
  readonly part: PartName | undefined
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** Writes one document, ending in a new line. */
export type Format = (parsed: Parsed, view: View) => string

export const FORMATS = ['json', 'pretty'] as const
export type FormatName = (typeof FORMATS)[number]

export const WRITERS: Readonly<Record<FormatName, Format>> = { json, pretty }
