import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Terminal } from './terminal.ts'

const INTERVAL = 200

/**
 * Shows a file, and again whenever it has changed, until the person interrupts.
 * It looks again and again instead of waiting for events: editors that replace a file, and network drives, give none.
 */
export async function watchFile(
  file: string,
  show: () => Promise<void>,
  terminal: Pick<Terminal, 'once'>,
): Promise<void> {
  const end = new AbortController()
  terminal.once('SIGINT', () => end.abort())
  let shown = ''
  while (!end.signal.aborted) {
    // Asked before it is read: what is written meanwhile counts as a change.
    const version = await versionOf(file)
    if (version !== shown) await show()
    shown = version
    await setTimeout(INTERVAL, undefined, end).catch(() => {})
  }
}

async function versionOf(file: string): Promise<string> {
  return stat(file, { bigint: true }).then(
    ({ ino, size, mtimeNs }) => `${ino} ${size} ${mtimeNs}`,
    () => 'none',
  )
}
