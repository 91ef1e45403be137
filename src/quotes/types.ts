import type { Mention, Quote, Span } from '../types/index.ts'

// What the stages of the quote engine hand on: zones → runs → attributions → persons.

/** A stretch of prose that quotes are looked for in: the headline's title, the deck, or one paragraph. */
export interface Zone extends Span {
  readonly section: Quote['section']
  /** Index into the body's paragraphs; null outside of the body. */
  readonly paragraph: number | null
}

/** A quotation found by its marks (or, where a transcript or tweet has none, by its layout), before anybody is attributed. */
export interface Run extends Span {
  /** The words without marks; several where the quote runs over paragraphs. */
  readonly parts: readonly Span[]
  /** Index into the zones of each part, in step with `parts`. */
  readonly zones: readonly number[]
  readonly marks: Quote['marks']
  /** Index into the runs of the one that holds this nested one. */
  readonly parent: number | null
  /** The speaker where the layout itself names one ("Q:", "KERR:", "— Name (@handle)"); else null. */
  readonly label: Span | null
}

/** What attribution says of one run; spans lie in the source. */
export interface Attribution {
  readonly kind: Quote['kind']
  readonly mention: Mention | null
  readonly jointly: readonly Mention[]
  /** Whom the mention stands for where it is a relative: Kerr in "Kerr, who said". */
  readonly refers: Mention | null
  readonly cue: Span | null
  readonly continues: number | null
  readonly certainty: Quote['certainty']
  readonly rule: string | null
}
