import { trim } from '../text/span.ts'
import type { Claim, Span } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import type { RuleClaim } from './page.ts'

/** A stretch of one block with the claim that it fell to. Tiles are in source order and leave out only white space. */
export interface Tile extends Span {
  readonly kind: Claim['kind']
  readonly boilerplate: Claim['boilerplate'] | undefined
  readonly rule: string
  readonly strength: number
  /** Index of its block. */
  readonly block: number
}

/** Claims on a part of a block count from this strength on. */
const PART_MIN = 0.5

const NOBODY: Pick<RuleClaim, 'kind' | 'boilerplate' | 'rule' | 'strength'> = {
  kind: 'boilerplate',
  boilerplate: 'other',
  rule: 'none',
  strength: 0,
}

/** Settles the claims on each block: the strongest whole one holds it, stronger ones on parts are cut out of it. */
export function resolve(
  source: string,
  blocks: readonly PageBlock[],
  claims: readonly (readonly RuleClaim[])[],
): Tile[] {
  const tiles: Tile[] = []
  let dateline = -1
  for (const block of blocks) {
    const own = claims[block.index] ?? []
    const base = strongestWhole(own, block)
    const parts = own.length > 1 || base === NOBODY ? partsOf(own, block, base, dateline) : NO_PARTS
    if (parts.length === 0) {
      tiles.push(tile(block.start, block.end, base, block))
      if (base.kind === 'dateline' && dateline === -1) dateline = block.index
      continue
    }
    if (dateline === -1 && parts.some(({ kind }) => kind === 'dateline')) dateline = block.index
    cut(source, block, base, parts, tiles)
  }
  return tiles
}

type Base = Pick<RuleClaim, 'kind' | 'boilerplate' | 'rule' | 'strength'>

const NO_PARTS: readonly RuleClaim[] = []

function tile(start: number, end: number, { kind, boilerplate, rule, strength }: Base, block: PageBlock): Tile {
  return { start, end, kind, boilerplate, rule, strength, block: block.index }
}

/** The strongest claim on all of a block; of equals the first. */
function strongestWhole(claims: readonly RuleClaim[], block: Span): Base {
  let best: Base = NOBODY
  for (const claim of claims) if (claim.strength > best.strength && covers(claim, block)) best = claim
  return best
}

/** Claims on parts that are cut out of the block: into the story any, into other matter only stronger ones. */
function partsOf(claims: readonly RuleClaim[], block: PageBlock, base: Base, dateline: number): readonly RuleClaim[] {
  const parts: RuleClaim[] = []
  for (const claim of claims) {
    if (covers(claim, block) || claim.strength < PART_MIN) continue
    // One dateline a page, which may go on in the next block.
    if (claim.kind === 'dateline' && dateline !== -1 && dateline !== block.index - 1) continue
    if (base.kind === 'body' || claim.strength > base.strength) parts.push(claim)
  }
  return parts
}

function covers(claim: Span, block: Span): boolean {
  return claim.start <= block.start && claim.end >= block.end
}

/** Cuts a block into the parts that are claimed and what is left between them. */
function cut(source: string, block: PageBlock, base: Base, parts: readonly RuleClaim[], tiles: Tile[]): void {
  const add = (start: number, end: number, claim: Base) => {
    const span = trim(source, start, end)
    if (span.start < span.end) tiles.push(tile(span.start, span.end, claim, block))
  }
  const held: RuleClaim[] = []
  // The sort is stable: of equals the earlier rule holds.
  for (const claim of [...parts].sort((a, b) => b.strength - a.strength)) {
    if (held.every((other) => claim.end <= other.start || claim.start >= other.end)) held.push(claim)
  }
  let at = block.start
  for (const claim of held.sort((a, b) => a.start - b.start)) {
    add(at, claim.start, base)
    add(claim.start, claim.end, claim)
    at = claim.end
  }
  add(at, block.end, base)
}
