import { ATTRIBUTE_COUNT } from './attributes.ts'
import { linksOf } from './candidates.ts'
import { fillPassing, fillPhrase, fillQuote, fillReading } from './features.ts'
import type { Link } from './links.ts'
import type { Choice, Reading, Situation } from './situation.ts'
import {
  fillSlots,
  MOST_OF_PAIR,
  SLOTS_OF_QUOTE,
  SUMS_SIZE,
  sumOfKind,
  sumOfLink,
  sumOfPair,
  sumOfReading,
} from './sums.ts'
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
  if (readings.length === 1) {
    // Somebody surely speaks, and mostly there is one who can.
    const reading = readings[0] as Reading
    const links = linksOf(situation, reading)
    if (links.length < 2 && !situation.isBarred) return links.length === 0 ? null : { reading, link: links[0] as Link }
  }
  const { weights, nobody, rows } = unpack()
  const { isBarred } = situation
  const bases = basesOf(situation, readings, unpack())
  let top = Number.NEGATIVE_INFINITY
  let choice: Choice | null = null
  // The most hopeful first: often no other can do better.
  for (let i = 0; i !== -1; i = highest(bases, top - MOST_OF_LINK)) {
    const base = bases[i] as number
    const reading = readings[i] as Reading
    const row = rows[i] as Int32Array
    const most = base + (MOST_OF_PAIR[reading.kind] as number)
    bases[i] = Number.NEGATIVE_INFINITY
    if (!reading.cue) top = base + nobody
    const links = linksOf(situation, reading)
    for (let n = 0; n < links.length; n++) {
      const link = links[n] as Link
      if (isBarred?.(reading, link)) continue
      // Several quotes can ask after the same link.
      const known = !Number.isNaN(link.weight)
      if (known && most + link.weight <= top) continue
      fillPhrase(row, link)
      if (!known) {
        link.weight = sumOfLink(weights, row)
        if (most + link.weight <= top) continue
      }
      fillPassing(row, situation, reading, link)
      const score = base + link.weight + sumOfPair(weights, row)
      if (score <= top) continue
      top = score
      choice = { reading, link }
    }
  }
  return choice
}

/** What the readings score before their links, and their attributes in the rows. */
function basesOf(
  situation: Situation,
  readings: readonly Reading[],
  { weights, quote, slots, rows }: Fitted,
): number[] {
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
  return bases
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
