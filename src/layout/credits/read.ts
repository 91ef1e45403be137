import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import { isLetter, isSpace, isUpper } from '../../text/chars.ts'
import { lettersEnd, part, skipBlank, skipBlankBack } from '../../text/span.ts'
import type { Credit, Part } from '../../types/index.ts'

/** Between an agency and its verb stand at most so many characters and words. */
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
  const text = source.slice(start, end)
  if (!lexicon.credits.forms.some((form) => text.includes(form))) return null
  let at = start
  while (at < end) {
    if (!isUpper(source.charCodeAt(at)) || (at > start && isInWord(source, at))) {
      at++
      continue
    }
    const credit = creditAt(source, start, at, end, lexicon)
    if (credit) return credit
    at = lettersEnd(source, at, end)
  }
  return null
}

function isInWord(source: string, at: number): boolean {
  const code = source.charCodeAt(at - 1)
  return isLetter(code) || code === 46 || code === 45
}

function creditAt(source: string, start: number, at: number, end: number, lexicon: LayoutLexicon): Credit | null {
  const known = matchPhrase(lexicon.agencies, source, at, end)
  const to = known?.end ?? capitalsEnd(source, at, end)
  if (to === at) return null
  const agency = part(source, at, to)
  if ((source[to] === "'" || source[to] === '’') && source[to + 1] === 's') {
    return withCorrespondent(source, agency, to + 2, end, lexicon)
  }
  if (!known || !isSpace(source.charCodeAt(to))) return null
  const verb = matchPhrase(lexicon.credits.verbs, source, to + 1, end)
  if (!verb || !isOwn(source, start, agency, verb.end, end, lexicon)) return null
  return { start: at, end: verb.end, text: source.slice(at, verb.end), agency, correspondent: null }
}

/** "'s U.S. correspondent reports": up to five words, the last one a correspondent, and a verb. */
function withCorrespondent(
  source: string,
  agency: Part,
  from: number,
  end: number,
  { credits }: LayoutLexicon,
): Credit | null {
  const limit = Math.min(end, from + REACH)
  let at = from + 1
  for (let words = 0; words < MOST_WORDS && at < limit; words++) {
    let to = at
    while (to < limit && !isSpace(source.charCodeAt(to)) && source[to] !== ',') to++
    if (credits.correspondents.has(source.slice(at, to).toLowerCase())) {
      const verb = isSpace(source.charCodeAt(to)) ? matchPhrase(credits.allVerbs, source, to + 1, end) : null
      if (!verb) return null
      const { start } = agency
      const { end: last } = verb
      return { start, end: last, text: source.slice(start, last), agency, correspondent: part(source, from + 1, to) }
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

/**
 * Whether an agency speaks of itself and nobody speaks of it: it names its source ("reports citing"), or closes its
 * sentence ("…, AVN reports.").
 */
function isOwn(
  source: string,
  start: number,
  agency: Part,
  verb: number,
  end: number,
  { credits }: LayoutLexicon,
): boolean {
  const next = skipBlank(source, verb, end)
  const from = source[next] === ',' ? skipBlank(source, next + 1, end) : next
  if (matchPhrase(credits.sources, source, from, end)) return true
  const before = skipBlankBack(source, start, agency.start)
  return source[before - 1] === ',' && (next >= end || source[next] === '.')
}
