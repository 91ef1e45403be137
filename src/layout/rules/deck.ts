import { type PlacedRule, whole } from '../page.ts'
import type { Shape } from '../shape.ts'

/** The standfirst: a sentence below the headline that something else parts from the lead. */
export const deck: PlacedRule = {
  name: 'deck',
  claim: (block, page) => {
    const { title, story, shapes } = page
    const { index } = block
    if (title === -1 || index !== title + 1 || index > story.first) return null
    const shape = shapes[index] as Shape
    if (shape.words < 5 || shape.length < 25 || shape.length > 500) return null
    if (index < story.first) return whole(block, 'deck', 0.6)
    // Within the run: only where furniture stands between it and the next paragraph.
    return index < story.last && (story.strength[index + 1] ?? 0) < 0.45 ? whole(block, 'deck', 0.75) : null
  },
}
