import { lineKey } from '../../lexicon/layout.ts'
import { isDigit, isSpace, isUpper } from '../../text/chars.ts'
import type { PageBlock } from '../blocks.ts'
import { type Page, type PageRule, whole } from '../page.ts'
import { isCloser, isSentenceEnd } from '../shape.ts'

/** No end mark is longer. */
const MARK_MAX = 24

/** End marks, alone on a line or glued to the last sentence: "-0-", "-06D--", "###", "(END)", "[nB4N1FT02G]". */
export const endMark: PageRule = {
  name: 'end-mark',
  claim: (block, page) => {
    const { source } = page
    if (isMark(block.text) || (block.index > 0 && isMarkWord(block.text, page))) {
      return whole(block, 'boilerplate', 0.92, 'end-mark')
    }
    const start = gluedMark(source, block, page)
    return start > block.start
      ? { start, end: block.end, kind: 'boilerplate', boilerplate: 'end-mark', strength: 0.9 }
      : null
  },
}

/** Marks that hold no word: dashes around a number, hashes, story ids in square brackets. */
function isMark(text: string): boolean {
  if (text.length > MARK_MAX) return false
  return (
    /^[-–—]{1,8}\d{1,3}[A-ZА-Я]?\d{0,3}[-–—]{0,8}$/.test(text) ||
    /^#(?: ?#){0,8}$/.test(text) ||
    /^\[[a-zA-Z0-9]{6,14}\]$/.test(text)
  )
}

function isMarkWord(text: string, { lexicon }: Page): boolean {
  return text.length <= MARK_MAX && lexicon.boilerplate.lines.get(lineKey(text)) === 'end-mark'
}

/** Where a mark begins that closes a block after its last sentence; the block's start where there is none. */
function gluedMark(source: string, { start, end }: PageBlock, page: Page): number {
  // Nearly every block ends in a sentence's own mark or a letter of no interest: look closer only at what can be one.
  const last = source.charCodeAt(end - 1)
  if (
    !(
      last === 45 ||
      last === 35 ||
      last === 93 ||
      last === 41 ||
      last === 46 ||
      isDigit(last) ||
      isUpper(last) ||
      last === 114
    )
  )
    return start
  const limit = Math.max(start, end - MARK_MAX)
  for (let at = end - 1; at > limit; at--) {
    if (!isBoundary(source, at, start)) continue
    const text = source.slice(at, end)
    if (isMark(text) || isMarkWord(text, page)) return at
  }
  return start
}

/** A mark may begin after a sentence end, with or without a space. */
function isBoundary(source: string, at: number, start: number): boolean {
  if (isSpace(source.charCodeAt(at))) return false
  let before = at - 1
  while (before > start && isSpace(source.charCodeAt(before)) && at - before < 12) before--
  const code = source.charCodeAt(before)
  return isSentenceEnd(code) || isCloser(code)
}
