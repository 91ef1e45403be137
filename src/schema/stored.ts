import { readDispatch } from '../contract/index.ts'
import { given } from '../text/given.ts'
import type { Dispatch } from '../types/index.ts'

/**
 * Reads a stored dispatch and checks it: its shape, that its references point at something and that its parts agree;
 * with the source also that they are the source's. What it lets through is safe to use as a dispatch of this version.
 *
 * @param json The dispatch as JSON text, or already parsed.
 * @param source The text that the dispatch was made from.
 * @returns The dispatch; fields that this version does not know are left out.
 * @throws `TypeError` with one line that names the field and what is wrong with it.
 * @example
 * ```ts
 * parseStored(JSON.stringify(parseDispatch(source)), source) // deeply equal to parseDispatch(source)
 * parseStored('{}') // TypeError: parseStored: dispatch.version must be 1, got undefined
 * ```
 */
export function parseStored(json: unknown, source?: string): Dispatch {
  return readDispatch('parseStored', typeof json === 'string' ? fromJson(json) : json, source ?? null)
}

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new TypeError(`parseStored: json must be JSON text or a parsed value, got ${given(json)}`, { cause })
  }
}
