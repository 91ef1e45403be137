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
}

/** Measures one span. */
export function measure(source: string, { start, end }: Span): Shape {
  let words = 0
  let letters = 0
  let uppers = 0
  let lowers = 0
  let digits = 0
  let capitals = 0
  let sentences = 0
  let inWord = false
  let stop = false
  let returns = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code >= 97 && code <= 122) {
      lowers++
      if (!inWord) words++
      inWord = true
      stop = false
    } else if (code === 32 || isSpace(code)) {
      inWord = false
      if (code === 13) returns++
    } else if (isUpper(code)) {
      uppers++
      if (!inWord) {
        words++
        capitals++
        if (stop) sentences++
      }
      inWord = true
      stop = false
    } else if (isLower(code)) {
      lowers++
      if (!inWord) words++
      inWord = true
      stop = false
    } else if (isDigit(code)) {
      digits++
      if (!inWord) words++
      inWord = true
      stop = false
    } else if (isLetter(code)) {
      letters++
      if (!inWord) words++
      inWord = true
      // A script without spaces: three characters make about one word.
      if (code >= 0x3040 && code < 0xd800 && letters % 3 === 0) words++
      stop = false
    } else if (isSentenceEnd(code)) {
      stop = true
      if (code > 0x3000) sentences++
    }
  }
  const cased = uppers + lowers
  return {
    length: end - start - returns,
    words,
    letters: letters + cased,
    uppers,
    digits,
    capitals,
    lowerShare: cased > 0 && cased >= letters ? lowers / cased : letters > 0 ? 1 : 0,
    ends: endOf(source, start, end),
    sentences,
    starts: startOf(source, start, end),
  }
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
