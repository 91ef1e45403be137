import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { isDateLine, readDate } from './index.ts'
import { isOneSlip } from './months.ts'
import { isDay } from './stamp.ts'

// Where dates begin to be none, and what lies outside of the span that is read.

const lexicon = layoutLexicon(layout)
const dateOf = (source: string, dirty = false) => readDate(source, 0, source.length, lexicon, dirty)

const dates = [
  ...['May 25, 2016', 'Aug. 09, 2016', 'June 5th 1999', 'March 2024', 'JAN 8', 'Jan 30,2018', 'April 25, 20232:26 PM'],
  ...[
    '25 May 2016',
    '25. Mai 2016',
    '3 de mayo de 2020',
    '5th of June, 1999',
    '11.Mar.2026',
    '02-Feb-98',
    '24/Nov/2021',
  ],
  ...['2014 January 07 (Tuesday)', '2011-06-01 12:45', '14.03.23', '12/02/2019', '4.5.2021', '2025/1/14', 'May 25,000'],
  ...[
    'Wednesday, November 24, 2021',
    'Wed. 08/20/2008',
    'Fri 3 May',
    'May 9:30',
    'May 25%',
    '1.2.10',
    'Marchg 3',
    'Feb10',
  ],
  ...['March 2O', '3 Macrh 1999', '12 Sept. 2001'],
]

test.each(dates)('nothing beyond its end is read, and nothing before its start: %s', (source) => {
  for (const dirty of [false, true]) {
    for (let end = 0; end <= source.length; end++) {
      const head = source.slice(0, end)
      const expected = readDate(head, 0, end, lexicon, dirty)
      expect(readDate(source, 0, end, lexicon, dirty)).toEqual(expected)
      const later = readDate(`(“${head}5`, 2, end + 2, lexicon, dirty)
      expect(later).toEqual(expected && { ...expected, start: 2, end: expected.end + 2 })
    }
  }
})

