import { Readable, Writable } from 'node:stream'
import { run } from './run.ts'

/** A dispatch with characters of one, two and four bytes. */
export const STORY = `Lenkovo votes again

LENKOVO, May 8 (AVN) - The town votes on Sunday. It did so last year, too.

“We will go,” said Ann Kerr, the mayor. “Höchstens 🙂 morgen.”

The bridge stays closed until the votes are counted, the town hall said.
`

/** What came of it. */
interface Ended {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the command with streams of our own. */
export async function wirecopy(args: string[], { input = '', screen = false, env = {} } = {}): Promise<Ended> {
  const written = { out: '', err: '' }
  const sink = (key: 'out' | 'err', isTTY: boolean) =>
    Object.assign(
      new Writable({
        write(chunk, _, done) {
          written[key] += chunk
          done()
        },
      }),
      { isTTY, columns: 80 },
    )
  const terminal = {
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    stdout: sink('out', screen),
    stderr: sink('err', false),
    env,
    once: () => {},
  }
  return { status: await run(args, terminal), ...written }
}
