import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { fromPacked } from '../consumer.ts'
import { example, npm } from './project.ts'

const { parseDispatch } = await fromPacked<typeof import('../../../src/index.ts')>('index.js')

/** Enough for several blocks of 64 kB. */
const RECORDS = Array.from({ length: 1500 }, (_, id) => ({
  id,
  text: `Sund lends boat ${id}\n\nSUND, June 5 (AVN) - “It is dry,” said Ines Halvorsen, the librarian.\n`,
}))
const EXPECTED = RECORDS.map(({ id, text }) => ({ id, dispatch: parseDispatch(text) }))

test('runs its records over two hosts, in order', async () => {
  const folder = example('parallel')
  expect(await npm(folder, 'start')).toBe('42 records in dispatches.ndjson\n')
  const results = ndjson(join(folder, 'dispatches.ndjson'))
  expect(results.slice(0, 40).map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  expect(results.slice(40).map(({ error }) => typeof error)).toEqual(['string', 'string'])
})

test('runs where neither a shell nor a home is set, as in a build service', async () => {
  const { SHELL: _, HOME: __, ...env } = process.env
  const folder = example('parallel')
  await promisify(execFile)('sh', ['run.sh'], { cwd: folder, env })
  expect(ndjson(join(folder, 'dispatches.ndjson'))).toHaveLength(42)
})

test('two hosts share the blocks, and give what one process gives', async () => {
  const { folder, run, used } = many()
  await run()
  expect(ndjson(join(folder, 'dispatches.ndjson'))).toEqual(EXPECTED)
  expect(new Set(used())).toEqual(new Set(['one', 'two']))
})

test('a host that is down costs no record', async () => {
  const { folder, run, used } = many({ HOSTS: 'half.txt' })
  writeFileSync(join(folder, 'half.txt'), '1/./local-shell one\n1/./local-shell down\n')
  await run()
  expect(ndjson(join(folder, 'dispatches.ndjson'))).toEqual(EXPECTED)
  expect(used()).toContain('down')
})

test('a command that is killed over its block costs no record', async () => {
  const { folder, run } = many()
  const command = join(folder, 'node_modules/.bin/wirecopy')
  renameSync(command, `${command}-itself`)
  // The first command of all writes half of a record, and dies.
  const dies = `#!/bin/sh
mkdir died 2> /dev/null && printf '{"id":0,"half' && kill -9 $$
exec ${command}-itself "$@"
`
  writeFileSync(command, dies, { mode: 0o755 })
  await run()
  expect(existsSync(join(folder, 'died'))).toBe(true)
  expect(ndjson(join(folder, 'dispatches.ndjson'))).toEqual(EXPECTED)
})

/** The example with many records, run by hand. */
function many(env: NodeJS.ProcessEnv = {}) {
  const folder = example('parallel')
  execFileSync('parallel', ['--version'], { stdio: 'ignore' })
  writeFileSync(join(folder, 'records.ndjson'), RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const used = join(folder, 'used')
  const options = { cwd: folder, env: { ...process.env, BLOCK: '32k', USED: used, ...env } }
  return {
    folder,
    run: () => promisify(execFile)('sh', ['run.sh'], options),
    used: () => readFileSync(used, 'utf8').trim().split('\n'),
  }
}

function ndjson(file: string): { id?: number; error?: string }[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
