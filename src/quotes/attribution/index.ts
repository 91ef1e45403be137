import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import type { Attribution, Run, Zone } from '../types.ts'
import { type AttributionContext, attributeBy } from './engine.ts'
import { best } from './score.ts'

export type { AttributionContext } from './engine.ts'

/** Says of each run who speaks it, through which mention and cue, and what kind of quote it is: one answer a run. */
export function attribute(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  lexicon: QuotesLexicon,
  context: AttributionContext,
): Attribution[] {
  return attributeBy(source, zones, runs, lexicon, context, best)
}
