import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'
import { startJobs } from './jobs.ts'
import type { Item, Settings } from './task.ts'

const WORKER = new URL('./jobs.test-worker.mjs', import.meta.url)
const SETTINGS = { format: 'ndjson' } as Settings

/** What comes out for records with these texts, some in a batch, on two threads. */
async function outputs(texts: readonly string[], size: number): Promise<(string | null)[]> {
  const items = texts.map((text, i): Item => ({ kind: 'record', file: null, line: i + 1, text }))
  async function* batches() {
    for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size)
  }
  const jobs = await startJobs(2, SETTINGS, WORKER)
  const found: (string | null)[] = []
  for await (const batch of inOrder(batches(), jobs.ahead, jobs.run)) found.push(...batch.map(({ output }) => output))
  await jobs.close()
  return found
}

test.each(['exit', 'throw'])('a record that ends its worker (%s) is the only one lost', async (end) => {
  const texts = Array.from({ length: 40 }, (_, i) => (i === 7 || i === 8 || i === 30 ? end : `text ${i}`))
  const found = await outputs(texts, 5)
  expect(found.length).toBe(40)
  for (const [i, output] of found.entries()) {
    if (texts[i] !== end) expect(output).toBe(texts[i])
    else expect(JSON.parse(output ?? '')).toEqual({ line: i + 1, error: expect.stringMatching(/^a worker failed: ./) })
  }
})
