import { isLetter, isUpper } from '../../text/chars.ts'
import type { Span } from '../../types/index.ts'

/** The longest name that is looked for before a bracket, in characters. */
const LONGEST = 100

/**
 * The name whose letters stand in brackets right behind it: of "the Norland Dairy Board (NDB)" "Norland Dairy Board"; null where its
 * words do not begin with them. Small words between count where their letter is among them, and not where it is not.
 *
 * @param span The letters.
 */
export function nameBeforeBracket(source: string, { start, end }: Span, from: number): Span | null {
  const last = start - 2
  if (end - start < 2 || source[start - 1] !== '(' || source[last] !== ' ' || source[end] !== ')') return null
  let letter = end - 1
  const stop = Math.max(from, last - LONGEST)
  for (let at = last - 1; at >= stop; at--) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 46 || code === 44) return null
    if (
      !isLetter(code) ||
      (at > from && (isLetter(source.charCodeAt(at - 1)) || isApostrophe(source.charCodeAt(at - 1))))
    )
      continue
    const same = source[at]?.toUpperCase() === source[letter]
    if (!same && isUpper(code)) return null
    if (same && letter-- === start) return isUpper(code) ? { start: at, end: last } : null
  }
  return null
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}
