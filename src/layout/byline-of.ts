import type { Byline, Span } from '../types/index.ts'
import { type BylineReading, readByline } from './bylines/index.ts'
import type { Page } from './page.ts'
import { isPostSignature } from './post.ts'

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

/** Whether a span is a byline that needs nothing around it to be believed. */
export function isSureByline(page: Page, span: Span, least = 0.8): boolean {
  const reading = bylineOf(page, span, 'top')
  return reading !== null && !reading.weak && reading.strength >= least
}
