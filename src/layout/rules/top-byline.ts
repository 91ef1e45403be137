import { CUE } from '../../lexicon/openers.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLower } from '../../text/chars.ts'
import { itemBefore } from '../../text/list.ts'
import type { PageBlock } from '../blocks.ts'
import { bylineAt, bylineOf, isBesideNames, isSureByline, mayBeName, mayBeSureByline } from '../byline-of.ts'
import type { BylineReading } from '../bylines/index.ts'
import { type Placed, type PlacedRule, whole } from '../page.ts'
import type { Shape } from '../shape.ts'
import { isOfTopic, wordKey } from '../topic.ts'
import { BYLINE } from '../weights.ts'

/** Blocks of a byline with a line a name, and words of each. */
const LONG = 8
const LINE_WORDS = 8
/** Words of a title below the names. */
const TITLE_WORDS = 6

/** Blocks into the story, and words, of a name beside a date. */
const DATED_REACH = 3
const DATED_WORDS = 8

/** A line of credits above the body: "By Ann Kerr, AVN", a name alone beside the headline, a title below the name. */
export const topByline: PlacedRule = {
  name: 'top-byline',
  reach: ({ story: { first }, title, blocks }) =>
    first === -1
      ? { first: 0, last: blocks.length - 1 }
      : { first: Math.min(first - BYLINE.reach, title + 1), last: Math.max(first + 1, title + BYLINE.near) },
  claim: (block, page) => {
    const own = readAt(block.index, page)
    if (own) return whole(block, 'byline', own)
    if (isOfLongByline(block, page)) return whole(block, 'byline', 0.85)
    // A title on a line of its own belongs to the name above it.
    const above = itemBefore(page.blocks, block.index)
    if (!above || block.gap > 0 || (page.shapes[block.index]?.words ?? 9) > TITLE_WORDS || !readAt(above.index, page))
      return null
    const reading = bylineOf(page, { start: above.start, end: block.end }, 'top')
    return reading ? whole(block, 'byline', 0.8) : null
  },
}

/** Whether a block above the story signs it. */
export function isTopByline(block: PageBlock, page: Placed): boolean {
  return readAt(block.index, page) > 0 || isOfLongByline(block, page)
}

/** Whether a block is one of several lines that a cue above, or its own, makes a byline: "By", "Ann Kerr", "and", "Raj Mehta". */
function isOfLongByline({ index, end }: PageBlock, page: Placed): boolean {
  const { blocks, title, source, lexicon, shapes } = page
  for (let at = index; at > title && at > index - LONG; at--) {
    const first = blocks[at] as PageBlock
    const { words, opens } = shapes[at] as Shape
    if (words > LINE_WORDS) return false
    if ((opens & CUE) === 0 || !matchPhrase(lexicon.bylines.cues, source, first.start, first.end)) continue
    const limit = blocks[Math.min(blocks.length - 1, at + LONG)] as PageBlock
    const reading = bylineAt(page, { start: first.start, end: limit.end }, 'top')
    return reading !== null && !reading.weak && reading.end > first.end && reading.end >= end
  }
  return false
}

/** How strongly a block is a byline, its place weighed in; 0 where it is none. */
function readAt(index: number, page: Placed): number {
  const { blocks, story, title, cues } = page
  const block = blocks[index] as PageBlock
  // Below the last paragraph names sign off.
  if (index === title || (index > story.last && title <= story.last)) return 0
  // What was taken for the story's first paragraphs may be a deck: a byline near the headline stands above the story.
  const near = title !== -1 && index > title && index <= title + BYLINE.near
  if (index > story.first + 1 && story.first !== -1 && !near) return 0
  const bare = (near || index === title - 1) && (index < story.first || story.first === -1 || isDated(index, page))
  if (!mayBeSureByline(page, block) && !(bare && mayBeName(page, block))) return 0
  const reading = bylineOf(page, block, 'top')
  if (!reading || (reading.weak && isAnnounced(index, page))) return 0
  // Within the story a second byline is a card's.
  if (story.first !== -1 && index > story.first && isSignedAbove(index, page)) return 0
  const strength = reading.strength + (reading.weak ? placeBonus(reading, index, page) : 0)
  if (strength < BYLINE.least) return 0
  // A date or the minutes of reading beside the names claim the line, too.
  const cue = cues[index]
  return cue && isBesideNames(cue) && reading.authors.length > 0 ? 0.96 : Math.min(0.88, Math.max(0.72, strength))
}

