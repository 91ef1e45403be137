import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
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
    const credits = readPeople(source, line.start, at, lexicon, closer.value)
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

function withoutStop(source: string, { end }: Span): number {
  return source[end - 1] === '.' ? end - 1 : end
}
