import { given } from '../text/given.ts'
import type { Dispatch } from '../types/index.ts'
import { checkAgreement } from './agreement.ts'
import type { Context } from './context.ts'
import { readShape } from './read-shape.ts'
import { DISPATCH } from './shape.ts'

/**
 * Reads what should be a dispatch: from a file, a queue, another version, or by hand. Its shape, its words and its
 * references are checked, and that its parts agree; with the source, also that they are the source's.
 *
 * @param name The function that was called, for messages.
 * @param value What the caller gave.
 * @param source The text that the dispatch was parsed from, or null where that is not known.
 * @param path What to call the value.
 * @returns A copy with the fields of this version. Anything wrong is a `TypeError` that names the field.
 */
export function readDispatch(name: string, value: unknown, source: unknown, path = 'dispatch'): Dispatch {
  if (source !== null && typeof source !== 'string') {
    throw new TypeError(`${name}: source must be a string, got ${given(source)}`)
  }
  const context: Context = { name, source, length: source?.length ?? declaredLength(value) }
  const dispatch = readShape(context, value, DISPATCH, path) as Dispatch
  checkAgreement(context, dispatch, path)
  return dispatch
}

/** Where the sections say that the source ends. */
function declaredLength(value: unknown): number {
  const { sections } = (value ?? {}) as { readonly sections?: unknown }
  const last: unknown = Array.isArray(sections) ? sections.at(-1) : undefined
  const { end } = (last ?? {}) as { readonly end?: unknown }
  return Number.isSafeInteger(end) ? (end as number) : 0
}
