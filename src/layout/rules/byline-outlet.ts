import { isSureByline } from '../byline-of.ts'
import { type PlacedRule, whole } from '../page.ts'

/** Words of the longest outlet. */
const WORDS = 6

/** The outlet on the line below the names: "By ANN KERR" and "Associated Coast Press". */
export const bylineOutlet: PlacedRule = {
  name: 'byline-outlet',
  reach: ({ story }) => ({ first: 1, last: story.first }),
  claim: (block, page) => {
    const { shapes, blocks, cues, dates, title } = page
    const { index } = block
    if (block.gap > 0 || index === title || dates[index] || cues[index]) return null
    const shape = shapes[index]
    const above = blocks[index - 1]
    if (!shape || !above || shape.words > WORDS || shape.ends !== 'open' || shape.capitals < shape.words) return null
    return isSureByline(page, above) ? whole(block, 'byline', 0.7) : null
  },
}
