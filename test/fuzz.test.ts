import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDispatch } from '../src/index.ts'
import { parseStored } from '../src/schema/index.ts'

// What the fuzzer found, and what stays found.
const folder = new URL('../fuzz/corpus/', import.meta.url)

test.each(readdirSync(folder))('%s keeps the contract', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8')
  const dispatch = parseDispatch(source)
  expect(parseStored(JSON.stringify(dispatch), source)).toEqual(dispatch)
})
