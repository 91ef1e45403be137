import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDispatch } from '../../src/index.ts'
import type { Dispatch } from '../../src/types/index.ts'
import { dispatch, source } from './harbour.ts'

const folder = path.resolve(import.meta.dirname, '../../fixtures')

/** The dispatch made by hand, and every fixture as the parser reads it. */
export function samples(): [name: string, source: string, dispatch: Dispatch][] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
  const parsed = names.sort().map((name): [string, string, Dispatch] => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    return [name, text, parseDispatch(text)]
  })
  return [['harbour', source, dispatch], ...parsed]
}
