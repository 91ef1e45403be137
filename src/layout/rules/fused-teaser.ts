import { type PageRule, reachOf, whole } from '../page.ts'

/** So many fused lines within so many blocks on either side are a list. */
const LIST = 4
const REACH = 10

/** Titles that run into their teasers, one below the other: "Town votes on new schoolThe vote on Monday was …". */
export const fusedTeaser: PageRule = {
  name: 'fused-teaser',
  reach: ({ seams }) => reachOf(seams, (seam) => seam),
  claim: (block, { seams }) => {
    if (!seams[block.index]) return null
    let fused = 0
    for (let i = Math.max(0, block.index - REACH); i <= block.index + REACH; i++) if (seams[i]) fused++
    return fused >= LIST ? whole(block, 'boilerplate', 0.8, 'related') : null
  },
}
