import { quotesLexicon } from '../src/lexicon/quotes.ts'
import { quotes } from '../src/locales/en/quotes/index.ts'
import { readScope, type Scope } from '../src/quotes/attribution/scope.ts'
import { newTokens } from '../src/quotes/attribution/tokens.ts'

/** For tests: a text as one stretch of prose, with the quotes between “ and ” masked. */
export function readProse(source: string): Scope {
  const lexicon = quotesLexicon(quotes)
  const masks = [...source.matchAll(/“[^”]*”/g)].map(({ 0: text, index }, run) => ({
    start: index,
    end: index + text.length,
    run,
  }))
  return readScope(newTokens(source, lexicon), 0, 0, source.length, masks, lexicon)
}

/** For tests: the words of the tokens from `start` to `end`. */
export function wordsOf({ tokens }: Scope, { start, end }: { readonly start: number; readonly end: number }): string {
  return tokens.source.slice(tokens.start[start], tokens.end[end - 1])
}
