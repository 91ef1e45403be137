import { datelineReach } from '../dateline-of.ts'
import { NOWHERE, type PlacedRule } from '../page.ts'

/** The head of the first paragraph, or lines of its own above it: "LENKOVO, May 8 (AVN) -", found by `findDateline`. */
export const dateline: PlacedRule = {
  name: 'dateline',
  reach: ({ dateline, story }) => (dateline ? datelineReach(story) : NOWHERE),
  claim: ({ start, end }, page) => {
    const found = page.dateline
    if (!found || found.start >= end || found.end <= start) return null
    // Its agency may stand on the line below: then each block has its part.
    const from = Math.max(found.start, start)
    const to = Math.min(found.end, end)
    return { start: from, end: to, kind: 'dateline', strength: 0.85 }
  },
}