/** Whether a line of the story's announces a list that a block is of: "The dates are:", "Sept. 12 – Kesten, Corn Hall". */
function isAnnounced(index: number, { shapes, story: { first } }: Placed): boolean {
  let at = index - 1
  while (at > first && shapes[at]?.ends === 'open') at--
  return first !== -1 && at >= first && shapes[at]?.ends === 'colon'
}

/** Whether a sure byline stands between the headline and the story. */
function isSignedAbove(index: number, page: Placed): boolean {
  const { blocks, title, story } = page
  for (let at = Math.max(0, title + 1); at <= story.first && at < index - 1; at++) {
    if (isSureByline(page, blocks[at] as PageBlock)) return true
  }
  return false
}

/** A bare name must stand beside the headline, and be of nobody that the story is about. */
function placeBonus(reading: BylineReading, index: number, page: Placed): number {
  const { title, story, dates, cues } = page
  if (title === -1 || index < title - 1 || index > title + BYLINE.near) return BYLINE.elsewhere
  // The words of a line that was taken for the story's are among the story's.
  const apart = index < story.first
  const told = apart && reading.authors.some(({ text }) => bioOf(text, page) !== -1)
  if (
    apart &&
    !told &&
    !isRepeated(index, page) &&
    reading.authors.some(({ name }) => isOfTopic(story.topic, wordKey(name.slice(name.lastIndexOf(' ') + 1))))
  )
    return BYLINE.subject
  let bonus: number = index > title ? BYLINE.between : BYLINE.above
  if (told) bonus += BYLINE.told
  if (index === title + 1 && apart && isNameByCase(index, page)) bonus += BYLINE.cased
  for (let at = index - 2; at <= index + 2; at++)
    if (at !== index && (dates[at] || cues[at]?.kind === 'page-date')) bonus += BYLINE.dated
  return bonus
}

/** Whether the line is printed again within the story: cards of other stories have the names of those who wrote them. */
function isRepeated(index: number, { twins, story, title }: Placed): boolean {
  const again = twins.indexOf(twins[index] as number, story.first)
  return index > title && again !== -1 && again <= story.last
}

/** Whether a line in Title Case stands below a headline that is not, and no word of it is one of the story's. */
function isNameByCase(index: number, { shapes, blocks, story, title }: Placed): boolean {
  const { words, capitals, lowerShare } = shapes[title] as Shape
  if (capitals * 2 > words || lowerShare < 0.5 || shapes[index]?.ends !== 'open') return false
  const parts = blocks[index]?.text.split(/\P{L}+/u) ?? []
  return !parts.some((word) => word.length >= 4 && isOfTopic(story.topic, wordKey(word)))
}

/** The block at the story's end that says who a writer is: the name, and words or an address that go on; -1 where none does. */
export function bioOf(name: string, { story, blocks, source, shapes }: Placed): number {
  for (let i = Math.max(story.first + 1, story.last - 1); i <= story.last + 1; i++) {
    const block = blocks[i]
    if (!block?.text.startsWith(`${name} `)) {
      if (block && isAddress(block, shapes[i] as Shape) && block.text.includes(name)) return i
      continue
    }
    const next = source.charCodeAt(block.start + name.length + 1)
    if (isLower(next) || next === 40) return i
  }
  return -1
}

/** "Reach Ann Kerr at 555-0110 or at akerr@…" */
export function isAddress({ text }: PageBlock, { words, digits }: Shape): boolean {
  return words <= ADDRESS_WORDS && (digits >= 7 || text.includes('@'))
}

const ADDRESS_WORDS = 20

/** A date on the next line, or the one before, marks a name that the story's first lines hold. */
function isDated(index: number, { dates, shapes, story }: Placed): boolean {
  if (index > story.first + DATED_REACH || (shapes[index]?.words ?? 0) > DATED_WORDS) return false
  return Boolean(dates[index + 1] ?? dates[index - 1])
}
