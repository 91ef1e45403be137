import { isControl, isDigit, isLetter, isLower, isSpace, isUpper } from '../text/chars.ts'
import type { Span } from '../types/index.ts'

/** What a block looks like, whatever its language: counted once, in one pass. */
export interface Shape {
  /** In code units, carriage returns aside: a page is the same whatever ends its lines. */
  readonly length: number
  readonly words: number
  readonly letters: number
  readonly uppers: number
  readonly digits: number
  /** Words that begin with a capital. */
  readonly capitals: number
  /** Share of small letters; 1 in a script without case. */
  readonly lowerShare: number
  /** How it ends, closing marks and brackets aside. */
  readonly ends: 'sentence' | 'colon' | 'open'
  /** Sentence ends within it that another word follows. */
  readonly sentences: number
  readonly starts: 'upper' | 'lower' | 'digit' | 'bullet' | 'other'
  /** It holds a bar or a middle dot, which part the entries of a line. */
  readonly bars: boolean
  /** Its white space is single spaces. */
  readonly clean: boolean
  /** Where its first word runs into the next without a space ("schoolThe"); -1 where none does. */
  readonly seam: number
}

/** Letters before a seam; shorter words are names ("McDonald"). */
const SEAM_LETTERS = 4
/** A seam of a title and its teaser stands so far into its block. */
const SEAM_MIN = 15
const SEAM_MAX = 140

/** Measures one span. */
export function measure(source: string, { start, end }: Span): Shape {
  let words = 0
  let others = 0
  let uppers = 0
  let lowers = 0
  let digits = 0
  let capitals = 0
  let sentences = 0
  let returns = 0
  let run = 0
  let seam = -1
  let inWord = false
  let stop = false
  let bars = false
  let clean = true
  let space = -2
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code >= 97 && code <= 122) {
      // Most of a text is small letters: they are run through at once.
      let to = at + 1
      while (to < end) {
        const next = source.charCodeAt(to)
        if (next < 97 || next > 122) break
        to++
      }
      lowers += to - at
      run += to - at
      at = to - 1
      if (!inWord) {
        words++
        inWord = true
      }
      stop = false
    } else if (code === 32) {
      if (space === at - 1) clean = false
      space = at
      inWord = false
      run = 0
    } else if (code < 128 ? code >= 65 && code <= 90 : isUpper(code)) {
      uppers++
      if (run >= SEAM_LETTERS && seam === -1 && opensSeam(source, at, start)) seam = at
      if (!inWord) {
        words++
        capitals++
        if (stop) sentences++
        inWord = true
      }
      run = 0
      stop = false
    } else if (code < 128 ? code >= 48 && code <= 57 : isDigit(code)) {
      digits++
      run++
      if (!inWord) {
        words++
        inWord = true
      }
      stop = false
    } else if (code >= 128 && isLower(code)) {
      lowers++
      run++
      if (!inWord) {
        words++
        inWord = true
      }
      stop = false
    } else if (code >= 128 && isLetter(code)) {
      others++
      // A script without spaces: three characters make about one word.
      if (!inWord || (code >= 0x3040 && code < 0xd800 && others % 3 === 0)) words++
      inWord = true
      stop = false
    } else if (isSpace(code)) {
      if (code === 13) returns++
      clean = false
      inWord = false
      run = 0
    } else if (isSentenceEnd(code)) {
      stop = true
      if (code > 0x3000) sentences++
      if (code === 46) run = 0
      else run++
    } else {
      run = 0
      if (code === 124 || code === 0xb7 || code === 0x2022) bars = true
      else if (isControl(code)) clean = false
    }
  }
  const cased = uppers + lowers
  return {
    length: end - start - returns,
    words,
    letters: others + cased,
    uppers,
    digits,
    capitals,
    lowerShare: cased > 0 && cased >= others ? lowers / cased : others > 0 ? 1 : 0,
    ends: endOf(source, start, end),
    sentences,
    starts: startOf(source, start, end),
    bars,
    clean,
    seam,
  }
}

/** Whether a capital within a word opens another: a small letter follows it, or it is a word by itself. */
function opensSeam(source: string, at: number, start: number): boolean {
  if (at - start < SEAM_MIN || at - start > SEAM_MAX) return false
  const next = source.charCodeAt(at + 1)
  return next === 32 || isLower(next)
}

/** A mark that ends a sentence: of Latin, Arabic, Indic and East Asian scripts. */
export function isSentenceEnd(code: number): boolean {
  if (code < 128) return code === 46 || code === 33 || code === 63
  return (
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0xff0e ||
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x0964 ||
    code === 0x0589
  )
}

/** A closing mark or bracket, or an asterisk of a footnote. */
export function isCloser(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 41 || code === 93 || code === 42
  return (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xbb ||
    code === 0xab ||
    code === 0x203a ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0xff09
  )
}

function endOf(source: string, start: number, end: number): Shape['ends'] {
  // More than a few closers at the end are not prose.
  for (let at = end - 1; at >= start && at > end - 8; at--) {
    const code = source.charCodeAt(at)
    if (isSentenceEnd(code)) return 'sentence'
    if (code === 58 || code === 0xff1a) return 'colon'
    if (!isCloser(code) && !isSpace(code) && !isControl(code)) return 'open'
  }
  return 'open'
}

function startOf(source: string, start: number, end: number): Shape['starts'] {
  let at = start
  while (at < end && at < start + 4 && isCloser(source.charCodeAt(at)) && source.charCodeAt(at) !== 42) at++
  if (at >= end) return 'other'
  const code = source.charCodeAt(at)
  if (isUpper(code)) return 'upper'
  if (isLower(code)) return 'lower'
  if (isDigit(code)) return 'digit'
  if (isBullet(code) && (at + 1 === end || isSpace(source.charCodeAt(at + 1)))) return 'bullet'
  return isLetter(code) ? 'upper' : 'other'
}

/** A mark that opens a list item: • · * - – — ● ▪ ■ ○ ‣ ◦ ►. */
export function isBullet(code: number): boolean {
  return (
    code === 0x2022 ||
    code === 0xb7 ||
    code === 42 ||
    code === 45 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x25cf ||
    code === 0x25aa ||
    code === 0x25a0 ||
    code === 0x25cb ||
    code === 0x2023 ||
    code === 0x25e6 ||
    code === 0x25ba
  )
}
