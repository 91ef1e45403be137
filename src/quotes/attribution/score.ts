import { ATTRIBUTE_COUNT } from './attributes.ts'
import { linksOf } from './candidates.ts'
import { fillLink, fillQuote, fillReading } from './features.ts'
import type { Choice, Reading, Situation } from './situation.ts'
import { fillSlots, SLOTS_OF_QUOTE, SUMS_SIZE, sumOfKind, sumOfLink, sumOfPair, sumOfReading } from './sums.ts'
import { WEIGHTS } from './weights.ts'
import { decodeWeights, type Weights } from './weights-code.ts'

/** The fitted weights, and room for the numbers that they are asked with. */
interface Fitted {
  readonly weights: Weights
  /** What a link adds that is none. */
  readonly nobody: number
  /** The attributes of the quote, those of each reading, and the slots as far as the quote settles them. */
  readonly quote: Int32Array
  readonly rows: Int32Array[]
  readonly slots: Int32Array
}

let fitted: Fitted | null = null

/** The fitted weights, unpacked when first asked for. */
function unpack(): Fitted {
  if (!fitted) {
    const weights = decodeWeights(WEIGHTS, SUMS_SIZE)
    const quote = new Int32Array(ATTRIBUTE_COUNT)
    const nobody = sumOfLink(weights, quote) + sumOfPair(weights, quote)
    fitted = { weights, nobody, quote, rows: [], slots: new Int32Array(SLOTS_OF_QUOTE) }
  }
  return fitted
}

/** No link adds more to the score of its reading. */
const MOST_OF_LINK = 8

/** The reading and link with the highest score; null for nobody. In whatever order, sums of weights are exact. */
export function best(situation: Situation, readings: readonly Reading[]): Choice | null {
  const { weights, nobody, quote, rows, slots } = unpack()
  const { isBarred } = situation
  fillQuote(quote, situation)
  fillSlots(slots, quote)
  const bases: number[] = []
  let kind = -1
  let ofKind = 0
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i] as Reading
    if (i === rows.length) rows.push(new Int32Array(ATTRIBUTE_COUNT))
    const row = rows[i] as Int32Array
    fillReading(row, situation, reading)
    if (reading.kind !== kind) {
      kind = reading.kind
      ofKind = sumOfKind(weights, row, slots)
    }
    bases.push(ofKind + sumOfReading(weights, row, slots))
  }
  let top = Number.NEGATIVE_INFINITY
  let choice: Choice | null = null
  // The most hopeful first: often no other can do better.
  for (let i = 0; i !== -1; i = highest(bases, top - MOST_OF_LINK)) {
    const base = bases[i] as number
    const reading = readings[i] as Reading
    const row = rows[i] as Int32Array
    bases[i] = Number.NEGATIVE_INFINITY
    if (!reading.cue) top = base + nobody
    for (const link of linksOf(situation, reading)) {
      if (isBarred?.(reading, link)) continue
      fillLink(row, situation, reading, link)
      // Several quotes can ask after the same link.
      if (Number.isNaN(link.weight)) link.weight = sumOfLink(weights, row)
      const score = base + link.weight + sumOfPair(weights, row)
      if (score <= top) continue
      top = score
      choice = { reading, link }
    }
  }
  return choice
}

/** The place of the highest value above `least`; -1 where there is none. */
function highest(values: readonly number[], least: number): number {
  let at = -1
  let most = least
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) <= most) continue
    most = values[i] as number
    at = i
  }
  return at
}
