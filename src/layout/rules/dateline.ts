import { readDateline } from '../datelines/index.ts'
import type { PlacedRule } from '../page.ts'

/** The head of the first paragraph, or a line of its own above it: "LENKOVO, May 8 (AVN) -". */
export const dateline: PlacedRule = {
  name: 'dateline',
  claim: ({ index, start, end }, { source, lexicon, story }) => {
    if (index > story.first + 1 || index < story.first - 3) return null
    const found = readDateline(source, start, end, lexicon)
    return found ? { start: found.start, end: found.end, kind: 'dateline', strength: 0.85 } : null
  },
}
