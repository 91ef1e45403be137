import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { toBlocks } from './blocks.ts'

const lexicon = layoutLexicon(en)

/** How many lines each block has. */
const cut = (...lines: string[]) =>
  toBlocks(lines.join('\n'), lexicon)
    .map(({ lines: { length } }) => length)
    .join(' ')

/** A line of so many characters that ends in a word, or as `end` says. */
const line = (length: number, end = '') => `Owl ${'o'.repeat(length - 5 - end.length)}w${end}`
const small = (length: number, end = '') => line(length, end).toLowerCase()

test.each([
  ['a\nb', '"a" 0 0, "b" 0 0'],
  ['a\r\nb', '"a" 0 0, "b" 0 0'],
  ['a\rb', '"a" 0 0, "b" 0 0'],
  ['a\n\n\nb\n', '"a" 0 0, "b" 0 2'],
  ['  a \n\tb\n \t c', '"a" 2 0, "b" 4 0, "c" 6 0'],
  ['\r\n\r\na\r\n\r\nb', '"a" 0 2, "b" 0 1'],
  ['a\n\rb', '"a" 0 0, "b" 0 1'],
  ['a\n \nb', '"a" 0 0, "b" 0 1'],
  ['\u00a0a\u00a0\nb\u2003', '"a" 1 0, "b" 0 0'],
  ['a\u0007b', '"a\\u0007b" 0 0'],
  ['\u0007a', '"a" 1 0'],
  [' ', ''],
  ['', ''],
])('the lines of %j, each with its indent and the blank lines above it: %s', (source, lines) => {
  const blocks = toBlocks(source, lexicon)
  const told = blocks.map(({ text, gap, lines: [first] }) => `${JSON.stringify(text)} ${first?.indent} ${gap}`)
  expect(told.join(', ')).toBe(lines)
})

test('a deeper indent parts paragraphs, so that few wraps are enough', () => {
  const rows = [`   ${line(60, '.')}`, line(40, '.')]
  expect(cut(line(70), small(50, '.'), ...rows, ...rows, ...rows)).toBe('2 2 2 2')
})

test('a dateline opens a block near the top of wrapped copy', () => {
  const lead = `KESTEN (AVN) - ${line(45)}`
  expect(cut(line(62, '.'), lead, small(60), small(60), small(40, '.'))).toBe('1 4')
})

test('blocks know where they are', () => {
  const source = `a\n${line(70)}\n${small(70)}\n${small(40, '.')}`
  expect(toBlocks(source, lexicon).map(({ index, start, end }) => [index, start, end])).toEqual([
    [0, 0, 1],
    [1, 2, source.length],
  ])
})

test.each([
  // Lines that break within a sentence are wrapped where a quarter of them do.
  [[line(70), small(70), small(30, '.')], '3'],
  [[line(70), small(70), small(30, '.'), line(70, '.'), line(70, '.'), line(70, '.'), line(70, '.')], '3 4'],
  [[line(70), small(70, '.'), ...Array(3).fill(line(70, '.'))], '5'],
  [[line(70), small(70, '.'), ...Array(4).fill(line(70, '.'))], '1 1 1 1 1 1'],
  // Fewer are enough where full lines end within a sentence above a capital, but not where others are longer.
  [[line(70), small(70), line(68), small(70), line(67), line(70, '.'), ...Array(4).fill(line(70, '.'))], '10'],
  [
    [line(70), small(70), line(68), small(70), line(67), line(70, '.'), ...Array(4).fill(line(77, '.'))],
    '1 1 1 1 1 1 1 1 1 1',
  ],
  [[line(70), small(70), line(68), line(67), line(70), ...Array(5).fill(line(70, '.'))], '1 1 1 1 1 1 1 1 1 1'],
  // Half of narrow ones must.
  [[line(50), small(50), small(50, '.'), line(50, '.'), line(50, '.')], '5'],
  [[line(50), small(50), small(50, '.'), line(50, '.'), line(50, '.'), line(50, '.')], '1 1 1 1 1 1'],
  [[line(60), small(60), small(60, '.'), line(60, '.'), line(60, '.'), line(60, '.')], '6'],
  // Short and long lines say nothing.
  [[line(35), small(35)], '1 1'],
  [[line(36), small(36)], '2'],
  [[line(100), small(100)], '2'],
  [[line(101), small(101)], '1 1'],
  // A line goes on where its first word would not have fitted above, or within a sentence.
  [[line(70), small(70), small(66), line(10)], '3 1'],
  [[line(70), small(70), small(59), line(10)], '3 1'],
  [[line(70), small(70), small(60), line(10)], '3 1'],
  [[line(70), small(70), small(35), small(10)], '3 1'],
  [[line(70), small(70), small(36), small(10)], '4'],
  [[line(70), small(70), small(40, ','), small(10)], '4'],
  [[line(70), small(70), small(40, '-'), small(10)], '4'],
  [[line(70), small(70), small(40, '.'), small(10)], '3 1'],
  [[line(70), small(70), small(40, ')'), small(10)], '3 1'],
  // Longer than the width by a little it still goes on.
  [[line(70), small(70), line(76, '.'), line(70)], '4'],
  [[line(70), small(70), line(77, '.'), line(70)], '3 1'],
  // A line that lost a word breaks early.
  [[line(70), small(70), 'the owls of the old zoo in the town of', 'Kesten'], '4'],
  [[line(70), small(70), 'the owls of the old zoo in town of', 'Kesten'], '3 1'],
  [[line(70), small(70), 'the owls of the old zoo in the town oF', 'Kesten'], '3 1'],
  [[line(70), small(70), 'the owls of old zoos in all townships', 'Kesten'], '4'],
  [[line(70), small(70), 'the owls of old zoos in these townships', 'Kesten'], '4'],
  // A blank line parts.
  [[line(70), small(70), '', small(30), small(30)], '2 1 1'],
  [[line(70), '', small(30)], '1 1'],
])('hard wraps of %j: %s', (lines, blocks) => {
  expect(cut(...lines)).toBe(blocks)
})

