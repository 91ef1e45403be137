import { bylineOf } from '../byline-of.ts'
import { isEndMark } from '../end-marks.ts'
import type { Page } from '../page.ts'

/** How surely credits are read that sign a story. */
const SURE = 0.8

/** Whether a block is who signs the story, be it below an end mark or a line: "(Reporting by Ann Kerr)". */
export function isSigned(page: Page, i: number): boolean {
  const { source, blocks, shapes, lexicon } = page
  const mark = blocks[i]
  const block = mark && (shapes[i]?.words === 0 || isEndMark(source, mark, lexicon)) ? blocks[i + 1] : mark
  const reading = block && bylineOf(page, block, 'end')
  return !!reading && !reading.weak && reading.authors.length > 0 && reading.strength >= SURE
}
