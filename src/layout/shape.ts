import { WITHIN } from '../lexicon/openers.ts'
import { HASH_START, hashStep, lookUp, lowerCode, type WordTable } from '../lexicon/word-table.ts'
import {
  CONTROL,
  classOf,
  DIGIT,
  isControl,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  LOWER,
  SPACE,
  UNCASED,
  UPPER,
} from '../text/chars.ts'
import { behindHashes } from '../text/markdown.ts'
import { isBullet, isCloser, isOpeningMark, isSentenceEnd } from '../text/punctuation.ts'
import type { Span } from '../types/index.ts'

/** What a block looks like, and what its words may begin: read in one pass, once. */
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
  /** Its white space is single spaces and line feeds. */
  readonly clean: boolean
  /** Where its first word runs into the next without a space ("schoolThe"); -1 where none does. */
  readonly seam: number
  /** Where a capital, a figure or a quotation mark first stands right behind a small letter; -1 where none does. */
  readonly joint: number
  /** Where the last mark stands that ends sentences or closes brackets, its last two characters aside; -1 where none does. */
  readonly stop: number
  /** What its first word may begin, and what any word or mark may: bits of the openers. */
  readonly opens: number
  readonly holds: number
  /** Where the words and marks stand that may begin a phrase of boilerplate. */
  readonly within: readonly number[]
  /** Whether only what rules ask of long sentences is known: its words are that many at least, counts are not kept. */
  readonly rough: boolean
}

/** Letters before a seam; shorter words are names ("McDonald"). */
const SEAM_LETTERS = 4
/** A seam of a title and its teaser stands so far into its block. */
const SEAM_MIN = 15
const SEAM_MAX = 140

/** A shape while its block is read. */
type Draft = { -readonly [K in keyof Shape]: Shape[K] } & { uncased: number; within: number[] }

export const NOWHERE: number[] = []

/** Measures one span, and looks its words up among those that begin phrases. */
export function measure(source: string, { start, end }: Span, openers: WordTable): Shape {
  const shape: Draft = {
    length: end - start,
    words: 0,
    letters: 0,
    uppers: 0,
    digits: 0,
    uncased: 0,
    capitals: 0,
    lowerShare: 0,
    ends: endOf(source, start, end),
    sentences: 0,
    starts: startOf(source, start, end),
    bars: false,
    clean: true,
    seam: -1,
    joint: -1,
    stop: -1,
    opens: 0,
    holds: 0,
    within: NOWHERE,
    rough: false,
  }
  const first = source.charCodeAt(start) === 40 ? start + 1 : start
  let words = 0
  let letters = 0
  let uppers = 0
  let inWord = false
  let ended = false
  let space = -2
  for (let at = start; at < end; ) {
    let code = source.charCodeAt(at)
    if (code === 32 || code === 10) {
      if (space === at - 1) shape.clean = false
      space = at++
      inWord = false
      continue
    }
    const kind = code >= 97 && code <= 122 ? LOWER : classOf(code)
    if (kind < DIGIT) {
      if (kind === SPACE) inWord = false
      else if (isSentenceEnd(code)) ended = true
      addMark(shape, source, at, end, openers)
      at++
      continue
    }
    if (!inWord) {
      words++
      if (kind === UPPER) {
        shape.capitals++
        if (ended) shape.sentences++
      }
    }
    ended = false
    const from = at
    let word = HASH_START
    for (; at < end; at++) {
      code = source.charCodeAt(at)
      if (code >= 65 && code <= 90) {
        uppers++
        if (at > from || inWord) addInner(shape, source, at, start)
        code += 32
      } else if (code < 97 || code > 122) {
        const kind = classOf(code)
        if (kind < DIGIT) break
        if (kind === DIGIT) shape.digits++
        else if (kind === UPPER) uppers++
        else if (kind === UNCASED && addUncased(shape, code, at > from || inWord)) words++
        if (kind === DIGIT || kind === UPPER) addInner(shape, source, at, start)
        code = lowerCode(code)
      }
      word = hashStep(word, code)
    }
    inWord = true
    letters += at - from
    const bits = lookUp(openers, word)
    if (bits !== 0) addWord(shape, from, first, bits)
  }
  const { uncased, digits } = shape
  const cased = letters - digits - uncased
  shape.words = words
  shape.letters = letters - digits
  shape.uppers = uppers
  shape.lowerShare = cased > 0 && cased >= uncased ? (cased - uppers) / cased : uncased > 0 ? 1 : 0
  return shape
}

