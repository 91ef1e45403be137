import { isDigit, isLetter } from '../../text/chars.ts'
import { type PageRule, whole } from '../page.ts'
import type { Shape } from '../shape.ts'

/** Longest line of counts, and fewest digits on it. */
const COUNTS_MAX = 60
const COUNTS = 3
/** Lines of digits and marks alone, page numbers, counters, clocks ("1 / 12"), and of counts. */
export const counter: PageRule = {
  name: 'counter',
  claim: (block, { source, shapes }) => {
    const { length, digits: figures } = shapes[block.index] as Shape
    if (figures >= COUNTS && length <= COUNTS_MAX && isDigit(source.charCodeAt(block.start)) && isPairs(block.text))
      return whole(block, 'boilerplate', 0.8, 'counter')
    if (block.end - block.start > 24) return null
    if (figures > 1 && isOf(block.text)) return whole(block, 'boilerplate', 0.6, 'counter')
    let digits = 0
    for (let at = block.start; at < block.end; at++) {
      const code = source.charCodeAt(at)
      if (isDigit(code)) digits++
      else if (isLetter(code)) return null
    }
    return whole(block, 'boilerplate', digits > 0 ? 0.6 : 0.7, digits > 0 ? 'counter' : 'other')
  },
}

/** "3304 views 13 mins 0 comments" */
function isPairs(text: string): boolean {
  return /^(?:\d[\d.,]* \p{L}+(?: |$)){3,}$/u.test(text)
}

/** "1 of 12 |" */
function isOf(text: string): boolean {
  return /^\d{1,3} \p{Ll}{2,3} \d{1,3}(?: ?\|)?$/u.test(text)
}
