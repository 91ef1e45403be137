import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { reason } from './reason.ts'

/** Where results go. */
export interface Output {
  write(text: string): Promise<void>
  /** All is written. */
  close(): Promise<void>
  /** It went wrong: leave nothing behind. */
  abandon(): Promise<void>
}

/** Writes to a stream, no faster than it takes. */
export function toStream(stream: Writable): Output {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain')
    },
    async close() {},
    async abandon() {},
  }
}

/** Writes beside the file and renames at the end, so that nobody ever sees half of it. */
export async function toFile(file: string): Promise<Output> {
  const unfinished = `${file}.${process.pid}.tmp`
  const handle = await open(unfinished, 'wx').catch((error) => {
    throw new Error(`cannot write ${file}: ${reason(error)}`)
  })
  return {
    async write(text) {
      await handle.write(text)
    },
    async close() {
      await handle.close()
      await rename(unfinished, file)
    },
    async abandon() {
      await handle.close()
      await rm(unfinished, { force: true })
    },
  }
}
