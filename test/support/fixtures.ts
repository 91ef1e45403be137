import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of dispatches of our own writing. */
export const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures')

/** Every fixture by "kind/name", in order. */
export function fixtures(): { name: string; source: string }[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file.slice(0, -4), source: readFileSync(path.join(FIXTURES, file), 'utf8') }))
}
