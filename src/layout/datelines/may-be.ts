import { isLetter, isLower } from '../../text/chars.ts'

/** Characters in which a dateline must show a mark or a number. */
const SHOWS = 100

/**
 * Whether a block may open with a dateline: a mark or a number stands before its second small word, or the credit of a photo
 * that is fused to it opens with such words: "photo bank/Stockmarn(LENKOVO, Norland) --".
 */
export function mayBeDateline(source: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + SHOWS)
  const isCredit = isLower(source.charCodeAt(start))
  let small = 0
  let previous = 32
  for (let at = start; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (isLetter(code)) {
      if ((previous === 32 || previous === 10) && isLower(code) && ++small === 2 && !isCredit) return false
    } else if (code !== 32 && code !== 44 && code !== 39 && code !== 0x2019 && code !== 34 && code !== 0x201c) {
      if (code !== 46 || at > start + 1) return true
    }
    previous = code
  }
  return end <= limit
}
