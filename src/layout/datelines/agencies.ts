import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isDigit, isLetter, isLower, isUpper } from '../../text/chars.ts'
import type { Span } from '../../types/index.ts'
import { isLineEnd, skipSpaces } from './words.ts'

/** An agency in a dateline. */
export interface Agency extends Span {
  /** After its closing bracket or slash. */
  readonly to: number
  /** Whether the locale lists it. */
  readonly known: boolean
}

const LONGEST = 48
const DASHES = '-–—―_'

/** Whether an agency of the locale stands at `at` and a mark, or the line's end, follows it. */
export function isKnownAgency(source: string, at: number, end: number, lexicon: LayoutLexicon): boolean {
  return knownEnd(source, at, end, lexicon) !== null
}

function knownEnd(source: string, at: number, end: number, lexicon: LayoutLexicon): number | null {
  const match = matchPhrase(lexicon.agencies, source, at, end)
  if (!match) return null
  const next = skipSpaces(source, match.end, end)
  const mark = source[next]
  const marked = next >= end || isLineEnd(source, match.end, end) || '.:/,|)]'.includes(mark as string)
  if (marked || DASHES.includes(mark as string)) return match.end
  return null
}

/** The agency in round brackets or between slashes at `at`: "(AP)", "(tca/dpa)", "/PRNewswire/", "/ АВС/". */
export function readEnclosedAgency(source: string, at: number, end: number, lexicon: LayoutLexicon): Agency | null {
  const open = source[at]
  if (open !== '(' && open !== '/') return null
  const close = open === '(' ? ')' : '/'
  const limit = Math.min(end, at + LONGEST)
  const from = skipSpaces(source, at + 1, limit)
  let to = from
  let words = 1
  while (to < limit && source[to] !== ')' && !(open === '/' && source[to] === '/')) {
    const code = source.charCodeAt(to)
    if (code === 10 || code === 13 || code === 40) return null
    if (code === 32) words++
    if (!isLetter(code) && !isDigit(code) && !" .-–'’&/:@".includes(source[to] as string)) return null
    to++
  }
  if (source[to] !== close || to === from || words > 7) return null
  const last = source[to - 1] === ' ' ? to - 1 : to
  const match = matchPhrase(lexicon.agencies, source, from, last)
  const known = match?.end === last || (match !== null && '/-'.includes(source[match.end] as string))
  if (!known && !isAgencyShape(source, from, last)) return null
  return { start: from, end: last, to: to + 1, known }
}

/** Whether words in brackets could be an agency's: no "D-N.Y.", no "left", no year, no sentence. */
function isAgencyShape(source: string, start: number, end: number): boolean {
  const first = source.charCodeAt(start)
  if (end - start < 2 || isDigit(first) || (isUpper(first) && '-–'.includes(source[start + 1] as string))) return false
  // Letters of a word in small letters so far; -1 in any other word.
  let small = -1
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 32) {
      if (small > 0 && small < 4) return false
      if ('.!?'.includes(source[at - 1] as string) && at + 1 < end && isUpper(source.charCodeAt(at + 1))) return false
      small = 0
    } else small = small >= 0 && isLower(code) ? small + 1 : -1
  }
  return true
}

/** Whether all letters of a span are capitals; a site's name ("AVIA.RU") is. */
export function isCapitals(source: string, start: number, end: number): boolean {
  let letters = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (!isLetter(code)) continue
    if (!isUpper(code)) return false
    letters++
  }
  return letters > 1
}

/**
 * The agency printed plain at `at`: one of the locale, or up to three capitalised words that a separator follows.
 * A full stop separates where the words are capitals, or where `stops` says that the house style has it so.
 */
export function readPlainAgency(
  source: string,
  at: number,
  end: number,
  lexicon: LayoutLexicon,
  stops: boolean,
): Agency | null {
  const known = knownEnd(source, at, end, lexicon)
  if (known !== null) return { start: at, end: known, to: known, known: true }
  if (at >= end || !isUpper(source.charCodeAt(at))) return null
  let to = at
  for (let words = 0; words < 3; words++) {
    const next = words === 0 ? at : skipSpaces(source, to, end)
    if (words > 0 && (next === to || !isUpper(source.charCodeAt(next)))) break
    to = next
    while (to < end && to - next < 24 && isAgencyChar(source, to, end)) to++
  }
  if (to - at < 2) return null
  const next = skipSpaces(source, to, end)
  const mark = source[next] as string
  const agency = { start: at, end: to, to, known: false }
  if (isLineEnd(source, to, end)) return isCapitals(source, at, to) ? agency : null
  if (next > to) return DASHES.includes(mark) ? agency : null
  if (mark === ':' || mark === '/') return agency
  if (mark === '-' && (source[next + 1] === '-' || isCapitals(source, at, to))) return agency
  const single = !source.slice(at, to).includes(' ')
  // A dateline that was cut off its text ends with the full stop.
  if (mark === '.' && (next + 1 >= end || skipSpaces(source, next + 1, end) > next + 1)) {
    return isCapitals(source, at, to) ? agency : stops && to - at > 3 && (single || stops) ? agency : null
  }
  return null
}

function isAgencyChar(source: string, at: number, end: number): boolean {
  const code = source.charCodeAt(at)
  if (isLetter(code) || isDigit(code)) return true
  const inner = at + 1 < end && isLetter(source.charCodeAt(at + 1))
  return inner && (source[at] === '.' || source[at] === '&' || source[at] === '’' || source[at] === "'")
}

/** Whether a name is an agency's and no place's: the locale knows it, or nobody could say it ("NRD"). */
export function isAgencyName(source: string, { start, end }: Span, limit: number, lexicon: LayoutLexicon): boolean {
  if (isKnownAgency(source, start, limit, lexicon)) return true
  return (
    end - start < 6 && isCapitals(source, start, end) && !/[AEIOUYÀ-ÿАЕЁИОУЫЭЮЯІЇЄ .]/.test(source.slice(start, end))
  )
}

/** Whether a span is a site's name, letters on both sides of a full stop: "AVIA.RU", and not "D.C.". */
export function isSite(source: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  const text = source.slice(start, end)
  const stop = text.indexOf('.')
  return stop > 1 && text.length - stop > 2 && text.indexOf('.', stop + 1) === -1 && !text.includes(' ')
}
