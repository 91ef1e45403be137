import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLetter, isLower, isUpper } from '../../text/chars.ts'
import { skipBlank } from '../../text/span.ts'
import type { Author } from '../../types/index.ts'

/** The cue of a byline. */
export interface Cue {
  readonly start: number
  /** Where the names begin. */
  readonly end: number
  readonly role: Author['role']
}

const BARS = '|•·'

/** The cue that opens the line, or a stretch of it behind a bar or a date: "Updated 2 hours ago | Written by Ann Kerr". */
export function findCue(source: string, start: number, end: number, lexicon: LayoutLexicon): Cue | null {
  const first = cueAt(source, start, end, lexicon)
  if (first) return first
  for (let at = start; at < end; at++) {
    if (!BARS.includes(source[at] as string)) continue
    const cue = cueAt(source, skipBlank(source, at + 1, end), end, lexicon)
    if (cue) return cue
  }
  return null
}

/** The cue at `at`, also without the space behind it: "byAnn Kerr". */
export function cueAt(source: string, at: number, end: number, lexicon: LayoutLexicon): Cue | null {
  const { cues, fusedCues } = lexicon.bylines
  const match = matchPhrase(cues, source, at, end)
  if (match) {
    let to = match.end
    while (to < end && (source[to] === ':' || source[to] === ' ' || source[to] === '\u00a0' || source[to] === '\t'))
      to++
    return { start: at, end: to, role: match.value }
  }
  let to = at
  while (to < end && to - at < 12 && isLetter(source.charCodeAt(to)) && (to === at || isLower(source.charCodeAt(to))))
    to++
  const role = fusedCues.get(source.slice(at, to).toLowerCase())
  return role !== undefined && to < end && isUpper(source.charCodeAt(to)) ? { start: at, end: to, role } : null
}
