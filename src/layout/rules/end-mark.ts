import { isEndMark } from '../end-marks.ts'
import { type PageRule, whole } from '../page.ts'

/** End marks, alone on a line or glued to the last sentence: "-0-", "-06D--", "###", "(END)", "(AVN).", initials. */
export const endMark: PageRule = {
  name: 'end-mark',
  claim: (block, { source, lexicon, endMarks }) => {
    const glued = endMarks[block.index] as number
    if (glued !== -1) {
      return { start: glued, end: block.end, kind: 'boilerplate', boilerplate: 'end-mark', strength: 0.9 }
    }
    return isEndMark(source, block, lexicon) ? whole(block, 'boilerplate', 0.96, 'end-mark') : null
  },
}
