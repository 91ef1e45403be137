import { readByline } from '../bylines/index.ts'
import type { PageBlock } from '../blocks.ts'
import { type Placed, type PlacedRule, whole } from '../page.ts'

/** Blocks below the last paragraph in which a sign-off is looked for. */
const REACH = 3

/** Lines below the story that sign it: a name, the city below it, "(Reporting by …; Editing by …)". */
export const signOff: PlacedRule = {
  name: 'sign-off',
  claim: (block, page) => {
    if (block.index < page.story.last - 2 || block.index > page.story.last + REACH || page.story.last < 1) return null
    return signs(block, page) || isCityOf(block, page) ? whole(block, 'byline', 0.85) : null
  },
}

function signs({ start, end }: PageBlock, { source, lexicon }: Placed): boolean {
  return readByline(source, start, end, lexicon, 'end') !== null
}

/** The city on the line below the name. */
function isCityOf(block: PageBlock, page: Placed): boolean {
  const above = page.blocks[block.index - 1]
  if (!above || block.gap > 0 || above.index <= page.story.last || !signs(above, page)) return false
  return readByline(page.source, above.start, block.end, page.lexicon, 'end')?.place != null
}
