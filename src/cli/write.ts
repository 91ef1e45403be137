import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fstatSync, rmSync, writeFileSync } from 'node:fs'
import { constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { reason } from './reason.ts'
import type { Terminal } from './terminal.ts'

/** Where results go. */
interface Output {
  write(text: string): Promise<void>
  /** All is written. */
  close(): Promise<void>
  /** It went wrong, or nothing came of it: leave nothing behind. */
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
export async function toFile(file: string, terminal: Pick<Terminal, 'once'>): Promise<Output> {
  const refuse = (error: unknown) => {
    throw new Error(`cannot write ${file}: ${reason(error)}`)
  }
  const target = await realpath(file).catch(() => file)
  const before = await stat(target).catch(() => null)
  const whole = before === null || before.isFile()
  // By chance: the number of this process may be that of one that was killed here.
  const unfinished = whole ? `${target}.${randomBytes(4).toString('hex')}.tmp` : target
  if (whole) onSignal(terminal, () => rmSync(unfinished, { force: true }))
  const handle = await open(unfinished, whole ? 'wx' : constants.O_WRONLY, before?.mode).catch(refuse)
  return {
    async write(text) {
      await handle.writeFile(text).catch(refuse) // unlike `write`, goes on until all is written
    },
    async close() {
      await handle.close()
      if (whole) await rename(unfinished, target).catch(refuse)
    },
    async abandon() {
      await handle.close() // also where it is closed
      if (whole) await rm(unfinished, { force: true })
    },
  }
}

/** Tidies up before a signal does what it would have done. */
function onSignal(terminal: Pick<Terminal, 'once'>, tidy: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    terminal.once(signal, () => {
      tidy()
      process.kill(process.pid, signal)
    })
  }
}
