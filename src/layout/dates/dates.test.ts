import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { isDateLine, readDate } from './index.ts'

const lexicon = layoutLexicon(layout)

type Fields = [year: number | null, month: number | null, day: number | null]

const read: [source: string, text: string, ...fields: Fields][] = [
  ['May 25', 'May 25', null, 5, 25],
  ['May 25. The', 'May 25', null, 5, 25],
  ['25 May', '25 May', null, 5, 25],
  ['25. Mai', '25. Mai', null, 5, 25],
  ['14.03.23', '14.03.23', 2023, 3, 14],
  ['14.03.1987', '14.03.1987', 1987, 3, 14],
  ['14.03.87', '14.03.87', 1987, 3, 14],
  ['14.03.69', '14.03.69', 1969, 3, 14],
  ['14.03.68', '14.03.68', 2068, 3, 14],
  ['03.14.2023', '03.14.2023', 2023, 3, 14],
  ['4.5.2021', '4.5.2021', 2021, 5, 4],
  ['11.Mar.2026', '11.Mar.2026', 2026, 3, 11],
  ['02-Feb-1998', '02-Feb-1998', 1998, 2, 2],
  ['15-Mar-26', '15-Mar-26', 2026, 3, 15],
  ['12/02/2019', '12/02/2019', 2019, null, null],
  ['05/05/2019', '05/05/2019', 2019, 5, 5],
  ['25/12/2019', '25/12/2019', 2019, 12, 25],
  ['12/25/2019', '12/25/2019', 2019, 12, 25],
  ['11/18/19 11:04', '11/18/19', 2019, 11, 18],
  ['Aug. 09, 2016', 'Aug. 09, 2016', 2016, 8, 9],
  ['Sept. 26', 'Sept. 26', null, 9, 26],
  ['24/November/2021', '24/November/2021', 2021, 11, 24],
  ['Wednesday, November 24, 2021 (', 'Wednesday, November 24, 2021', 2021, 11, 24],
  ['Wed, 08/20/2008', 'Wed, 08/20/2008', 2008, 8, 20],
  ['Fri. 3 May', 'Fri. 3 May', null, 5, 3],
  ['2011-06-01 12:45', '2011-06-01', 2011, 6, 1],
  ['2011-06-01T12:45', '2011-06-01', 2011, 6, 1],
  ['2024.03.31 19:59', '2024.03.31', 2024, 3, 31],
  ['2025/1/14', '2025/1/14', 2025, 1, 14],
  ['15 Mar 2026', '15 Mar 2026', 2026, 3, 15],
  ['DECEMBER 27', 'DECEMBER 27', null, 12, 27],
  ['JAN 8', 'JAN 8', null, 1, 8],
  ['25 OTT', '25 OTT', null, 10, 25],
  ['11 mar. (', '11 mar.', null, 3, 11],
  ['10 juil 2024', '10 juil 2024', 2024, 7, 10],
  ['10 août', '10 août', null, 8, 10],
  ['7. november 2011', '7. november 2011', 2011, 11, 7],
  ['7 listopada 2011 r.', '7 listopada 2011', 2011, 11, 7],
  ['10 фев', '10 фев', null, 2, 10],
  ['13 ноября', '13 ноября', null, 11, 13],
  ['25 dekabr', '25 dekabr', null, 12, 25],
  ['12 sentyabr', '12 sentyabr', null, 9, 12],
  ['3 de mayo de 2020', '3 de mayo de 2020', 2020, 5, 3],
  ['5th of June, 1999', '5th of June, 1999', 1999, 6, 5],
  ['June 5th 1999', 'June 5th 1999', 1999, 6, 5],
  ['Jan 30,2018', 'Jan 30,2018', 2018, 1, 30],
  ['2014 January 07 (Tuesday)', '2014 January 07', 2014, 1, 7],
  ['March 2024', 'March 2024', 2024, 3, null],
  ['April 25, 20232:26 PM', 'April 25, 2023', 2023, 4, 25],
  ['28 June. AVN', '28 June', null, 6, 28],
  // Two digits are a year where nothing makes them a day, a time or a number of things.
  ['26 Feb 87 (', '26 Feb 87', 1987, 2, 26],
  ['26 Feb 68', '26 Feb 68', 2068, 2, 26],
  ['24 SEP 69 -', '24 SEP 69', 1969, 9, 24],
  ["Feb. 26, '87 (", "Feb. 26, '87", 1987, 2, 26],
  ['Feb 26, 87.', 'Feb 26, 87', 1987, 2, 26],
  ['26 Feb ’05', '26 Feb ’05', 2005, 2, 26],
  ['May 5, 12 and 19', 'May 5', null, 5, 5],
  ['May 5, 12', 'May 5', null, 5, 5],
  ['26 Feb 12 people', '26 Feb', null, 2, 26],
  ['26 Feb 17:46', '26 Feb', null, 2, 26],
  ['26 Feb 10.30 pm', '26 Feb', null, 2, 26],
  ['26 Feb 87%', '26 Feb', null, 2, 26],
  ['26 Feb 8', '26 Feb', null, 2, 26],
  // A year without such a day.
  ['Feb 29, 2021', 'Feb 29, 2021', 2021, 2, null],
  ['29.02.1900', '29.02.1900', 1900, 2, null],
  ['29.02.2000', '29.02.2000', 2000, 2, 29],
  ['29 February', '29 February', null, 2, 29],
]

