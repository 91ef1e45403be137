import { isLetter, isLower } from '../../text/chars.ts'
import { type DatelineReading, readDateline } from '../datelines/index.ts'
import type { Placed, PlacedRule } from '../page.ts'

/** Weaker readings are no datelines, wherever they stand. */
const LEAST = 0.5
/** Blocks above the story, and below its first, in which one is looked for: decks and summaries stand between. */
const ABOVE = 3
const BELOW = 4
/** Words of the longest dateline that has a line of its own. */
const LINE_WORDS = 14

/** The head of the first paragraph, or a line of its own above it: "LENKOVO, May 8 (AVN) -". Of several the first holds. */
export const dateline: PlacedRule = {
  name: 'dateline',
  claim: (block, page) => {
    const first = Math.max(0, page.story.first)
    if (block.index > first + BELOW || block.index < first - ABOVE) return null
    const own = readAt(block.index, page)
    if (own) return { start: own.start, end: Math.min(own.end, block.end), kind: 'dateline', strength: 0.85 }
    // The agency of a dateline may stand on the line below.
    if ((page.shapes[block.index - 1]?.words ?? 99) > LINE_WORDS) return null
    const above = readAt(block.index - 1, page)
    return above && above.end > block.start
      ? { start: block.start, end: above.end, kind: 'dateline', strength: 0.85 }
      : null
  },
}

function readAt(index: number, { source, lexicon, blocks, title, dates }: Placed): DatelineReading | null {
  const block = blocks[index]
  if (!block || index === title || dates[index] || !mayBeDateline(source, block.start, block.end)) return null
  const next = blocks[index + 1]
  const reading = readDateline(source, block.start, next?.end ?? block.end, lexicon)
  return reading && reading.strength >= LEAST ? reading : null
}

/** Characters in which a dateline must show a mark or a number. */
const SHOWS = 100

/** Whether a block may open with a dateline: a mark or a number stands before its second small word. */
function mayBeDateline(source: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + SHOWS)
  let small = 0
  let previous = 32
  for (let at = start; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (isLetter(code)) {
      if ((previous === 32 || previous === 10) && isLower(code) && ++small === 2) return false
    } else if (code !== 32 && code !== 44 && code !== 39 && code !== 0x2019 && code !== 34 && code !== 0x201c) {
      if (code !== 46 || at > start + 1) return true
    }
    previous = code
  }
  return end <= limit
}
