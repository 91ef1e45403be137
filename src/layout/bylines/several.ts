import { bylineBits, GIVEN, PARTICLE } from '../../lexicon/byline-bits.ts'
import type { LayoutLexicon } from '../../lexicon/layout.ts'
import { isBlank } from '../../text/chars.ts'
import type { Span } from '../../types/index.ts'

/**
 * The names of a run of words that may hold several without a mark between them: "Ann Kerr Raj Mehta" is two where
 * each begins with a common given name; "Ann Kerr Ann Kerr" is one, printed twice.
 */
export function splitNames(source: string, span: Span, { bylines }: LayoutLexicon): Span[] {
  const words = wordsOf(source, span)
  const half = words.length / 2
  if (words.length < 4 || half !== Math.floor(half)) return [span]
  const text = (word: Span) => source.slice(word.start, word.end).toLowerCase()
  const one = { start: span.start, end: (words[half - 1] as Span).end }
  if (words.slice(0, half).every((word, i) => text(word) === text(words[half + i] as Span))) return [one]
  const pairs = words.flatMap((word, i) =>
    i % 2 === 0 ? [{ start: word.start, end: (words[i + 1] as Span).end }] : [],
  )
  const bits = words.map(({ start, end }) => bylineBits(bylines.words, source, start, end))
  // "Maria del Carmen Ruiz" is one.
  if (bits.some((own) => (own & PARTICLE) !== 0)) return [span]
  const given = bits.filter((own, i) => i % 2 === 0 && (own & GIVEN) !== 0).length
  const surnames = bits.filter((own, i) => i % 2 === 1 && (own & GIVEN) !== 0).length
  return given === half && surnames === 0 ? pairs : [span]
}

function wordsOf(source: string, span: Span): Span[] {
  const words: Span[] = []
  let at = span.start
  while (at < span.end) {
    let to = at
    while (to < span.end && !isBlank(source.charCodeAt(to))) to++
    if (to > at) words.push({ start: at, end: to })
    at = to + 1
  }
  return words
}
