import { Queue } from 'bullmq'

const url = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')

export const connection = { host: url.hostname, port: Number(url.port || 6379), maxRetriesPerRequest: null }

/** Records to parse: five tries, each after twice the time. */
export function openRecords() {
  return new Queue('records', {
    connection,
    defaultJobOptions: {
      attempts: 5,
      backoff: { type: 'exponential', delay: Number(process.env.BACKOFF_MS ?? 1000) },
      removeOnComplete: true,
    },
  })
}

/** Records that nobody could parse, with the reason: for a person to look at, and to add again. */
export function openDead() {
  return new Queue('dead', { connection })
}
