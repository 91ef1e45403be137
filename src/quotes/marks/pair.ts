import type { Mark } from './mark.ts'
import type { Role } from './role.ts'

/** What was made of a mark: the place of its partner, or that it has none, or that it is no quotation mark. */
export type Reading = { readonly as: 'open' | 'close'; readonly partner: number | null } | null

/** What speaks against an unclosed mark, a closing mark that nothing opened, and the rest of a reading. */
const UNCLOSED = 5.5
const CONTINUED = 2.5
const UNCLOSED_SINGLE = 4
const UNOPENED = 5
/** The same where no comma or full stop stands before it: then it is more likely a stray. */
const UNOPENED_WITHIN = 7
/** Readings that are worse than the best by more are given up. */
const MARGIN = 12
const WIDTH = 8
/** After so many marks the best reading holds, so that memory stays small whatever comes. */
const CHUNK = 2048
/** What speaks at least against a mark's opening a quote where a letter stands before it. */
const BEHIND_LETTER = 3
/** What speaks at most against a mark's being the apostrophe that it looks like. */
const LIKELY = 1.2

/** A way to read the marks so far. Open marks and decisions are linked lists, shared between ways. */
interface Way {
  readonly cost: number
  readonly top: Open | null
  readonly last: Decision | null
}
interface Open {
  readonly index: number
  readonly mark: Mark
  readonly below: Open | null
  /** Two ways with the same marks open have the same future. */
  readonly key: number
}
interface Decision {
  readonly index: number
  readonly as: 'open' | 'close'
  readonly partner: number | null
  readonly before: Decision | null
}

/**
 * Reads the marks of one paragraph: of all ways to pair them, the one that least speaks against.
 *
 * @param continued Whether the next paragraph opens with a mark: then a quote may well stay unclosed.
 */
export function pairMarks(
  marks: readonly Mark[],
  roles: readonly Role[],
  dialogue: boolean,
  continued: boolean,
): Reading[] {
  const plain = pairPlainly(marks, roles)
  if (plain) return plain
  let ways: Way[] = [{ cost: 0, top: null, last: null }]
  for (let index = 0; index < marks.length; index++) {
    const next: Way[] = []
    for (const way of ways) step(next, way, marks[index] as Mark, index, roles[index] as Role, dialogue)
    ways = best(next, index % CHUNK === CHUNK - 1 ? 1 : WIDTH)
  }
  let chosen = ways[0] as Way
  let least = Number.POSITIVE_INFINITY
  for (const way of ways) {
    const cost = way.cost + unclosedCost(way.top, dialogue, continued)
    if (cost < least) {
      least = cost
      chosen = way
    }
  }
  return readings(marks.length, chosen)
}

/**
 * Most paragraphs: double marks of one kind, opening and closing in turn where they should, and between them single ones
 * that can only be apostrophes; null for all others.
 */
function pairPlainly(marks: readonly Mark[], roles: readonly Role[]): Reading[] | null {
  const out: Reading[] = []
  let open = -1
  for (let i = 0; i < marks.length; i++) {
    const { family, style } = marks[i] as Mark
    const role = roles[i] as Role
    if (family === 'single') {
      if (role.open < BEHIND_LETTER || role.skip > LIKELY) return null
      out.push(null)
    } else if (family !== 'double') return null
    else if (open === -1) {
      if (role.open > 0) return null
      open = i
      out.push(null)
    } else {
      if (role.close > 0 || style !== marks[open]?.style) return null
      out[open] = { as: 'open', partner: i }
      out.push({ as: 'close', partner: open })
      open = -1
    }
  }
  return open === -1 ? out : null
}

function step(next: Way[], way: Way, mark: Mark, index: number, role: Role, dialogue: boolean): void {
  const { cost, top, last } = way
  next.push({ cost: cost + role.skip, top, last })
  const key = ((top?.key ?? 7) * 31 + FAMILY_KEYS[mark.family] * 5 + STYLE_KEYS[mark.style]) | 0
  next.push({
    cost: cost + role.open + nestCost(top, mark, dialogue),
    top: { index, mark, below: top, key },
    last: { index, as: 'open', partner: null, before: last },
  })
  if (top) {
    const match = matchCost(top.mark, mark, role)
    if (match !== null) close(next, way, index, top, cost + role.close + match)
  } else {
    next.push({
      cost: cost + role.close + (role.ends ? UNOPENED : UNOPENED_WITHIN),
      top,
      last: { index, as: 'close', partner: null, before: last },
    })
  }
}

