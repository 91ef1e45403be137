import type { PageBlock } from '../blocks.ts'
import { bylineOf, mayBeCredit, mayBeName } from '../byline-of.ts'
import { type BylineReading, isInitialsLine } from '../bylines/index.ts'
import { isEndMark } from '../end-marks.ts'
import { type Placed, type PlacedRule, type Reach, whole } from '../page.ts'
import type { Shape } from '../shape.ts'
import { BYLINE } from '../weights.ts'
import { isTopByline } from './top-byline.ts'

/** Blocks below the last paragraph in which a sign-off is looked for. */
const REACH = 3

/** Longest line of names below another. */
const NAMES_MAX = 80

/** Lines below the story that sign it: a name, the city below it, "(Reporting by …; Editing by …)". */
export const signOff: PlacedRule = {
  name: 'sign-off',
  reach: nearEnd,
  claim: (block, page) => {
    if (isInitials(block, page)) return whole(block, 'boilerplate', 0.97, 'end-mark')
    // What could as well stand on top of a story does, where there is none: "By AVN correspondents".
    if (page.story.first === -1 && isTopByline(block, page)) return null
    const own = readAt(block, page)
    if (own === 'agency') return whole(block, 'boilerplate', 0.85, 'end-mark')
    if (own) return whole(block, 'byline', own === 'bare' ? 0.75 : 0.85)
    const above = page.blocks[block.index - 1]
    if (!above || block.gap > 0 || !readAt(above, page)) return null
    const reading = bylineOf(page, { start: above.start, end: block.end }, 'end')
    return reading ? whole(block, 'byline', 0.8) : null
  },
}

/** The last blocks of the story and the first below it, behind its end marks; the only block of all. */
function nearEnd({ story: { first, last }, source, blocks, lexicon }: Placed): Reach {
  const alone = blocks.length === 1
  if (alone || first === -1) return { first: 0, last: alone ? 0 : -1 }
  let below = last + 1
  while (below < blocks.length && isEndMark(source, blocks[below] as PageBlock, lexicon)) below++
  return { first: Math.max(first + 1, last - 2), last: Math.max(below, last + REACH + 1) }
}

/** What a block signs the story with: names, or its agency alone, which is an end mark; null where it does not. */
function readAt(block: PageBlock, page: Placed): 'names' | 'bare' | 'agency' | null {
  const { story } = page
  if (block.index > story.last + REACH) return null
  if ((page.cues[block.index]?.strength ?? 0) >= 0.8 || !maySign(block, page)) return null
  const next = page.blocks[block.index + 1]
  const reading =
    (next && mayGoOn(block, next, page) ? bylineOf(page, { start: block.start, end: next.end }, 'end') : null) ??
    bylineOf(page, block, 'end')
  if (!reading) return null
  const { authors, agency } = reading
  if (authors.length === 0 && agency) {
    if (block.index < story.last) return null
    return block.end - block.start <= agency.end - agency.start + 4 ? 'agency' : 'names'
  }
  // Prose below it, and writers above the story: another one's byline, on its card.
  const writers = page.source[block.start] !== '(' && authors.some(({ role }) => role === 'writer')
  if (writers && block.index < story.last && hasTopByline(page)) return null
  if (reading.strength + bonus(reading, block, page) < BYLINE.least) return null
  // Where the story is signed above, a bare name below it is of its author's box, or of another story's people.
  if (reading.bare && (hasTopByline(page) || !endsPage(reading.place ? block.index + 1 : block.index, page)))
    return null
  // A place below the name speaks for it.
  return reading.weak && !reading.place ? 'bare' : 'names'
}

/** Whether a sign-off may take the next line in: short, or below a cue alone or in a bracket. */
function mayGoOn(block: PageBlock, next: PageBlock, page: Placed): boolean {
  if (next.gap > 0) return false
  return next.end - next.start <= NAMES_MAX || page.source[block.start] === '(' || page.shapes[block.index]?.opens !== 0
}

function maySign(block: PageBlock, page: Placed): boolean {
  const within = block.index <= page.story.last
  if (mayBeCredit(page, block, within)) return true
  const { ends, words, uppers, letters } = page.shapes[block.index] as Shape
  // A line alone below the last paragraph was taken for the story's.
  if (within && (block.index < page.story.last || ends !== 'open')) return false
  return mayBeName(page, block) || (words === 1 && uppers > 1 && uppers === letters)
}

/** A bare name signs only right below the last paragraph. */
function bonus(reading: BylineReading, { index }: PageBlock, page: Placed): number {
  if (!reading.weak) return 0
  if (!isRightBelow(index, page)) return BYLINE.elsewhere
  return index - 1 > page.story.last ? BYLINE.ended : BYLINE.signed
}

/** Whether a block is the first below the story, end marks aside, or its last line. */
function isRightBelow(index: number, { story, source, blocks, lexicon }: Placed): boolean {
  if (story.first === -1) return false
  if (index === story.last) return true
  let above = index - 1
  while (above > story.last && isEndMark(source, blocks[above] as PageBlock, lexicon)) above--
  return above === story.last
}

/** Whether a block at the end of the story or right below it holds its editors' initials: "gr/bp", "dpa al rmo". */
function isInitials(block: PageBlock, page: Placed): boolean {
  if (block.index === page.story.first || !isRightBelow(block.index, page)) return false
  return isInitialsLine(page.source, block.start, block.end)
}

/** Blocks below a sign-off that needs no list below it, and those in which a list's first dash stands. */
const TAIL = 1
const DASH_REACH = 3

/** Whether hardly anything stands below a block, or other stories: a heading of theirs, or entries parted by dashes. */
function endsPage(index: number, { source, lexicon, blocks, cues }: Placed): boolean {
  const below = blocks[index + 1]
  // The mark that ends a story stands below who signed it.
  if (blocks.length - index <= TAIL + 1 || (below && isEndMark(source, below, lexicon))) return true
  const cue = cues[index + 1]
  if (cue?.kind === 'related' && cue.role !== 'within') return true
  for (let at = index + 1; at <= index + DASH_REACH; at++) if (blocks[at]?.text === '-') return true
  return false
}

function hasTopByline(page: Placed): boolean {
  const { title, story, blocks } = page
  const last = Math.max(story.first, title + BYLINE.near)
  return blocks.slice(Math.max(0, title - 1), last + 1).some((block) => isTopByline(block, page))
}
