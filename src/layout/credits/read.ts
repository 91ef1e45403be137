import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLetter, isSpace, isUpper } from '../../text/chars.ts'
import { part } from '../../text/span.ts'
import type { Credit } from '../../types/index.ts'

/** Between an agency and its verb stand at most so many characters. */
const REACH = 60
const MOST_WORDS = 5

/**
 * The agency naming itself in a paragraph: "AVN's U.S. correspondent reports", "AVN reports citing". An agency is one
 * of the locale, or capitals with "'s … correspondent" behind them.
 *
 * @param source The text.
 * @param start Start of the paragraph.
 * @param end End of the paragraph.
 * @param lexicon The compiled locale.
 * @returns The credit from the agency to its verb; null where there is none.
 */
export function readCredit(source: string, start: number, end: number, lexicon: LayoutLexicon): Credit | null {
  let at = start
  while (at < end) {
    if (!isUpper(source.charCodeAt(at)) || (at > start && isInWord(source, at))) {
      at++
      continue
    }
    const credit = creditAt(source, at, end, lexicon)
    if (credit) return credit
    at++
    while (at < end && isLetter(source.charCodeAt(at))) at++
  }
  return null
}

function isInWord(source: string, at: number): boolean {
  return isLetter(source.charCodeAt(at - 1)) || source[at - 1] === '.' || source[at - 1] === '-'
}

function creditAt(source: string, at: number, end: number, lexicon: LayoutLexicon): Credit | null {
  const known = matchPhrase(lexicon.agencies, source, at, end)
  const to = known?.end ?? capitalsEnd(source, at, end)
  if (to === at) return null
  const agency = part(source, at, to)
  const possessive = (source[to] === "'" || source[to] === '’') && source[to + 1] === 's' ? to + 2 : to
  if (possessive === to) {
    const verb =
      known && isSpace(source.charCodeAt(to)) ? matchPhrase(lexicon.credits.verbs, source, to + 1, end) : null
    return verb && isCited(source, verb.end, end)
      ? { ...part(source, at, verb.end), agency, correspondent: null }
      : null
  }
  return withCorrespondent(source, agency, possessive, end, lexicon)
}

/** "'s U.S. correspondent reports": up to five words, the last one a correspondent, and a verb. */
function withCorrespondent(
  source: string,
  agency: { start: number; end: number; text: string },
  from: number,
  end: number,
  lexicon: LayoutLexicon,
): Credit | null {
  const limit = Math.min(end, from + REACH)
  let at = from + 1
  for (let words = 0; words < MOST_WORDS && at < limit; words++) {
    let to = at
    while (to < limit && !isSpace(source.charCodeAt(to)) && source[to] !== ',') to++
    if (lexicon.credits.correspondents.has(source.slice(at, to).toLowerCase())) {
      const verb = matchPhrase(lexicon.credits.verbs, source, to + 1, end)
      if (!verb || !isSpace(source.charCodeAt(to))) return null
      return { ...part(source, agency.start, verb.end), agency, correspondent: part(source, from + 1, to) }
    }
    if (source[to] === ',') return null
    at = to + 1
  }
  return null
}

/** The end of a word of three capitals or more; `at` where there is none. */
function capitalsEnd(source: string, at: number, end: number): number {
  let to = at
  while (to < end && to - at < 20 && isUpper(source.charCodeAt(to))) to++
  return to - at > 2 && !isLetter(source.charCodeAt(to)) ? to : at
}

/** "AVN reports" ends its clause or goes on to its source; "AVN reports on" may be anything, and is not told apart by more than this. */
function isCited(source: string, at: number, end: number): boolean {
  return at >= end || source[at] === '.' || source[at] === ',' || source[at] === ' ' || source[at] === ':'
}
