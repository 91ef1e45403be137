import type { LayoutLexicon } from '../lexicon/layout.ts'
import { type PageBlock, toBlocks } from './blocks.ts'
import { findCue } from './cues.ts'
import { isDateLine } from './dates/index.ts'
import type { Page } from './page.ts'
import { measure } from './shape.ts'

/** Shorter blocks repeat by chance. */
const REPEAT_MIN = 25

/** Reads a page: its blocks, and what each looks and reads like by itself. */
export function readPage(source: string, lexicon: LayoutLexicon): Page {
  const blocks = toBlocks(source)
  const shapes = blocks.map((block) => measure(source, block))
  return {
    source,
    lexicon,
    blocks,
    shapes,
    cues: blocks.map((block, i) => findCue(source, block, shapes[i] as Page['shapes'][number], lexicon)),
    dates: blocks.map((block) => isDateLine(source, block.start, block.end, lexicon)),
    copyOf: findCopies(blocks, shapes),
  }
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
