import type { Readable, Writable } from 'node:stream'
import { parseDispatch } from '../index.ts'
import { type View, WRITERS } from './formats/index.ts'
import { loadLocales } from './locales.ts'
import { type Options, readArguments, UsageError } from './options.ts'
import { readStream, readText } from './read.ts'
import { type Output, toFile, toStream } from './write.ts'

/** The streams and settings of a process, so that tests can bring their own. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Runs the command; the answer is the exit status. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const complain = (message: string) => terminal.stderr.write(`wirecopy: ${message}\n`)
  try {
    const options = readArguments(args, (text) => terminal.stdout.write(text))
    return options ? await parseAll(options, terminal, complain) : 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    complain(error instanceof UsageError ? `${error.message} (see wirecopy --help)` : error.message)
    return error instanceof UsageError ? 2 : 1
  }
}

async function parseAll(options: Options, terminal: Terminal, complain: (message: string) => void): Promise<number> {
  const { files, format, part, output } = options
  if (format === 'pretty' && part) throw new UsageError('--part does not go with --format pretty')
  const { stdin, stdout } = terminal
  const onScreen = Boolean(stdout.isTTY) && output === undefined
  const write = WRITERS[format ?? (onScreen && !part ? 'pretty' : 'json')]
  const view: View = { part, color: wantsColor(options, onScreen, terminal), width: stdout.columns ?? 80 }
  const locale = await loadLocales(options.locale)
  if (files.length === 0 && stdin.isTTY) complain('reading from the keyboard; end with Ctrl+D')

  const out: Output = output === undefined ? toStream(stdout) : await toFile(output)
  let status = 0
  try {
    for (const read of files.length === 0 ? [() => readStream(stdin)] : files.map((file) => () => readText(file))) {
      try {
        const source = await read()
        await out.write(write({ source, dispatch: parseDispatch(source, { locale }) }, view))
      } catch (error) {
        complain((error as Error).message)
        status = 1
      }
    }
    await out.close()
  } catch (error) {
    await out.abandon()
    throw error
  }
  return status
}

/** As told; else as the environment says (https://no-color.org); else where somebody looks. */
function wantsColor({ color }: Options, onScreen: boolean, { env }: Terminal): boolean {
  if (color !== undefined) return color
  if (env.NO_COLOR) return false
  return Boolean(env.FORCE_COLOR) || (onScreen && env.TERM !== 'dumb')
}
