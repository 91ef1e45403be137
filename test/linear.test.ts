import { expect, test } from 'vitest'
import { parseDispatch } from '../src/index.ts'

// Time grows as the source does. Ratios of times, not times: machines differ, curves do not.

const REPEATED = [
  ...['"', '“', '”', "'", "''", '``', '«', '»', '„', '“”', '“ ', ' ”', '"a" ', '“a', 'a”', '‘', '“‘', '"\n', '“\n\n'],
  ...['(', ')', '()', '(AVN) ', '[', '{', '<', '-', '--', '—', '–', '/', '.', '...', '…', ',', ':', ';', '|', '•', '*'],
  ...['By ', 'By Ann Kerr ', 'By Ann Kerr\n', 'said ', 'said.', 'he said ', '"A," said Kerr. ', 'according to '],
  ...['A', 'A ', 'Aa ', 'A. ', 'A.B.', 'Ann Kerr, ', 'Ann and ', 'Mr. ', 'AVN ', 'LENKOVO ', 'LENKOVO, ', 'LENKOVO/'],
  ...['1', '1 ', '1. ', '12/02/2019 ', 'May ', 'May 8, ', 'LENKOVO, May 8 ', 'LENKOVO (', 'LENKOVO, May 8 (AVN'],
  ...[
    '\n',
    '\n\n',
    ' \n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    '\u00a0',
    '\u2028',
    '\u0000',
    '\ud800',
    '\u202e',
    '\u200b',
    'e\u0301',
  ],
  ...[
    'a',
    'a\n',
    'a\n\n',
    'A\n',
    'a. ',
    'A b c.\n\n',
    '- a\n',
    '1. a\n',
    'Q: a\n',
    'KERR: a\n',
    '###\n',
    '-\n',
    '@a ',
    '#a ',
  ],
  ...[
    'Latest news\n',
    '07.May.2026\n',
    'Share\n',
    '© 2026\n',
    'About AVN\n\n',
    'http://a.example ',
    '(Reporting by ',
    '🙂',
  ],
]
const SIZE = 8_000
const TRIES = 8
const WANTED = 10

test.each(REPEATED.map((piece) => [JSON.stringify(piece), piece]))('%s repeated', (_, piece) => {
  const small = repeat(piece, SIZE)
  const large = repeat(piece, 4 * SIZE)
  // Four times the source is four times the work, sixteen where it is quadratic. The quickest of some runs counts,
  // since whatever else the machine does only adds.
  let quickest = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
  for (let i = 0; i < TRIES && !(ratio(quickest) < WANTED); i++) {
    quickest = { small: Math.min(quickest.small, time(small)), large: Math.min(quickest.large, time(large)) }
  }
  expect(ratio(quickest)).toBeLessThan(WANTED)
})

test.each([
  ['one line', () => 'word '.repeat(400_000)],
  ['new lines', () => '\n'.repeat(2_000_000)],
  ['nesting', () => '“‘'.repeat(50_000) + '’”'.repeat(50_000)],
  ['marks', () => '"'.repeat(500_000)],
])('a lot of %s gives a dispatch', (_, make) => {
  const source = make()
  expect(parseDispatch(source).sections.at(-1)?.end).toBe(source.length)
})

function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length))
}

function ratio({ small, large }: { small: number; large: number }): number {
  return large / Math.max(small, 0.25)
}

function time(source: string): number {
  const start = performance.now()
  parseDispatch(source)
  return performance.now() - start
}
