import type { LayoutLexicon } from '../lexicon/layout.ts'
import { MONTH } from '../lexicon/openers.ts'
import { isLetter } from '../text/chars.ts'
import { skipBlankBack } from '../text/span.ts'
import type { DateStamp } from '../types/index.ts'
import { type PageBlock, toBlocks } from './blocks.ts'
import { blockByline, opensLikeByline } from './byline-of.ts'
import { type Cue, findCue } from './cues.ts'
import { isDateLine } from './dates/index.ts'
import { gluedEndMark } from './end-marks.ts'
import type { Page } from './page.ts'
import { measure, type Shape } from './shape.ts'

/** Shorter blocks repeat by chance. */
const REPEAT_MIN = 25

/** Longest line of a date, and the words it may have. */
const DATE_MAX = 140
const DATE_WORDS = 16
/** Figures of the shortest date without its month in letters: "1.2.10". */
const DATE_DIGITS = 4

/** Reads a page: its blocks, and what each looks and reads like by itself. */
export function readPage(source: string, lexicon: LayoutLexicon): Page {
  const blocks = toBlocks(source, lexicon)
  const count = blocks.length
  const endMarks = new Array<number>(count)
  const shapes = new Array<Shape>(count)
  const cues = new Array<Cue | null>(count)
  const dates = new Array<DateStamp | null>(count)
  for (let i = 0; i < count; i++) {
    const block = blocks[i] as PageBlock
    const { start, end } = block
    const looks = measure(source, block, lexicon.openers)
    const mark = gluedEndMark(source, block, looks.stop, lexicon)
    // A glued mark is no part of the sentence that it follows.
    const shape =
      mark === -1 ? looks : measure(source, { start, end: skipBlankBack(source, start, mark) }, lexicon.openers)
    endMarks[i] = mark
    shapes[i] = shape
    cues[i] = findCue(source, block, shape, lexicon)
    dates[i] = mayBeDate(shape) ? isDateLine(source, start, end, lexicon) : null
  }
  const copyOf = findCopies(blocks, shapes)
  const seams = findSeams(source, shapes)
  const page = { source, lexicon, blocks, shapes, cues, dates, copyOf, endMarks, seams, bylines: new Map() }
  return { ...page, authors: findAuthors(page) }
}

/** Whether a block may be the line of a date: short, with a month or figures enough. */
function mayBeDate({ digits, length, words, holds }: Shape): boolean {
  if (digits === 0 || length > DATE_MAX || words > DATE_WORDS) return false
  return digits >= DATE_DIGITS || (holds & MONTH) !== 0
}

/** Copies are found by their hashes, then compared. */
function findCopies(blocks: readonly PageBlock[], shapes: readonly Shape[]): number[] {
  const seen = new Map<number, number>()
  const copyOf = new Array<number>(blocks.length).fill(-1)
  for (let i = 0; i < blocks.length; i++) {
    const { length, hash } = shapes[i] as Shape
    if (length < REPEAT_MIN) continue
    const first = seen.get(hash)
    if (first === undefined) seen.set(hash, i)
    else if (blocks[first]?.text === blocks[i]?.text) copyOf[i] = first
  }
  return copyOf
}

/** Blocks in which words run together that do so nowhere else: names that are written so ("YouTube") come again. */
function findSeams(source: string, shapes: readonly Shape[]): boolean[] {
  const counts = new Map<string, number>()
  const words = shapes.map(({ seam, words }) => {
    if (seam === -1 || words < SEAM_WORDS || isHandle(source, seam)) return ''
    const word = source.slice(seam - 4, seam + 6)
    counts.set(word, (counts.get(word) ?? 0) + 1)
    return word
  })
  return words.map((word) => word !== '' && counts.get(word) === 1)
}

/** A title and its teaser have more words. */
const SEAM_WORDS = 8
/** No word of a title is longer. */
const WORD_MOST = 40

/** Whether the word of the seam is a handle, a tag or the value of an attribute (`="NorlandDaily"`), not of running text. */
function isHandle(source: string, seam: number): boolean {
  let at = seam - 1
  while (at > 0 && seam - at < WORD_MOST && isLetter(source.charCodeAt(at))) at--
  const code = source.charCodeAt(at)
  return code === 34 || code === 35 || code === 47 || code === 61 || code === 64
}

/** Most bylines of one page that are kept. */
const AUTHORS_MOST = 12

function findAuthors(page: Omit<Page, 'authors'>): { name: string; block: number }[] {
  const authors: { name: string; block: number }[] = []
  for (const block of page.blocks) {
    if (authors.length >= AUTHORS_MOST) break
    if (!opensLikeByline(page, block)) continue
    const reading = blockByline(page, block, 'top')
    if (!reading || reading.weak || reading.strength < 0.8) continue
    for (const author of reading.authors) authors.push({ name: author.text, block: block.index })
  }
  return authors
}
