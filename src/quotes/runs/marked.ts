import type { WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isWordChar } from '../../text/chars.ts'
import { itemBefore } from '../../text/list.ts'
import { trim } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../marks/pair.ts'
import type { Run } from '../types.ts'
import { isInciso } from './inciso.ts'
import type { ReadZone } from './read-zones.ts'

/** Quotes nested deeper are left in their parent's text, so that no input makes more output than a few times itself. */
const DEEPEST = 4
/** How far back a colon is looked for that may stand before a quote without opening mark. */
const FARTHEST_COLON = 2000

interface Draft {
  start: number
  end: number
  readonly parts: Span[]
  readonly zones: number[]
  marks: Run['marks']
  readonly parent: number | null
  readonly label: null
}

interface State {
  readonly source: string
  readonly table: WordTable
  readonly drafts: Draft[]
  /** The run that the zone before left open, for this one to go on with. */
  pending: number | null
}

/** Turns marks that were read into runs: pairs, unclosed and unopened ones, and quotes over several paragraphs. */
export function markedRuns(source: string, zones: readonly ReadZone[], table: WordTable): Run[] {
  const state: State = { source, table, drafts: [], pending: null }
  zones.forEach((_, i) => {
    addZone(state, zones, i)
  })
  return state.drafts
}

function addZone(state: State, zones: readonly ReadZone[], zoneIndex: number): void {
  const { source, drafts } = state
  const { zone, marks, readings, singles } = zones[zoneIndex] as ReadZone
  const inheritedRun = state.pending
  state.pending = null
  // No marks, or nothing but apostrophes.
  if (readings.every((reading) => reading === null)) return
  const goesOn = continues(zones, zoneIndex)
  const wordAfter = wordsAfter(source, marks, zone.end)
  // What is open: until its closing mark (by index), or up to an offset where it has none.
  const stack: { readonly run: number; readonly partner: number; readonly until: number }[] = []
  let inherited = inheritedRun
  let free = zone.start

  const add = (start: number, end: number, content: Span, kind: Run['marks']): number => {
    drafts.push({
      start,
      end,
      parts: [trim(source, content.start, content.end)],
      zones: [zoneIndex],
      marks: kind,
      parent: stack.at(-1)?.run ?? null,
      label: null,
    })
    return drafts.length - 1
  }
  const extend = (run: number, end: number, content: Span, closed: boolean): void => {
    const draft = drafts[run] as Draft
    draft.parts.push(trim(source, content.start, content.end))
    draft.zones.push(zoneIndex)
    draft.end = end
    if (closed) draft.marks = 'both'
  }

  const unopened = (mark: Mark): void => {
    const start = startOfUnopened(source, zone.start, free, mark.start)
    if (hasWord(source, start, mark.start)) add(start, mark.end, { start, end: mark.start }, 'close')
    free = mark.end
  }

  for (let i = 0; i < marks.length; i++) {
    const reading = readings[i]
    if (!reading) continue
    const mark = marks[i] as Mark
    while ((stack.at(-1)?.until ?? zone.end) <= mark.start) stack.pop()
    const { partner } = reading
    const before = inherited
    inherited = null
    if (reading.as === 'open') {
      const closing = partner === null ? null : (marks[partner] as Mark)
      const limit = closing ? closing.start : zone.end
      if ((wordAfter[i] as number) >= limit || stack.length >= DEEPEST) continue
      if (closing && partner !== null) {
        const content = { start: mark.end, end: closing.start }
        let run = before
        if (run === null) run = add(mark.start, closing.end, content, 'both')
        else extend(run, closing.end, content, true)
        stack.push({ run, partner, until: zone.end })
      } else if (mark.family !== 'single' || (singles && stack.length === 0)) {
        const last = goesOn && stack.length === 0 && isOutermost(readings, i)
        if (!last && stack.length === 0 && closesLate(state, zone.start, mark, zone.end)) {
          unopened(mark)
          continue
        }
        const end = last ? zone.end : endOfUnclosed(source, zone.end, marks, readings, i)
        if ((wordAfter[i] as number) >= end) continue
        const content = trim(source, mark.end, end)
        let run = before
        if (run === null) run = add(mark.start, content.end, content, 'open')
        else extend(run, content.end, content, false)
        if (last) state.pending = run
        stack.push({ run, partner: -1, until: content.end })
      }
    } else if (partner === null) {
      if (before !== null) extend(before, mark.end, { start: zone.start, end: mark.start }, true)
      else unopened(mark)
    } else if (stack.at(-1)?.partner === i) stack.pop()
    free = mark.end
  }
}