/** Goes on with a way by closing what it has open. */
function close(next: Way[], { last }: Way, index: number, { below, index: partner }: Open, cost: number): void {
  next.push({ cost, top: below, last: { index, as: 'close', partner, before: last } })
}

/** The cheapest of the ways that differ in what is open, best first. */
function best(ways: Way[], width: number): Way[] {
  sortByCost(ways)
  const limit = (ways[0] as Way).cost + MARGIN
  const kept: Way[] = []
  for (const way of ways) {
    if (way.cost > limit || kept.length === width) break
    if (!holds(kept, way.top)) kept.push(way)
  }
  return kept
}

/** Sorts a few ways, the cheapest first; of equals the first stays first. */
function sortByCost(ways: Way[]): void {
  for (let i = 1; i < ways.length; i++) {
    const way = ways[i] as Way
    let at = i
    for (; at > 0 && (ways[at - 1] as Way).cost > way.cost; at--) ways[at] = ways[at - 1] as Way
    ways[at] = way
  }
}

/** Whether one of the ways has the same marks open. */
function holds(ways: readonly Way[], top: Open | null): boolean {
  const key = top ? top.key : 0
  for (const way of ways) if ((way.top ? way.top.key : 0) === key) return true
  return false
}

/** What speaks against a quote within a quote of the same kind. */
function nestCost(top: Open | null, mark: Mark, dialogue: boolean): number {
  if (!top) return 0
  const outer = top.mark
  if (outer.family !== mark.family) return outer.family === 'single' && !dialogue ? 1.5 : 0
  if (outer.style === 'paired') return 1
  if (mark.style === 'low') return 0.5
  if (outer.family === 'single') return 5
  return outer.style === mark.style ? 4 : 2.5
}

/** What speaks against two marks being a pair; null where they cannot be one. */
function matchCost(open: Mark, close: Mark, role: Role): number | null {
  if (open.family === close.family) {
    if (open.style === close.style) return 0
    // „A“ is the German pair, so the way that its closing mark leans is right.
    if (open.style === 'low') return close.lean === 'open' ? -3 : 0
    return open.style === 'doubled' || close.style === 'doubled' ? 2 : 1
  }
  // “A,’ he said: only where the mark cannot be an apostrophe, and never a curly one for a straight one.
  if (open.family === 'single' || close.family === 'single') {
    // ``A,' he said: the second closing mark was lost, or never set.
    if (open.style === 'doubled' && close.style === 'straight' && role.skip > 3) return 1
    return open.style === close.style && role.skip > 3 ? 3.5 : null
  }
  return close.family === 'double' ? 4 : null
}

function unclosedCost(top: Open | null, dialogue: boolean, continued: boolean): number {
  let cost = 0
  for (let open = top; open && cost < 100; open = open.below) {
    const outermost = !open.below
    if (open.mark.family === 'single' && !dialogue) cost += UNCLOSED_SINGLE
    else cost += continued && outermost ? CONTINUED : UNCLOSED
  }
  return cost
}

function readings(length: number, way: Way): Reading[] {
  const out: Reading[] = new Array(length).fill(null)
  for (let d = way.last; d; d = d.before) {
    if (d.as === 'close') {
      out[d.index] = { as: 'close', partner: d.partner }
      if (d.partner !== null) out[d.partner] = { as: 'open', partner: d.index }
    } else if (!out[d.index]) out[d.index] = { as: 'open', partner: null }
  }
  return out
}

const FAMILY_KEYS: Readonly<Record<Mark['family'], number>> = {
  double: 1,
  single: 2,
  guillemet: 3,
  angle: 4,
  corner: 5,
}
const STYLE_KEYS: Readonly<Record<Mark['style'], number>> = { straight: 1, curly: 2, low: 3, paired: 4, doubled: 5 }
