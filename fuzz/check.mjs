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
  // Shape, references, offsets, texts and tiling, and the round trip through JSON.
  const stored = parseStored(JSON.stringify(dispatch), source)
  if (!isDeepStrictEqual(stored, dispatch)) throw new Error('JSON does not give the dispatch back')
  for (const { kind, start, end } of dispatch.sections) {
    if (end <= start) throw new Error(`an empty section at ${start}`)
    if (kind === 'space' && /[\p{L}\p{N}]/u.test(source.slice(start, end)))
      throw new Error(`words in space at ${start}`)
  }
  dispatch.quotes.forEach((quote, i) => {
    const { kind, speaker, certainty, rule, parts } = quote
    if ((speaker === null) !== (certainty === null) || (speaker === null) !== (rule === null)) {
      throw new Error(`quote ${i}: speaker, certainty and rule must be null together`)
    }
    if (kind === 'term' && speaker) throw new Error(`quote ${i}: a term has no speaker`)
    if (parts.some((part) => part.start < quote.start || part.end > quote.end))
      throw new Error(`quote ${i}: part outside`)
    if (i > 0 && quote.start < dispatch.quotes[i - 1].start) throw new Error(`quote ${i}: out of order`)
    if (speaker && !dispatch.speakers[speaker.index].quotes.includes(i))
      throw new Error(`quote ${i}: speaker disagrees`)
  })
  if (!isDeepStrictEqual(parseQuotes(source), dispatch.quotes)) throw new Error('parseQuotes disagrees')
}
