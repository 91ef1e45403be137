import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Compares with a file of test/formats/fixtures; a missing one fails, `UPDATE=1` writes it. */
export function expectGolden(name: string, actual: string): void {
  const url = new URL(`./fixtures/${name}`, import.meta.url)
  if (process.env.UPDATE === '1') writeFileSync(url, actual)
  expect(existsSync(url), `${name} is missing: UPDATE=1 writes it`).toBe(true)
  expect(actual).toBe(readFileSync(url, 'utf8'))
}

/** As the files hold it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
