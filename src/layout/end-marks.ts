import type { LayoutLexicon } from '../lexicon/layout.ts'
import { lineKey } from '../lexicon/layout.ts'
import { matchPhrase } from '../lexicon/phrases.ts'
import { isDigit, isLetter, isLower, isSpace, isUpper } from '../text/chars.ts'
import { isCloser, isSentenceEnd } from '../text/punctuation.ts'
import type { Span } from '../types/index.ts'
import { isInitialsLine } from './bylines/index.ts'

/** No end mark is longer, nor the space before it. */
const MARK_MAX = 28
const GAP_MAX = 12

/** Whether a whole block is an end mark: "-0-", "-06D--", "###", "(END)", "[nB4N1FT02G]". */
export function isEndMark(source: string, span: Span, lexicon: LayoutLexicon): boolean {
  return (
    isBareMark(source, span) || isMarkWord(source.slice(span.start, Math.min(span.end, span.start + MARK_MAX)), lexicon)
  )
}

/** Whether it is one that holds no word of the language. */
export function isBareMark(source: string, { start, end }: Span): boolean {
  if (end - start > MARK_MAX) return false
  if (opensMark(source.charCodeAt(start)) && isMark(source.slice(start, end))) return true
  const last = source.charCodeAt(end - 1)
  return (last === 60 || last === 84 || isDigit(last)) && TRAILER.test(source.slice(start, end))
}

/** When a wire file was sent: "AVN-WF-02-20-26 1626GMT<", "212322 GMT Nov 18". */
const TRAILER = /^(?:[A-Z]{2,5}-[A-Z]{2}-\d\d-\d\d-\d\d )?\d{4,6} ?GMT(?: [A-Z][a-z]{2} \d{1,2})?<?$/

/**
 * Where an end mark begins that closes a block after its last sentence, with or without a space: a mark, editors'
 * initials, an agency in brackets.
 *
 * @param stop Where the last sentence end or closing mark stands, the last two characters aside; -1 where none does.
 * @param closes Whether the block is the source's last: there an agency needs no bracket, as captions have it elsewhere.
 * @returns The offset, or -1 where the block ends otherwise.
 */
export function gluedEndMark(
  source: string,
  { start, end }: Span,
  stop: number,
  lexicon: LayoutLexicon,
  closes: boolean,
): number {
  // Nearly every block has no such end near its own, or ends in a full stop: look closer only at what can be a mark.
  if (stop < end - MARK_MAX - GAP_MAX || !canEndMark(source, start, end)) return -1
  const limit = Math.max(start, end - MARK_MAX)
  for (let at = end - 1; at > limit; at--) {
    // A mark follows a sentence end or its closing marks, with or without spaces between.
    const before = source.charCodeAt(at - 1)
    const last = before === 32 ? source.charCodeAt(at - 2) : before
    if ((last >= 97 && last <= 122) || !isBoundary(source, at, start)) continue
    const text = source.slice(at, end)
    if (isMark(text) || isMarkWord(text, lexicon) || isAgencyMark(source, at, end, lexicon)) return at
    if (closes && isBareAgency(source, at, end)) return at
    if (isSpace(source.charCodeAt(at - 1)) && isInitialsLine(source, at, end)) return at
  }
  return -1
}

/** Whether a block's last character may be one of an end mark. */
export function canEndMark(source: string, start: number, end: number): boolean {
  const code = source.charCodeAt(end - 1)
  if (isBox(code) || code === 47) return true
  if (code === 45 || code === 35 || code === 93 || code === 41 || isDigit(code) || isLetter(code)) return true
  return code === 46 && end - 2 > start && source.charCodeAt(end - 2) === 41
}

/** A dash, a hash, a bracket or a zero. */
function opensMark(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014 || code === 35 || code === 91 || code === 48
}

/** Marks that hold no word: dashes around a number, hashes, story ids in square brackets. */
function isMark(text: string): boolean {
  const first = text.charCodeAt(0)
  if (text.length === 1 && isBox(first)) return true
  if (!opensMark(first)) return false
  return (
    /^[-–—]{1,8}\d{1,3}[A-ZА-Я]?\d{0,3}[-–—]{0,8}$/.test(text) ||
    /^0\d[DС]$/.test(text) ||
    /^#(?: ?#){0,8}$/.test(text) ||
    (/\d/.test(text) && /^\[[a-zA-Z0-9]{6,14}\](?: ?\[[a-zA-Z0-9]{6,14}\])?$/.test(text))
  )
}

/** A box, a diamond or a disc that closes an article of a magazine. */
function isBox(code: number): boolean {
  return (
    (code >= 0x25a0 && code <= 0x25a1) ||
    (code >= 0x25aa && code <= 0x25ab) ||
    code === 0x25c6 ||
    code === 0x25fc ||
    code === 0x220e
  )
}

function isMarkWord(text: string, lexicon: LayoutLexicon): boolean {
  return lexicon.boilerplate.lines.get(lineKey(text)) === 'end-mark'
}

/** "(AVN).", "- (AVN)": an agency that is known, or capitals alone. */
export function isAgencyMark(source: string, start: number, end: number, lexicon: LayoutLexicon): boolean {
  const to = source.charCodeAt(end - 1) === 46 ? end - 1 : end
  let from = start
  while (from <= start + 2 && source.charCodeAt(from) !== 40) from++
  if (from > start + 2 || source.charCodeAt(to - 1) !== 41 || to - from < 4) return false
  if (matchPhrase(lexicon.agencies, source, from + 1, to)?.end === to - 1) return true
  for (let at = from + 1; at < to - 1; at++) if (!isUpper(source.charCodeAt(at))) return false
  return to - from <= 10
}

/** "AVN", "- AVN", "/AVN/": two to six capitals behind a space; "against the U.S. NATO" has capitals on both sides. */
function isBareAgency(source: string, start: number, end: number): boolean {
  if (!isSpace(source.charCodeAt(start - 1)) || !isLowerOrCloser(source, start)) return false
  return /^(?:[-–—] ?)?(?:[A-Z]{2,6}|\/[A-Z]{2,6}\/)$/.test(source.slice(start, end))
}

function isLowerOrCloser(source: string, start: number): boolean {
  let at = start - 1
  while (at > 0 && isSpace(source.charCodeAt(at)) && start - at < GAP_MAX) at--
  if (isCloser(source.charCodeAt(at))) return true
  const code = source.charCodeAt(at - 1)
  return isLower(code) || isDigit(code) || code === 37 || isCloser(code)
}

/** A mark may begin after a sentence end, with or without a space. */
function isBoundary(source: string, at: number, start: number): boolean {
  if (isSpace(source.charCodeAt(at))) return false
  let before = at - 1
  while (before > start && isSpace(source.charCodeAt(before)) && at - before < GAP_MAX) before--
  const code = source.charCodeAt(before)
  return isSentenceEnd(code) || isCloser(code)
}
