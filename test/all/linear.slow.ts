import { expect, test } from 'vitest'
import { growthOf, MOST_GROWTH } from '../support/growth.ts'
import { FAMILIES } from '../support/hostile.ts'

// The families of test/linear.test.ts at larger sizes: ten megabytes, or as much as takes a good part of a second.

const LARGEST = 10_000_000
const SIZE = 100_000
const LEAST_MS = 150

test.each(FAMILIES.map((family) => [family.name, family] as const))('%s', { timeout: 300_000 }, (_, family) => {
  expect(growthOf(family, SIZE, LEAST_MS, LARGEST / 2)).toBeLessThan(MOST_GROWTH)
})
