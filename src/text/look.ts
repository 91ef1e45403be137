import { classOf, DIGIT, isControl, isSpace, LOWER, UPPER } from './chars.ts'
import { isOpeningMark } from './punctuation.ts'

// What a stretch of Latin text looks like, in one pass without a branch: on text a branch a character is guessed wrong
// once a word, which takes the processor longer than all else that is asked here.

/** Texts up to here: the counts have no room for more. */
export const LOOK_MOST = 2000

// An entry of the table: counts, and flags. A flag and the one four bits above it meet where a character follows another.
const SMALL = 1
const CAPITAL_SHIFT = 12
const CAPITAL = 1 << CAPITAL_SHIFT
const COUNTS = (1 << 23) - 1
const SPACE = 1 << 24
const BEFORE_SEAM = 1 << 25
const BEFORE_JOINT = 1 << 26
const OTHER_SCRIPT = 1 << 27
const SPACE_AGAIN = 1 << 28
const SEAM = 1 << 29
const JOINT = 1 << 30
const UNCLEAN = 1 << 31

/** What a stretch of text looks like. */
export interface Look {
  readonly small: number
  readonly capitals: number
  /** Letters that stand right behind a space or a line feed. */
  readonly words: number
  /** Its white space is single spaces and line feeds, that of other scripts aside. */
  readonly clean: boolean
  /** It holds characters that are not of Western Europe, a bar, or a carriage return: look at it closely. */
  readonly foreign: boolean
  /** A capital stands right behind a small letter, a figure or the mark of a question. */
  readonly seam: boolean
  /** A capital, a figure or an opening mark stands right behind a small letter. */
  readonly joint: boolean
}

/** Looks at a stretch of no more than `LOOK_MOST` characters. */
export function lookAt(source: string, start: number, end: number): Look {
  table ??= makeTable()
  const entries = table
  let counts = 0
  let flags = 0
  let pairs = 0
  let words = 0
  let previous = SPACE
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    const entry = code < 256 ? (entries[code] as number) : wideEntry(code)
    counts += entry & COUNTS
    flags |= entry
    pairs |= (previous << 4) & entry
    words += (previous >>> 24) & (entry | (entry >>> CAPITAL_SHIFT)) & 1
    previous = entry
  }
  return {
    small: counts & (CAPITAL - 1),
    capitals: counts >>> CAPITAL_SHIFT,
    words,
    clean: (flags & UNCLEAN) === 0 && (pairs & SPACE_AGAIN) === 0,
    foreign: (flags & OTHER_SCRIPT) !== 0,
    seam: (pairs & SEAM) !== 0,
    joint: (pairs & JOINT) !== 0,
  }
}

let table: Int32Array | undefined

function makeTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, code) => entryOf(code))
}

function entryOf(code: number): number {
  if (code === 32 || code === 10) return SPACE | SPACE_AGAIN
  if (code === 13) return OTHER_SCRIPT | UNCLEAN
  if (code === 124 || code === 0xb7) return OTHER_SCRIPT
  if (isSpace(code) || isControl(code)) return UNCLEAN
  const opening = isOpeningMark(code) ? JOINT : 0
  const kind = classOf(code)
  if (kind === LOWER) return SMALL | BEFORE_SEAM | BEFORE_JOINT
  if (kind === UPPER) return CAPITAL | SEAM | JOINT
  if (kind === DIGIT) return BEFORE_SEAM | JOINT
  if (kind > DIGIT) return OTHER_SCRIPT
  return opening | (code === 33 || code === 63 ? BEFORE_SEAM : 0)
}

/** Quotation marks, dashes and the euro are Western, too. */
function wideEntry(code: number): number {
  if (code >= 0x2010 && code <= 0x2026 && code !== 0x2022) {
    return (isOpeningMark(code) ? JOINT : 0) | (code === 0x2026 ? BEFORE_SEAM : 0)
  }
  return code === 0x20ac ? 0 : OTHER_SCRIPT
}
