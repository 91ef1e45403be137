import { once } from 'node:events'
import { constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { reason } from './reason.ts'

/** Where results go. */
interface Output {
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

/**
 * Writes beside the file and renames at the end, so that nobody ever sees half of it. A link stays, what it leads to is
 * replaced; devices and pipes are no files to replace, and are written to as they are.
 */
export async function toFile(file: string): Promise<Output> {
  const refuse = (error: unknown) => {
    throw new Error(`cannot write ${file}: ${reason(error)}`)
  }
  const target = await realpath(file).catch(() => file)
  const whole = await stat(target).then(
    (found) => found.isFile(),
    () => true,
  )
  const unfinished = whole ? `${target}.${process.pid}.tmp` : target
  const handle = await open(unfinished, whole ? 'wx' : constants.O_WRONLY).catch(refuse)
  return {
    async write(text) {
      await handle.write(text).catch(refuse)
    },
    async close() {
      await handle.close()
      if (whole) await rename(unfinished, target)
    },
    async abandon() {
      await handle.close()
      if (whole) await rm(unfinished, { force: true })
    },
  }
}
