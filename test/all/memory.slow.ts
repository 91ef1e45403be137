import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { longDispatch } from '../support/long-dispatch.ts'
import { ROOT } from './consumer.ts'

// Ten megabytes of dispatch in a process whose heap may hold twelve times as much, beside what it holds after one line.
// All counts: the source, the answer and what is made on the way. A young generation of 1 MB leaves nothing uncounted.

const SIZE = 10_000_000
const MOST = 12
const MEGABYTE = 2 ** 20
const SCRIPT = `
import { readFileSync } from 'node:fs'
import { parseDispatch } from ${JSON.stringify(join(ROOT, 'dist/index.js'))}
const dispatch = parseDispatch(readFileSync(process.argv[1], 'utf8'))
console.log(JSON.stringify([dispatch.sections.at(-1).end, dispatch.quotes.length, process.memoryUsage().heapUsed]))
`

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-memory-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['straight marks, a byte a character', '"', '"'],
  ['curly marks, two bytes a character', '“', '”'],
])('%s', (_, open, close) => {
  const [, , idle] = parse('“We go,” said Ann Kerr.', 64)
  const source = longDispatch(SIZE, open, close)
  const bytes = Buffer.byteLength(source)
  const heap = Math.floor((idle + MOST * bytes) / MEGABYTE)
  const [end, quotes] = parse(source, heap)
  expect(end).toBe(source.length)
  expect(quotes).toBeGreaterThan(SIZE / 500)
})

function parse(source: string, heap: number): [end: number, quotes: number, heapUsed: number] {
  const file = join(folder, 'dispatch.txt')
  writeFileSync(file, source)
  const options = [`--max-old-space-size=${heap}`, '--max-semi-space-size=1', '--input-type=module']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, '-e', SCRIPT, file], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}
