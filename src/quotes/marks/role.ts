import type { MarkLexicon } from '../../lexicon/quotes-marks.ts'
import { isBlank, isDigit, isLetter, isUpper, isWordChar } from '../../text/chars.ts'
import { glyphOf, isApostrophe } from '../../text/marks.ts'
import { lettersEnd } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import type { Mark } from './mark.ts'
import { BLANK, DASH, DIGIT, LETTER, STOP, sideAfter, sideBefore } from './sides.ts'

/** How much speaks against each role of a mark, from its neighbours alone: 0 is what a careful typist would print. */
export interface Role {
  readonly open: number
  readonly close: number
  /** That it is no quotation mark: an apostrophe, inches, a stray. */
  readonly skip: number
  /** A comma or the end of a sentence stands before it, as before a closing mark. */
  readonly ends: boolean
}

const NEVER = 1000

// What speaks against a mark's opening or closing where a side stands before or after it, by the numbers of sides.ts: edge,
// blank, letter, digit, stop, colon, dash, open, close, other.
const OPEN_AFTER = [0, 0, 3, 4, 3, 0.5, 0, 0, 2, 1]
const OPEN_BEFORE = [NEVER, 4, 0, 0, 0.5, 5, 0.5, 0, 5, 0]
const CLOSE_AFTER = [NEVER, 4, 0, 0.3, 0, 1.5, 0.5, 5, 0, 0]
const CLOSE_BEFORE = [0, 0, 3, 4, 0, 0, 0.5, 1, 0, 1]
const WRONG_WAY = 3
/** What speaks against passing over a mark that stands just as an opening one does. */
const CLEAN = 4

/** The role of one mark; `dialogue`: single marks are this document's usual ones. */
export function roleOf(source: string, zone: Span, mark: Mark, words: MarkLexicon, dialogue: boolean): Role {
  const after = sideAfter(source, mark.end, zone)
  const before = beforeMark(source, mark, zone, after)
  const open =
    (OPEN_AFTER[before] as number) + openBefore(source, mark, after) + (mark.lean === 'close' ? WRONG_WAY : 0)
  const close =
    (CLOSE_AFTER[before] as number) + closeBefore(source, mark, after) + (mark.lean === 'open' ? WRONG_WAY : 0)
  const ends = before === STOP
  if (mark.family === 'single') {
    const skip = apostrophe(source, zone, mark, words)
    const early = before === LETTER && skip < 1 ? 0.7 : 0
    const elided = skip < 1 && after === LETTER ? 1 : 0
    return { open: open + (dialogue ? 0 : 1) + elided, close: close + early, skip, ends }
  }
  if (mark.family !== 'double') return { open, close, skip: 6, ends }
  const clean = open === 0 && before !== DASH ? CLEAN : 0
  return { open, close: close + (before === DIGIT ? 0.2 : 0), skip: stray(source, zone, mark) + clean, ends }
}

/** What stands before a mark; in ‘Not now. ’ that is the end of the sentence: a space slipped in. */
function beforeMark(source: string, { start }: Mark, zone: Span, after: number): number {
  const before = sideBefore(source, start, zone)
  if (before !== BLANK || after > BLANK) return before
  return sideBefore(source, start - 1, zone) === STOP ? STOP : before
}

function openBefore(source: string, mark: Mark, after: number): number {
  // A stop before the words is an ellipsis (“... and so on”), or it is the end of a sentence.
  if (after !== STOP) return OPEN_BEFORE[after] as number
  const code = source.charCodeAt(mark.end)
  return code === 0x2026 || (code === 46 && isEllipsis(source, mark.end)) ? 0 : 4
}

function isEllipsis(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1)
  return next === 46 || isWordChar(next) || (next === 32 && source.charCodeAt(at + 2) === 46)
}

function closeBefore(source: string, mark: Mark, after: number): number {
  // “Hamilton”’s run: the possessive belongs to the quoted word.
  if (after === LETTER && isApostrophe(source.charCodeAt(mark.end))) return 0.5
  // A closing mark glued to a capital was a space lost: “A.”Then.
  if (isUpper(source.charCodeAt(mark.end))) return 2.5
  return CLOSE_BEFORE[after] as number
}

/** How much speaks against a double mark's being none: little for inches, and for one that stands for an apostrophe. */
function stray(source: string, zone: Span, mark: Mark): number {
  const before = source.charCodeAt(mark.start - 1)
  if (isLetter(before) && isLetter(source.charCodeAt(mark.end))) return isTail(source, mark.end, zone.end) ? 0.5 : 2.5
  if (isDigit(before)) return isFeet(source, mark.start - 2) || isFeet(source, mark.start - 3) ? 0.3 : 4
  return 6
}

/** Whether the mark of feet stands at `at`, before the figures of the inches: 6'2", 5'11". */
function isFeet(source: string, at: number): boolean {
  return isDigit(source.charCodeAt(at - 1)) && glyphOf(source.charCodeAt(at))?.family === 'single'
}

/** One or two letters and no more: what follows an apostrophe. */
function isTail(source: string, at: number, end: number): boolean {
  return lettersEnd(source, at, Math.min(end, at + 3)) - at < 3
}

/** How much speaks against a single mark's being an apostrophe. */
function apostrophe(source: string, zone: Span, mark: Mark, words: MarkLexicon): number {
  const { start, end } = mark
  const before = start > zone.start ? source.charCodeAt(start - 1) : 32
  const after = end < zone.end ? source.charCodeAt(end) : 32
  if (isWordChar(before)) {
    // The settlers' land; talkin'; 6' tall.
    if (isDigit(before)) return 1
    return words.possessives.has(source.charAt(start - 1).toLowerCase()) ? 0.2 : 1.2
  }
  if (isWordChar(after)) {
    // Between a closing mark and the s of a possessive.
    if (glyphOf(before) && isTail(source, end, zone.end)) return 0
    if (isYear(source, end)) return 0
    return isElision(source, end, zone.end, words) ? 0.2 : 2.5
  }
  return isBlank(before) && isBlank(after) ? 1 : 3.5
}

/** The two figures of a decade or year, “the ’90s”; between marks, “the '12' on the hull”, they are quoted. */
function isYear(source: string, at: number): boolean {
  if (!isDigit(source.charCodeAt(at)) || !isDigit(source.charCodeAt(at + 1))) return false
  const next = source.charCodeAt(at + 2)
  return !isDigit(next) && (!glyphOf(next) || isLetter(source.charCodeAt(at + 3)))
}

function isElision(source: string, at: number, limit: number, words: MarkLexicon): boolean {
  const end = lettersEnd(source, at, Math.min(limit, at + 12))
  return words.elisions.has(source.slice(at, end).toLowerCase())
}
