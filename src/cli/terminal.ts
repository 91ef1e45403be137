import type { Readable, Writable } from 'node:stream'

/** What ends a command from outside. */
export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP'

/** The streams and settings of a process, so that tests can bring their own. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  once(event: Signal, listener: () => void): unknown
}
