import type { Dateline } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import { bylineOf, isKnownByline } from './byline-of.ts'
import { isAlike, isToldByStory } from './dateline-told.ts'
import { type DatelineReading, isKnownAgency, mayBeDateline, readDateline } from './datelines/index.ts'
import type { Page, Reach, Story } from './page.ts'

/** Weaker readings are no datelines, wherever they stand. */
const LEAST = 0.5
/** Blocks above the story, and below its first, in which one is looked for: decks and summaries stand between. */
const ABOVE = 3
const BELOW = 4

/** Where blocks of the dateline may stand: it may go on in the next. */
export function datelineReach({ first }: Story): Reach {
  return { first: Math.max(0, first) - ABOVE, last: Math.max(0, first) + BELOW + 1 }
}

/** The dateline of the story, the first near its head; later ones are those of cards and other stories. */
export function findDateline(page: Page, story: Story, title: number): DatelineReading | null {
  const { source, lexicon, blocks, dates } = page
  const first = Math.max(0, story.first)
  for (let i = Math.max(0, first - ABOVE); i <= first + BELOW && i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || i === title || dates[i] || isKnownByline(page, i)) continue
    if (!mayBeDateline(source, block.start, block.end)) continue
    const reading = readDateline(source, block.start, blocks[i + 1]?.end ?? block.end, lexicon)
    if (!reading || (reading.strength < LEAST && !isToldByStory(page, reading, { at: i, first, title }))) continue
    if (!isSpeaker(page, i, reading) && !isName(page, block, reading)) return reading
  }
  return null
}

/** Whether a reading is the first of a transcript's labels: "ANN KERR (HOST):", with "KERR:" below. */
function isSpeaker(page: Page, at: number, { text, date, agency }: DatelineReading): boolean {
  if (!text.endsWith(':') || date) return false
  const known = agency !== null && isKnownAgency(page.source, agency.start, agency.end, page.lexicon)
  return !known && isAlike(page, at, ':')
}

/** Whether a line of its own is a name and the day that it wrote on: "Ann Kerr, May 8, 2026", "Ann Kerr | 8 May 2026 - 12:40". */
function isName(page: Page, block: PageBlock, { places }: Dateline): boolean {
  const [place] = places
  if (!place || places.length > 1 || page.shapes[block.index]?.ends === 'sentence') return false
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(place.text)) return false
  return (bylineOf(page, block, 'top')?.strength ?? 0) >= NAME
}

/** How surely a line of its own is a name, for it to be no place. */
const NAME = 0.45