test.each(read)('%j holds the date %j', (source, text, year, month, day) => {
  const date = readDate(source, 0, source.length, lexicon)
  expect(date?.text).toBe(text)
  expect([date?.year, date?.month, date?.day]).toEqual([year, month, day])
})

test('a whole date has its ISO form, a broken one has none', () => {
  expect(readDate('15 Mar 2026', 0, 11, lexicon)?.iso).toBe('2026-03-15')
  expect(readDate('12/02/2019', 0, 10, lexicon)?.iso).toBeNull()
  expect(readDate('May 25', 0, 6, lexicon)?.iso).toBeNull()
})

test('the date ends at the limit', () => {
  expect(readDate('May 25, 2016', 0, 6, lexicon)?.text).toBe('May 25')
})

const slips: [source: string, month: number, day: number][] = [
  ['MArch 3', 3, 3],
  ['Macrh 3', 3, 3],
  ['Marchg 3', 3, 3],
  ['Mach 3', 3, 3],
  ['Narch 3', 3, 3],
  ['APril 3', 4, 3],
  ['OCt 3', 10, 3],
  ['Febuary 3', 2, 3],
  ['March 2O', 3, 20],
  ['Feb10', 2, 10],
  ['ABR 3', 4, 3],
]

test.each(slips)('slip: %s', (source, month, day) => {
  const date = readDate(source, 0, source.length, lexicon, true)
  expect([date?.month, date?.day]).toEqual([month, day])
})

const none = [
  '',
  'May',
  'Maybe 25',
  'May 32',
  'Feb 30',
  '31 June',
  'May 25,000',
  'May 25%',
  'May 9:30',
  '11/2',
  '5/12',
  '1.2.10',
  '14.13.2023',
  '2023',
  '12 out of 14',
  'Marine 4',
  'Macrh 3',
  'Monday',
  '123 May',
  '99/99/9999',
]

test.each(none)('no date: %j', (source) => {
  expect(readDate(source, 0, source.length, lexicon)).toBeNull()
})

const lines: [line: string, date: string][] = [
  ['15 Mar 2026', '15 Mar 2026'],
  ['11.Mar.2026', '11.Mar.2026'],
  ['  June 28, 2018 17:58 ', 'June 28, 2018'],
  ['Updated: 2011-06-01 12:45', '2011-06-01'],
  ['Published on May 5, 2024 at 3:15 p.m. EDT', 'May 5, 2024'],
  ['Posted: Fri 8:05 PM, Feb 11, 2022  |', 'Feb 11, 2022'],
  ['Published Oct 12, 2021 at 3:52 PM | Updated at 7:14 PM CST on Oct 12, 2021', 'Oct 12, 2021'],
  ['Stand: 28.04.2023 17:23 Uhr', '28.04.2023'],
  ['Publicerad 8 maj 2026 kl 07.14', '8 maj 2026'],
  ['8 de maio de 2026 às 07:14', '8 de maio de 2026'],
  ['Actualizado  Lunes, 8 mayo 2026 - 02:24', 'Lunes, 8 mayo 2026'],
  ['17:41 JST, October 13, 2024', 'October 13, 2024'],
  ['- 4 April 2024, 09:13', '4 April 2024'],
  ['Wednesday, September 11 2019 11:43', 'Wednesday, September 11 2019'],
  ['16:54, 3 июля 2010', '3 июля 2010'],
  ['2024-01-31 | 05:47', '2024-01-31'],
  ['Wed, 08/20/2008 - 00:19', 'Wed, 08/20/2008'],
  ['8 November 2008 10:01 (UTC +04:00)', '8 November 2008'],
  ['2014 January 07 (Tuesday) 13:01:16', '2014 January 07'],
  ['25 April 2023 2:26 PM GMT+2, Last Updated 9 min ago', '25 April 2023'],
  ['Oct 13, 2021 at 9:28 pm ET • 2 min read', 'Oct 13, 2021'],
  ['2021-10-12T21:10:00Z', '2021-10-12'],
  ['(May 5)', 'May 5'],
]

test.each(lines)('a line of dates: %j', (line, date) => {
  expect(isDateLine(line, 0, line.length, lexicon)?.text).toBe(date)
})

const prose = [
  '',
  'Monday',
  '17:58',
  'The vote is on May 5',
  'May 5 was a Sunday',
  'Ann Kerr, May 5',
  '5 hours ago',
  `${'May 5, '.repeat(40)}`,
]

test.each(prose)('not a line of dates: %j', (line) => {
  expect(isDateLine(line, 0, line.length, lexicon)).toBeNull()
})
