import type { LayoutLexicon } from '../lexicon/layout.ts'
import { LINE } from '../lexicon/openers.ts'
import { matchPhrase } from '../lexicon/phrases.ts'
import { hashRun, lookUp } from '../lexicon/word-table.ts'
import { isLetter } from '../text/chars.ts'
import { LOOK_MOST, lookAt } from '../text/look.ts'
import { isOpeningMark } from '../text/punctuation.ts'
import type { Part } from '../types/index.ts'
import { canEndMark } from './end-marks.ts'
import type { Page } from './page.ts'
import { endOf, measure, NOWHERE, type Shape, startOf } from './shape.ts'

// Most of a text is long sentences, of which rules ask next to nothing.

/** Longer sentences are no cue, no date and no headline. */
const SHORTEST = 181

/** More words than any line has of which rules ask how many. */
const MANY = 17

/** Where words run together, within the characters in which it matters. */
const SEAM = /[a-z0-9!?…ß-öø-ÿ][A-ZÀ-ÖØ-Þ][a-z ß-öø-ÿ]/
const SEAM_HEAD = 143

/** What its words may begin is not looked up. */
const ANYTHING = ~0

/** The shape of a stretch of text: of a long sentence as far as rules ask. */
export function shapeOf(source: string, stretch: Part, lexicon: LayoutLexicon): Shape {
  return glance(source, stretch, lexicon) ?? measure(source, stretch, lexicon.openers)
}

/** The shape of a long sentence as far as rules ask, counts left rough; null where a block must be measured. */
function glance(source: string, { start, end, text }: Part, lexicon: LayoutLexicon): Shape | null {
  const length = end - start
  if (length < SHORTEST || length > LOOK_MOST || endOf(source, start, end) !== 'sentence') return null
  const first = source.charCodeAt(start)
  if (!(isLetter(first) || isOpeningMark(first)) || canEndMark(source, start, end)) return null
  const opens = isLetter(first) ? lookUp(lexicon.openers, hashRun(source, start, end)) : 0
  // How sure a cue is depends on counts.
  if ((opens & LINE) !== 0 && matchPhrase(lexicon.boilerplate.starts, source, start, end)) return null
  const look = lookAt(source, start, end)
  if (look.foreign || look.words < MANY || look.small * 2 <= look.capitals * 3) return null
  if (look.seam && SEAM.test(text.slice(0, SEAM_HEAD))) return null
  return {
    length,
    words: MANY,
    letters: length,
    uppers: 0,
    digits: 0,
    capitals: 0,
    lowerShare: 1,
    ends: 'sentence',
    sentences: 0,
    starts: startOf(source, start, end),
    bars: false,
    clean: look.clean,
    seam: -1,
    joint: look.joint ? start : -1,
    stop: -1,
    opens,
    holds: ANYTHING,
    within: NOWHERE,
    rough: true,
  }
}

/** The shape of a block with all its counts. */
export function exactShape(page: Pick<Page, 'source' | 'blocks' | 'shapes' | 'lexicon'>, i: number): Shape {
  const shape = page.shapes[i] as Shape
  const block = page.blocks[i]
  return shape.rough && block ? measure(page.source, block, page.lexicon.openers) : shape
}
