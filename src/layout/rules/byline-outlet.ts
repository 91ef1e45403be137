import { AGENCY, ARTICLE, bylineBits, DESK, NOT_NAME, ORGANISATION, TITLE } from '../../lexicon/byline-bits.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import type { PageBlock } from '../blocks.ts'
import { isSureByline } from '../byline-of.ts'
import { type Placed, type PlacedRule, whole } from '../page.ts'
import type { Shape } from '../shape.ts'
import { isTopByline } from './top-byline.ts'

/** Words of the longest outlet, and of the longest desk. */
const WORDS = 6
const DESK_WORDS = 4
/** Blocks below the headline in which a desk stands. */
const REACH = 3

/** The outlet on the line below the names, or in their place: "Associated Coast Press" below "By ANN KERR", "Staff reports". */
export const bylineOutlet: PlacedRule = {
  name: 'byline-outlet',
  reach: ({ story }) => ({ first: 1, last: story.first }),
  claim: (block, page) => {
    const { shapes, blocks, cues, dates, title } = page
    const { index } = block
    const shape = shapes[index]
    if (!shape || index === title || dates[index] || shape.words > WORDS || shape.ends !== 'open') return null
    // "Reuters" ends stories elsewhere.
    if (isDesk(page, block)) return whole(block, 'byline', 0.98)
    const above = blocks[index - 1]
    if (block.gap > 0 || !above || cues[index] || shape.capitals < shape.words) return null
    const isBelow =
      isSureByline(page, above) ||
      (index > title + 1 && isOutlet(page, block) && (isDesk(page, above) || isTopByline(above, page)))
    return isBelow ? whole(block, 'byline', 0.7) : null
  },
}

/** Whether an agency, or a desk, stands between the headline and the story. */
function isDesk(
  { title, story, source, lexicon, shapes, dateline }: Placed,
  { index, start, end, text }: PageBlock,
): boolean {
  const { words, capitals, lowerShare } = shapes[index] as Shape
  if (title === -1 || index <= title || index > title + REACH || index >= story.first) return false
  if (words > DESK_WORDS || capitals === 0) return false
  if (matchPhrase(lexicon.agencies, source, start, end)?.end === end)
    // One word may be any: "Report", "Trend".
    return (
      words > 1 || lowerShare === 0 || (dateline !== null && source.slice(dateline.start, dateline.end).includes(text))
    )
  const bits = wordBits(text, lexicon)
  return (
    words > 1 &&
    bits.some((own) => own & DESK) &&
    bits.every((own, i) => own & KNOWN && !(own & TITLE || (i > 0 && own & ARTICLE)))
  )
}

/** What the words of a desk may be. */
const KNOWN = DESK | ORGANISATION | AGENCY | NOT_NAME | ARTICLE

/** Whether a word of a line is one of newspapers' names. */
function isOutlet({ lexicon }: Placed, { text }: PageBlock): boolean {
  return wordBits(text, lexicon).some((own) => own & ORGANISATION)
}

function wordBits(text: string, { bylines }: Placed['lexicon']): number[] {
  return (text.match(/[\p{L}’']+/gu) ?? []).map((word) => bylineBits(bylines.words, word, 0, word.length))
}
