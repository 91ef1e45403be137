import { ATTRIBUTE_COUNT, LINK_AT, READING_AT } from './attributes.ts'
import { linksOf } from './candidates.ts'
import { fillLink, fillQuote, fillReading } from './features.ts'
import { modelLayout } from './model.ts'
import type { Choice, Reading, Situation } from './situation.ts'
import { prepare, type Staged, stage, sumOf, type Weights } from './staged.ts'
import { WEIGHTS } from './weights.ts'
import { decodeWeights, weightSteps } from './weights-code.ts'

/** The fitted weights, with their templates by what they hang on. */
interface Fitted {
  readonly weights: Weights
  /** On quote and reading. */
  readonly reading: Staged
  /** On the link as well. */
  readonly link: Staged
  /** Room for the attributes of one candidate. */
  readonly values: Int32Array
}

let fitted: Fitted | null = null

/** The fitted weights, unpacked when first asked for. */
function unpack(): Fitted {
  if (!fitted) {
    const { reading, link, size } = modelLayout()
    fitted = {
      weights: { codes: decodeWeights(WEIGHTS, size), steps: weightSteps() },
      reading: stage(reading, (column) => column >= READING_AT),
      link: stage(link, (column) => column >= LINK_AT),
      values: new Int32Array(ATTRIBUTE_COUNT),
    }
  }
  return fitted
}

/** No link adds more to the score of its reading. */
const MOST_OF_LINK = 8

/** The reading and link with the highest score; null for nobody. */
export function best(situation: Situation, readings: readonly Reading[]): Choice | null {
  const { weights, values, reading: ofReading, link: ofLink } = unpack()
  const { isBarred } = situation
  const bases: number[] = []
  fillQuote(values, situation)
  prepare(ofReading, values)
  for (let i = 0; i < readings.length; i++) {
    fillReading(values, situation, readings[i] as Reading)
    bases.push(readings.length === 1 ? 0 : sumOf(ofReading, weights, values))
  }
  let top = Number.NEGATIVE_INFINITY
  let choice: Choice | null = null
  // The most hopeful first: often no other can do better.
  for (let i = 0; i !== -1; i = highest(bases, top - MOST_OF_LINK)) {
    const base = bases[i] as number
    const reading = readings[i] as Reading
    bases[i] = Number.NaN
    fillReading(values, situation, reading)
    prepare(ofLink, values)
    if (!reading.cue) top = base + sumOf(ofLink, weights, values)
    for (const link of linksOf(situation, reading)) {
      if (isBarred?.(reading, link)) continue
      fillLink(values, situation, reading, link)
      const score = base + sumOf(ofLink, weights, values)
      if (score <= top) continue
      top = score
      choice = { reading, link }
    }
  }
  return choice
}

/** The place of the highest value above `least`; -1 where there is none. NaN is not above it. */
function highest(values: readonly number[], least: number): number {
  let at = -1
  let most = least
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) <= most || Number.isNaN(values[i])) continue
    most = values[i] as number
    at = i
  }
  return at
}
