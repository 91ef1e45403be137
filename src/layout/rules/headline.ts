import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isDigit, isSpace } from '../../text/chars.ts'
import { withoutMarks } from '../../text/markdown.ts'
import { part, skipBlank, skipBlankBack } from '../../text/span.ts'
import type { Headline, Span } from '../../types/index.ts'
import { NOWHERE, type PlacedRule, whole } from '../page.ts'

/** The line that heads the story, found by `findTitle` over the whole page. */
export const headline: PlacedRule = {
  name: 'headline',
  reach: ({ head, title }) => (title === -1 ? NOWHERE : { first: head, last: title }),
  claim: (block) => whole(block, 'headline', 0.92),
}

/** A headline with its label apart: "UPDATE 2-", "(LEAD)", "BREAKING:", "The Latest:". */
export function toHeadline(source: string, { start, end }: Span, lexicon: LayoutLexicon): Headline {
  const words = withoutMarks(source, start, end)
  const labelEnd = readLabel(source, words.start, words.end, lexicon)
  const titleStart = skipBlank(source, labelEnd, words.end)
  const titleEnd = withoutLineEnd(source, titleStart, words.end)
  const labelled = labelEnd > words.start && titleStart < titleEnd
  return {
    start,
    end,
    text: source.slice(start, end),
    label: labelled ? part(source, words.start, labelEnd) : null,
    title: part(source, labelled ? titleStart : words.start, Math.max(titleEnd, words.start + 1)),
  }
}

/** Wire files end lines with "<" or "=". */
function withoutLineEnd(source: string, start: number, end: number): number {
  const last = source.charCodeAt(end - 1)
  return last === 60 || last === 61 ? skipBlankBack(source, start, end - 1) : end
}

function readLabel(source: string, start: number, end: number, lexicon: LayoutLexicon): number {
  const fixed = matchPhrase(lexicon.headlineLabels, source, start, end)
  return fixed ? fixed.end : readUpdate(source, start, end, lexicon)
}

/** "UPDATE 2-", "(LEAD)", "<CORRECTED> - ", "RPT-UPDATE 1-"; the start where there is none. */
function readUpdate(source: string, start: number, end: number, lexicon: LayoutLexicon): number {
  let at = start
  for (let labels = 0; labels < 3; labels++) {
    const open = source[at] === '(' || source[at] === '<' || source[at] === '['
    const word = matchPhrase(lexicon.updateLabels, source, open ? at + 1 : at, end)
    if (!word) break
    let to = word.end
    if (open) {
      if (!')>]'.includes(source[to] ?? ' ')) break
      to++
    }
    let mark = to
    while (mark < end && mark - to < 4 && (isDigit(source.charCodeAt(mark)) || isSpace(source.charCodeAt(mark)))) mark++
    const dash = '-–—:'.includes(source[mark] ?? ' ')
    if (!dash && !open) break
    at = dash ? mark + 1 : to
    const next = skipBlank(source, at, end)
    if (source[next] !== '(' && source[next] !== '<' && !matchPhrase(lexicon.updateLabels, source, next, end)) break
    at = next
  }
  return at
}
