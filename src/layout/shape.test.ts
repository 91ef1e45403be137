import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { endOf, measure, startOf } from './shape.ts'

const { openers } = layoutLexicon(en)

/** What a line looks like, in few words: counts that are 0 and what is usual are left out. */
function looks(line: string, start = 0, end = line.length): string {
  const { length, words, letters, uppers, digits, capitals, lowerShare, sentences, bars, clean, ...rest } = measure(
    line,
    { start, end },
    openers,
  )
  const counts = { length, words, letters, uppers, digits, capitals, sentences, lower: Math.round(lowerShare * 100) }
  const told = Object.entries(counts).flatMap(([name, count]) => (count === 0 ? [] : `${name} ${count}`))
  return [...told, ...(bars ? ['bars'] : []), ...(clean ? [] : ['unclean']), rest.starts, rest.ends].join(', ')
}

test.each([
  ['Owls sing.', 'length 10, words 2, letters 8, uppers 1, capitals 1, lower 88, upper, sentence'],
  ['OWLS sing', 'length 9, words 2, letters 8, uppers 4, capitals 1, lower 50, upper, open'],
  ['owls2 sing 40 times', 'length 19, words 4, letters 13, digits 3, lower 100, lower, open'],
  ['Owls  sing', 'length 10, words 2, letters 8, uppers 1, capitals 1, lower 88, unclean, upper, open'],
  ['Owls\nsing', 'length 9, words 2, letters 8, uppers 1, capitals 1, lower 88, upper, open'],
  ['Owls \nsing', 'length 10, words 2, letters 8, uppers 1, capitals 1, lower 88, unclean, upper, open'],
  ['Owls\tsing', 'length 9, words 2, letters 8, uppers 1, capitals 1, lower 88, unclean, upper, open'],
  ['Owls\r\nsing', 'length 9, words 2, letters 8, uppers 1, capitals 1, lower 88, unclean, upper, open'],
  ['Owls\u00a0sing', 'length 9, words 2, letters 8, uppers 1, capitals 1, lower 88, unclean, upper, open'],
  ['Owls | sing', 'length 11, words 2, letters 8, uppers 1, capitals 1, lower 88, bars, upper, open'],
  ['Owls · sing', 'length 11, words 2, letters 8, uppers 1, capitals 1, lower 88, bars, upper, open'],
  ['Owls • sing', 'length 11, words 2, letters 8, uppers 1, capitals 1, lower 88, bars, upper, open'],
  ['McDonald sings', 'length 14, words 2, letters 13, uppers 2, capitals 1, lower 85, upper, open'],
  [
    'Owls sing. Cats do not! Who? dogs.',
    'length 34, words 7, letters 24, uppers 3, capitals 3, sentences 2, lower 88, upper, sentence',
  ],
  ['Owls sing (so.) Cats', 'length 20, words 4, letters 14, uppers 2, capitals 2, sentences 1, lower 86, upper, open'],
  ['Owls sing, Cats', 'length 15, words 3, letters 12, uppers 2, capitals 2, lower 83, upper, open'],
  ['Ärzte über Ölberg', 'length 17, words 3, letters 15, uppers 2, capitals 2, lower 87, upper, open'],
  ['Ёлка ёлка', 'length 9, words 2, letters 8, uppers 1, capitals 1, lower 88, upper, open'],
  ['新华社柯万纳四月', 'length 8, words 3, letters 8, lower 100, upper, open'],
  ['新华社。柯万纳四月。', 'length 10, words 3, letters 8, sentences 2, lower 100, upper, sentence'],
  ['ab 新华社柯', 'length 7, words 3, letters 6, lower 100, lower, open'],
  ['abc 新华', 'length 6, words 2, letters 5, lower 100, lower, open'],
  ['ウルウルウル', 'length 6, words 3, letters 6, lower 100, upper, open'],
  ['한국어', 'length 3, words 2, letters 3, lower 100, upper, open'],
  ['عربي', 'length 4, words 1, letters 4, lower 100, upper, open'],
  ['', 'other, open'],
  ['12 34', 'length 5, words 2, digits 4, digit, open'],
  ['...', 'length 3, other, sentence'],
])('%j looks so: %s', (line, look) => {
  expect(looks(line)).toBe(look)
})

test('a span of a longer line is measured by itself', () => {
  expect(looks('Owls sing. Cats do.', 11, 15)).toBe(
    'length 4, words 1, letters 4, uppers 1, capitals 1, lower 75, upper, open',
  )
})

