import type { PageBlock } from '../blocks.ts'
import { bylineOf } from '../byline-of.ts'
import type { BylineReading } from '../bylines/index.ts'
import { type Placed, type PlacedRule, whole } from '../page.ts'
import { BYLINE } from '../weights.ts'

/** Blocks below the last paragraph in which a sign-off is looked for. */
const REACH = 3

/** Lines below the story that sign it: a name, the city below it, "(Reporting by …; Editing by …)". */
export const signOff: PlacedRule = {
  name: 'sign-off',
  claim: (block, page) => {
    const own = readAt(block, page)
    if (own) return whole(block, 'byline', own)
    const above = page.blocks[block.index - 1]
    if (!above || block.gap > 0 || hasCue(block, page) || !readAt(above, page)) return null
    const reading = bylineOf(page, { start: above.start, end: block.end }, 'end')
    return reading ? whole(block, 'byline', 0.8) : null
  },
}

/** How strongly a block signs the story; 0 where it does not. */
function readAt(block: PageBlock, page: Placed): number {
  const { story } = page
  if (story.last < 1 || block.index < story.last - 2 || block.index > story.last + REACH) return 0
  if (hasCue(block, page)) return 0
  const next = page.blocks[block.index + 1]
  const long = next && next.gap === 0 && !hasCue(next, page)
  const reading =
    (long ? bylineOf(page, { start: block.start, end: next.end }, 'end') : null) ?? bylineOf(page, block, 'end')
  if (!reading) return 0
  return reading.strength + bonus(reading, block, page) >= BYLINE.least ? 0.85 : 0
}

/** A bare name signs only right below the last paragraph. */
function bonus(reading: BylineReading, { index }: PageBlock, { story }: Placed): number {
  if (!reading.weak) return 0
  return index === story.last + 1 ? BYLINE.signed : BYLINE.elsewhere
}

function hasCue({ index }: PageBlock, { cues }: Placed): boolean {
  return (cues[index]?.strength ?? 0) >= 0.8
}
