import { issue } from '../../issues.ts'
import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import type { Issue } from '../../types/index.ts'
import type { Run, Zone } from '../types.ts'
import { dashSpeech } from './dash.ts'
import { markedRuns } from './marked.ts'
import { readZones } from './read-zones.ts'
import { addSpeech, type Speech } from './speech.ts'
import { transcriptSpeech } from './transcript.ts'
import { tweetSpeech } from './tweet.ts'

/** The quotations of some zones, in source order, and doubts about their marks. */
export interface Runs {
  readonly runs: readonly Run[]
  readonly issues: readonly Issue[]
}

/** Finds the quotations of a document by their marks, before anybody asks who spoke. */
export function findRuns(source: string, zones: readonly Zone[], lexicon: QuotesLexicon): Runs {
  const marked = markedRuns(source, readZones(source, zones, lexicon.marks), lexicon.table)
  const unmarked = [
    ...transcriptSpeech(source, zones, lexicon.table),
    ...tweetSpeech(source, zones),
    ...dashSpeech(source, zones, lexicon.table),
  ].sort((a, b) => startOf(a) - startOf(b))
  const runs = addSpeech(marked, unmarked)
  const issues: Issue[] = []
  for (const run of runs) {
    if (run.marks === 'open') issues.push(issue('quote-unclosed', run))
    if (run.marks === 'close') issues.push(issue('quote-unopened', run))
  }
  return { runs, issues }
}

function startOf({ parts }: Speech): number {
  return parts[0]?.start ?? 0
}
