import { isDigit, isLetter, isLower } from '../../text/chars.ts'

/** What one pass over a line tells: enough to refuse most lines before any word is looked up. */
export interface LineFacts {
  readonly digits: boolean
  /** "|", "•" or "·". */
  readonly bars: boolean
  readonly words: number
  /** Words that begin with a small letter. */
  readonly lower: number
  /** Marks that no line of names holds: question marks, quotation marks, signs of money. */
  readonly odd: boolean
}

const BAR = 1
const ODD = 2

/** Reads the facts of a line. */
export function lineFacts(source: string, start: number, end: number): LineFacts {
  let digits = false
  let bars = false
  let odd = false
  let words = 0
  let lower = 0
  let inWord = false
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (isLetter(code)) {
      if (!inWord) {
        words++
        if (isLower(code)) lower++
      }
      inWord = true
      continue
    }
    inWord = inWord && (code === 39 || code === 0x2019 || code === 45 || code === 46)
    if (isDigit(code)) digits = true
    else {
      const mark = markOf(code)
      if (mark === BAR) bars = true
      else if (mark === ODD) odd = true
    }
  }
  return { digits, bars, words, lower, odd }
}

function markOf(code: number): number {
  if (code === 124 || code === 0x2022 || code === 0xb7) return BAR
  // ? ! " # $ % { } … “ ” « »
  if (code === 63 || (code >= 33 && code <= 37) || code === 123 || code === 125) return ODD
  return code === 0x2026 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb ? ODD : 0
}

/** Whether a line could be names without a cue: capitalised words for the most part, and neither a sentence nor a headline. */
export function couldBeBare({ words, lower, odd }: LineFacts, stopped: boolean): boolean {
  return words > 0 && words <= 18 && lower <= 6 && lower * 2 <= words + 1 && !odd && !(stopped && words > 8)
}
