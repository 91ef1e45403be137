import { expect, test } from 'vitest'
import { behindHashes, isImages, withoutMarks } from './markdown.ts'

test.each([
  ['## Town votes', 'Town votes'],
  ['# Town votes', 'Town votes'],
  ['###### Town votes', 'Town votes'],
  ['####### Town votes', '####### Town votes'],
  ['#Town votes', '#Town votes'],
  ['#', '#'],
  ['Town votes', 'Town votes'],
])('%j begins with %j', (line, words) => {
  expect(line.slice(behindHashes(line, 0, line.length))).toBe(words)
})

test.each([
  ['## Town votes', 'Town votes'],
  ['## Town votes ##', 'Town votes'],
  ['## Town votes in C#', 'Town votes in C#'],
  ['• Town votes', 'Town votes'],
  ['* Town votes', 'Town votes'],
  ['•Town votes', '•Town votes'],
  ['- Town votes', '- Town votes'],
  ['– We will go', '– We will go'],
  ['**Town votes**', 'Town votes'],
  ['# **Town votes**', 'Town votes'],
  ['**Town** votes', '**Town** votes'],
  ['***URGENT', '***URGENT'],
  ['****', '****'],
  ['Town votes', 'Town votes'],
  ['Votes in C#', 'Votes in C#'],
])('%j is %j', (line, words) => {
  const { start, end } = withoutMarks(line, 0, line.length)
  expect(line.slice(start, end)).toBe(words)
})

test.each([
  ['![A ferry](https://example.org/1.jpg)', true],
  ['![](https://example.org/1.jpg)', true],
  ['![A ferry](https://example.org/1.jpg "The ferry")', true],
  ['[![A ferry](https://example.org/1.jpg)](https://example.org)', true],
  ['![A ferry](https://example.org/1.jpg) ![A pier](https://example.org/2.jpg)', true],
  ['![A ferry](https://example.org/1.jpg) leaves', false],
  ['See ![A ferry](https://example.org/1.jpg)', false],
  ['[A ferry](https://example.org)', false],
  ['![A ferry]', false],
  ['![A ferry](https://example.org', false],
  ['[![A ferry](https://example.org/1.jpg)', false],
  ['', false],
])('%j is an image: %j', (line, is) => {
  expect(isImages(line)).toBe(is)
})
