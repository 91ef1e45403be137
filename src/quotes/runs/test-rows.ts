import { linesOf } from '../../../test/support/lines.ts'
import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import { findRuns } from './index.ts'

/** A row of a table of runs: the source, and its runs as `read` prints them. */
export type Row = [source: string, ...runs: string[]]

/** The runs of a text whose lines are paragraphs: as printed, nested ones behind a `>` a level, doubts at their end. */
export function read(source: string, lexicon: QuotesLexicon, section: 'body' | 'headline' = 'body'): string[] {
  const zones = linesOf(source).map(({ start, end }, paragraph) => ({ start, end, section, paragraph }))
  const { runs } = findRuns(source, zones, lexicon)
  return runs.map(({ start, end, parent, marks, parts }) => {
    let level = ''
    for (let up = parent; up !== null; up = runs[up]?.parent ?? null) level += '>'
    const doubt = marks === 'both' ? '' : ` (${marks})`
    return `${level}${source.slice(start, end)}${parts.length > 1 ? ` [${parts.length}]` : ''}${doubt}`
  })
}
