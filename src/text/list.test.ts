import { expect, test } from 'vitest'
import { itemBefore } from './list.ts'

test.each([
  ['the second', 2, 'b'],
  ['the last', 3, 'c'],
  ['none before the first', 0, undefined],
  ['none before the beginning', -1, undefined],
  ['none behind the end', 5, undefined],
])('%s', (_, index, item) => {
  expect(itemBefore(['a', 'b', 'c'], index)).toBe(item)
})
