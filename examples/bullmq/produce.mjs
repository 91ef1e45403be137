/** Adds the records of an NDJSON file (`{ id, text }` a line) to the queue: `node produce.mjs records.ndjson`. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { openRecords } from './queues.mjs'

const BATCH = 500
/** More would only fill Redis. */
const WAITING = 5000

const [file] = process.argv.slice(2)
const records = openRecords()
const input = file ? createReadStream(file) : process.stdin
let batch = []
let line = 0

for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++
  if (text.trim() !== '') batch.push(toJob(text, line))
  if (batch.length >= BATCH) await send()
}
await send()
await records.close()

/** A job is named for its record: one that waits already is not added again. */
function toJob(text, number) {
  const [data, id] = read(text, number)
  return { name: 'parse', data, opts: { jobId: `record-${encodeURIComponent(id)}` } }
}

/** A line that is no record is passed on too: it ends among the dead, where somebody sees it. */
function read(text, number) {
  try {
    const record = JSON.parse(text)
    return [record, record.id ?? `line ${number}`]
  } catch (error) {
    return [{ line: number, error: error.message }, `line ${number}`]
  }
}

async function send() {
  while ((await records.getWaitingCount()) > WAITING) await sleep(100)
  await records.addBulk(batch)
  batch = []
}
