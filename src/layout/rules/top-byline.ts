import { type BylineReading, readByline } from '../bylines/index.ts'
import { type Placed, type PlacedRule, whole } from '../page.ts'
import { isPostSignature } from '../post.ts'
import { BYLINE } from '../weights.ts'

/** A line of credits above the body: "By Ann Kerr, AVN", a name alone beside the headline, a title below the name. */
export const topByline: PlacedRule = {
  name: 'top-byline',
  claim: (block, page) => {
    const own = readAt(block.index, page)
    if (own) return whole(block, 'byline', own)
    // A title on a line of its own belongs to the name above it.
    const above = page.blocks[block.index - 1]
    if (!above || block.gap > 0 || !readAt(above.index, page)) return null
    const reading = readByline(page.source, above.start, block.end, page.lexicon, 'top')
    return reading && reading.end > block.start ? whole(block, 'byline', 0.8) : null
  },
}

/** How strongly a block is a byline, its place weighed in; 0 where it is none. */
function readAt(index: number, page: Placed): number {
  const { source, lexicon, blocks, story, title, cues } = page
  const block = blocks[index]
  if (!block || index === title || index > story.first + 1 || index < story.first - BYLINE.reach) return 0
  if ((cues[index]?.strength ?? 0) >= 0.9) return 0
  if (isPostSignature(source, block.start, block.end)) return 0
  const reading = readByline(source, block.start, block.end, lexicon, 'top')
  if (!reading) return 0
  const strength = reading.strength + placeBonus(reading, index, page)
  return strength >= BYLINE.least ? Math.min(0.88, Math.max(0.72, strength)) : 0
}

function placeBonus(reading: BylineReading, index: number, { title, story }: Placed): number {
  if (title === -1) return reading.weak ? BYLINE.untitled : 0
  if (index > title && index < story.first) return BYLINE.between
  return index === title - 1 ? BYLINE.above : BYLINE.elsewhere
}
