import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { readPage } from './read.ts'

const pageOf = (...lines: string[]) => readPage(lines.join('\n\n'), layoutLexicon(en))
const LONG = 'Owls sing in the old zoo now'

test.each([
  [['a', 'b', 'a', 'a'], '0 1 0 0'],
  [['ab', 'aab', 'abb', 'ab'], '0 1 2 0'],
  // Alike in what is looked at first.
  [['abcdefghi', 'abcdexghi', 'abcdefghi', 'abcdexghi', 'abcdexghi'], '0 1 0 1 1'],
  [['abcdefghi', 'abcdexghi', 'abcdxyghi', 'abcdxyghi'], '0 1 2 2'],
  // The last of them has an end mark, where an agency needs no brackets.
  [['The ferry sails. AVN', 'The ferry sails. AVN'], '0 1'],
  [['The ferry sails. ###', 'The ferry sails. ###'], '0 0'],
])('the first block of the same words, of %j: %s', (lines, twins) => {
  expect(pageOf(...lines).twins.join(' ')).toBe(twins)
})

test.each([
  [[LONG, LONG], '-1 0'],
  [[LONG, 'Cats', LONG, LONG], '-1 -1 0 0'],
  [['Owls sing in the old zoos', 'Owls sing in the old zoos'], '-1 0'],
  [['Owls sing in the old zoo', 'Owls sing in the old zoo'], '-1 -1'],
])('copies of long ones, in %j: %s', (lines, copies) => {
  expect(pageOf(...lines).copyOf.join(' ')).toBe(copies)
})

const SEAM = 'The old owls of the schoolThe choir sings'

test.each([
  [[SEAM], 'x'],
  [[SEAM, 'Cats'], 'x -'],
  [[SEAM, `${SEAM} again`], '- -'],
  [[SEAM, SEAM.replace('schoolThe', 'zoosThe')], 'x x'],
  [[SEAM.replace(' choir sings', ' choi')], '-'],
  [[SEAM.replace(' choir sings', '')], '-'],
  [[SEAM.replace('the school', 'the @school')], '-'],
  [[SEAM.replace('the school', 'the #school')], '-'],
  [[SEAM.replace('the school', 'the /school')], '-'],
  [[SEAM.replace('the school', 'the =school')], '-'],
  [[SEAM.replace('the school', 'the "school')], '-'],
  [[SEAM.replace('the school', 'the (school')], 'x'],
  [[`The owls @${'o'.repeat(38)}The choir of the zoo sings`], '-'],
  [[`The owls @${'o'.repeat(41)}The choir of the zoo sings`], 'x'],
])('of %j these have words that run together nowhere else: %s', (lines, seams) => {
  expect(
    pageOf(...lines)
      .seams.map((is) => (is ? 'x' : '-'))
      .join(' '),
  ).toBe(seams)
})

test.each([
  ['May 8, 2026', 'May 8, 2026'],
  ['May 8', 'May 8'],
  ['1.2.10', ''],
  ['08.05.2026', '08.05.2026'],
  ['8.5', ''],
  ['Owls in May', ''],
  ['Published on May 8, 2026 at 10:40 a.m.', 'May 8, 2026'],
  [`May 8, 2026${' '.repeat(118)} at 10:40`, 'May 8, 2026'],
  [`May 8, 2026${' '.repeat(121)} at 10:40`, ''],
  ['The ferry sails on May 8, 2026.', ''],
])('the date that %j is: %s', (line, date) => {
  expect(pageOf(line).dates[0]?.text ?? '').toBe(date)
})

test.each([
  [['By Ann Kerr', 'Owls', 'By Raj Mehta and Leo Voss'], 'Ann Kerr 0, Raj Mehta 2, Leo Voss 2'],
  [['By the crews', 'By Ann Kerr'], 'Ann Kerr 1'],
  [['Ann Kerr'], ''],
  [
    Array.from({ length: 14 }, (_, i) => `By Ann Kerr-${'ABCDEFGHIJKLMN'[i]}oss`),
    'Ann Kerr-Aoss 0, Ann Kerr-Boss 1, Ann Kerr-Coss 2, Ann Kerr-Doss 3, Ann Kerr-Eoss 4, Ann Kerr-Foss 5, Ann Kerr-Goss 6, Ann Kerr-Hoss 7, Ann Kerr-Ioss 8, Ann Kerr-Joss 9, Ann Kerr-Koss 10, Ann Kerr-Loss 11',
  ],
])('the authors of %j: %s', (lines, authors) => {
  expect(
    pageOf(...lines)
      .authors.map(({ name, block }) => `${name} ${block}`)
      .join(', '),
  ).toBe(authors)
})

test('a glued end mark is no part of the sentence that it follows', () => {
  const page = pageOf('The ferry sails. (AVN)')
  expect(page.endMarks).toEqual([17])
  expect(page.shapes[0]).toMatchObject({ length: 16, ends: 'sentence' })
})
