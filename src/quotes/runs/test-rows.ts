import { linesOf } from '../../../test/support/lines.ts'
import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import { findRuns, type Runs } from './index.ts'

/** A row of a table of runs: the source, and its runs as `read` prints them. */
export type Row = [source: string, ...runs: string[]]

/** What is found in a text whose lines are paragraphs. */
export function runsOf(source: string, lexicon: QuotesLexicon, section: 'body' | 'headline' = 'body'): Runs {
  const zones = linesOf(source).map(({ start, end }, paragraph) => ({ start, end, section, paragraph }))
  return findRuns(source, zones, lexicon)
}

/**
 * The runs of a text whose lines are paragraphs: as printed, nested ones behind a `>` a level and speech behind
 * its label, doubts at their end.
 */
export function read(source: string, lexicon: QuotesLexicon, section: 'body' | 'headline' = 'body'): string[] {
  const { runs } = runsOf(source, lexicon, section)
  return runs.map(({ start, end, parent, marks, label, parts }) => {
    let level = ''
    for (let up = parent; up !== null; up = runs[up]?.parent ?? null) level += '>'
    const who = label ? `${source.slice(label.start, label.end)}: ` : ''
    const doubt = marks === 'both' ? '' : ` (${marks})`
    return `${level}${who}${source.slice(start, end)}${parts.length > 1 ? ` [${parts.length}]` : ''}${doubt}`
  })
}
