import type { Span } from '../types/index.ts'
import { asPlain } from './as-plain.ts'
import { type Decoded, decode } from './decode.ts'
import { countUpTo } from './find.ts'

/**
 * Reads a source with its characters as they were meant and without marks of Markdown, and gives what was read with the offsets and the text of the source.
 * Strings that are no part of it, such as names, stay as they were read.
 */
export function asWritten<T>(source: string, read: (text: string) => T): T {
  const decoded = decode(source)
  return decoded ? (restore(asPlain(decoded.text, read), source, decoded) as T) : asPlain(source, read)
}

/** A value of plain data with each span in it moved to the source. */
function restore(value: unknown, source: string, decoded: Decoded): unknown {
  if (Array.isArray(value)) return value.map((item) => restore(item, source, decoded))
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) copy[key] = restore(field, source, decoded)
  if (!isSpan(value)) return copy
  const start = toSource(value.start, decoded)
  const end = toSource(value.end, decoded)
  // A body's text is its paragraphs' content, and no part of the source.
  const isPart = 'text' in value && !('paragraphs' in value)
  return { ...copy, start, end, ...(isPart ? { text: source.slice(start, end) } : null) }
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value
}

/** Where an offset of the text is in the source. */
function toSource(offset: number, { ends, shifts }: Decoded): number {
  const passed = countUpTo(ends, offset)
  return passed === 0 ? offset : offset + (shifts[passed - 1] as number)
}
