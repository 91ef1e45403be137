import { mayOpen } from '../lexicon/first-words.ts'
import { isLetter } from '../text/chars.ts'
import type { Byline, Span } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import { type BylineReading, readByline } from './bylines/index.ts'
import type { Page } from './page.ts'
import { isPostSignature } from './post.ts'
import type { Shape } from './shape.ts'

/** The byline that a whole span is; null where it holds anything else, like a hard-wrapped paragraph does. */
export function bylineOf(
  { source, lexicon }: Pick<Page, 'source' | 'lexicon'>,
  { start, end }: Span,
  position: Byline['position'],
): BylineReading | null {
  if (isPostSignature(source, start, end)) return null
  const reading = readByline(source, start, end, lexicon, position)
  if (!reading || reading.end < end) return null
  // Who took the picture signs the picture.
  const { authors } = reading
  return authors.length > 0 && authors.every(({ role }) => role === 'photographer') ? null : reading
}

/** Most words of a byline. */
const WORDS_MOST = 16

/** Whether a block may be a byline that needs nothing around it: a short line that a cue opens. */
export function opensLikeByline(
  page: Pick<Page, 'source' | 'lexicon' | 'shapes' | 'dates'>,
  block: PageBlock,
): boolean {
  const { words, starts } = page.shapes[block.index] as Shape
  if (words < 2 || words > WORDS_MOST || starts === 'bullet' || page.dates[block.index]) return false
  // "byAnn Kerr" has lost its space.
  return mayOpen(page.lexicon.bylineOpeners, page.source, block.start, block.end) || (words <= 8 && starts === 'lower')
}

/** The same, where a bar or a date may stand before the cue: "Updated 2 hours ago | Written by Ann Kerr". */
export function mayBeSureByline(
  page: Pick<Page, 'source' | 'lexicon' | 'shapes' | 'dates'>,
  block: PageBlock,
): boolean {
  if (opensLikeByline(page, block)) return true
  const { words, bars, digits, starts, capitals } = page.shapes[block.index] as Shape
  if (words < 4 || words > WORDS_MOST || starts === 'bullet' || page.dates[block.index]) return false
  return (bars || digits > 0) && capitals * 2 >= words
}

/** Whether a block may be a bare name, or several: nearly all of its few words begin with a capital. */
export function mayBeName(page: Pick<Page, 'shapes' | 'dates'>, { index }: PageBlock): boolean {
  const { words, capitals, letters, length, starts } = page.shapes[index] as Shape
  if (words > WORDS_MOST || starts === 'bullet' || page.dates[index] !== null) return false
  return capitals >= 2 && capitals >= words - 3 && letters * 2 > length
}

/** Whether a block may end a story with who helped: a bracket, a dash, a cue, or "… contributed to this report." */
export function mayBeCredit(
  page: Pick<Page, 'source' | 'lexicon' | 'shapes'>,
  { start, end, index }: PageBlock,
): boolean {
  const { source, lexicon, shapes } = page
  const { words, starts } = shapes[index] as Shape
  if (words > CREDIT_WORDS) return false
  if (starts === 'bullet' || starts === 'other' || mayOpen(lexicon.bylineOpeners, source, start, end)) return true
  let at = end
  while (at > start && end - at < 4 && !isLetter(source.charCodeAt(at - 1))) at--
  const to = at
  while (at > start && to - at < 20 && isLetter(source.charCodeAt(at - 1))) at--
  return mayOpen(lexicon.bylineClosers, source, at, to)
}

/** Most words of a line of credits. */
const CREDIT_WORDS = 70

/** Whether a block is a byline that needs nothing around it to be believed. */
export function isSureByline(page: Page, block: PageBlock, least = 0.8): boolean {
  if (!mayBeSureByline(page, block)) return false
  const reading = bylineOf(page, block, 'top')
  return reading !== null && !reading.weak && reading.strength >= least
}
