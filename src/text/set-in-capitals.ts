import type { Span } from '../types/index.ts'
import { isLetter, isUpper } from './chars.ts'

/** In text set in capitals at most one letter of so many is none: "McKERR". */
const CAPITALS_AN_OTHER = 20
/** So many other letters are seen in any other text before there is doubt. */
const DOUBT = 8

/** Whether the text of some spans is set in capitals throughout, as old wires and some releases are. */
export function isSetInCapitals(source: string, spans: readonly Span[]): boolean {
  let others = 0
  let capitals = 0
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at)
      if (isUpper(code)) capitals++
      else if (isLetter(code) && ++others > DOUBT && others * CAPITALS_AN_OTHER > capitals) return false
    }
  }
  return capitals > 1 && others * CAPITALS_AN_OTHER <= capitals
}
