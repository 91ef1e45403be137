import type { PageBlock } from '../blocks.ts'
import { type Page, type PageRule, whole } from '../page.ts'

/** So many names above so many dates make a thread. */
const THREAD = 3

/** Names above readers' comments: a line that ends in a colon, a date below it, again and again. */
export const commentThread: PageRule = {
  name: 'comment-thread',
  claim: (block, page) => {
    if (!isSpeaker(block, page)) return null
    let speakers = 0
    for (let i = block.index - 12; i <= block.index + 12; i++) {
      const other = page.blocks[i]
      if (other && isSpeaker(other, page)) speakers++
    }
    return speakers >= THREAD ? whole(block, 'boilerplate', 0.9, 'comments') : null
  },
}

function isSpeaker({ index }: PageBlock, { shapes, dates }: Page): boolean {
  const shape = shapes[index]
  return dates[index + 1] != null && shape?.ends === 'colon' && shape.words <= 6
}
