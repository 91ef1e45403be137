/**
 * All of it on one machine: `node run.mjs [records.ndjson] [--workers 2]`. Starts a Redis of its own where `REDIS_URL`
 * names none, the workers and the producer; says how fast it went and who is among the dead, and ends.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: 'string', default: '2' } },
})
const [file = 'records.ndjson'] = positionals
const children = []

try {
  process.env.REDIS_URL ??= await startRedis()
  const { openDead, openRecords } = await import('./queues.mjs')
  const [records, dead] = [openRecords(), openDead()]
  const workers = Array.from({ length: Number(values.workers) }, (_, i) =>
    start('worker.mjs', { WORKER: `worker-${i}` }),
  )
  while ((await records.getWorkersCount()) < workers.length) await sleep(20)

  const begun = performance.now()
  const [status] = await once(start('produce.mjs', {}, file), 'exit')
  if (status !== 0) throw new Error(`the producer ended with ${status}`)
  while ((await records.count()) + (await records.getActiveCount()) + (await records.getFailedCount()) > 0)
    await sleep(20)
  const seconds = (performance.now() - begun) / 1000

  console.log(`All records done in ${seconds.toFixed(1)} s by ${workers.length} workers.`)
  for (const job of await dead.getWaiting()) console.log(`Dead: ${job.id}: ${job.data.reason}`)
  await Promise.all([records.close(), dead.close()])
} finally {
  for (const child of children.reverse()) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

function start(script, env, ...args) {
  const child = spawn(process.execPath, [new URL(script, import.meta.url).pathname, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  children.push(child)
  return child
}

/** In memory, on a free loopback port: for a try. Yours should keep what it is given (`appendonly yes`). */
async function startRedis() {
  const port = await freePort()
  const options = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const redis = spawn('redis-server', options.map(String), { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(redis)
  redis.on('error', () => {
    console.error('This example needs redis-server (Debian: apt-get install redis-server).')
    process.exit(1)
  })
  for (let log = ''; !log.includes('Ready to accept'); ) log += String(await once(redis.stdout, 'data'))
  redis.stdout.resume()
  return `redis://127.0.0.1:${port}`
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
