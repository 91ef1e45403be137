import { once } from 'node:events'
import { fstatSync, writeFileSync } from 'node:fs'
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

/** Writes to standard output, no faster than it takes. */
export function toStream(stream: Writable & { readonly fd?: number }): Output {
  const { fd } = stream
  const file = fd !== undefined && fstatSync(fd).isFile()
  return {
    async write(text) {
      if (file) return writeAll(fd, text)
      if (!stream.write(text)) await once(stream, 'drain')
    },
    async close() {},
    async abandon() {},
  }
}

/** Streams to files write once and do not ask how much of it the disk took. */
function writeAll(fd: number, text: string): void {
  try {
    writeFileSync(fd, Buffer.from(text))
  } catch (error) {
    throw new Error(`cannot write standard output: ${reason(error)}`)
  }
}

/**
 * Writes beside the file and renames at the end, so that nobody ever sees half of it. A link stays, what it leads to is
 * replaced by what no more people may read; devices and pipes are no files to replace, and are written to as they are.
 */
export async function toFile(file: string): Promise<Output> {
  const refuse = (error: unknown) => {
    throw new Error(`cannot write ${file}: ${reason(error)}`)
  }
  const target = await realpath(file).catch(() => file)
  const before = await stat(target).catch(() => null)
  const whole = before === null || before.isFile()
  const unfinished = whole ? `${target}.${process.pid}.tmp` : target
  const handle = await open(unfinished, whole ? 'wx' : constants.O_WRONLY, before?.mode).catch(refuse)
  return {
    async write(text) {
      await handle.writeFile(text).catch(refuse) // unlike `write`, goes on until all is written
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
