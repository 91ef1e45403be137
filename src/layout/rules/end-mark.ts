import { isAgencyMark, isBareMark, isTimedMark } from '../end-marks.ts'
import { type PageRule, whole } from '../page.ts'

/** End marks, alone on a line or glued to the last sentence: "-0-", "-06D--", "###", "(END)", "(AVN).", initials. */
export const endMark: PageRule = {
  name: 'end-mark',
  claim: (block, { source, lexicon, blocks, endMarks, cues, shapes }) => {
    const glued = endMarks[block.index] as number
    if (glued !== -1) {
      return { start: glued, end: block.end, kind: 'boilerplate', boilerplate: 'end-mark', strength: 0.9 }
    }
    if (cues[block.index]?.kind === 'end-mark') return whole(block, 'boilerplate', 0.96, 'end-mark')
    const { words = 9, starts, digits = 0 } = shapes[block.index] ?? {}
    if (digits > 1 && isTimedMark(source, block, lexicon)) return whole(block, 'boilerplate', 0.96, 'end-mark')
    // A mark opens with a dash, a hash, a bracket or a number; a trailer with an agency.
    if (words > 5 || starts === 'lower') return null
    // Elsewhere an agency in brackets is a photo's credit.
    const closes = block.index === blocks.length - 1 && shapes[block.index - 1]?.ends === 'sentence'
    return isBareMark(source, block) || (closes && isAgencyMark(source, block.start, block.end, lexicon))
      ? whole(block, 'boilerplate', 0.96, 'end-mark')
      : null
  },
}
