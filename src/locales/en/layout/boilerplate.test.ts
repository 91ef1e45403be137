import { expect, test } from 'vitest'
import { lineKey } from '../../../lexicon/layout.ts'
import { boilerplate } from './boilerplate.ts'

test('whole lines stand as they are compared', () => {
  const lines = boilerplate.flatMap(({ headings, lines, open = [] }) => [...headings, ...lines, ...open])
  expect(lines.filter((line) => lineKey(line) !== line)).toEqual([])
})
