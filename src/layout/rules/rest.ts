import { type PlacedRule, whole } from '../page.ts'

/** What nothing else claims: furniture above the story, and below it entries of whatever list stands there. */
export const rest: PlacedRule = {
  name: 'rest',
  claim: (block, { story }) => {
    if (story.first === -1) return null
    return whole(block, 'boilerplate', 0.1, block.index < story.first ? 'navigation' : 'other')
  },
}
