/** Parses records until it is told to stop; start as many as there are cores, on as many machines as you like. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UnrecoverableError, Worker } from 'bullmq'
import { parseDispatch } from 'wirecopy'
import { connection, openDead, openRecords } from './queues.mjs'

const folder = process.env.OUT ?? 'out'
const name = process.env.WORKER ?? String(process.pid)
/** How long a silent worker keeps its record, in milliseconds: after that, another one takes it. */
const patience = Number(process.env.PATIENCE_MS ?? 30_000)

await mkdir(folder, { recursive: true })
const dead = openDead()

const worker = new Worker('records', parse, {
  connection,
  name,
  // The parser never waits, so a second record at a time would only wait for the first.
  concurrency: 1,
  lockDuration: patience,
  stalledInterval: patience,
  // A record that ended three workers is not given to a fourth.
  maxStalledCount: 2,
})

async function parse(job) {
  const { text, ...record } = job.data
  // Trying again mends no record that is wrong in itself.
  if (typeof text !== 'string') throw new UnrecoverableError(job.data.error ?? 'the record has no text')
  await store(job.id, { ...record, dispatch: parseDispatch(text) })
}

/** Whole or not at all, and the same file each time: a record may come twice, its result is there once. */
async function store(id, result) {
  const file = join(folder, `${id}.json`)
  const part = `${file}.${name}`
  await writeFile(part, JSON.stringify(result))
  await rename(part, file)
}

/** First added to the dead, then removed: who dies in between leaves the record in both queues, never in none. */
async function bury(job) {
  if (!(await job.isFailed())) return
  const { data, failedReason, attemptsMade } = job
  await dead.add('record', { ...data, reason: failedReason, tries: attemptsMade }, { jobId: job.id })
  await job.remove()
}

worker.on('failed', (job) => job && bury(job).catch(report))
worker.on('error', report)

// What a worker could not bury before it died.
const records = openRecords()
for (const job of await records.getFailed()) await bury(job)
await records.close()

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await worker.close()
    await dead.close()
  })
}

function report(error) {
  console.error(error.message)
}
