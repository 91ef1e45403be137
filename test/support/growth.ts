import { parseDispatch } from '../../src/index.ts'
import { cpuTime } from './cpu-time.ts'
import type { Family } from './hostile.ts'

/** Twice the text may take so many times as long: two, and what a machine that does other things adds. */
export const MOST_GROWTH = 2.4

/** Rounds of a small and a large text in turn, so that a slow moment hits both. */
const ROUNDS = 3

/** How often a measurement that is too high is made again, each time with texts of twice the size. */
const RETRIES = 6

/**
 * Time for a text of 2n over time for one of n. What else the machine does adds noise, which shrinks as texts grow; work
 * that grows faster than its text stays: so what looks too high is measured again at larger sizes.
 *
 * @param size n, at first; it is doubled until the text takes `least` milliseconds, up to `most` code units.
 */
export function growthOf({ make }: Family, size: number, least: number, most: number): number {
  let n = size
  while (n < most && timeOf(make(n)) < least) n = Math.min(2 * n, most)
  let growth = measure(make(n), make(2 * n))
  for (let i = 0; i < RETRIES && growth > MOST_GROWTH; i++) {
    n = Math.min(2 * n, most)
    growth = measure(make(n), make(2 * n))
  }
  return growth
}

function measure(small: string, large: string): number {
  const times = Array.from({ length: ROUNDS }, () => [timeOf(small), timeOf(large)] as const)
  return median(times.map(([, time]) => time)) / median(times.map(([time]) => time))
}

function timeOf(source: string): number {
  return cpuTime(() => parseDispatch(source))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
