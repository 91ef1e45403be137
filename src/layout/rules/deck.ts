import type { PageBlock } from '../blocks.ts'
import { NOWHERE, type Placed, type PlacedRule, whole } from '../page.ts'
import type { Shape } from '../shape.ts'
import { isTopByline } from './top-byline.ts'

/** The standfirst: a sentence below the headline that something else parts from the lead. */
export const deck: PlacedRule = {
  name: 'deck',
  reach: ({ title, story }) => (title === -1 ? NOWHERE : { first: title + 1, last: story.first - 1 }),
  claim: (block, page) => {
    const { index } = block
    if (isBulleted(page, page.title + 1, index) || isStacked(page)) return whole(block, 'deck', 0.6)
    const { words, length, lowerShare, bars, letters, digits } = page.shapes[index] as Shape
    const isOne =
      words >= 5 &&
      length >= 25 &&
      length <= 500 &&
      lowerShare >= 0.3 &&
      !bars &&
      letters > 3 * digits &&
      isBelowTitle(block, page)
    return isOne ? whole(block, 'deck', 0.6) : null
  },
}

/** Most lines of names and dates between a headline and its deck. */
const BETWEEN = 3
/** Fewest words of a deck below them. */
const BELOW_WORDS = 8

/** Whether a block stands right below the headline, or below who wrote it and when. */
function isBelowTitle({ index }: PageBlock, page: Placed): boolean {
  const { title, blocks, cues, dates, shapes, twins } = page
  // A page may print its headline as the last of its crumbs, too.
  const top = twins[title + 1] === twins[title] ? title + 1 : title
  if (index === top + 1) return true
  const { words, capitals, digits } = shapes[index] as Shape
  // In Title Case it is what the writer is, or where; few words or figures are a page's.
  if (index > top + 1 + BETWEEN || capitals * 2 > words || words < BELOW_WORDS || digits > 0) return false
  for (let i = top + 1; i < index; i++) {
    const dated = dates[i] !== null || cues[i]?.kind === 'page-date'
    if (!dated && !isTopByline(blocks[i] as PageBlock, page)) return false
  }
  return true
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

/** Fewest words of each. */
const STACKED_WORDS = 4

/** Or each on a line of its own, and nothing else between the headline and a lead with its dateline. */
function isStacked(page: Placed): boolean {
  const { shapes, blocks, title, story, cues, dates, dateline } = page
  const lead = blocks[story.first] as PageBlock
  if (!dateline || dateline.start < lead.start || dateline.end > lead.end || story.first - title > 2 + BETWEEN)
    return false
  for (let i = title + 1; i < story.first; i++) {
    const { words, ends, bars } = shapes[i] as Shape
    if (words < STACKED_WORDS || ends !== 'open' || bars || cues[i] || dates[i]) return false
    if (isTopByline(blocks[i] as PageBlock, page)) return false
  }
  return true
}