test.each([
  ['Owls.', 'sentence'],
  ['Owls!', 'sentence'],
  ['Owls?”)', 'sentence'],
  ['Owls. \u0007', 'sentence'],
  ['Owls:', 'colon'],
  ['Owls：', 'colon'],
  ['Owls:”', 'colon'],
  ['Owls', 'open'],
  ['Owls,', 'open'],
  ['Owls.)))))))', 'open'],
  ['Owls.))))))', 'sentence'],
  ['”””', 'open'],
  ['', 'open'],
])('%j ends: %s', (line, ends) => {
  expect(endOf(line, 0, line.length)).toBe(ends)
})

test.each([
  ['Owls', 'upper'],
  ['owls', 'lower'],
  ['4 owls', 'digit'],
  ['“Owls', 'upper'],
  ['(owls', 'other'],
  ['""""owls', 'lower'],
  ['"""""owls', 'other'],
  ['- owls', 'bullet'],
  ['-owls', 'other'],
  ['-', 'bullet'],
  ['* owls', 'bullet'],
  ['*owls', 'other'],
  ['"* owls', 'bullet'],
  ['新', 'upper'],
  ['@owls', 'other'],
  ['""', 'other'],
  ['', 'other'],
])('%j starts: %s', (line, starts) => {
  expect(startOf(line, 0, line.length)).toBe(starts)
})

/** What stands from a place of a line on, or nothing. */
const from = (line: string, at: number) => (at === -1 ? '' : line.slice(at))
const whole = (line: string) => measure(line, { start: 0, end: line.length }, openers)

test.each([
  ['The owls of the schoolThe choir sings', 'The choir sings'],
  ['The owls of the schoolA choir sings', 'A choir sings'],
  ['The owls of the schoolTHE choir sings', ''],
  ['The owls of the schoolX', ''],
  ['The owls of McDonald sing', ''],
  ['The owls of all McDonald sing', ''],
  ['The school inThe choir sings', ''],
  ['The owls of the inThe choir', ''],
  ['The owls of Abc4The choir', ''],
  ['The owls of abc!The choir', 'The choir'],
  ['The owls of ab.cThe choir', ''],
  ['The owls of abc…The choir', 'The choir'],
  ['Ten schoolThe choir', ''],
  ['The 10 schoolThe choir', ''],
  ['Their 10 schoolThe choir', 'The choir'],
  [`${'a '.repeat(67)}schoolThe choir`, 'The choir'],
  [`${'a '.repeat(68)}schoolThe choir`, ''],
  ['The owls of the schoolThe choirThe end', 'The choirThe end'],
  ['The owls of the schoolÄrzte sing', 'Ärzte sing'],
  ['The owls of the schoolÄrzte', 'Ärzte'],
])('two sentences run together in %j: %j', (line, seam) => {
  expect(from(line, whole(line).seam)).toBe(seam)
})

test.each([
  ['Latest newsRiver towns', 'River towns'],
  ['Latest news4 towns', '4 towns'],
  ['Latest news“River', '“River'],
  ['Latest news"River', '"River'],
  ['Latest news”River', ''],
  ['Latest news River', ''],
  ['Latest NEWSRiver', ''],
  ['“River', ''],
  ['Ärzte uÄb', 'Äb'],
  ['aRiver bRiver', 'River bRiver'],
])('a capital, a figure or a mark stands right behind a small letter in %j: %j', (line, joint) => {
  expect(from(line, whole(line).joint)).toBe(joint)
})

test('nor does it where that letter is another line’s', () => {
  expect(measure('aRiver', { start: 1, end: 6 }, openers).joint).toBe(-1)
  expect(measure('a4', { start: 1, end: 2 }, openers).joint).toBe(-1)
})

test.each([
  ['Owls sing. AVN', '. AVN'],
  ['Owls sing.A', ''],
  ['Owls sing.', ''],
  ['Owls sing. A', '. A'],
  ['(Owls) sing', ') sing'],
  ['Owls) s', ') s'],
  ['Owls s)a', ''],
  ['Owls sing. Cats! So', '! So'],
  ['Owls sing', ''],
])('the last sentence end or closing mark of %j: %j', (line, stop) => {
  expect(from(line, whole(line).stop)).toBe(stop)
})

/** The words and marks that may begin a phrase of boilerplate. */
const within = (line: string) => whole(line).within.map((at) => line.slice(at).split(' ', 1)[0])

test('the words that may begin a phrase of boilerplate are known, the first apart', () => {
  expect(within('Owls of Kesten: all rights reserved, copyright AVN')).toEqual(['all', 'copyright'])
  const [bare, bracketed, later] = ['Copyright AVN', '(Copyright AVN)', 'AVN Copyright'].map(whole)
  expect(bare?.opens).not.toBe(0)
  expect(bracketed?.opens).toBe(bare?.opens)
  expect(later?.opens).toBe(0)
  expect(later?.holds).toBe(bare?.holds)
  expect(whole('© AVN').opens).toBe(0)
  expect(whole('© AVN').holds).not.toBe(0)
})
