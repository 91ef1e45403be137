import type { LayoutLexicon } from '../lexicon/layout.ts'
import { MONTH } from '../lexicon/openers.ts'
import { hashStep } from '../lexicon/word-table.ts'
import { isLetter } from '../text/chars.ts'
import { skipBlankBack } from '../text/span.ts'
import type { DateStamp } from '../types/index.ts'
import { type PageBlock, toBlocks } from './blocks.ts'
import { bylineOf, opensLikeByline } from './byline-of.ts'
import { type Cue, findCue } from './cues.ts'
import { isDateLine } from './dates/index.ts'
import { gluedEndMark } from './end-marks.ts'
import type { Page } from './page.ts'
import { shapeOf } from './prose.ts'
import { measure, type Shape } from './shape.ts'

/** Most characters of editors' initials on a line of their own. */
const INITIALS = 12
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
  // Initials may stand below the last paragraph.
  const closing = (blocks[count - 1]?.text.length ?? 0) <= INITIALS ? count - 2 : count - 1
  for (let i = 0; i < count; i++) {
    const block = blocks[i] as PageBlock
    const { start, end } = block
    const looks = shapeOf(source, block, lexicon)
    const mark = gluedEndMark(source, block, looks.stop, lexicon, i >= closing)
    // A glued mark is no part of the sentence that it follows.
    const shape =
      mark === -1 ? looks : measure(source, { start, end: skipBlankBack(source, start, mark) }, lexicon.openers)
    endMarks[i] = mark
    shapes[i] = shape
    cues[i] = findCue(source, block, shape, lexicon)
    dates[i] = mayBeDate(shape) ? isDateLine(source, start, end, lexicon) : null
  }
  const twins = findTwins(blocks, endMarks)
  const copyOf = twins.map((first, i) => (first < i && (shapes[i] as Shape).length >= REPEAT_MIN ? first : -1))
  const seams = findSeams(source, shapes)
  const bylines = new Map()
  const authors = findAuthors({ source, lexicon, blocks, shapes, cues, dates, bylines })
  return { source, lexicon, blocks, shapes, cues, dates, twins, copyOf, endMarks, seams, bylines, authors }
}

/** Whether a block may be the line of a date: short, with a month or figures enough. */
function mayBeDate({ digits, length, words, holds }: Shape): boolean {
  if (digits === 0 || length > DATE_MAX || words > DATE_WORDS) return false
  return digits >= DATE_DIGITS || (holds & MONTH) !== 0
}

/** For each block the index of the first that holds the same words, its own where it is the first. */
function findTwins(blocks: readonly PageBlock[], endMarks: readonly number[]): number[] {
  // Length and a few characters tell nearly all blocks apart: only those that they do not are compared as a whole.
  const byLook = new Map<number, number>()
  const byText = new Map<string, number>()
  return blocks.map(({ text }, i) => {
    const look = lookOf(text)
    const alike = byLook.get(look)
    if (alike === undefined) {
      byLook.set(look, i)
      return i
    }
    const first = blocks[alike] as PageBlock
    if (!byText.has(first.text)) byText.set(first.text, alike)
    const twin = byText.get(text)
    if (twin === undefined) {
      byText.set(text, i)
      return i
    }
    // The last block may have an end mark where others of its words have none.
    return (endMarks[i] === -1) === (endMarks[twin] === -1) ? twin : i
  })
}

function lookOf(text: string): number {
  const { length } = text
  let look = hashStep(hashStep(length, text.charCodeAt(0)), text.charCodeAt(length - 1))
  look = hashStep(look, text.charCodeAt(length >> 1))
  return hashStep(look, text.charCodeAt(length >> 2))
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

/** What bylines are read of. */
type Head = Pick<Page, 'source' | 'lexicon' | 'blocks' | 'shapes' | 'cues' | 'dates' | 'bylines'>

/** Most bylines of one page that are kept. */
const AUTHORS_MOST = 12

function findAuthors(page: Head): { name: string; block: number }[] {
  const authors: { name: string; block: number }[] = []
  for (const block of page.blocks) {
    if (authors.length >= AUTHORS_MOST) break
    if (!opensLikeByline(page, block)) continue
    const reading = bylineOf(page, block, 'top')
    if (!reading || reading.weak || reading.strength < 0.8) continue
    for (const author of reading.authors) authors.push({ name: author.text, block: block.index })
  }
  return authors
}
