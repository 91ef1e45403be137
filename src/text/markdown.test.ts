import { expect, test } from 'vitest'
import { behindHashes, isImages, plain, withoutMarks, withoutMarkup } from './markdown.ts'

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
  ['[![A ferry](https://example.org/1.jpg) leaves](https://example.org)', false],
  ['![A (ferry)', false],
  ['', false],
])('%j is an image: %j', (line, is) => {
  expect(isImages(line)).toBe(is)
})

const LONG = 'a'.repeat(700)

test.each([
  ['By [Ann Kerr](https://example.org/ann)', 'By Ann Kerr'],
  ['[Ann Kerr](https://example.org/ann "All of hers") said', 'Ann Kerr said'],
  ['the [ferry](/ports/ferry), the [quay](#quay) and [mail](mailto:a@example.org)', 'the ferry, the quay and mail'],
  ['[ferry](www.example.org) [quay](../quay) [pier](./pier)', 'ferry quay pier'],
  ['[a pier](https://example.org/Pier_(Kesten))', 'a pier'],
  ['[a pier ](https://example.org)', 'a pier '],
  ['a [1](https://example.org/1) b', 'a 1 b'],
  ['**LENKOVO, May 8 (AVN)** — The town votes', 'LENKOVO, May 8 (AVN) — The town votes'],
  ['**[Ann Kerr](https://example.org)**', 'Ann Kerr'],
  ['[**Ann Kerr**](https://example.org)', 'Ann Kerr'],
  ['(**Ann Kerr**) “**We go**”', '(Ann Kerr) “We go”'],
  ['**Ann* Kerr**', 'Ann* Kerr'],
  ['**of\n**Lenkovo** votes', '**of\nLenkovo votes'],
])('%j is %j', (text, words) => {
  expect(withoutMarkup(text)).toBe(words)
})

test.each([
  'The town [of Lenkovo] votes',
  'The town [of Lenkovo] (https://example.org) votes',
  '[of Lenkovo](the town)',
  '[of Lenkovo](town)',
  '[of] Lenkovo](https://example.org)',
  '[of\rLenkovo](https://example.org)',
  '[of Lenkovo](https://example.org/\r)',
  '[of Lenkovo](https://example.org',
  '[of Lenkovo](https://example.org here)',
  '[of Lenkovo](https://example.org "here)',
  '[of\nLenkovo](https://example.org)',
  '[of Lenkovo](https://example.org/\n)',
  '[](https://example.org)',
  '[ of Lenkovo](https://example.org)',
  '![of Lenkovo](https://example.org)',
  `[${LONG}](https://example.org)`,
  ']( https://example.org)',
  '***URGENT',
  '***URGENT***',
  '***URGENT**',
  '**URGENT***',
  '**--**',
  '**of\rLenkovo**',
  '**',
  '** of Lenkovo **',
  '**of Lenkovo **',
  '**of\nLenkovo**',
  '2**3 and 3**2',
  '****',
  '** ** **',
  `**${LONG}**`,
])('%j has no such marks', (text) => {
  expect(plain(text)).toBe(null)
})

test('what stands for nothing is told with where it stood', () => {
  expect(plain('A [b](/c) d')).toEqual({ text: 'A b d', at: [2, 3], shifts: [1, 6], partners: [3, 2] })
})
