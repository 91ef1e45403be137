import { issue } from '../issues.ts'
import { isWordChar } from '../text/chars.ts'
import type { Boilerplate, Dateline, DateStamp, Issue, Span } from '../types/index.ts'
import type { Tile } from './resolve.ts'

/** What a layout says of itself, as far as doubts are drawn from it. */
export interface Cut {
  readonly source: string
  readonly tiles: readonly Tile[]
  readonly headline: Span | null
  /** Whether a headline was asked for. */
  readonly titled: boolean
  readonly dateline: Dateline | null
  readonly boilerplate: readonly Boilerplate[]
  /** Bylines that are names alone. */
  readonly bareBylines: readonly Span[]
}

/** A block of the story that is held by less is doubtful. */
const SURE = 0.5

/** The doubts of a layout. */
export function layoutDoubts(cut: Cut): Issue[] {
  const { source, tiles, headline, titled, dateline, boilerplate, bareBylines } = cut
  const issues: Issue[] = []
  const start = { start: 0, end: 0 }
  if (titled && !headline) issues.push(issue('headline-missing', start))
  if (!tiles.some(({ kind }) => kind === 'body')) issues.push(issue('body-missing', start))
  for (const span of bareBylines) issues.push(issue('byline-uncertain', span))
  if (dateline) {
    if (dateline.places.length === 0 || runsOn(source, dateline)) issues.push(issue('dateline-incomplete', dateline))
    doubtDate(issues, dateline.date)
  }
  for (const { items } of boilerplate) for (const { date } of items) doubtDate(issues, date)
  for (const tile of tiles)
    if (tile.kind === 'body' && tile.strength < SURE) issues.push(issue('layout-uncertain', tile))
  return issues
}

function doubtDate(issues: Issue[], date: DateStamp | null): void {
  if (date && date.month === null) issues.push(issue('date-ambiguous', date))
}

/** Whether no mark parts a dateline from the text that follows it on its line. */
function runsOn(source: string, { end }: Span): boolean {
  return (
    isWordChar(source.charCodeAt(end - 1)) && source.charCodeAt(end) === 32 && isWordChar(source.charCodeAt(end + 1))
  )
}
