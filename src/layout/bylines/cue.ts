import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLetter, isLower, isUpper } from '../../text/chars.ts'
import { skipBlank } from '../../text/span.ts'
import type { Author } from '../../types/index.ts'
import { readAround, readDate } from '../dates/index.ts'
import type { LineFacts } from './facts.ts'

/** The cue of a byline. */
export interface Cue {
  readonly start: number
  /** Where the names begin. */
  readonly end: number
  readonly role: Author['role']
  /** It opens a picture's credit as often: "Photo by". */
  readonly caption: boolean
}

const BETWEEN = ' \u00a0\t,|•·-–—/:.'

/** The cue that opens the line, or a stretch of it behind a bar or a date: "Updated 2 hours ago | Written by Ann Kerr". */
export function findCue(
  source: string,
  start: number,
  end: number,
  lexicon: LayoutLexicon,
  facts: LineFacts,
): Cue | null {
  const first = cueAt(source, start, end, lexicon)
  if (first) return first
  const dated = facts.digits ? skipDates(source, start, end, lexicon) : start
  const second = dated > start ? cueAt(source, dated, end, lexicon) : null
  if (second || !facts.bars) return second
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code !== 124 && code !== 0x2022 && code !== 0xb7) continue
    const cue = cueAt(source, skipBlank(source, at + 1, end), end, lexicon)
    if (cue) return cue
  }
  return null
}

/** The cue at `at`, also without the space behind it: "byAnn Kerr". */
export function cueAt(source: string, at: number, end: number, lexicon: LayoutLexicon): Cue | null {
  const { cues, captionCues, fusedCues } = lexicon.bylines
  const match = matchPhrase(cues, source, at, end)
  if (match) {
    let to = match.end
    while (to < end && (source[to] === ':' || source[to] === ' ' || source[to] === '\u00a0' || source[to] === '\t'))
      to++
    const caption = captionCues.has(source.slice(at, match.end).toLowerCase().replace(/\s+/gu, ' ').replace(/ ?:$/, ''))
    return { start: at, end: to, role: match.value, caption }
  }
  let to = at
  while (to < end && to - at < 12 && isLetter(source.charCodeAt(to)) && (to === at || isLower(source.charCodeAt(to))))
    to++
  if (to === at || to >= end || !isUpper(source.charCodeAt(to))) return null
  const role = fusedCues.get(source.slice(at, to).toLowerCase())
  if (role === undefined) return null
  return { start: at, end: to, role, caption: false }
}

/** After the dates, times and marks that open a line; `start` where none do. */
export function skipDates(source: string, start: number, end: number, lexicon: LayoutLexicon): number {
  let at = start
  let dated = false
  while (at < end) {
    const date = readDate(source, at, end, lexicon)
    const to = date?.end ?? readAround(source, at, end, lexicon)
    if (to === at) break
    dated ||= date !== null
    at = to
    while (at < end && BETWEEN.includes(source[at] as string)) at++
  }
  return dated ? at : start
}
