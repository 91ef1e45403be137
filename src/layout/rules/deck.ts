import { NOWHERE, type Placed, type PlacedRule, whole } from '../page.ts'
import type { Shape } from '../shape.ts'

/** The standfirst: a sentence below the headline that something else parts from the lead. */
export const deck: PlacedRule = {
  name: 'deck',
  reach: ({ title, story }) => (title === -1 ? NOWHERE : { first: title + 1, last: story.first - 1 }),
  claim: (block, page) => {
    const { index } = block
    if (isBulleted(page, page.title + 1, index)) return whole(block, 'deck', 0.6)
    const { words, length, lowerShare, bars, letters, digits } = page.shapes[index] as Shape
    const isOne =
      index === page.title + 1 &&
      words >= 5 &&
      length >= 25 &&
      length <= 500 &&
      lowerShare >= 0.3 &&
      !bars &&
      letters > 3 * digits
    return isOne ? whole(block, 'deck', 0.6) : null
  },
}

/** Of fewer words a bullet is none. */
const DECK_WORDS = 3

/** Standfirsts of releases are several, each behind a bullet. */
function isBulleted({ shapes }: Placed, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const { starts, words } = shapes[i] as Shape
    // "- Published" is a label.
    if (starts !== 'bullet' || words < DECK_WORDS) return false
  }
  return true
}
