import { expect, test } from 'vitest'
import { growthOf, MOST_GROWTH } from './support/growth.ts'
import { FAMILIES } from './support/hostile.ts'

// Time grows as the source does. Ratios of times, not times: machines differ, curves do not.
// Larger texts of the same families, up to five megabytes: test/all/linear.slow.ts.

const SIZE = 8_000
const LEAST_MS = 4
const MOST_SIZE = 1_000_000

test('there are families', () => {
  expect(FAMILIES.length).toBeGreaterThan(150)
})

test.each(FAMILIES.map((family) => [family.name, family] as const))('%s', (_, family) => {
  expect(growthOf(family, SIZE, LEAST_MS, MOST_SIZE)).toBeLessThan(MOST_GROWTH)
})
