import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import type { Claim, LayoutRule } from '../types/index.ts'
import { pageClaims, vetoesOf } from './claims.ts'
import { type RuleClaim, reachOf, whole } from './page.ts'
import { readPage } from './read.ts'

const lexicon = layoutLexicon(en)

/** What rules of one's own claim on "Owls" and "Cats", a line each, and what of it is a veto. */
function claimed(...claims: (Partial<Claim> & { block?: number })[]) {
  const page = readPage('Owls\nCats', lexicon)
  const rules = claims.map(
    ({ block: own = 0, ...claim }, i): LayoutRule => ({
      name: `r${i}`,
      claim: ({ index, start, end }) =>
        index === own ? { start, end, kind: 'boilerplate', strength: 0.9, ...claim } : null,
    }),
  )
  const all = pageClaims(page, { lexicon, headline: 'auto', disabled: new Set(['r9']), rules })
  return { all, vetoes: vetoesOf(page, all) }
}

test('a rule speaks for its block alone', () => {
  const { all } = claimed(
    { start: -4, end: 90 },
    { start: 3, end: 3 },
    { start: 7, end: 9 },
    { start: 1, end: 3, block: 0 },
  )
  const own = { kind: 'boilerplate', boilerplate: undefined, strength: 0.9 }
  expect(all).toEqual([
    [
      { start: 0, end: 4, ...own, rule: 'r0' },
      { start: 1, end: 3, ...own, rule: 'r3' },
    ],
    [],
  ])
})

test('the strongest claim on a whole block as boilerplate is a veto', () => {
  expect(claimed().vetoes).toEqual([null, null])
  expect(claimed({ strength: 0.4 }, { boilerplate: 'share', strength: 0.6 }, { strength: 0.6 }).vetoes).toEqual([
    { strength: 0.6, kind: 'share' },
    null,
  ])
  expect(claimed({ strength: 0.4, block: 1 }).vetoes).toEqual([null, { strength: 0.4, kind: 'other' }])
  expect(claimed({ kind: 'byline' }, { start: 1 }, { end: 3 }).vetoes).toEqual([null, null])
})

test('a claim of the whole block', () => {
  expect(whole({ start: 1, end: 4 }, 'deck', 0.5)).toEqual({ start: 1, end: 4, kind: 'deck', strength: 0.5 })
  const claim: Claim = { start: 1, end: 4, kind: 'boilerplate', strength: 0.5, boilerplate: 'share' }
  expect(whole({ start: 1, end: 4 }, 'boilerplate', 0.5, 'share')).toEqual(claim)
})

test.each([
  ['..x.x.', 0, '2-4'],
  ['..x.x.', 1, '1-5'],
  ['x', 0, '0-0'],
  ['..', 1, '0--1'],
  ['', 0, '0--1'],
])('the blocks that a rule may claim of %j, with %d around: %s', (list, around, reach) => {
  const { first, last } = reachOf([...list], (sign) => sign === 'x', around)
  expect(`${first}-${last}`).toBe(reach)
})

test('a claim knows its rule', () => {
  const [[claim]] = claimed({ boilerplate: 'share' }).all as [[RuleClaim]]
  expect(claim.rule).toBe('r0')
})
