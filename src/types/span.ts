/**
 * A stretch of the source: UTF-16 code units, half-open, into the input exactly as given.
 *
 * @example `{ start: 0, end: 4 }` covers the first four code units.
 */
export interface Span {
  /** First code unit, counted from 0. */
  readonly start: number
  /** One past the last code unit; never less than `start`. */
  readonly end: number
}

/** A span with its text: `text === source.slice(start, end)`, always. */
export interface Part extends Span {
  /** The source between `start` and `end`, untouched. */
  readonly text: string
}

/** A place in a text as editors count it: both from 1, the column in UTF-16 code units. */
export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
}
