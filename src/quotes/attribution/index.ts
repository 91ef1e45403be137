import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import type { Attribution, Run, Zone } from '../types.ts'

/** What attribution needs to know beside source and lexicon. */
export interface AttributionContext {
  /** The agency that the copy names as its own: it asks and is told, it does not speak. */
  readonly agency: string | null
  /** Names of rules that propose nobody. */
  readonly disabled: ReadonlySet<string>
}

/** Says of each run who speaks it, through which mention and cue, and what kind of quote it is: one answer a run. */
export function attribute(
  _source: string,
  _zones: readonly Zone[],
  runs: readonly Run[],
  _lexicon: QuotesLexicon,
  _context: AttributionContext,
): Attribution[] {
  return runs.map(() => ({
    kind: 'direct',
    mention: null,
    jointly: [],
    cue: null,
    continues: null,
    certainty: null,
    rule: null,
  }))
}
