import { ATTRIBUTE_COUNT, LINK_AT, OF_HISTORY, OWN_OF_CUE, READING_AT } from './attributes.ts'
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
  /** On nothing but the link and the cue that it belongs to: the same for every quote that asks after it. */
  readonly own: Staged
  /** On the link and more. */
  readonly link: Staged
  /** Room for the attributes of one candidate. */
  readonly values: Int32Array
}

let fitted: Fitted | null = null

/** The fitted weights, unpacked when first asked for. */
function unpack(): Fitted {
  if (!fitted) {
    const { reading, link, size } = modelLayout()
    const isOwn = (column: number) => (column >= LINK_AT ? !OF_HISTORY.includes(column) : OWN_OF_CUE.includes(column))
    fitted = {
      weights: { codes: decodeWeights(WEIGHTS, size), steps: weightSteps() },
      reading: stage(
        reading,
        () => true,
        (column) => column >= READING_AT,
      ),
      own: stage(
        link,
        (columns) => columns.every(isOwn),
        (column) => column >= LINK_AT,
      ),
      link: stage(
        link,
        (columns) => !columns.every(isOwn),
        (column) => column >= LINK_AT,
      ),
      values: new Int32Array(ATTRIBUTE_COUNT),
    }
  }
  return fitted
}

/** No link adds more to the score of its reading. */
const MOST_OF_LINK = 8

/** The reading and link with the highest score; null for nobody. */
export function best(situation: Situation, readings: readonly Reading[]): Choice | null {
  const { weights, values, reading: ofReading, own, link: ofLink } = unpack()
  const { isBarred } = situation
  fillQuote(values, situation)
  prepare(ofReading, values)
  const bases = readings.map((reading) => {
    fillReading(values, situation, reading)
    return sumOf(ofReading, weights, values)
  })
  let top = Number.NEGATIVE_INFINITY
  let choice: Choice | null = null
  // The most hopeful first: often no other can do better.
  for (let i = 0; i !== -1; i = highest(bases, top - MOST_OF_LINK)) {
    const base = bases[i] as number
    const reading = readings[i] as Reading
    bases[i] = Number.NaN
    fillReading(values, situation, reading)
    prepare(ofLink, values)
    prepare(own, values)
    if (!reading.cue) top = base + sumOf(own, weights, values) + sumOf(ofLink, weights, values)
    for (const link of linksOf(situation, reading)) {
      if (isBarred?.(reading, link)) continue
      fillLink(values, situation, reading, link)
      if (Number.isNaN(link.worth)) link.worth = sumOf(own, weights, values)
      const score = base + link.worth + sumOf(ofLink, weights, values)
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
