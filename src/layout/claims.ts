import type { Claim } from '../types/index.ts'
import type { PageBlock } from './blocks.ts'
import type { Veto } from './body/evidence.ts'
import type { LayoutSettings } from './index.ts'
import type { Page, PageRule, Placed, Reach, RuleClaim } from './page.ts'
import { PAGE_RULES, PLACED_RULES } from './rules/index.ts'

type Claims = readonly (readonly RuleClaim[])[]

/** First round: the caller's rules, then the built-in ones that look at a block and its neighbours. */
export function pageClaims(page: Page, { disabled, rules }: LayoutSettings): Claims {
  const own = rules.map((rule): PageRule => ({ name: rule.name, claim: (block, page) => rule.claim(block, page) }))
  return collect(own.length > 0 ? [...own, ...PAGE_RULES] : PAGE_RULES, disabled, page, [])
}

/** Second round: the claims of the first, and those of rules that know where the story stands. */
export function placedClaims(page: Placed, claims: Claims, { disabled }: LayoutSettings): Claims {
  return collect(PLACED_RULES, disabled, page, claims)
}

/** The strongest claim on each whole block as boilerplate; null where there is none. */
export function vetoesOf({ blocks }: Page, claims: Claims): (Veto | null)[] {
  return claims.map((own, i) => {
    let veto: Veto | null = null
    const block = blocks[i] as PageBlock
    for (const { kind, boilerplate = 'other', strength, start, end } of own) {
      if (kind !== 'boilerplate' || start > block.start || end < block.end) continue
      if (!veto || strength > veto.strength) veto = { strength, kind: boilerplate }
    }
    return veto
  })
}

interface Rule<P> {
  readonly name: string
  readonly reach?: (page: P) => Reach
  readonly claim: (block: PageBlock, page: P) => Claim | null
}

const NO_CLAIMS: readonly RuleClaim[] = []

/** The claims of `known`, and behind them those of some rules: one rule after the other goes over all blocks. */
function collect<P extends Page>(
  rules: readonly Rule<P>[],
  disabled: ReadonlySet<string>,
  page: P,
  known: Claims,
): Claims {
  const { blocks } = page
  const all = blocks.map((_, i) => known[i] ?? NO_CLAIMS)
  for (const rule of rules) {
    if (disabled.has(rule.name)) continue
    const reach = rule.reach?.(page)
    const to = reach ? Math.min(reach.last, blocks.length - 1) : blocks.length - 1
    for (let i = Math.max(0, reach?.first ?? 0); i <= to; i++) {
      const block = blocks[i] as PageBlock
      const claim = rule.claim(block, page)
      // Nearly all rules have nothing to say.
      if (claim) all[i] = withClaim(all[i] as readonly RuleClaim[], block, claim, rule.name)
    }
  }
  return all
}

function withClaim(known: readonly RuleClaim[], block: PageBlock, claim: Claim, rule: string): readonly RuleClaim[] {
  // A rule speaks for its block alone, whatever it answers.
  const start = Math.max(claim.start, block.start)
  const end = Math.min(claim.end, block.end)
  if (!(start < end)) return known
  const { kind, boilerplate, strength } = claim
  const own = { start, end, kind, boilerplate, strength, rule }
  return known.length === 0 ? [own] : [...known, own]
}
