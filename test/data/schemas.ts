import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Where the evaluation data stands; these tests run only where it does. */
export const folder = path.resolve(process.env.WIRECOPY_DATA ?? '../shared')

/** One of the schemas of others. */
export function schema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(folder, 'schemas', name), 'utf8')) as Record<string, unknown>
}
