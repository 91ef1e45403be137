import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'
import { type Done, failed, type Item, runTask, type Settings } from './task.ts'

/** Does batches of items, here or on worker threads. */
interface Jobs {
  run(items: readonly Item[]): Promise<readonly Done[]>
  /** How many batches are worth having under way. */
  readonly ahead: number
  close(): Promise<void>
}

/** One job is this thread. Tests bring a worker of their own. */
export async function startJobs(
  jobs: number,
  settings: Settings,
  worker: URL = new URL('./worker.js', import.meta.url),
): Promise<Jobs> {
  if (jobs === 1) return { run: (items) => runTask({ items, settings }), ahead: 1, close: async () => {} }
  const threads = Math.min(jobs, 4 * availableParallelism())
  const { Piscina } = await import('piscina')
  // A thread that waits stays: to start one takes as long as some hundred records.
  const pool = new Piscina({ filename: worker.href, minThreads: 1, maxThreads: threads, idleTimeout: Infinity })
  return {
    run: (items) => onPool(pool, items, settings),
    ahead: 2 * threads,
    close: () => pool.destroy(),
  }
}

/** A worker that dies takes its batch along: the items are tried again, each alone, and only what kills again is lost. */
async function onPool(pool: Piscina, items: readonly Item[], settings: Settings): Promise<readonly Done[]> {
  try {
    return await pool.run({ items, settings })
  } catch (error) {
    if (items.length === 1) return [failed(items[0] as Item, settings, `a worker failed: ${(error as Error).message}`)]
    const alone = items.map((item) => onPool(pool, [item], settings))
    return (await Promise.all(alone)).flat()
  }
}
