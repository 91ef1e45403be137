import { Readable, Writable } from 'node:stream'
import { run } from './run.ts'

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
