import { isLetter, isLower } from '../text/chars.ts'
import type { Span } from '../types/index.ts'
import { type DatelineReading, readDateline } from './datelines/index.ts'
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
export function findDateline(page: Page, story: Story, title: number): Span | null {
  const { source, lexicon, blocks, dates } = page
  const first = Math.max(0, story.first)
  for (let i = Math.max(0, first - ABOVE); i <= first + BELOW && i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || i === title || dates[i] || !mayBeDateline(source, block.start, block.end)) continue
    const reading = readDateline(source, block.start, blocks[i + 1]?.end ?? block.end, lexicon)
    const told = reading !== null && i === first && isPlaceAndColon(reading) && !hasTurns(page, i)
    if (reading && (reading.strength >= LEAST || told)) return { start: reading.start, end: reading.end }
  }
  return null
}

/** Longest place before a colon. */
const PLACE_MAX = 24
/** Blocks in which another turn of a conversation shows. */
const TURNS = 12

/** "LENKOVO: The court …": a place in capitals, no date and no agency. */
function isPlaceAndColon({ text, places, date, agency }: DatelineReading): boolean {
  return places.length === 1 && date === null && agency === null && text.endsWith(':') && isShout(text)
}

/** Whether another block opens with capitals and a colon: the names of speakers do, one after the other. */
function hasTurns({ source, blocks }: Page, first: number): boolean {
  return blocks.slice(first + 1, first + TURNS).some(({ start, end }) => {
    const head = source.slice(start, Math.min(end, start + PLACE_MAX))
    return isShout(head.slice(0, head.indexOf(':') + 1))
  })
}

/** Whether a few letters, all capitals, stand before the colon that ends them. */
function isShout(text: string): boolean {
  return text.length > 3 && text.length <= PLACE_MAX && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Characters in which a dateline must show a mark or a number. */
const SHOWS = 100

/** Whether a block may open with a dateline: a mark or a number stands before its second small word. */
function mayBeDateline(source: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + SHOWS)
  let small = 0
  let previous = 32
  for (let at = start; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (isLetter(code)) {
      if ((previous === 32 || previous === 10) && isLower(code) && ++small === 2) return false
    } else if (code !== 32 && code !== 44 && code !== 39 && code !== 0x2019 && code !== 34 && code !== 0x201c) {
      if (code !== 46 || at > start + 1) return true
    }
    previous = code
  }
  return end <= limit
}
