import type { QuotesLexicon } from '../../lexicon/quotes.ts'
import type { Span } from '../../types/index.ts'
import type { Run, Zone } from '../types.ts'
import { isQuoteMark } from './mark-codes.ts'
import { readScope, type Scope } from './scope.ts'
import { type Mask, newTokens, release } from './tokens.ts'

/** A quote's place in the prose around one of its parts. */
export interface Place {
  readonly scope: Scope
  /** The quote's token. */
  readonly at: number
}

/** The prose of a document, read where it is asked for and kept as long as a run may ask again. */
export interface Scopes {
  /** The place of a run's part. Runs come in order. */
  readonly place: (run: number, part: number) => Place
  /** The end of the zone before, as far as it can say who speaks; null for the first. */
  readonly before: (zone: number) => Scope | null
  /** The zone after, where it opens with a mark and is short, as a signature below a quote is. */
  readonly after: (zone: number) => Scope | null
  /** Ends the reading: no scope is looked at any more. */
  readonly close: () => void
}

/** As much of a zone without quotes is read as can bear on the next. */
const TAIL = 280

/** Columns of more tokens are left for new ones. */
const MOST_TOKENS = 10_000

/** Readies the prose around `runs`; a nested run's prose is the quote that holds it. */
export function openScopes(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  lexicon: QuotesLexicon,
): Scopes {
  let tokens = newTokens(source, lexicon)
  // By zone, and by the run that holds others.
  const masks: Mask[][] = []
  const nested: Mask[][] = []
  runs.forEach((run, index) => {
    const { start, end, parent, parts } = run
    if (parent !== null) add(nested, parent, { start, end, run: index })
    else
      for (let part = 0; part < parts.length; part++)
        add(masks, run.zones[part] as number, maskOf(source, run, index, part))
  })
  const known: (Scope | null)[] = []
  const inside = new Map<number, Scope>()
  let forgotten = 0

  /** Lets go of what no run from this zone on asks for, so that a long text is not held in tokens as a whole. */
  const forgetBefore = (zone: number): void => {
    // Clearing is dear even where there is nothing to clear.
    if (inside.size > 0) inside.clear()
    for (; forgotten < zone - 1; forgotten++) known[forgotten] = null
    if (tokens.count > MOST_TOKENS) tokens = newTokens(source, lexicon)
  }

  const scopeOf = (zone: number): Scope => {
    let scope = known[zone]
    if (!scope) {
      const { start, end } = zones[zone] as Zone
      const held = masks[zone]
      const from = !held && end - TAIL > start ? wordStart(source, end - TAIL, end) : start
      scope = readScope(tokens, zone, from, end, held ?? [], lexicon)
      known[zone] = scope
    }
    return scope
  }

  const scopeInside = (parent: number): Scope => {
    let scope = inside.get(parent)
    if (!scope) {
      const { parts, zones } = runs[parent] as Run
      const held = nested[parent] as Mask[]
      const first = parts[0] as Span
      const last = parts[parts.length - 1] as Span
      scope = readScope(tokens, zones[0] as number, first.start, last.end, held, lexicon)
      inside.set(parent, scope)
    }
    return scope
  }

  return {
    place: (index, part) => {
      const run = runs[index] as Run
      if (run.parent !== null) return placeIn(scopeInside(run.parent), run.start)
      forgetBefore(run.zones[0] as number)
      return placeIn(scopeOf(run.zones[part] as number), maskOf(source, run, index, part).start)
    },
    before: (zone) => (zone > 0 && zones[zone - 1]?.section === zones[zone]?.section ? scopeOf(zone - 1) : null),
    after: (zone) => {
      const next = zones[zone + 1]
      if (!next || next.section !== zones[zone]?.section || next.end - next.start > TAIL) return null
      const code = source.charCodeAt(next.start)
      return code === 45 || code === 0x2013 || code === 0x2014 ? scopeOf(zone + 1) : null
    },
    close: () => release(tokens),
  }
}

function add(lists: Mask[][], at: number, mask: Mask): void {
  const list = lists[at]
  if (list) list.push(mask)
  else lists[at] = [mask]
}

function placeIn(scope: Scope, start: number): Place {
  const { tokens } = scope
  let low = scope.from
  let high = scope.to - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] as number) < start) low = middle + 1
    else high = middle
  }
  return { scope, at: low }
}

/** The stretch that a part covers, with the marks around it. */
function maskOf(source: string, run: Run, index: number, part: number): Mask {
  let { start, end } = run.parts[part] as Span
  if (part === 0) start = run.start
  else for (let i = 0; i < 3 && isQuoteMark(source.charCodeAt(start - 1)); i++) start--
  if (part === run.parts.length - 1) end = run.end
  else for (let i = 0; i < 3 && isQuoteMark(source.charCodeAt(end)); i++) end++
  return { start, end, run: index }
}

function wordStart(source: string, from: number, end: number): number {
  let at = from
  while (at < end && at < from + 40 && source.charCodeAt(at) > 32) at++
  return at < end ? at : from
}
