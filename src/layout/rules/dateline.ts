import { type DatelineReading, readDateline } from '../datelines/index.ts'
import type { Placed, PlacedRule } from '../page.ts'

/** Weaker readings are no datelines, wherever they stand. */
const LEAST = 0.5

/** The head of the first paragraph, or a line of its own above it: "LENKOVO, May 8 (AVN) -". */
export const dateline: PlacedRule = {
  name: 'dateline',
  claim: (block, page) => {
    const own = readAt(block.index, page)
    if (own) return { start: own.start, end: Math.min(own.end, block.end), kind: 'dateline', strength: 0.85 }
    // The agency of a dateline may stand on the line below.
    const above = readAt(block.index - 1, page)
    return above && above.end > block.start
      ? { start: block.start, end: above.end, kind: 'dateline', strength: 0.85 }
      : null
  },
}

function readAt(index: number, { source, lexicon, blocks, story, title, dates }: Placed): DatelineReading | null {
  const block = blocks[index]
  if (
    !block ||
    (index > story.first + 1 && story.first !== -1) ||
    index < story.first - 3 ||
    index === title ||
    dates[index]
  )
    return null
  const next = blocks[index + 1]
  const reading = readDateline(source, block.start, next?.end ?? block.end, lexicon)
  return reading && reading.strength >= LEAST ? reading : null
}
