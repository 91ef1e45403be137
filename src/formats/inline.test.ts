import { expect, test } from 'vitest'
import { cpuTime } from '../../test/support/cpu-time.ts'
import { inOrder, type Mark, markUp } from './inline.ts'

const tag = (name: string, start: number, end: number, head = 0, tail = 0): Mark => ({
  ...{ start, end, head, tail },
  open: `<${name}>`,
  close: `</${name}>`,
})

const table: [name: string, marks: Mark[], expected: string][] = [
  ['none', [], 'cdefghij'],
  ['one', [tag('a', 3, 5)], 'c<a>de</a>fghij'],
  ['side by side', [tag('a', 3, 5), tag('b', 5, 6)], 'c<a>de</a><b>f</b>ghij'],
  ['nested', [tag('b', 4, 5), tag('a', 3, 6)], 'c<a>d<b>e</b>f</a>ghij'],
  ['the same span twice', [tag('a', 3, 5), tag('b', 3, 5)], 'c<a><b>de</b></a>fghij'],
  ['crossing: cut at the end of the first', [tag('a', 3, 6), tag('b', 5, 8)], 'c<a>de<b>f</b></a>ghij'],
  ['out of the span: cut at its end', [tag('a', 8, 14)], 'cdefgh<a>ij</a>'],
  ['before the span: left out', [tag('a', 0, 4)], 'cdefghij'],
  ['after the span: left out', [tag('a', 10, 12)], 'cdefghij'],
  ['empty: left out', [tag('a', 4, 4)], 'cdefghij'],
  ['head and tail are left to the markup', [tag('q', 3, 8, 1, 2)], 'c<q>ef</q>ij'],
  ['nested at the edge, each with its marks', [tag('q', 3, 9, 1, 1), tag('q', 4, 8, 1, 1)], 'c<q><q>fg</q></q>j'],
  ['inner words end where the outer mark begins', [tag('q', 3, 9, 1, 1), tag('b', 6, 8)], 'c<q>ef<b>gh</b></q>j'],
]

test.each(table)('%s', (_, marks, expected) => {
  expect(markUp('abcdefghijkl', { start: 2, end: 10 }, inOrder(marks), (text) => text)).toBe(expected)
})

test('a hundred thousand marks, one in the other, take no stack and no square of time', () => {
  const depth = 100_000
  const marks = Array.from({ length: depth }, (_, at) => tag('q', at, 2 * depth - at))
  let out = ''
  const took = cpuTime(() => {
    out = markUp('x'.repeat(2 * depth), { start: 0, end: 2 * depth }, inOrder(marks), (text) => text)
  })
  expect(out).toMatch(/^<q>x<q>x<q>/)
  expect(out.length).toBe(2 * depth + 7 * depth)
  expect(took).toBeLessThan(3000)
})
