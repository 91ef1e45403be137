import { createReadStream, existsSync } from 'node:fs'
import { sep } from 'node:path'
import { reason } from './reason.ts'
import { splitStream } from './split.ts'
import type { Item } from './task.ts'
import type { Terminal } from './terminal.ts'

/** A file, or standard input, and what it holds. */
export interface Input {
  /** Null: standard input. */
  readonly file: string | null
  readonly kind: 'text' | 'ndjson'
}

/** Files by their names, patterns written out in the order of the alphabet. */
export async function findInputs(files: readonly string[], kind: Input['kind'] | undefined): Promise<Input[]> {
  if (files.length === 0) return [{ file: null, kind: kind ?? 'text' }]
  const found = await Promise.all(files.map(expand))
  return found.flat().map((file) => {
    if (file === '-') return { file: null, kind: kind ?? 'text' }
    return { file, kind: kind ?? (/\.(?:ndjson|jsonl)$/i.test(file) ? 'ndjson' : 'text') }
  })
}

/** Whether a name is a pattern; that of a file is none. */
function isPattern(file: string): boolean {
  return /[*?[\]{}]/.test(file) && !existsSync(file)
}

/** The files that a pattern means; shells write out most, but not those in quotes. */
async function expand(file: string): Promise<string[]> {
  if (!isPattern(file)) return [file]
  const { glob } = await import('tinyglobby')
  // Where folders are parted by a backslash, shells write out nothing, and people write it in patterns.
  const matches = await glob(file.replaceAll(sep, '/'), { expandDirectories: false })
  return matches.length > 0 ? matches.sort() : [file]
}

const BATCH_ITEMS = 64

/**
 * The items of all inputs, some at a time: never more in memory than what one read of a file gives.
 * Standard input is not touched where nobody asked for it: other commands of a script may share it.
 */
export async function* readItems(
  inputs: readonly Input[],
  terminal: Pick<Terminal, 'stdin'>,
  encoding: string | undefined,
  onRead: (bytes: number) => void,
): AsyncGenerator<Item[]> {
  for (const { file, kind } of inputs) {
    try {
      const chunks = decode(file === null ? terminal.stdin : createReadStream(file), encoding, onRead)
      yield* kind === 'text' ? readText(chunks, file) : readRecords(chunks, file)
    } catch (error) {
      const why = file !== null && isPattern(file) ? 'no file matches the pattern' : `cannot be read: ${reason(error)}`
      yield [{ kind: 'unreadable', file, text: why }]
    }
  }
}

async function* readText(chunks: AsyncIterable<string>, file: string | null): AsyncGenerator<Item[]> {
  const pieces: string[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  yield [{ kind: 'text', file, text: pieces.join('') }]
}

/** What has come makes a batch: whoever follows a growing log sees a record when it is written. */
async function* readRecords(chunks: AsyncIterable<string>, file: string | null): AsyncGenerator<Item[]> {
  let line = 0
  for await (const lines of splitStream(chunks)) {
    let batch: Item[] = []
    for (let text of lines) {
      line++
      // Offsets count within a record's text, so a mark before the first record shifts none.
      if (line === 1 && text.startsWith('\ufeff')) text = text.slice(1)
      if (text.trim() === '') continue
      batch.push({ kind: 'record', file, line, text })
      if (batch.length < BATCH_ITEMS) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  }
}

/** A byte order mark says how its file is encoded where nobody else does; it stays: offsets count from the first character. */
async function* decode(
  stream: AsyncIterable<Buffer | string>,
  encoding: string | undefined,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoderOf = (start: Buffer) => new TextDecoder(encoding ?? markedAs(start), { ignoreBOM: true })
  let decoder: ReturnType<typeof decoderOf> | null = null
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    onRead(bytes.length)
    held = held.length > 0 ? Buffer.concat([held, bytes]) : bytes
    if (!decoder && held.length < 2) continue
    decoder ??= decoderOf(held)
    yield decoder.decode(held, { stream: true })
    held = Buffer.alloc(0)
  }
  yield (decoder ?? decoderOf(held)).decode(held)
}

/** Two bytes that no UTF-8 has. */
function markedAs(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}
