import { isDeepStrictEqual } from 'node:util'
import { parseDispatch, parseQuotes } from '../dist/index.js'
import { parseStored } from '../dist/schema.js'

/**
 * What must hold of any text; throws where it does not.
 *
 * @param {string} source
 */
export function check(source) {
  const dispatch = parseDispatch(source)
  // Shape, references, offsets, texts, tiling, and that all parts agree; and the round trip through JSON.
  const stored = parseStored(JSON.stringify(dispatch), source)
  if (!isDeepStrictEqual(stored, dispatch)) throw new Error('JSON does not give the dispatch back')
  if (!isDeepStrictEqual(parseQuotes(source), dispatch.quotes)) throw new Error('parseQuotes disagrees')
}
