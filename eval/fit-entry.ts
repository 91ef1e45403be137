// What the fitting script needs of the engine, in one bundle.
export { quotesLexicon } from '../src/lexicon/quotes.ts'
export { quotes as locale } from '../src/locales/en/quotes/index.ts'
export { attributeBy } from '../src/quotes/attribution/engine.ts'
export { modelLayout, slotOf } from '../src/quotes/attribution/score.ts'
export { encodeWeights } from '../src/quotes/attribution/weights-code.ts'
