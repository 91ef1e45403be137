import { ATTRIBUTE_COUNT, LINK_AT, OF_HISTORY, OWN_OF_CUE, READING_AT } from './attributes.ts'
import { linksOf } from './candidates.ts'
import { fillLink, fillQuote, fillReading } from './features.ts'
import type { Link } from './links.ts'
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

/** A reading so far behind another is not read to its links: they hardly ever make it good. */
const BEHIND_HOPE = 4

/** The reading and link with the highest score, of equal ones the first; null for nobody. */
export function best(situation: Situation, readings: readonly Reading[]): Choice | null {
  const { weights, values, reading: ofReading, own, link: ofLink } = unpack()
  const { isBarred } = situation
  const bases: number[] = []
  let highest = Number.NEGATIVE_INFINITY
  fillQuote(values, situation)
  prepare(ofReading, values)
  for (let i = 0; i < readings.length; i++) {
    fillReading(values, situation, readings[i] as Reading)
    const base = sumOf(ofReading, weights, values)
    bases.push(base)
    if (base > highest) highest = base
  }
  let top = Number.NEGATIVE_INFINITY
  let reading: Reading | null = null
  let link: Link | null = null
  for (let i = 0; i < readings.length; i++) {
    const base = bases[i] as number
    const one = readings[i] as Reading
    if (base < highest - BEHIND_HOPE && one.cue) continue
    fillReading(values, situation, one)
    prepare(ofLink, values)
    let ready = false
    if (!one.cue) {
      prepare(own, values)
      top = base + sumOf(own, weights, values) + sumOf(ofLink, weights, values)
    }
    for (const candidate of linksOf(situation, one)) {
      if (isBarred?.(one, candidate)) continue
      fillLink(values, situation, one, candidate)
      if (Number.isNaN(candidate.worth)) {
        if (!ready) prepare(own, values)
        ready = true
        candidate.worth = sumOf(own, weights, values)
      }
      const score = base + candidate.worth + sumOf(ofLink, weights, values)
      if (score <= top) continue
      top = score
      reading = one
      link = candidate
    }
  }
  return reading && link ? { reading, link } : null
}
