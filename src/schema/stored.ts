import type { Dispatch } from '../types/index.ts'
import { contradictions } from './contradictions.ts'
import { DispatchSchema } from './schemas.ts'

/**
 * Reads a stored dispatch and checks it: its shape, its references, and with the source its offsets, texts and tiling.
 *
 * @param json The dispatch as JSON text, or already parsed.
 * @param source The text that the dispatch was made from.
 * @returns The dispatch; fields that this version does not know are left out.
 * @throws `Error` with one line that names the field and what is wrong with it.
 * @example
 * ```ts
 * parseStored(JSON.stringify(parseDispatch(source)), source) // deeply equal to parseDispatch(source)
 * parseStored('{}') // Error: parseStored: version must be 1, got undefined
 * ```
 */
export function parseStored(json: unknown, source?: string): Dispatch {
  const value = typeof json === 'string' ? fromJson(json) : json
  const { data, error } = DispatchSchema.safeParse(value)
  if (error) throw refused(describe(error.issues[0] as SchemaIssue, value))
  for (const contradiction of contradictions(data, source)) throw refused(contradiction)
  return data
}

type SchemaIssue = NonNullable<ReturnType<typeof DispatchSchema.safeParse>['error']>['issues'][number]

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw refused('not JSON')
  }
}

function refused(reason: string): Error {
  return new Error(`parseStored: ${reason}`)
}

function describe(issue: SchemaIssue, value: unknown): string {
  const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  const got = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value)
  return `${path.replace(/^\./, '') || 'the dispatch'} must be ${wanted(issue)}, got ${shown(got)}`
}

function wanted(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `of type ${issue.expected}`
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ')
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    default:
      return 'valid'
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