test.each([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])('the last of a month is the %ith (%#)', (last) => {
  const month = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].indexOf(last) + 1
  expect([isDay(month, 0), isDay(month, 1), isDay(month, last), isDay(month, last + 1)]).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test.each([
  ['1 May 1800', 1800],
  ['1 May 1799', null],
  ['1 May 2199', 2199],
  ['1 May 2200', null],
  ['May 1, 1800', 1800],
  ['May 1, 1799', null],
  ['1800-05-01', 1800],
  ['2199/05/01', 2199],
  ['01.05.1800', 1800],
  ['1-May-69', 1969],
  ['1-May-68', 2068],
  ['1-May-7', null],
  ['May 1 20232:26', 2023],
  ['May 1 202322:26', 2023],
  ['May 1 20232', null],
  ['May 1 2023222:26', null],
])('the year of %s is %o', (source, year) => {
  expect(dateOf(source)).toMatchObject({ year, month: 5, day: 1 })
})

test.each([
  ...['1799-05-01', '2200-05-01', '2011-13-01', '2011-06-31', '201-06-01', '2011-06/01', '2011_06_01', '14.03/2023'],
  ...['14.03.', '14.03.2', '1.2.10', '14.03.23.', '32.01.2020', '00.01.2020', '1.0.2020', '123.01.2020', '1,2,2020'],
  ...[
    'May 0',
    '0 May',
    '32 May',
    'May     25',
    'May\n25',
    '25\nMay',
    'May25',
    'Ma 25',
    'May 25:30',
    'May 25,1',
    'May 251',
  ],
  ...['25 of', '25th', '25/', '25-', '25/x', 'May-25', '2014 January', '2014 January 32', '2014 Jan 7%', '2014'],
  ...['Monday', 'Mon,', 'Monday,    ', 'Marchmarchmarch 3', '٣ May', 'May ٣'],
])('no date: %j', (source) => {
  expect(dateOf(source)).toBeNull()
})

test.each([
  ['May    25', 'May    25'],
  ['25    May', '25    May'],
  ['May\u00a025', 'May\u00a025'],
  ['Mon    May 25', 'Mon    May 25'],
  ['25 the May', '25 the May'],
  ['May 25 the', 'May 25'],
  ['May 25, ', 'May 25'],
  ['June. 5', null],
  ['Sept. 5', 'Sept. 5'],
  ['Oct.5', null],
  ['25.Mai', '25.Mai'],
  ['25.May 2016', '25.May'],
  ['25-May-2016', '25-May-2016'],
  ['25-May/2016', '25-May'],
  ['25/May2016', '25/May2016'],
  ['7 listopada. 2011', '7 listopada'],
  ['12.2.10', '12.2.10'],
  ['1.12.10', '1.12.10'],
  ['1/2/10', '1/2/10'],
  ['2014 March 2O', '2014 March 2'],
  ['2014 Macrh 2', null],
  ['March2024', null],
  ['Mon     May 25', null],
])('%j holds %j', (source, text) => {
  expect(dateOf(source)?.text ?? null).toBe(text)
})

test.each([
  ['march', 'march', false],
  ['mach', 'march', true],
  ['marchg', 'march', true],
  ['narch', 'march', true],
  ['macrh', 'march', true],
  ['mrach', 'march', true],
  ['amrch', 'march', true],
  ['marhc', 'march', true],
  ['mcrah', 'march', false],
  ['mac', 'march', false],
  ['marching', 'march', false],
  ['naich', 'march', false],
  ['mahcr', 'march', false],
  ['mmarch', 'march', true],
  ['marrch', 'march', true],
  ['aab', 'aba', true],
  ['naxch', 'nayzch', false],
  ['nabch', 'nbcch', false],
  ['nabch', 'ncach', false],
  ['nbcdh', 'ncbeh', false],
  ['nabh', 'nbcdh', false],
  ['aa', 'aab', true],
])('%s is one slip off %s: %o', (word, month, expected) => {
  expect([isOneSlip(word, month), isOneSlip(month, word)]).toEqual([expected, expected])
})

test.each([
  ['Macrh 3', true],
  ['3 Macrh', true],
  ['3. Macrh', true],
  ['Macrh. 3', true],
  ['macrh 3', false],
  ['Macrh', false],
  ['Macrh    3', false],
  ['Macrh x3', false],
  ['March 4O', false],
  ['March 3o', true],
  ['March 30O', true],
  ['2014 Macrh 2', false],
  ['March2024', false],
])('dirty copy: %s is a date: %o', (source, expected) => {
  expect(dateOf(source, true) !== null).toBe(expected)
})

test.each([
  ...[
    'May 5 17:46',
    'May 5, 5.20pm',
    'May 5 5 pm',
    'May 5 19h35',
    'May 5 13:01:16',
    'May 5 24:00',
    'May 5T10:00Z',
    'May 5 T10:00',
    'May 5 GMT+0430',
  ],
  ...[
    'May 5 17:46+04:00',
    'May 5 UTC+2',
    'May 5 UTC-0530',
    'May 5 UTC -',
    'May 5 +04:00',
    'May 5 GMT+04:0',
    'May 5 @ 10:00',
  ],
  ...[
    'Tuesday | May 5',
    'May 5 (Tuesday)',
    'May 5 — 3 hours ago',
    '3 min read • May 5',
    'Updated: May 5',
    'May 5 [noon];',
  ],
  ...['May 5 07:00 ET | Source: Lenkovo Gold Corp.', 'May 5 |  source: owls'],
  ...['\u0000 May 5 \t', `May 5${' '.repeat(134)}.`],
])('a line of dates: %j', (line) => {
  expect(isDateLine(line, 0, line.length, lexicon)?.text).toBe('May 5')
})

test.each([
  ...[
    'May 5 25:00',
    'May 5 9:5',
    'May 5 10:00X',
    'May 5 GMT+04x30',
    'May 5 9',
    'May 5 1:02:03:04',
    'May 5 T',
    'May 5 +',
    'May 5 +x',
    'May 5 1234:00',
  ],
  ...[
    'May 5 x',
    'x May 5',
    'May 5 Tuesdayish',
    'Tuesday',
    '10:00',
    'May 5!',
    'May',
    'May 5 ?',
    'May 5 Source: owls',
    'May 5 | Owls: many',
    'May 5 | Source of owls',
    '| Source: owls 5',
    `May 5${' '.repeat(135)}.`,
  ],
  ...['   ', '.', '5', 'May five'],
])('no line of dates: %j', (line) => {
  expect(isDateLine(line, 0, line.length, lexicon)).toBeNull()
})

test('a line of dates ends where it ends', () => {
  const line = 'Updated: May 5, 2024 at 13:01:16 UTC+04:00 (Tuesday) 3 hours ago'
  for (let end = 0; end <= line.length; end++) {
    const expected = isDateLine(line.slice(0, end), 0, end, lexicon)
    expect(isDateLine(line, 0, end, lexicon)).toEqual(expected)
    const later = isDateLine(`x\n${line.slice(0, end)}5`, 2, end + 2, lexicon)
    expect(later).toEqual(expected && { ...expected, start: expected.start + 2, end: expected.end + 2 })
  }
})
