import { given } from '../text/given.ts'

/** Who reads a dispatch, and what it is held against. */
export interface Context {
  /** The function that was called, for messages. */
  readonly name: string
  /** Null where the caller does not have it. */
  readonly source: string | null
  /** The length of the source; without it, where the sections end. */
  readonly length: number
}

/** Names the first thing that is wrong, what it must be and what it is. */
export function fail(context: Context, path: string, must: string, value: unknown): never {
  throw new TypeError(`${context.name}: ${path} must ${must}${must.endsWith(',') ? '' : ','} got ${given(value)}`)
}
