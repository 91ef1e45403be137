import type { Span } from '../types/index.ts'
import { isLower, isUpper } from './chars.ts'

/** In text set in capitals at most one letter of so many is small: "McKERR". */
const CAPITALS_A_SMALL = 20
/** So many small letters are seen in any other text before there is doubt. */
const DOUBT = 8

/** Whether the text of some spans is set in capitals throughout, as old wires and some releases are. */
export function isSetInCapitals(source: string, spans: readonly Span[]): boolean {
  let small = 0
  let capitals = 0
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at)
      if (isUpper(code)) capitals++
      else if (isLower(code) && ++small > DOUBT && small * CAPITALS_A_SMALL > capitals) return false
    }
  }
  return capitals > 1 && small * CAPITALS_A_SMALL <= capitals
}
