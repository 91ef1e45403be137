// What the script that fits pronouns needs of the engine, in one bundle.
import { layOut } from '../src/layout/index.ts'
import { layoutLexicon } from '../src/lexicon/layout.ts'
import { quotesLexicon } from '../src/lexicon/quotes.ts'
import { layout } from '../src/locales/en/layout/index.ts'
import { quotes } from '../src/locales/en/quotes/index.ts'
import { findQuotes } from '../src/quotes/index.ts'
import type { Onlooker } from '../src/quotes/persons/pronoun.ts'

export {
  ACTS,
  DISTANCE,
  GENDER,
  GOVERNED,
  LEADS,
  PARAGRAPH,
  PERSON,
  POSSESSIVE,
  QUOTED,
  SIGNS,
  SITES,
  SPEAKS,
  SPEAKS_LAST,
  STEPS,
} from '../src/quotes/persons/pronoun.ts'

/** Reads a text while somebody looks on. */
export function readWith(source: string, onlooker: Onlooker): void {
  const disabled = new Set<string>()
  const { headline, deck, dateline, body, credit } = layOut(source, {
    lexicon: layoutLexicon(layout),
    headline: 'auto',
    disabled,
    rules: [],
  })
  const prose = { headline, deck, paragraphs: body.paragraphs, credit, dateline }
  findQuotes(source, prose, { lexicon: quotesLexicon(quotes), disabled, onlooker })
}
