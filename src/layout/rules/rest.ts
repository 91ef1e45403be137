import { type PlacedRule, whole } from '../page.ts'

/** What nothing else claims: furniture above the story, entries of whatever list below it; a line alone is body. */
export const rest: PlacedRule = {
  name: 'rest',
  claim: (block, { story, blocks }) => {
    if (story.first === -1) return blocks.length === 1 ? whole(block, 'body', 0.1) : null
    return whole(block, 'boilerplate', 0.1, block.index < story.first ? 'navigation' : 'other')
  },
}
