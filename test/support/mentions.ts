import type { Span } from '../../src/index.ts'
import type { QuotesLexicon } from '../../src/lexicon/quotes.ts'
import type { ReadMention } from '../../src/quotes/persons/mentions.ts'
import { readMention } from '../../src/quotes/persons/readings.ts'

/** A source of a test with its mentions, in braces; bars part its sentences, square brackets hold its quotes. */
export function markedMentions(marked: string, names: QuotesLexicon['names']) {
  const sentences = [0]
  const braces: Span[] = []
  const quoted: Span[] = []
  let from = 0
  let source = ''
  for (const char of marked) {
    if (char === '|') sentences.push(source.length)
    else if (char === '{' || char === '[') from = source.length
    else if (char === '}') braces.push({ start: from, end: source.length })
    else if (char === ']') quoted.push({ start: from, end: source.length })
    else source += char
  }
  const mentions = braces.map((span): ReadMention => {
    const { reading } = readMention(source, span, new Map(), names)
    return {
      mention: { ...span, text: source.slice(span.start, span.end), kind: 'name' },
      reading,
      name: reading.name,
      zone: 7,
      refers: -1,
      speaks: true,
      passing: false,
      acts: true,
      quoted: true,
    }
  })
  return { source, sentences, quoted, mentions }
}
