import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { readDigits } from '../dates/numbers.ts'
import { isDay, stamp } from '../dates/stamp.ts'
import type { Head } from './head.ts'

/** Signs of the longest agency and place together, and of the names of correspondents in brackets. */
const NAMES_MOST = 16
const BRACKET_MOST = 40

/** A dateline written without spaces: "新华社北京4月24日电", its correspondents in brackets included. */
export function readHan(source: string, start: number, end: number, lexicon: LayoutLexicon): Head | null {
  if (!isHan(source.charCodeAt(start))) return null
  const { agencies, month: monthSign, day: daySign, ends } = lexicon.datelines.han
  let at = start
  let split = start
  for (; at < end && at - start <= NAMES_MOST && isHan(source.charCodeAt(at)); at++)
    if (split === start && agencies.includes(source[at] as string)) split = at + 1
  const first = readDigits(source, at, end, 2)
  const hasMonth = first !== null && source[first.end] === monthSign
  const day = hasMonth ? readDigits(source, first.end + 1, end, 2) : first
  const month = hasMonth ? first.value : null
  if (
    !day ||
    source[day.end] !== daySign ||
    !isDay(month ?? 1, day.value) ||
    !ends.includes(source[day.end + 1] ?? ' ')
  )
    return null
  const place = split < at ? { start: split, end: at } : null
  return {
    start,
    end: afterBracket(source, day.end + 2, end),
    places: place && { spans: [place], end: at, caps: true, words: 1, regions: 0, known: true },
    date: stamp(source, at, { year: null, month, day: day.value, end: day.end + 1 }),
    agency: split > start ? { start, end: split, to: split, known: true } : null,
    separator: { kind: 'dash', end: day.end + 2, glued: false },
  }
}

function afterBracket(source: string, at: number, end: number): number {
  if (source[at] !== '（' && source[at] !== '(') return at
  for (let to = at + 1; to < end && to - at < BRACKET_MOST; to++)
    if (source[to] === '）' || source[to] === ')') return to + 1
  return at
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code < 0xa000
}
