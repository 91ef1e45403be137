import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { part } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import { splitItems } from './items.ts'
import { readPeople } from './people.ts'
import type { Found } from './types.ts'
import { partFrom } from './words.ts'

/** Words that close a list of names stand so near to the line's end. */
const REACH = 75

/** Names that words behind them make a byline: "Ann Kerr in Lenkovo and Raj Mehta contributed to this report." */
export function readClosed(source: string, line: Span, lexicon: LayoutLexicon): Found | null {
  for (let at = Math.max(line.start, line.end - REACH); at < line.end; at++) {
    if (source.charCodeAt(at) !== 32) continue
    const closer = matchPhrase(lexicon.bylines.closers, source, at + 1, line.end)
    if (!closer) continue
    const from = behindOutlet(source, line.start, at)
    const credits = readPeople(source, from, at, lexicon, closer.value)
    if (from > line.start) credits.agency ??= part(source, line.start, from - OWN)
    if (credits.authors.length === 0 || credits.unknown > 1) return null
    // "Ann Kerr reported from Lenkovo, and Raj Mehta from Korvana."
    const [place, ...more] = splitItems(source, closer.end, line.end, lexicon)
    if (closer.value === 'writer' && place) {
      credits.place ??= partFrom(source, place.start, withoutStop(source, place))
      const others = more.map((item) => readPeople(source, item.start, item.end, lexicon, closer.value))
      for (const { authors } of others) credits.authors.push(...authors)
    }
    return { credits, strength: 0.9, bare: false, end: line.end }
  }
  return null
}

/** Letters of "'s ". */
const OWN = 3

/** Where the names begin that an outlet calls its own: "The Lenkovo Post's Ann Kerr and Raj Mehta". */
function behindOutlet(source: string, start: number, end: number): number {
  const own = /^[^,'’]{2,60}['’]s (?=\p{Lu})/u.exec(source.slice(start, end))
  return start + (own?.[0].length ?? 0)
}

function withoutStop(source: string, { end }: Span): number {
  return source[end - 1] === '.' ? end - 1 : end
}
