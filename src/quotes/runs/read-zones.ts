import type { MarkLexicon } from '../../lexicon/quotes-marks.ts'
import { isWordChar } from '../../text/chars.ts'
import { skipBlank } from '../../text/span.ts'
import { type Mark, readMarks } from '../marks/mark.ts'
import { pairMarks, type Reading } from '../marks/pair.ts'
import { roleOf } from '../marks/role.ts'
import type { Zone } from '../types.ts'

/** A zone with its quotation marks and what they were read as. */
export interface ReadZone {
  readonly zone: Zone
  readonly marks: readonly Mark[]
  readonly readings: readonly Reading[]
  /** Whether single marks are its usual ones. */
  readonly singles: boolean
}

/** The marks of all zones, read zone by zone: a stray mark never costs more than its paragraph. */
export function readZones(source: string, zones: readonly Zone[], words: MarkLexicon): ReadZone[] {
  const marks = readMarks(source, zones)
  const dialogue = isSingleDialogue(source, zones, marks)
  return zones.map((zone, i) => {
    const own = marks[i] as Mark[]
    // Headlines quote in single marks.
    const singles = dialogue || zone.section === 'headline'
    if (own.length === 0) return { zone, marks: own, singles, readings: [] }
    const roles = own.map((mark) => roleOf(source, zone, mark, words, singles))
    const next = zones[i + 1]
    const continued = next !== undefined && opensZone(source, zone, next, marks[i + 1] as Mark[])
    return { zone, marks: own, singles, readings: pairMarks(own, roles, singles, continued) }
  })
}

/** Whether a quote may go on from one zone into the next: paragraphs of the body, the second opening with a mark. */
function opensZone(source: string, zone: Zone, next: Zone, marks: readonly Mark[]): boolean {
  const first = marks[0]
  if (!first || zone.section !== 'body' || next.section !== 'body') return false
  return first.start === skipBlank(source, next.start, next.end) && isWordNear(source, first.end, next.end)
}

function isWordNear(source: string, at: number, end: number): boolean {
  for (let i = at; i < end && i < at + 6; i++) if (isWordChar(source.charCodeAt(i))) return true
  return false
}

/** Whether the document prints its speech in single marks, as much British copy does. */
function isSingleDialogue(source: string, zones: readonly Zone[], marks: readonly (readonly Mark[])[]): boolean {
  let singles = 0
  let doubles = 0
  zones.forEach((zone, i) => {
    const own = marks[i] as readonly Mark[]
    if (own.length === 0 || zone.section !== 'body') return
    for (const mark of own) {
      if (mark.family !== 'single') doubles++
      else if (opensOrEndsSpeech(source, zone, mark)) singles++
    }
  })
  return singles > 1 && singles * 2 > doubles
}

/** A single mark where no apostrophe stands: at the very start before a capital, or after a comma or full stop. */
function opensOrEndsSpeech(source: string, zone: Zone, mark: Mark): boolean {
  if (mark.start > zone.start) {
    const before = source.charCodeAt(mark.start - 1)
    return (
      (before === 44 || before === 46 || before === 63 || before === 33) && !isWordChar(source.charCodeAt(mark.end))
    )
  }
  const after = source.charAt(mark.end)
  return after !== after.toLowerCase()
}
