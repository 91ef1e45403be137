import { isDigit, isLetter } from '../../text/chars.ts'
import { type PageRule, whole } from '../page.ts'

/** Lines of digits and marks alone: page numbers, counters, clocks, "1 / 12". */
export const counter: PageRule = {
  name: 'counter',
  claim: (block, { source }) => {
    if (block.end - block.start > 24) return null
    let digits = 0
    for (let at = block.start; at < block.end; at++) {
      const code = source.charCodeAt(at)
      if (isDigit(code)) digits++
      else if (isLetter(code)) return null
    }
    return whole(block, 'boilerplate', digits > 0 ? 0.6 : 0.7, digits > 0 ? 'counter' : 'other')
  },
}
