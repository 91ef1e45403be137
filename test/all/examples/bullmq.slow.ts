import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Queue } from 'bullmq'
import { expect, onTestFinished, test } from 'vitest'
import { fromPacked } from '../consumer.ts'
import { example, npm } from './project.ts'

const { parseDispatch } = await fromPacked<typeof import('../../../src/index.ts')>('index.js')

const STORY = 'Sund lends a boat\n\nSUND, June 5 (AVN) - “It is dry,” said Ines Halvorsen.\n'
/** Long enough for a worker to be killed over it. */
const LONG = `${STORY}\n${'“It is dry,” said Ines Halvorsen. She went on to say that it was “rather” dry.\n\n'.repeat(4000)}`

test('parses every record, and moves what is none to the dead', async () => {
  const folder = example('bullmq')
  const output = await npm(folder, 'start')
  const records = readFileSync(join(folder, 'records.ndjson'), 'utf8').split('\n').slice(0, 40)
  for (const { id, text } of records.map((line) => JSON.parse(line))) {
    expect(result(folder, id)).toEqual({ id, dispatch: parseDispatch(text) })
  }
  expect(readdirSync(join(folder, 'out'))).toHaveLength(40)
  expect(output).toContain('Dead: record-no-text: the record has no text')
  expect(output).toContain('Dead: record-line%2042: Unexpected token')
})

test('tries again what failed, and moves it to the dead after the last try', async () => {
  const { folder, run, records, dead } = await system({ BACKOFF_MS: '50' })
  // Where the result should be, something is in the way: once for a while, once for good.
  for (const id of [1, 2]) mkdirSync(join(folder, `out/record-${id}.json/in the way`), { recursive: true })
  const ids = [1, 2, 3]
  writeFileSync(join(folder, 'records.ndjson'), ids.map((id) => JSON.stringify({ id, text: STORY })).join('\n'))
  run('worker.mjs')
  await once(run('produce.mjs', 'records.ndjson'), 'exit')

  await expect.poll(async () => (await records.getJob('record-1'))?.attemptsMade, patient).toBeGreaterThan(0)
  rmSync(join(folder, 'out/record-1.json'), { recursive: true })
  await expect.poll(() => dead.getWaitingCount(), patient).toBe(1)
  await expect.poll(() => left(records), patient).toBe(0)
  for (const id of [1, 3]) expect(result(folder, id)).toEqual({ id, dispatch: parseDispatch(STORY) })
  const [{ id, data } = {}] = await dead.getWaiting()
  expect([id, data.tries, data.text]).toEqual(['record-2', 5, STORY])
  expect(data.reason).toMatch(/EISDIR|ENOTEMPTY|EEXIST/)
})

test('a killed worker loses no record', async () => {
  const { folder, run, records, dead } = await system({ PATIENCE_MS: '3000' })
  const ids = Array.from({ length: 12 }, (_, i) => i + 1)
  writeFileSync(join(folder, 'records.ndjson'), ids.map((id) => JSON.stringify({ id, text: LONG })).join('\n'))
  const doomed = run('worker.mjs')
  await once(run('produce.mjs', 'records.ndjson'), 'exit')

  await expect.poll(() => records.getActiveCount(), { ...patient, interval: 5 }).toBe(1)
  doomed.kill('SIGKILL')
  await once(doomed, 'exit')
  const orphans = (await records.getActive()).map((job) => job.id)
  expect(orphans).toHaveLength(1)

  run('worker.mjs')
  await expect.poll(() => left(records), patient).toBe(0)
  const dispatch = JSON.parse(JSON.stringify(parseDispatch(LONG)))
  for (const id of ids) expect(result(folder, id)).toEqual({ id, dispatch })
  expect(await dead.getWaitingCount()).toBe(0)
})

const patient = { timeout: 40_000, interval: 50 }

/** The example with a Redis of its own, to be driven by hand. */
async function system(env: NodeJS.ProcessEnv) {
  const folder = example('bullmq')
  const port = await freePort()
  const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
    stdio: 'ignore',
  })
  onTestFinished(() => void redis.kill('SIGKILL'))
  const queue = (name: string) => {
    const opened = new Queue(name, { connection: { host: '127.0.0.1', port, maxRetriesPerRequest: null } })
    // Redis may take a moment to listen.
    opened.on('error', () => {})
    onTestFinished(() => opened.close())
    return opened
  }
  const run = (...args: string[]): ChildProcess => {
    const options = { cwd: folder, env: { ...process.env, ...env, REDIS_URL: `redis://127.0.0.1:${port}` } }
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }
  const [records, dead] = [queue('records'), queue('dead')]
  await records.waitUntilReady()
  return { folder, run, records, dead }
}

/** Records that are not done yet. */
async function left(records: Queue): Promise<number> {
  const counts = await records.getJobCounts()
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function result(folder: string, id: unknown): unknown {
  return JSON.parse(readFileSync(join(folder, `out/record-${id}.json`), 'utf8'))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
