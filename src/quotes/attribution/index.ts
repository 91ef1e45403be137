import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import type { Attribution, Run, Zone } from '../types.ts'
import { attributeBy } from './engine.ts'
import { best } from './score.ts'

/** What attribution needs to know beside source and lexicon. */
export interface AttributionContext {
  /** The agency that the copy names as its own: it asks and is told, it does not speak. */
  readonly agency: string | null
  /** Names of rules that propose nobody. */
  readonly disabled: ReadonlySet<string>
}

/** Says of each run who speaks it, through which mention and cue, and what kind of quote it is: one answer a run. */
export function attribute(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  lexicon: QuotesLexicon,
  context: AttributionContext,
): Attribution[] {
  return attributeBy(source, zones, runs, lexicon, context.disabled, best)
}
