import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

async function* thenNever(...things: number[]): AsyncGenerator<number> {
  yield* things
  await new Promise(() => {})
}

async function* all(...things: number[]): AsyncGenerator<number> {
  yield* things
}

/** The larger, the sooner. */
async function later(thing: number): Promise<number> {
  await new Promise((done) => setTimeout(done, 40 - 10 * thing))
  return thing
}

test.each([1, 2, 8])('keeps the order, %i at a time', async (ahead) => {
  const results: number[] = []
  for await (const result of inOrder(all(1, 2, 3), ahead, later)) results.push(result)
  expect(results).toEqual([1, 2, 3])
})

test.each([1, 2, 8])('does not wait for the next thing, %i at a time', async (ahead) => {
  const results: number[] = []
  for await (const result of inOrder(thenNever(1, 2, 3), ahead, later)) {
    results.push(result)
    if (results.length === 3) break
  }
  expect(results).toEqual([1, 2, 3])
})

test('has no more under way than it may', async () => {
  let underWay = 0
  let most = 0
  const work = async (thing: number) => {
    most = Math.max(most, ++underWay)
    await later(thing)
    underWay--
  }
  for await (const _ of inOrder(all(1, 2, 3, 1, 2, 3), 2, work));
  expect(most).toBe(2)
})

test('an error of the work is the error of all', async () => {
  const results = inOrder(thenNever(1), 2, () => Promise.reject(new Error('no')))
  await expect(results.next()).rejects.toThrow('no')
})
