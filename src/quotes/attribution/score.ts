import { ATTRIBUTE_COUNT } from './attributes.ts'
import { linksOf } from './candidates.ts'
import { fillLink, fillQuote, fillReading } from './features.ts'
import type { Link } from './links.ts'
import { type Model, modelLayout, sumOf } from './model.ts'
import type { Choice, Reading, Situation } from './situation.ts'
import { WEIGHTS } from './weights.ts'
import { decodeWeights } from './weights-code.ts'

let fitted: { readonly model: Model; readonly weights: Float32Array } | null = null

/** The fitted weights, unpacked when first asked for. */
function unpack(): { readonly model: Model; readonly weights: Float32Array } {
  if (!fitted) {
    const model = modelLayout()
    fitted = { model, weights: decodeWeights(WEIGHTS, model.size) }
  }
  return fitted
}

/** A reading so far behind another is not read to its links: they hardly ever make it good. */
const BEHIND_HOPE = 4

/** The reading and link with the highest score, of equal ones the first; null for nobody. */
export function best(situation: Situation, readings: readonly Reading[]): Choice | null {
  const { model, weights } = unpack()
  const { isBarred } = situation
  const values = new Int32Array(ATTRIBUTE_COUNT)
  const bases = new Float64Array(readings.length)
  let highest = Number.NEGATIVE_INFINITY
  fillQuote(values, situation)
  for (let i = 0; i < readings.length; i++) {
    fillReading(values, situation, readings[i] as Reading)
    const base = sumOf(model.reading, weights, values)
    bases[i] = base
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
    if (!one.cue) top = base + sumOf(model.link, weights, values)
    for (const candidate of linksOf(situation, one)) {
      if (isBarred?.(one, candidate)) continue
      fillLink(values, situation, one, candidate)
      const score = base + sumOf(model.link, weights, values)
      if (score <= top) continue
      top = score
      reading = one
      link = candidate
    }
  }
  return reading && link ? { reading, link } : null
}
