import type { Cue } from './cues.ts'
import type { Link } from './links.ts'
import type { QuoteShape } from './quote-shape.ts'
import type { Scope } from './scope.ts'
import type { Scopes } from './scopes.ts'

/** Where a quote stands, and what was said of those before it. */
export interface Situation {
  /** The prose around its first part, and the quote's token there. */
  readonly scope: Scope
  readonly at: number
  /** The same of its last part. */
  readonly lastScope: Scope
  readonly lastAt: number
  /**
   * The first token behind the quote, and how it closes: a comma outside of it ("“We go”, said Kerr") reads as one inside where
   * who speaks stands behind.
   */
  readonly behind: number
  readonly closes: number
  /** How many cues stand before the quote in its scope, and before the end of its last part in that one's. */
  readonly cuesBefore: number
  readonly cuesUpTo: number
  /** The prose around, and the zones of the first and last part; null for a nested quote, which has none around. */
  readonly scopes: Scopes | null
  readonly firstZone: number
  readonly lastZone: number
  readonly shape: QuoteShape
  /** Whether a cue of speech stands in the quote's own sentence: before it (1), behind it (2), both (3). */
  readonly own: number
  /** The last quote with a speaker. */
  readonly previous: Answer | null
  /** How often each head of a mention, by its hash, was a speaker so far. */
  readonly heads: ReadonlyMap<number, number>
  /** Whether a reading is not to be considered; null where all are. */
  readonly isBarred: ((reading: Reading, link: Link) => boolean) | null
}

/** What was said of a quote with a speaker. */
export interface Answer {
  readonly run: number
  readonly scope: Scope
  readonly cue: Cue
  readonly link: Link
  /** Where the quote that it was said of ends: scope and token. */
  readonly quoteScope: Scope
  readonly quoteAt: number
  readonly closes: number
  /** How many quotes before had it in a row. */
  readonly held: number
  /** The last answer before it with another head of the mention, without its own. */
  readonly other: Answer | null
}

/** A cue that can tell who speaks a quote, with the phrases that can be its source. */
export interface Reading {
  readonly kind: number
  readonly scope: Scope
  /** Null where nobody speaks. */
  readonly cue: Cue | null
  /** Null where they are still to be read (`linksOf`). */
  readonly links: readonly Link[] | null
  /** Sentences between cue and quote. */
  readonly sentences: number
  /** Tokens between cue and quote. */
  readonly gap: number
  /** Cues between cue and quote. */
  readonly rank: number
  readonly answer: Answer | null
}

/** What is decided of a quote: a cue and its source. */
export interface Choice {
  readonly reading: Reading
  readonly link: Link
}

// Kinds of readings.
export const NOBODY = 0
export const BEFORE = 1
export const BEHIND = 2
export const INHERITED = 3
export const ZONE_BEFORE = 5
export const AROUND = 6
export const ZONE_AFTER = 7

/** The reading by which nobody speaks. */
export function nobodyIn(scope: Scope): Reading {
  return { kind: NOBODY, scope, cue: null, links: [], sentences: 0, gap: 0, rank: 0, answer: null }
}

/** What a clear case says of its reading. */
type Clear = Pick<Reading, 'kind' | 'scope' | 'cue' | 'gap'> &
  Partial<Pick<Reading, 'sentences' | 'answer'>> & { readonly link: Link }

/** The reading of a clear case; null where it is not to be considered. */
export function clearly(
  { isBarred }: Situation,
  { kind, scope, cue, link, gap, sentences = 0, answer = null }: Clear,
): Reading | null {
  const reading = { kind, scope, cue, links: [link], sentences, gap, rank: 0, answer }
  return isBarred?.(reading, link) ? null : reading
}

/** The hash of the last word of a mention: the surname of a person. */
export function headOf(scope: Scope, { phrase }: Link): number {
  return scope.tokens.code[phrase.end - 1] as number
}
