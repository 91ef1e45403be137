import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isDigit, isLetter, isSpace } from '../../text/chars.ts'
import { trim } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'

const MARKS = ',;|/•·()&=<>*~\t'
const DASHES = '-–—'

/** The stretches of a line between its commas, slashes, bars, dashes, brackets and "and". */
export function splitItems(source: string, start: number, end: number, lexicon: LayoutLexicon): Span[] {
  const items: Span[] = []
  let from = start
  let at = start
  const close = (to: number, next: number) => {
    const item = trim(source, from, to)
    if (item.start < item.end) items.push(item)
    from = next
    at = next
  }
  while (at < end) {
    const mark = source[at] as string
    if (MARKS.includes(mark) && !(mark === '/' && isInDate(source, at))) close(at, at + 1)
    else if (DASHES.includes(mark) && isApart(source, at, end, start)) close(at, at + 1)
    else if (isSpace(source.charCodeAt(at)) && at + 1 < end && isLetter(source.charCodeAt(at + 1))) {
      const and = matchPhrase(lexicon.bylines.and, source, at + 1, end)
      if (and && isSpace(source.charCodeAt(and.end))) close(at, and.end)
      else at++
    } else at++
  }
  close(end, end)
  return items
}

/** The slashes of "11/18/19" part nothing. */
function isInDate(source: string, at: number): boolean {
  return at > 0 && isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1))
}

/** A dash parts where a space stands on one side of it at least. */
function isApart(source: string, at: number, end: number, start: number): boolean {
  if (source[at] === '—') return true
  return at === start || at + 1 >= end || isSpace(source.charCodeAt(at - 1)) || isSpace(source.charCodeAt(at + 1))
}
