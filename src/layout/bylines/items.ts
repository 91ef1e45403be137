import { bylineBits, GIVEN, TITLE } from '../../lexicon/byline-bits.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isDigit, isLetter, isLower, isSpace, isUpper } from '../../text/chars.ts'
import { lettersEnd, skipBlank, trim } from '../../text/span.ts'
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
    at = cueEnd(source, next, end, lexicon)
  }
  at = cueEnd(source, start, end, lexicon)
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code >= 97 && code <= 122) {
      at++
      continue
    }
    const mark = source[at] as string
    if (MARKS.includes(mark) && !isInDate(source, at)) close(at, at + 1)
    else if (DASHES.includes(mark) && isApart(source, at, end, start)) close(at, at + 1)
    else if (isSpace(code) && at + 1 < end && isLetter(source.charCodeAt(at + 1))) {
      const and = matchPhrase(lexicon.bylines.and, source, at + 1, end)
      if (and && isSpace(source.charCodeAt(and.end))) close(at, and.end)
      else if (isCue(source, at + 1, end, lexicon)) close(at, at + 1)
      else at++
    } else {
      if (isUpper(code) && isRunIn(source, at, end, lexicon)) close(at, at)
      at++
    }
  }
  close(end, end)
  return items
}

/** After the cue that opens an item, so that nothing parts "additional reporting by". */
function cueEnd(source: string, start: number, end: number, { bylines }: LayoutLexicon): number {
  return matchPhrase(bylines.cues, source, skipBlank(source, start, end), end)?.end ?? start
}

/** Whether a cue of several words stands at `at`: "Ann Kerr Text by Raj Mehta", "Ann Kerr. Editing by Raj Mehta". */
function isCue(source: string, at: number, end: number, { bylines }: LayoutLexicon): boolean {
  const cue = matchPhrase(bylines.cues, source, at, end)
  return cue !== null && source.slice(at, cue.end).includes(' ')
}

/** The least letters before a title, or a given name, that runs into a surname: "MacKerr" and "FitzGerald" are whole. */
const SURNAME = 4

/** Whether a capital opens a name or a title that runs into the name before it: "Ann MehtaRaj Kerr", "ANN MEHTAChief reporter". */
function isRunIn(source: string, at: number, end: number, { bylines }: LayoutLexicon): boolean {
  const before = source.charCodeAt(at - 1)
  if (!isLower(source.charCodeAt(at + 1)) || !isLetter(before)) return false
  for (let back = at - SURNAME; back < at - 1; back++)
    if (!(isLower(before) ? isLetter : isUpper)(source.charCodeAt(back))) return false
  const to = lettersEnd(source, at, end)
  if ((bylineBits(bylines.words, source, at, to) & GIVEN) !== 0) return isLetter(source.charCodeAt(at - SURNAME - 1))
  const next = skipBlank(source, to, end)
  return next > to && (bylineBits(bylines.words, source, next, lettersEnd(source, next, end)) & TITLE) !== 0
}

/** The slashes of "11/18/19" and the comma of "May 8, 2026" part nothing. */
function isInDate(source: string, at: number): boolean {
  const mark = source.charCodeAt(at)
  const next = mark === 44 && source.charCodeAt(at + 1) === 32 ? at + 2 : at + 1
  return (mark === 47 || mark === 44) && isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(next))
}

/** A dash parts where a space stands on one side of it at least. */
function isApart(source: string, at: number, end: number, start: number): boolean {
  if (source[at] === '—') return true
  return at === start || at + 1 >= end || isSpace(source.charCodeAt(at - 1)) || isSpace(source.charCodeAt(at + 1))
}
