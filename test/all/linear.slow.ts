import { expect, test } from 'vitest'
import { parseDispatch } from '../../src/index.ts'
import { growthOf, MOST_GROWTH } from '../support/growth.ts'
import { FAMILIES } from '../support/hostile.ts'

// The families of test/linear.test.ts at larger sizes: five megabytes, or as much as takes a good part of a second. Some
// hold a quote in every other character, whose dispatch is many times their size: ten megabytes need more than 4 GB.

const LARGEST = 5_000_000
const SIZE = 100_000
const LEAST_MS = 150

test.each(FAMILIES.map((family) => [family.name, family] as const))('%s', { timeout: 300_000 }, (_, family) => {
  expect(growthOf(family, SIZE, LEAST_MS, LARGEST / 2)).toBeLessThan(MOST_GROWTH)
})

test.each([
  ['one line of 10 MB', 'word ', 2_000_000],
  ['ten million new lines', '\n', 10_000_000],
  ['ten million carriage returns and new lines', '\r\n', 10_000_000],
  ['a megabyte of quotation marks', '"', 1_000_000],
  ['marks nested a hundred thousand deep', '“‘', 100_000],
])('%s', (_, piece, times) => {
  const source = piece.repeat(times)
  expect(parseDispatch(source).sections.at(-1)?.end).toBe(source.length)
})