/** Adds a mark, a control character or a space that is none of the usual. */
function addMark(shape: Draft, source: string, at: number, end: number, openers: WordTable): void {
  const code = source.charCodeAt(at)
  const kind = classOf(code)
  if (kind === SPACE || kind === CONTROL) {
    if (code === 13) shape.length--
    shape.clean = false
    return
  }
  if (isSentenceEnd(code)) {
    if (at < end - 2) shape.stop = at
    if (code > 0x3000) shape.sentences++
    return
  }
  if (at < end - 2 && isCloser(code)) shape.stop = at
  if (code === 124 || code === 0xb7 || code === 0x2022) shape.bars = true
  if (shape.joint === -1 && isOpeningMark(code) && at > 0 && isLower(source.charCodeAt(at - 1))) shape.joint = at
  const bits = lookUp(openers, hashStep(HASH_START, code))
  if (bits !== 0) addWord(shape, at, -1, bits)
}

/** Adds what a word, or a mark, may begin. */
function addWord(shape: Draft, at: number, first: number, bits: number): void {
  shape.holds |= bits
  if (at === first) shape.opens = bits
  if ((bits & WITHIN) === 0) return
  if (shape.within === NOWHERE) shape.within = []
  shape.within.push(at)
}

/** Adds a capital or a figure that stands within a word. */
function addInner(shape: Draft, source: string, at: number, start: number): void {
  if (shape.joint === -1 && at > start && isLower(source.charCodeAt(at - 1))) shape.joint = at
  if (shape.seam === -1 && isUpper(source.charCodeAt(at)) && opensSeam(source, at, start)) shape.seam = at
}

/** Adds a letter without case; true where it is a word of its own: of a script without spaces, about every third. */
function addUncased(shape: Draft, code: number, inWord: boolean): boolean {
  shape.uncased++
  return inWord && code >= 0x3040 && code < 0xd800 && shape.uncased % 3 === 0
}

/** Whether a capital behind small letters opens another word: a small letter follows it, or it is a word by itself. */
function opensSeam(source: string, at: number, start: number): boolean {
  if (at - start < SEAM_MIN || at - start > SEAM_MAX) return false
  const next = source.charCodeAt(at + 1)
  if (next !== 32 && !isLower(next)) return false
  let letters = 0
  for (let before = at - 1; before >= start && letters < SEAM_LETTERS; before--) {
    const code = source.charCodeAt(before)
    const kind = classOf(code)
    if (kind === LOWER || kind === DIGIT || (code !== 46 && isSentenceEnd(code))) letters++
    else if (kind !== UNCASED) return false
  }
  return letters === SEAM_LETTERS
}

export function endOf(source: string, start: number, end: number): Shape['ends'] {
  // More than a few closers at the end are not prose.
  for (let at = end - 1; at >= start && at > end - 8; at--) {
    const code = source.charCodeAt(at)
    if (isSentenceEnd(code)) return 'sentence'
    if (code === 58 || code === 0xff1a) return 'colon'
    if (!isCloser(code) && !isSpace(code) && !isControl(code)) return 'open'
  }
  return 'open'
}

export function startOf(source: string, start: number, end: number): Shape['starts'] {
  let at = behindHashes(source, start, end)
  const from = at
  while (at < end && at < from + 4 && isCloser(source.charCodeAt(at)) && source.charCodeAt(at) !== 42) at++
  if (at >= end) return 'other'
  const code = source.charCodeAt(at)
  if (isUpper(code)) return 'upper'
  if (isLower(code)) return 'lower'
  if (isDigit(code)) return 'digit'
  if (isBullet(code) && (at + 1 === end || isSpace(source.charCodeAt(at + 1)))) return 'bullet'
  return isLetter(code) ? 'upper' : 'other'
}
