// What the fitting script needs of the engine, in one bundle.
export { quotesLexicon } from '../src/lexicon/quotes.ts'
export { quotes as locale } from '../src/locales/en/quotes/index.ts'
export { ATTRIBUTE_COUNT, attributeSizes, LINK_AT, READING_AT } from '../src/quotes/attribution/attributes.ts'
export { linksOf } from '../src/quotes/attribution/candidates.ts'
export { attributeBy } from '../src/quotes/attribution/engine.ts'
export { fillLink, fillQuote, fillReading } from '../src/quotes/attribution/features.ts'
export { modelLayout, slotOf } from '../src/quotes/attribution/model.ts'
export { encodeWeights } from '../src/quotes/attribution/weights-code.ts'
