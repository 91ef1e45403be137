import { type DateLexicon, dateBits, MONTH_NUMBER, UNSHORTENED } from '../../lexicon/dates.ts'
import { isDigit, isUpper } from '../../text/chars.ts'
import { lettersEnd } from '../../text/span.ts'

const LONGEST = 14

export interface Month {
  readonly month: number
  /** After the full stop of a short form. */
  readonly end: number
}

/** Where the word at `at` ends; `at` where there is none. */
export function wordEnd(source: string, at: number, end: number): number {
  return lettersEnd(source, at, Math.min(end, at + LONGEST + 1))
}

/** The month named at `at`. Where dirty copy is allowed for, a capitalised word that is one slip off a month's full name is it. */
export function readMonth(source: string, at: number, end: number, lexicon: DateLexicon, dirty: boolean): Month | null {
  const to = wordEnd(source, at, end)
  if (to - at < 3 || to - at > LONGEST) return null
  const bits = dateBits(lexicon, source, at, to)
  let month = bits & MONTH_NUMBER
  if (month === 0 && dirty && isBesideDay(source, at, to, end))
    month = nearMonth(source.slice(at, to).toLowerCase(), lexicon)
  if (month === 0) return null
  const shortened = source[to] === '.' && to < end && to - at <= 5 && (bits & UNSHORTENED) === 0
  return { month, end: shortened ? to + 1 : to }
}

/** A slip is looked for only beside figures. */
function isBesideDay(source: string, at: number, to: number, end: number): boolean {
  if (!isUpper(source.charCodeAt(at))) return false
  let next = to
  while (next < end && next - to < 3 && (source[next] === ' ' || source[next] === '.')) next++
  let before = at
  while (before > 0 && at - before < 3 && (source[before - 1] === ' ' || source[before - 1] === '.')) before--
  return isDigit(source.charCodeAt(next)) || (before > 0 && isDigit(source.charCodeAt(before - 1)))
}

/** The month that a word is one slip off; 0 where it is none. */
function nearMonth(word: string, lexicon: DateLexicon): number {
  for (const [name, month] of lexicon.fullMonths) if (isOneSlip(word, name)) return month
  return 0
}

/** Whether one letter added, lost or changed, or two neighbours swapped, makes `b` of `a`. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
