// What the thinning script needs of the engine, in one bundle.
export { parseDispatch } from '../src/index.ts'
export { attributeSizes, LINK_AT, READING_AT } from '../src/quotes/attribution/attributes.ts'
export { modelLayout } from '../src/quotes/attribution/model.ts'
export { WEIGHTS } from '../src/quotes/attribution/weights.ts'
export { decodeWeights, encodeWeights, HALF } from '../src/quotes/attribution/weights-code.ts'
export { noted } from './record-choices.ts'
