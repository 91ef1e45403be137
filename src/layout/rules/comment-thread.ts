import type { PageBlock } from '../blocks.ts'
import { type Page, type PageRule, reachOf, whole } from '../page.ts'

/** So many names above so many dates make a thread, within so many blocks on either side. */
const THREAD = 3
const REACH = 20
/** Farther from the next one is the byline of a story, and its date. */
const NEAR = 6

/** Names above readers' comments: a short line, a date below it, then what was said; again and again. */
export const commentThread: PageRule = {
  name: 'comment-thread',
  reach: (page) => reachOf(page.blocks, ({ index }) => isDate(page, index), 1),
  claim: (block, page) => {
    if (!isSpeaker(block, page)) return null
    let speakers = 0
    let near = false
    for (let i = block.index - REACH; i <= block.index + REACH; i++) {
      const other = page.blocks[i]
      if (!other || !isSpeaker(other, page)) continue
      speakers++
      if (i !== block.index && Math.abs(i - block.index) <= NEAR) near = true
    }
    return near && speakers >= THREAD ? whole(block, 'boilerplate', 0.9, 'comments') : null
  },
}

function isSpeaker({ index }: PageBlock, page: Page): boolean {
  const { shapes } = page
  const shape = shapes[index]
  if (!isDate(page, index + 1) || isDate(page, index) || !shape || shape.words > 5) return false
  return shape.ends === 'colon' || (shape.ends === 'open' && shapes[index + 2]?.ends === 'sentence')
}

/** A date, or how long ago. */
function isDate({ dates, cues }: Page, i: number): boolean {
  const cue = cues[i]
  return dates[i] != null || (cue?.kind === 'page-date' && cue.strength >= 0.8)
}
