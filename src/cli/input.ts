import { createReadStream } from 'node:fs'
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
  return found.flat().map((file) => ({ file, kind: kind ?? (/\.(?:ndjson|jsonl)$/i.test(file) ? 'ndjson' : 'text') }))
}

/** The files that a pattern means; shells write out most, but not those in quotes. A name with brackets is a name. */
async function expand(file: string): Promise<string[]> {
  if (!/[*?[\]{}]/.test(file)) return [file]
  const { glob } = await import('tinyglobby')
  const matches = await glob(file, { expandDirectories: false })
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
  encoding: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<Item[]> {
  for (const { file, kind } of inputs) {
    try {
      const chunks = decode(file === null ? terminal.stdin : createReadStream(file), encoding, onRead)
      yield* kind === 'text' ? readText(chunks, file) : readRecords(chunks, file)
    } catch (error) {
      yield [{ kind: 'unreadable', file, text: `cannot be read: ${reason(error)}` }]
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

/** A byte order mark stays: offsets count from the first character of the file. */
async function* decode(
  stream: AsyncIterable<Buffer | string>,
  encoding: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    onRead(bytes.length)
    yield decoder.decode(bytes, { stream: true })
  }
  yield decoder.decode()
}
