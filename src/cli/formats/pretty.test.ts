import { expect, test } from 'vitest'
import { bestTime } from '../../../test/support/cpu-time.ts'
import { parseDispatch } from '../../index.ts'
import type { View } from './index.ts'
import { pretty } from './pretty.ts'

const VIEW: View = {
  part: undefined,
  into: 'dispatch',
  language: 'en',
  several: false,
  onScreen: true,
  color: false,
  width: 80,
}

test('takes time as its text grows, however many lines and quotes there are', () => {
  const timeOf = (quotes: number) => {
    const said = Array.from({ length: quotes }, (_, i) => `“We will be ${i} by then,” said Ann Kerr.`)
    const source = `Lenkovo votes\n\n${said.join('\n\n')}`
    const dispatch = parseDispatch(source)
    return bestTime(() => pretty({ name: 'story.txt', source, dispatch, record: {} }, VIEW))
  }
  timeOf(4_000) // warms up
  // Four times as many; sixteen times the work where each line looks at each quote.
  expect(timeOf(16_000) / timeOf(4_000)).toBeLessThan(9)
})
