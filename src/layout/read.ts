import type { LayoutLexicon } from '../lexicon/layout.ts'
import { isDigit, isLower, isUpper } from '../text/chars.ts'
import { skipBlankBack } from '../text/span.ts'
import { type PageBlock, toBlocks } from './blocks.ts'
import { bylineOf } from './byline-of.ts'
import { findCue } from './cues.ts'
import { isDateLine } from './dates/index.ts'
import { gluedEndMark } from './end-marks.ts'
import type { Page } from './page.ts'
import { measure } from './shape.ts'

/** Shorter blocks repeat by chance. */
const REPEAT_MIN = 25

/** Reads a page: its blocks, and what each looks and reads like by itself. */
export function readPage(source: string, lexicon: LayoutLexicon): Page {
  const blocks = toBlocks(source)
  const endMarks = blocks.map((block) => gluedEndMark(source, block, lexicon))
  // A glued mark is no part of the sentence that it follows.
  const shapes = blocks.map(({ start, end }, i) => {
    const mark = endMarks[i] as number
    return measure(source, { start, end: mark === -1 ? end : skipBlankBack(source, start, mark) })
  })
  const page = {
    source,
    lexicon,
    blocks,
    shapes,
    cues: blocks.map((block, i) => findCue(source, block, shapes[i] as Page['shapes'][number], lexicon)),
    dates: blocks.map((block) => isDateLine(source, block.start, block.end, lexicon)),
    endMarks,
    copyOf: findCopies(blocks, shapes),
    seams: findSeams(source, blocks, shapes),
  }
  return { ...page, authors: findAuthors(page) }
}

function findCopies(blocks: readonly PageBlock[], shapes: Page['shapes']): number[] {
  const seen = new Map<string, number>()
  return blocks.map(({ text, index }) => {
    if ((shapes[index]?.length ?? 0) < REPEAT_MIN) return -1
    const first = seen.get(text)
    if (first !== undefined) return first
    seen.set(text, index)
    return -1
  })
}

/** A seam that parts title and teaser stands so far into its block. */
const SEAM_MIN = 15
const SEAM_MAX = 140

/** Blocks with a small letter that a capital follows without a space; names that are written so ("YouTube") come again. */
function findSeams(source: string, blocks: readonly PageBlock[], shapes: Page['shapes']): boolean[] {
  const counts = new Map<string, number>()
  const words = blocks.map(({ start, end }, i) => {
    const { words: size = 0 } = shapes[i] ?? {}
    const word = size >= 8 ? seamWord(source, start + SEAM_MIN, Math.min(end, start + SEAM_MAX)) : ''
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
    return word
  })
  return words.map((word) => word !== '' && counts.get(word) === 1)
}

function seamWord(source: string, start: number, end: number): string {
  let letters = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (letters >= 4 && isUpper(code) && startsWord(source.charCodeAt(at + 1))) return source.slice(at - 4, at + 6)
    // A title may end in a number or a mark: "…for 250,000The river".
    if (isLower(code) || isDigit(code) || code === 63 || code === 33) letters++
    else letters = 0
  }
  return ''
}

function startsWord(code: number): boolean {
  return isLower(code) || code === 32
}

/** Most bylines of one page that are kept. */
const AUTHORS_MOST = 12

function findAuthors(page: Omit<Page, 'authors'>): { name: string; block: number }[] {
  const authors: { name: string; block: number }[] = []
  for (const block of page.blocks) {
    if (authors.length >= AUTHORS_MOST) break
    const { words = 0, starts } = page.shapes[block.index] ?? {}
    if (words < 2 || words > 14 || starts === 'bullet' || starts === 'digit') continue
    const reading = bylineOf(page, block, 'top')
    if (!reading || reading.weak || reading.strength < 0.8) continue
    for (const author of reading.authors) authors.push({ name: author.text, block: block.index })
  }
  return authors
}
