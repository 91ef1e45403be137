import { readByline } from '../bylines/index.ts'
import { type PlacedRule, whole } from '../page.ts'

/** A line of credits above the body: "By Ann Kerr, AVN". */
export const topByline: PlacedRule = {
  name: 'top-byline',
  claim: (block, { source, lexicon, story, title }) => {
    if (block.index > story.first + 1 || block.index < story.first - 12 || block.index === title) return null
    return readByline(source, block.start, block.end, lexicon, 'top') ? whole(block, 'byline', 0.85) : null
  },
}
