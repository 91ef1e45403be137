import { expect, test } from 'vitest'
import { bestTime } from '../../../test/support/cpu-time.ts'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { isPersonName, readByline } from './index.ts'
import { read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)

const nobody = [
  '',
  ' ',
  'By',
  'By ',
  'By admin',
  'By Admin',
  'Published By : Admin | February 9, 2022 | 20:00 IST',
  'Anonymous said...',
  'By then the town had voted.',
  'By 2020 it was over',
  'By Monday the town had voted',
  'By the time they came it was over',
  'By all accounts a success',
  'By law, they must',
  'Byron Bay is a town',
  'Author of the article:',
  'NORA J. VELT, SECRETARY OF STATE',
  'Related Articles',
  'Most Popular',
  'Read More',
  'Latest news',
  'Leave a review',
  'Prime Minister',
  'White House',
  'United Nations',
  'Supreme Court',
  'South Korea',
  'New York',
  'Top Story',
  'Sports News',
  'The vote was held on Monday.',
  'Town votes on Monday',
  'Nora Velt says no',
  'Nora Velt agrees deal to replace Imre Saar as team manager',
  'Nora Velt: “We will not go”',
  'Nora Velt is a correspondent in Marnholt.',
  'Follow Nora Velt on Twitter @noravelt.',
  'Nora Velt of Saar Brothers Inc said the deal will\ngive the company stability',
  'Nora Velt, executive director of the Norland Union of\nWorkers, said',
  'Share this article',
  'SIGN UP FOR OUR NEWSLETTER',
  'Monday, November 18, 2019',
  '5 Min Read',
  '$5 Million Prize',
  'Nora Velt?',
  'Facebook',
  'Sponsored by Norda',
  'Presented by Nora Velt',
]

test.each(nobody)('nobody: %j', (source) => {
  expect(read(source, 'top', lexicon).authors ?? []).toEqual([])
})

const ends = ['— Nora Velt (@noravelt) June 12, 2026', '-0-', '***', '15 Mar 2026']

test.each(ends)('no sign-off: %j', (source) => {
  expect(readByline(source, 0, source.length, lexicon, 'end')).toBeNull()
})

const marks = ['(END)', 'REUTER', 'Reuters', '- Reuters.', 'AVANTI', 'ENDS']

test.each(marks)('hardly a sign-off: %j', (source) => {
  const reading = readByline(source, 0, source.length, lexicon, 'end')
  expect(reading?.authors ?? []).toEqual([])
  expect(reading?.strength ?? 0).toBeLessThan(0.2)
})

const doubtful = [
  'Nora Velt',
  'Photo by Nora Velt',
  'Photos by Nora Velt/Getty Images',
  '(Nora Velt / Associated Press)',
  'Friedland Summit',
  'Foto: Nora Velt',
]

test.each(doubtful)('weak: %j', (source) => {
  expect(readByline(source, 0, source.length, lexicon, 'top')?.weak ?? true).toBe(true)
})

const names = [
  'Nora Velt',
  'Dan Velt-Saar',
  'N. Velt',
  'Ludo van der Velt',
  'Maria del Pino',
  "Finn O'Velt",
  'Яна Вельт',
  'Tôria Velt',
  'J.K. Velt Jr.',
]

test.each(names)('a name: %s', (name) => {
  expect(isPersonName(name, 0, name.length, lexicon)).toBe(true)
})

const noNames = [
  '',
  'Velt',
  'the town',
  'New York',
  'Latest News',
  'Prime Minister',
  'Associated Press',
  'Read More',
  'Nora Velt says',
  'VELT NORA',
  'Nora velt',
  'Staff Writer',
  '12 May',
  'Nora Velt, AVN',
]

test.each(noNames)('no name: %j', (name) => {
  expect(isPersonName(name, 0, name.length, lexicon)).toBe(false)
})

test.each([
  'By '.repeat(50_000),
  'By Nora Velt, '.repeat(20_000),
  '('.repeat(100_000),
  'A '.repeat(100_000),
  '\n'.repeat(100_000),
  'and '.repeat(50_000),
])('long input is no trouble', (source) => {
  expect(() => readByline(source, 0, source.length, lexicon, 'top')).not.toThrow()
  expect(() => readByline(source, 0, source.length, lexicon, 'end')).not.toThrow()
})

test('many bylines below each other take time in step with their number', () => {
  const time = (count: number) => {
    const source = 'By Nora Velt\n'.repeat(count)
    return bestTime(() => {
      for (let at = 0; at < source.length; at += 13) readByline(source, at, source.length, lexicon, 'top')
    })
  }
  time(500)
  expect(time(16_000)).toBeLessThan(40 * Math.max(1, time(2_000)))
})
