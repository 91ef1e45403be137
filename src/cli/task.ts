import { parseDispatch, toPosition } from '../index.ts'
import type { OffsetUnit } from '../text/offsets.ts'
import type { IssueCode, Locale } from '../types/index.ts'
import { type FormatName, type Parsed, type View, write } from './formats/index.ts'
import { loadLocales } from './locales.ts'
import { inUnit } from './offsets.ts'

/** All that is needed to turn items into output; plain data, so that a worker thread can have it. */
export interface Settings extends View {
  readonly format: FormatName
  readonly field: string
  readonly headlineField: string | undefined
  readonly locale: readonly string[]
  readonly offsets: OffsetUnit
  readonly failOn: readonly IssueCode[]
}

/** A document: the text of a file, or one line of NDJSON; or what is wrong with a file. File null: standard input. */
export type Item =
  | { readonly kind: 'text' | 'unreadable'; readonly file: string | null; readonly text: string }
  | { readonly kind: 'record'; readonly file: string | null; readonly line: number; readonly text: string }

/** What became of one item. */
export interface Done {
  /** Null: nothing is to be written. */
  readonly output: string | null
  /** For standard error; one makes the exit status 1. */
  readonly complaints: readonly string[]
}

/** Does a batch, in order. */
export async function runTask({ items, settings }: { items: readonly Item[]; settings: Settings }): Promise<Done[]> {
  const locale = await loadLocales(settings.locale)
  return items.map((item) => {
    try {
      return runItem(item, settings, locale)
    } catch (error) {
      return failed(item, settings, (error as Error).message)
    }
  })
}

/** A document that could not be done: in NDJSON its line says so, so that lines stay in step. */
export function failed(item: Item, { format }: Pick<Settings, 'format'>, error: string): Done {
  const output = item.kind === 'record' && format === 'ndjson' ? JSON.stringify({ line: item.line, error }) : null
  return { output, complaints: [`${placeOf(item)}: ${error}`] }
}

function runItem(item: Item, settings: Settings, locale: readonly Locale[]): Done {
  if (item.kind === 'unreadable') throw new Error(item.text)
  const { source, record, headline } = item.kind === 'text' ? fromText(item) : fromRecord(item.text, settings)
  const dispatch = parseDispatch(source, { locale, headline })
  const parsed: Parsed = { name: placeOf(item), source, record, dispatch: inUnit(dispatch, source, settings.offsets) }
  const struck = dispatch.issues.filter((issue) => settings.failOn.includes(issue.code))
  return {
    output: write(settings.format, parsed, settings),
    complaints: struck.map(({ code, message, start }) => {
      const { line, column } = toPosition(source, start)
      return `${placeOf(item)}:${line}:${column}: ${code}: ${message}`
    }),
  }
}

interface Document {
  readonly source: string
  readonly record: Record<string, unknown>
  readonly headline: 'auto' | 'none'
}

function fromText({ file, text }: Item): Document {
  return { source: text, record: file === null ? {} : { file }, headline: 'auto' }
}

function fromRecord(json: string, { field, headlineField }: Settings): Document {
  const value = parseJson(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object')
  // Entries, so that a field named __proto__ stays a field.
  const entries = Object.entries(value)
  const source = entries.find(([name]) => name === field)?.[1]
  if (typeof source !== 'string') throw new Error(`no text in field ${JSON.stringify(field)}`)
  return {
    source,
    record: Object.fromEntries(entries.filter(([name]) => name !== field)),
    headline: entries.some(([name, own]) => name === headlineField && own) ? 'none' : 'auto',
  }
}

function parseJson(json: string): unknown {
  try {
    return /\d{16}/.test(json) ? JSON.parse(json, asWritten) : JSON.parse(json)
  } catch {
    throw new Error('not JSON')
  }
}

/** A number keeps the digits that a double does not hold, such as those of a long id, where the engine can (Node 22). */
function asWritten(_: string, value: unknown, { source }: { source?: string } = {}): unknown {
  const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown }
  return rawJSON && source !== undefined && typeof value === 'number' && `${value}` !== source ? rawJSON(source) : value
}

function placeOf(item: Item): string {
  const file = item.file ?? 'standard input'
  return item.kind === 'record' ? `${file}: line ${item.line}` : file
}
