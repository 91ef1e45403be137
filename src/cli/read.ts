import { readFile } from 'node:fs/promises'

/** A whole stream as text. */
export async function readStream(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return decode(Buffer.concat(chunks))
}

/** A whole file as text; a file that cannot be read is an `Error` with a reason for people. */
export async function readText(file: string): Promise<string> {
  try {
    return decode(await readFile(file))
  } catch (error) {
    throw new Error(`cannot read ${file}: ${reason(error)}`)
  }
}

/** Why the system refused, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
}

/** A byte order mark stays: offsets count from the first character of the file. */
function decode(bytes: Buffer): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
