import { isLetter, isLower } from '../text/chars.ts'
import type { Part } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import { isSureByline } from './byline-of.ts'
import type { DatelineReading } from './datelines/index.ts'
import type { Page } from './page.ts'

// A place before a colon, a bar, a slash or a dash, or alone on its line: its surroundings tell whether it is a dateline.

/** Longest place that they tell. */
const PLACE_MAX = 24
/** Blocks in which another line that opens likewise shows. */
const ALIKE = 12
/** Characters of the story in which the place is looked for. */
const SAMPLE = 4000
/** The first paragraph goes on for so long behind a dateline. */
const LEAD_LEAST = 40

/** Where a reading stands: its block, the story's first, the headline. */
export interface Where {
  readonly at: number
  readonly first: number
  readonly title: number
}

/** Whether the story around a weak reading tells that it is its dateline. */
export function isToldByStory(page: Page, { places, date, agency, text, end }: DatelineReading, where: Where): boolean {
  const [place] = places
  if (places.length > 1 || date || (place?.text.length ?? 0) > PLACE_MAX) return false
  const { at, first, title } = where
  const rest = (page.blocks[at] as PageBlock).end - end
  const above = rest === 0 && title !== -1 && title < at && at === first - 1
  const opens = at === first && rest >= LEAD_LEAST && page.shapes[at]?.ends === 'sentence'
  const mark = text[text.length - 1] as string
  // An agency that nobody knows: "Kesten, SNNA-The", "(KNWORLD) - The", and no "(VIDEO) - The".
  if (agency) return isAgency(page, agency, place) && (above || (opens && DASHES.includes(mark)))
  if (!place) return false
  if (above) return isShout(text) && (isSigned(page, at) || namings(page, place).any)
  if (!opens) return false
  if (isAlike(page, at, mark)) return false
  if (mark === '|' || mark === '/') return !place.text.includes(' ') || namings(page, place).any
  if (mark === ':' && isShout(text)) return true
  // A sentence may have a second dash, and a first word with a full stop is a sentence of its own.
  if (mark === '.' || page.source.slice(end, end + rest).includes(mark)) return false
  return namings(page, place).asPlace
}

const DASHES = '-–—_'

/** Whether capitals are an agency's, and no label's; two alone may be anything. */
function isAgency({ lexicon }: Page, { text }: Part, place: Part | undefined): boolean {
  if (text !== text.toUpperCase() || (!place && !isShout(text))) return false
  return !lexicon.datelines.notPlaces.has(text.toLowerCase())
}

/** Whether a byline stands above, with a blank line between: no kicker does, and an outlet is right below it, or short. */
function isSigned(page: Page, at: number): boolean {
  const above = page.blocks[at - 1]
  const { gap, text } = page.blocks[at] as PageBlock
  return above !== undefined && gap > 0 && text.length > ACRONYM && isSureByline(page, above)
}

const ACRONYM = 3

/** Whether another block opens likewise: the names of speakers do, and labels of lists, one after the other. */
export function isAlike({ source, blocks }: Page, at: number, mark: string): boolean {
  return blocks.slice(at + 1, at + ALIKE).some(({ start, end }) => {
    const head = source.slice(start, Math.min(end, start + PLACE_MAX))
    const to = head.indexOf(mark)
    return to > 1 && (mark !== ':' || isShout(head.slice(0, to)) || /^\p{Lu}[\p{L}. ]*$/u.test(head.slice(0, to)))
  })
}

/** Whether a few letters are all capitals. */
function isShout(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Whether the text below a place names it: in the midst of a sentence, and behind a word that places stand behind. */
function namings({ source, lexicon }: Page, { text, end }: Part): { any: boolean; asPlace: boolean } {
  const name = isShout(text) ? text.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase()) : text
  const story = source.slice(end, end + SAMPLE)
  let any = false
  for (let at = story.indexOf(name); at !== -1; at = story.indexOf(name, at + name.length)) {
    if (story[at - 1] !== ' ' || isLetter(story.charCodeAt(at + name.length))) continue
    let from = at - 1
    while (from > 0 && isLower(story.charCodeAt(from - 1))) from--
    if (from === at - 1) continue
    any = true
    if (lexicon.datelines.before.has(story.slice(from, at - 1))) return { any, asPlace: true }
  }
  return { any, asPlace: false }
}
