import { isSureByline } from '../byline-of.ts'
import { NOWHERE, type Placed, type PlacedRule, whole } from '../page.ts'
import type { Shape } from '../shape.ts'

/** The standfirst: a sentence below the headline that something else parts from the lead. */
export const deck: PlacedRule = {
  name: 'deck',
  reach: ({ title, story }) => (title === -1 ? NOWHERE : { first: title + 1, last: story.first }),
  claim: (block, page) => {
    const { title, story, shapes } = page
    const { index } = block
    if (index < story.first && isBulleted(page, title + 1, index)) return whole(block, 'deck', 0.6)
    if (index !== title + 1) return null
    const shape = shapes[index] as Shape
    if (shape.words < 5 || shape.length < 25 || shape.length > 500 || shape.lowerShare < 0.3) return null
    if (index < story.first) return whole(block, 'deck', 0.6)
    // Within the run: only where furniture of the head stands between it and the next paragraph.
    return index < story.last && isFurniture(index + 1, page) ? whole(block, 'deck', 0.75) : null
  },
}

/** Standfirsts of releases are several, each behind a bullet. */
function isBulleted({ shapes }: Placed, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (shapes[i]?.starts !== 'bullet') return false
  return true
}

function isFurniture(index: number, page: Placed): boolean {
  const block = page.blocks[index]
  const kind = page.cues[index]?.kind
  if (!block) return false
  return (
    page.dates[index] != null ||
    kind === 'page-date' ||
    kind === 'counter' ||
    kind === 'share' ||
    isSureByline(page, block)
  )
}
