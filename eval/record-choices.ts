// Stands in for the engine's `best`, and notes every choice: the slots of all its candidates.
import { ATTRIBUTE_COUNT } from '../src/quotes/attribution/attributes.ts'
import { linksOf } from '../src/quotes/attribution/candidates.ts'
import { fillLink, fillQuote, fillReading } from '../src/quotes/attribution/features.ts'
import { modelLayout, slotOf } from '../src/quotes/attribution/model.ts'
import { best as choose } from '../src/quotes/attribution/score.ts'
import type { Choice, Reading, Situation } from '../src/quotes/attribution/situation.ts'

/** A choice among several candidates: a row of slots for each. */
export interface Noted {
  readonly rows: readonly Int32Array[]
}

export const noted: Noted[] = []

const { reading: ofReading, link: ofLink } = modelLayout()

export function best(situation: Situation, readings: readonly Reading[]): Choice | null {
  const values = new Int32Array(ATTRIBUTE_COUNT)
  const rows: Int32Array[] = []
  fillQuote(values, situation)
  for (const reading of readings) {
    fillReading(values, situation, reading)
    if (!reading.cue) rows.push(slotsOf(values))
    for (const link of linksOf(situation, reading)) {
      if (situation.isBarred?.(reading, link)) continue
      fillLink(values, situation, reading, link)
      rows.push(slotsOf(values))
    }
  }
  if (rows.length > 1) noted.push({ rows })
  return choose(situation, readings)
}

function slotsOf(values: Int32Array): Int32Array {
  return Int32Array.from([
    ...Array.from({ length: ofReading.count }, (_, t) => slotOf(ofReading, t, values)),
    ...Array.from({ length: ofLink.count }, (_, t) => slotOf(ofLink, t, values)),
  ])
}
