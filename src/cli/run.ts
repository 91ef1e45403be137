import { stat } from 'node:fs/promises'
import { printable } from './formats/lines.ts'
import { inOrder } from './in-order.ts'
import { findInputs, type Input, readItems } from './input.ts'
import { startJobs } from './jobs.ts'
import { type Options, readArguments, UsageError } from './options.ts'
import { showProgress } from './progress.ts'
import { settle } from './settle.ts'
import type { Done, Settings } from './task.ts'
import type { Terminal } from './terminal.ts'
import { watchFile } from './watch.ts'
import { toFile, toStream } from './write.ts'

/** Runs the command; the answer is the exit status. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = readArguments(args, (text) => terminal.stdout.write(text))
    return options ? await start(options, terminal) : 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const usage = error instanceof UsageError
    complain(terminal, error.message + (usage ? ' (see wirecopy --help)' : ''))
    return usage ? 2 : 1
  }
}

async function start(options: Options, terminal: Terminal): Promise<number> {
  const inputs = await findInputs(options.files, options.input)
  const settings = settle(options, inputs, terminal)
  if (options.output !== undefined) await refuseToReplace(options.output, inputs)
  const parse = () => parseAll(options, inputs, settings, terminal)
  if (!options.watch) return parse()
  await watchFile(
    inputs[0]?.file as string,
    async () => {
      if (terminal.stdout.isTTY && terminal.env.TERM !== 'dumb') terminal.stdout.write(CLEAR)
      await parse()
    },
    terminal,
  )
  return 0
}

/** Screen, what has scrolled out of it, and the cursor home. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

async function parseAll(
  options: Options,
  inputs: readonly Input[],
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const fromStdin = inputs.some(({ file }) => file === null)
  if (fromStdin && terminal.stdin.isTTY) {
    complain(terminal, 'reading from the keyboard; end with Ctrl+D')
  }
  const output = options.output === undefined ? toStream(terminal.stdout) : await toFile(options.output, terminal)
  const jobs = await startJobs(options.jobs, settings)
  const progress = showProgress(terminal.stderr, await sizeOf(inputs), settings.onScreen)
  const { before, between, behind, after } = frame(settings)
  let status = 0
  let written = 0
  const add = async (batch: readonly Done[]) => {
    for (const { output: text, complaints } of batch) {
      if (complaints.length > 0) {
        status = 1
        progress.clear()
      }
      for (const complaint of complaints) complain(terminal, complaint)
      if (text !== null) await output.write((written++ === 0 ? before : between) + text + behind)
    }
    progress.done(batch.length)
  }
  try {
    const batches = readItems(inputs, terminal, options.encoding, progress.read)
    for await (const batch of inOrder(batches, jobs.ahead, jobs.run)) await add(batch)
    if (written === 0) await output.write(before)
    await output.write(after)
    // Nothing came of any input: what is there stays, rather than becoming empty.
    await (written === 0 && status !== 0 ? output.abandon() : output.close())
  } catch (error) {
    if (fromStdin) terminal.stdin.destroy() // or the process would stay for as long as somebody holds it open
    await output.abandon()
    throw error
  } finally {
    progress.clear()
    await jobs.close()
  }
  return status
}

/** What is written holds no text as it was: to replace an input with it is hardly meant. */
async function refuseToReplace(output: string, inputs: readonly Input[]): Promise<void> {
  const idOf = async (file: string) => {
    const stats = await stat(file, { bigint: true }).catch(() => null)
    return stats?.isFile() ? `${stats.dev} ${stats.ino}` : null
  }
  const replaced = await idOf(output)
  if (replaced === null) return
  for (const { file } of inputs) {
    if (file !== null && (await idOf(file)) === replaced) {
      throw new UsageError(`--output would replace ${file}, which is read`)
    }
  }
}

/** A line on standard error. It may hold names of files and words of texts, which must give no orders to a terminal. */
function complain({ stderr }: Terminal, message: string): void {
  stderr.write(`wirecopy: ${printable(message)}\n`)
}

/** What stands around, between and right behind documents: a line is whole at once, not when the next one comes. */
function frame({ format, several }: Settings): { before: string; between: string; behind: string; after: string } {
  return several && format === 'json'
    ? { before: '[\n', between: ',\n', behind: '', after: '\n]\n' }
    : { before: '', between: '', behind: '\n', after: '' }
}

/** How much there is to read; null where nobody knows. */
async function sizeOf(inputs: readonly Input[]): Promise<number | null> {
  let total = 0
  for (const input of inputs) {
    if (input.file === null) return null
    total += await stat(input.file).then(
      (stats) => stats.size,
      () => 0,
    )
  }
  return total
}
