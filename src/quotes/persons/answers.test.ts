import { expect, test } from 'vitest'
import { parseQuotes } from '../../index.ts'

// Whom a pronoun means behind a question that one puts to another.
test.each([
  ['Bea Kerr asked Neil Holm if they had looked. “We had,” he said.', 'Neil Holm'],
  ['Tom Kerr asked Neil Holm whether they had looked. “We had,” he said.', 'Neil Holm'],
  ['Tom Kerr asked Neil Holm why they had looked. “We had to,” he said.', 'Neil Holm'],
  ['Tom Kerr asked Neil Holm to leave. “We had to,” he said.', 'Tom Kerr'],
  ['Tom Kerr asked Ann Holm if they had looked. “We had,” he said.', 'Tom Kerr'],
  ['Tom Kerr told Neil Holm that they had looked. “We had,” he said.', 'Tom Kerr'],
])('%s', (source, expected) => {
  const quotes = parseQuotes(source)
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([expected])
})
