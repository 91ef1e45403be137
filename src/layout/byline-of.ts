import type { LayoutLexicon } from '../lexicon/layout.ts'
import { CLOSER, CUE } from '../lexicon/openers.ts'
import { matchPhrase } from '../lexicon/phrases.ts'
import { isLetter, isLower, isUpper } from '../text/chars.ts'
import { skipBlank } from '../text/span.ts'
import type { Byline, Span } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import { type BylineReading, readByline } from './bylines/index.ts'
import type { Cue } from './cues.ts'
import type { Page } from './page.ts'
import { isPostSignature } from './post.ts'
import { exactShape } from './prose.ts'
import type { Shape } from './shape.ts'

type Readings = Pick<Page, 'source' | 'lexicon' | 'bylines'>

/** The byline that a whole span is; null where it holds anything else, like a hard-wrapped paragraph does. */
export function bylineOf(page: Readings, span: Span, position: Byline['position']): BylineReading | null {
  if (isPostSignature(page.source, span.start, span.end)) return null
  const reading = bylineAt(page, span, position)
  if (!reading || reading.end < span.end) return null
  // Who took the picture signs the picture.
  const { authors } = reading
  return authors.length > 0 && authors.every(({ role }) => role === 'photographer') ? null : reading
}

/** The byline at the head of a span, read once however many ask. */
export function bylineAt(
  { source, lexicon, bylines }: Readings,
  { start, end }: Span,
  position: Byline['position'],
): BylineReading | null {
  const key = `${start} ${end} ${position}`
  let reading = bylines.get(key)
  if (reading === undefined) {
    reading = readByline(source, start, end, lexicon, position)
    bylines.set(key, reading)
  }
  return reading
}

/** Most words of a byline. */
const WORDS_MOST = 16

type Facts = Pick<Page, 'source' | 'lexicon' | 'blocks' | 'shapes' | 'dates' | 'cues'>

/** Whether a block may be a byline that needs nothing around it: a short line that a cue opens. */
export function opensLikeByline({ source, lexicon, shapes, dates, cues }: Facts, block: PageBlock): boolean {
  const { start, end, index } = block
  const { words, starts, ends, opens, holds, joint } = shapes[index] as Shape
  if (words < 2 || words > WORDS_MOST || dates[index]) return false
  if (ends === 'sentence' && words > SENTENCE_WORDS) return false
  if (isBarred(cues[index])) return false
  const bulleted = starts === 'bullet'
  const from = bulleted ? skipBlank(source, start + 1, end) : start
  if (((bulleted ? holds : opens) & CUE) !== 0 && matchPhrase(lexicon.bylines.cues, source, from, end) !== null)
    return true
  return joint !== -1 && joint < from + FUSED_MAX && isFused(source, from, end, lexicon)
}

/** Longest cue to which a name is fused. */
const FUSED_MAX = 12

/** "byAnn Kerr" has lost its space. */
function isFused(source: string, start: number, end: number, { bylines }: LayoutLexicon): boolean {
  if (!isLetter(source.charCodeAt(start))) return false
  for (let at = start + 1; at < end && at < start + FUSED_MAX; at++) {
    const code = source.charCodeAt(at)
    if (isUpper(code))
      return isLower(source.charCodeAt(at - 1)) && bylines.fusedCues.has(source.slice(start, at).toLowerCase())
    if (!isLower(code)) return false
  }
  return false
}

/** Most words of a line whose bars part it. */
const BARRED_MOST = 40

/** The same, where a bar or a date may stand before the cue: "Updated 2 hours ago | Written by Ann Kerr". */
export function mayBeSureByline(page: Facts, block: PageBlock): boolean {
  if (opensLikeByline(page, block)) return true
  const { words, bars, digits, starts, capitals } = page.shapes[block.index] as Shape
  if (words < 4 || words > (bars ? BARRED_MOST : WORDS_MOST) || starts === 'bullet' || page.dates[block.index])
    return false
  return (bars || digits > 0) && capitals * 2 >= words && !isBarred(page.cues[block.index])
}

/** Whether a cue bars a byline: names stand beside a date or the minutes of reading, and beside no other furniture. */
export function isBarred(cue: Cue | null | undefined, most = 0.8): boolean {
  return cue != null && cue.strength >= most && !isBesideNames(cue)
}

/** Whether a cue is of what names stand beside: "Ann Kerr Published May 8", "Ann Kerr 2 minutes read". */
export function isBesideNames({ kind }: Cue): boolean {
  return kind === 'page-date' || kind === 'counter'
}

/** Whether a block may be a bare name, or several: nearly all of its few words begin with a capital. */
export function mayBeName(page: Pick<Page, 'shapes' | 'dates'>, { index }: PageBlock): boolean {
  const { words, capitals, letters, length, starts, digits } = page.shapes[index] as Shape
  if (words > WORDS_MOST || starts === 'bullet' || page.dates[index] !== null) return false
  const most = Math.max(capitals + 3, digits > 0 ? capitals * 2 + 2 : 0)
  return capitals >= 2 && words <= most && letters * 2 >= length - digits
}

/**
 * Whether a block may end a story with who helped: "(Reporting by …", "… contributed to this report.", and below the
 * story a dash and names.
 */
export function mayBeCredit(page: Facts, block: PageBlock, within: boolean): boolean {
  const shape = page.shapes[block.index] as Shape
  if (shape.words > CREDIT_WORDS || !looksLikeCredit(page, block, shape, within)) return false
  // Of few blocks it must be known how many words they have.
  return !shape.rough || exactShape(page, block.index).words <= CREDIT_WORDS
}

function looksLikeCredit({ source, lexicon }: Facts, { start, end }: Span, shape: Shape, within: boolean): boolean {
  const { words, capitals, starts, opens, holds } = shape
  const first = source.charCodeAt(start)
  if ((opens & CUE) !== 0 && matchPhrase(lexicon.bylines.cues, source, first === 40 ? start + 1 : start, end))
    return true
  if (
    !within &&
    (starts === 'bullet' || starts === 'other') &&
    words <= WORDS_MOST &&
    capitals * 2 > words &&
    first !== 60
  )
    return true
  if ((holds & CLOSER) === 0) return false
  for (let at = Math.max(start, end - CLOSER_REACH); at < end; at++) {
    if (source.charCodeAt(at) === 32 && matchPhrase(lexicon.bylines.closers, source, at + 1, end)) return true
  }
  return false
}

/** Characters of the end in which a closer begins. */
const CLOSER_REACH = 60
/** Longest byline that ends in a full stop. */
const SENTENCE_WORDS = 8
/** Most words of a line of credits. */
const CREDIT_WORDS = 70

/** Whether a block was read as a byline that needs nothing around it, when the page was. */
export function isKnownByline({ authors }: Pick<Page, 'authors'>, i: number): boolean {
  return authors.some(({ block }) => block === i)
}

/** Whether a block is a byline that needs nothing around it to be believed. */
export function isSureByline(page: Page, block: PageBlock, least = 0.8): boolean {
  if (!mayBeSureByline(page, block)) return false
  const reading = bylineOf(page, block, 'top')
  return reading !== null && !reading.weak && reading.strength >= least
}