test.each([
  // Within a sentence, or behind a comma.
  [[line(40), '', small(40)], '2'],
  [[line(39), '', small(40)], '1 1'],
  [[line(40), '', small(39)], '1 1'],
  [[line(40), '', '', small(40)], '1 1'],
  [[line(40), small(40)], '2'],
  [[line(40), '', line(40)], '1 1'],
  [[line(40, '.'), '', small(40)], '1 1'],
  [[line(40, ','), '', line(20)], '2'],
  [[line(40, ','), '', line(19)], '1 1'],
  [[line(40, '-'), '', small(40)], '2'],
])('a blank line within a sentence, %j: %s', (lines, blocks) => {
  expect(cut(...lines)).toBe(blocks)
})

test.each([
  // Indents open paragraphs.
  [[`  ${line(70)}`, small(70), small(30, '.'), `  ${line(70)}`, small(70), line(30)], '3 3'],
  [[`  ${line(70)}`, small(34), line(30, '.'), `  ${line(70)}`, small(70), small(35), line(30)], '2 1 3 1'],
  [[`  ${line(70)}`, small(33, '-'), line(30, '.'), `  ${line(70)}`, small(70), small(34, '-'), line(30)], '3 4'],
  [[`  ${line(70)}`, small(70), small(30, '.'), line(70), small(70), line(30)], '3 3'],
  [[`  ${line(70)}`, `  ${small(70)}`, `  ${small(30, '.')}`, line(30)], '3 1'],
  [[line(70), `  ${small(70)}`, `  ${small(70)}`], '3'],
  [[`    ${line(70)}`, `  ${small(70)}`, `  ${small(70)}`, `    ${line(70)}`, `  ${small(70)}`, small(30)], '3 2 1'],
  [[`\t${line(70)}`, small(70), `    ${line(70)}`, small(70)], '2 2'],
  // Few of them open none.
  [[`  ${line(70)}`, ...Array(22).fill(small(70)), `  ${line(70)}`, line(35)], '23 2'],
  [[`  ${line(70)}`, ...Array(23).fill(small(70)), `  ${line(70)}`, line(35)], '24 2'],
])('indents of %j: %s', (lines, blocks) => {
  expect(cut(...lines)).toBe(blocks)
})

test.each([
  // A byline is no part of the headline above it.
  [[line(70), small(70), 'by Ann Kerr'], '2 1'],
  [[line(70), small(70), small(70), 'by Ann Kerr'], '3 1'],
  [[line(70), small(70), small(70), small(70), 'by Ann Kerr'], '5'],
  [[line(70), small(70), 'by ann Kerr'], '3'],
  [[line(70), small(70), 'by Ann Kerr.'], '3'],
  [[line(70), small(70), 'by'], '3'],
  [[line(70), small(70), 'on Ann Kerr'], '3'],
  [[line(70), small(70), `by Ann Kerr ${'o'.repeat(43)}`], '2 1'],
  [[line(70), small(70), `by Ann Kerr ${'o'.repeat(44)}`], '3'],
  [[line(70), 'by Ann Kerr'], '1 1'],
])('a byline below %j: %s', (lines, blocks) => {
  expect(cut(...lines)).toBe(blocks)
})

test('a wire’s header is no part of the headline below it', () => {
  const rows = [line(70), small(60, '.'), line(70), small(60, '.')]
  expect(cut('a1043 avn', 'u i BC-KESTEN-FERRY-1STLD   11-02 0412', line(50), ...rows)).toBe('1 1 1 2 2')
})
