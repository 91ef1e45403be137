import { trim } from '../text/span.ts'
import type { Claim, Span } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import type { RuleClaim } from './page.ts'

/** A stretch of one block with the claim that it fell to. Tiles are in source order and leave out only white space. */
export interface Tile extends Span {
  readonly kind: Claim['kind']
  readonly boilerplate: Claim['boilerplate']
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
    const base = strongest(own.filter((claim) => covers(claim, block))) ?? NOBODY
    const parts: RuleClaim[] = []
    for (const claim of own) {
      if (covers(claim, block) || claim.strength < PART_MIN) continue
      if (claim.kind === 'dateline' && dateline !== -1 && dateline !== block.index - 1) continue
      if (base.kind === 'body' || claim.strength > base.strength) parts.push(claim)
    }
    for (const tile of cut(source, block, base, parts)) {
      if (tile.kind === 'dateline' && dateline === -1) dateline = block.index
      tiles.push(tile)
    }
  }
  return tiles
}

function covers(claim: Span, block: Span): boolean {
  return claim.start <= block.start && claim.end >= block.end
}

/** The strongest; of equals the first. */
function strongest(claims: readonly RuleClaim[]): RuleClaim | null {
  let best: RuleClaim | null = null
  for (const claim of claims) if (!best || claim.strength > best.strength) best = claim
  return best
}

function cut(
  source: string,
  block: PageBlock,
  base: Pick<RuleClaim, 'kind' | 'boilerplate' | 'rule' | 'strength'>,
  parts: readonly RuleClaim[],
): Tile[] {
  const tiles: Tile[] = []
  const add = (start: number, end: number, { kind, boilerplate, rule, strength }: typeof base) => {
    const span = trim(source, start, end)
    if (span.start < span.end) tiles.push({ ...span, kind, boilerplate, rule, strength, block: block.index })
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
  return tiles
}
