import { type DatelineReading, readDateline } from '../datelines/index.ts'
import type { Placed, PlacedRule } from '../page.ts'

/** Weaker readings are no datelines, wherever they stand. */
const LEAST = 0.5
/** Blocks above the story, and below its first, in which one is looked for: decks and summaries stand between. */
const ABOVE = 3
const BELOW = 4

/** The head of the first paragraph, or a line of its own above it: "LENKOVO, May 8 (AVN) -". */
export const dateline: PlacedRule = {
  name: 'dateline',
  claim: (block, page) => {
    const own = readFirst(block.index, page)
    if (own) return { start: own.start, end: Math.min(own.end, block.end), kind: 'dateline', strength: 0.85 }
    // The agency of a dateline may stand on the line below.
    const above = readFirst(block.index - 1, page)
    return above && above.end > block.start
      ? { start: block.start, end: above.end, kind: 'dateline', strength: 0.85 }
      : null
  },
}

/** The dateline of a block, where no block before it has one: the later are those of cards and other stories. */
function readFirst(index: number, page: Placed): DatelineReading | null {
  const { first } = page.story
  if (first !== -1 && (index > first + BELOW || index < first - ABOVE)) return null
  const reading = readAt(index, page)
  if (!reading || first === -1) return reading
  for (let at = Math.max(0, first - ABOVE); at < index; at++) if (readAt(at, page)) return null
  return reading
}

function readAt(index: number, { source, lexicon, blocks, title, dates }: Placed): DatelineReading | null {
  const block = blocks[index]
  if (!block || index === title || dates[index]) return null
  const next = blocks[index + 1]
  const reading = readDateline(source, block.start, next?.end ?? block.end, lexicon)
  return reading && reading.strength >= LEAST ? reading : null
}
