import type { PageBlock } from '../blocks.ts'
import { type Page, type PageRule, reachOf, whole } from '../page.ts'

/** So many names above so many dates make a thread, within so many blocks on either side. */
const THREAD = 3
const REACH = 20
/** Farther from the next one is the byline of a story, and its date. */
const NEAR = 6
/** Lines below its name that are surely of an entry: its date, and the first of what was said. */
const ENTRY = 2

/** Names above readers' comments: a short line, a date below it, then what was said; again and again. */
export const commentThread: PageRule = {
  name: 'comment-thread',
  reach: (page) => reachOf(page.blocks, ({ index }) => isDate(page, index), 1),
  claim: (block, page) => {
    const entry = entryOf(block, page)
    return entry !== -1 && isOfThread(entry, page) ? whole(block, 'boilerplate', 0.9, 'comments') : null
  },
}

/** The name above a block, or its own, as far above as an entry is long; -1 where none is. */
function entryOf({ index }: PageBlock, page: Page): number {
  for (let i = index; i >= 0 && i >= index - ENTRY; i--) if (isSpeaker(page.blocks[i] as PageBlock, page)) return i
  return -1
}

function isOfThread(index: number, page: Page): boolean {
  let speakers = 0
  let near = false
  for (let i = index - REACH; i <= index + REACH; i++) {
    const other = page.blocks[i]
    if (!other || !isSpeaker(other, page)) continue
    speakers++
    if (i !== index && Math.abs(i - index) <= NEAR) near = true
  }
  return near && speakers >= THREAD
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
