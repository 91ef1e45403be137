import { expect, test } from 'vitest'
import { itemBefore, sortByStart } from './list.ts'

test.each([
  ['the second', 2, 'b'],
  ['the last', 3, 'c'],
  ['none before the first', 0, undefined],
  ['none before the beginning', -1, undefined],
  ['none behind the end', 5, undefined],
])('%s', (_, index, item) => {
  expect(itemBefore(['a', 'b', 'c'], index)).toBe(item)
})

test.each([
  ['nothing', [], ''],
  ['what is in order', [1, 4, 4, 9], '1a 4b 4c 9d'],
  ['what is not; of equals the first stays first', [4, 9, 4, 1], '1d 4a 4c 9b'],
])('sorted by start: %s', (_, starts, expected) => {
  const items = starts.map((start, i) => ({ start, name: 'abcd'.charAt(i) }))
  expect(
    sortByStart(items)
      .map(({ start, name }) => `${start}${name}`)
      .join(' '),
  ).toBe(expected)
})
