import { type PageRule, reachOf, whole } from '../page.ts'

/** Lines that a family's words give away: "Share this article", "Sign up for our newsletter", "All rights reserved". */
export const families: PageRule = {
  name: 'families',
  reach: ({ cues }) => reachOf(cues, (cue) => cue !== null),
  claim: (block, { cues }) => {
    const cue = cues[block.index]
    return cue ? whole(block, 'boilerplate', cue.strength, cue.kind) : null
  },
}