/** Whether the next zone takes up what this one leaves open: its first mark opens it, or closes what nothing there opened. */
function continues(zones: readonly ReadZone[], index: number): boolean {
  const { zone } = zones[index] as ReadZone
  const next = zones[index + 1]
  if (!next || zone.section !== 'body' || next.zone.section !== 'body') return false
  const first = next.readings.findIndex((reading) => reading !== null)
  const reading = itemBefore(next.readings, first + 1)
  if (!reading) return false
  if (reading.as === 'close') return reading.partner === null
  return (next.marks[first] as Mark).start === next.zone.start
}

/** Whether the mark at `index` is the first of those left open: only that one goes on. */
function isOutermost(readings: readonly Reading[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const reading = readings[i]
    if (reading?.as === 'open' && reading.partner === null) return false
  }
  return true
}

/** Whether a mark that seems to open was set a space too late: `The problem is old, "the mayor added.` */
function closesLate({ source, table }: State, zoneStart: number, mark: Mark, zoneEnd: number): boolean {
  const before = mark.start - 2
  if (before < zoneStart || !isBlank(source.charCodeAt(before + 1))) return false
  const code = source.charCodeAt(before)
  return (code === 44 || isSentenceEnd(code)) && isInciso(source, mark.end, zoneEnd, table)
}

/** An unclosed quote ends with its paragraph, or where the next quote of its paragraph begins. */
function endOfUnclosed(
  source: string,
  zoneEnd: number,
  marks: readonly Mark[],
  readings: readonly Reading[],
  index: number,
): number {
  for (let i = index + 1; i < marks.length; i++) {
    const reading = readings[i]
    if (reading?.as !== 'open') continue
    const mark = marks[i] as Mark
    if (mark.family !== 'single') return trim(source, (marks[index] as Mark).end, mark.start).end
    i = reading.partner ?? i
  }
  return zoneEnd
}

/** A quote whose opening mark is missing starts after a colon, else with the first sentence that no other quote has begun. */
function startOfUnopened(source: string, zoneStart: number, from: number, to: number): number {
  let start = from
  for (let at = from; from > zoneStart && at + 1 < to; at++) {
    if (isSentenceEnd(source.charCodeAt(at)) && isBlank(source.charCodeAt(at + 1))) {
      start = at + 1
      break
    }
  }
  for (let at = to - 1; at > from && to - at < FARTHEST_COLON; at--) {
    if (source.charCodeAt(at) === 58 && isBlank(source.charCodeAt(at + 1))) {
      start = at + 1
      break
    }
  }
  while (start < to && !isWordChar(source.charCodeAt(start))) start++
  return start
}

function isSentenceEnd(code: number): boolean {
  return code === 46 || code === 33 || code === 63
}

function hasWord(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isWordChar(source.charCodeAt(i))) return true
  return false
}

/** For each mark, where the next word after it begins. */
function wordsAfter(source: string, marks: readonly Mark[], end: number): number[] {
  const out: number[] = new Array(marks.length)
  let next = end
  let limit = end
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark
    for (let at = mark.end; at < limit; at++) {
      if (isWordChar(source.charCodeAt(at))) {
        next = at
        break
      }
    }
    out[i] = next
    limit = mark.start
  }
  return out
}
