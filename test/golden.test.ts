import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseDispatch } from '../src/index.ts'
import { FIXTURES, fixtures } from './support/fixtures.ts'

// What is expected of each fixture stands beside it. UPDATE=1 writes all of it anew: read the diff before you commit it.

test.each(fixtures())('$name', ({ name, source }) => {
  const file = path.join(FIXTURES, `${name}.json`)
  const dispatch = parseDispatch(source)
  if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(dispatch, null, 2)}\n`)
  expect(existsSync(file), `${name}.json is missing: UPDATE=1 writes it`).toBe(true)
  expect(dispatch).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})
