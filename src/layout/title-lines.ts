import { isBlank } from '../text/chars.ts'
import { lettersStart } from '../text/span.ts'
import type { PageBlock } from './blocks.ts'
import { bylineOf, isSureByline } from './byline-of.ts'
import { readDateline } from './datelines/index.ts'
import type { Page, Reach } from './page.ts'
import type { Shape } from './shape.ts'
import { type Claims, canBeTitle, isClaimed } from './title-score.ts'

/** Most lines of a headline above and below the one that was found. */
const MOST = 3
/** Words of the shortest line that goes on. */
const WORDS = 3

/** The lines of a headline that was wrapped: capitals into which the next word would not have fitted, or one that a small word ends. */
export function titleLines(page: Page, title: number, limit: number, claims: Claims): Reach {
  if (title === -1) return { first: -1, last: -1 }
  let first = title
  let last = title
  while (last + 1 < limit && last - title < MOST && goesOn(page, last, claims)) last++
  while (first > 0 && title - first < MOST && goesOn(page, first - 1, claims)) first--
  return { first, last }
}

function goesOn(page: Page, i: number, claims: Claims): boolean {
  const { source, blocks, shapes, lexicon, dates } = page
  const line = blocks[i] as PageBlock
  const next = blocks[i + 1] as PageBlock
  const shape = shapes[i] as Shape
  const below = shapes[i + 1] as Shape
  if (next.gap > 0 || shape.ends !== 'open' || shape.words < WORDS || below.ends === 'sentence') return false
  if (!canBeTitle(shape) || isKnown(i) || isKnown(i + 1)) return false
  const word = lettersStart(source, line.start, line.end)
  if (lexicon.bylines.functionWords.has(line.text.slice(word - line.start).toLowerCase())) return true
  if (shape.lowerShare > 0 || below.lowerShare > 0 || below.letters === 0 || isOwnLine(page, next)) return false
  let to = next.start
  while (to < next.end && !isBlank(source.charCodeAt(to))) to++
  return shape.length + 1 + to - next.start > Math.max(shape.length, below.length)

  function isKnown(at: number): boolean {
    return isClaimed(claims[at]) || dates[at] !== null || isSureByline(page, blocks[at] as PageBlock)
  }
}

/** Whether capitals are a name, or a dateline. */
function isOwnLine(page: Page, block: PageBlock): boolean {
  const reading = readDateline(page.source, block.start, block.end, page.lexicon)
  return (reading !== null && !reading.weak) || (bylineOf(page, block, 'top')?.strength ?? 0) > NAME
}

/** How surely it is one. */
const NAME = 0.3
