import { expect, test } from 'vitest'
import { evidenceOf } from '../../test/support/evidence.ts'
import { LAST, LEAD, SECOND, sectionsOf } from '../../test/support/sections.ts'
import type { RuleClaim } from './page.ts'
import { findTitle } from './title.ts'
import { canBeTitle, findCandidates, isClaimed, lastIsStop, withWords } from './title-score.ts'
import { storyWords } from './topic.ts'

const STORY = [LEAD, SECOND, LAST]

/** A page that ends in its story, each block as it is claimed: "Owls =related.9". */
function pageOf(rows: readonly string[], below: readonly string[] = [], lines: readonly string[] = STORY) {
  const { page, kinds, vetoes } = evidenceOf(...rows, ...lines, ...below)
  const claims = page.blocks.map(({ start, end }, i): RuleClaim[] => {
    const boilerplate = kinds[i]
    if (!boilerplate) return []
    return [{ start, end, kind: 'boilerplate', boilerplate, strength: vetoes[i] as number, rule: '' }]
  })
  const first = rows.length
  const topic = storyWords(page, first, first + lines.length - 1)
  return { page, claims, topic, story: { first, last: first + lines.length - 1, strength: [], topic } }
}

/** The candidates above the story with their scores. */
function scored(rows: readonly string[]): string {
  const { page, claims, topic, story } = pageOf(rows)
  const candidates = withWords(page, topic, findCandidates(page, story, topic, claims))
  return candidates.map(({ index, score }) => `${index}: ${Math.round(score * 100) / 100}`).join(', ')
}

const TITLE = 'Ferry crews suspend their strike'

test.each([
  [[TITLE], '0: 2.03'],
  [['Owls sing in the old zoo'], '0: 0.6'],
  [['Owls sing in the old zoo', TITLE], '0: 0.57, 1: 1.43'],
  // Its look.
  [['Owls', TITLE], '1: 1.83'],
  [['- Owls sing in the old zoo', TITLE], '0: 0.57, 1: 1.43'],
  [['– Vi gir oss ikke, sier de', TITLE], '0: 0.57, 1: 1.43'],
  [['– Vi gir oss ikke, sier de', '- Owls', TITLE], '2: 1.83'],
  [['- Owls', '– Vi gir oss ikke, sier de', TITLE], '2: 1.83'],
  [['• Vi gir oss ikke, sier de', TITLE], '0: 0.57, 1: 1.43'],
  [['• Vi gir oss ikke, sier de', '• Owls', TITLE], '2: 1.83'],
  [['Owls', '• Vi gir oss ikke, sier de', TITLE], '2: 1.83'],
  [['Owls sing in the old zoo.', TITLE], '0: 0.57, 1: 1.43'],
  [['Do owls sing in the old zoo?', TITLE], '0: 0.57, 1: 1.43'],
  [['Owls sing in the old zoo:', TITLE], '0: -0.03, 1: 1.43'],
  [['Owls sing. Cats do. So do the dogs of the old zoo in town', TITLE], '0: 0.07, 1: 1.43'],
  [['Owls sing. Cats do. So do the dogs of old zoos', TITLE], '0: 0.57, 1: 1.43'],
  [[TITLE, 'Owls sing in the old zoo.'], '0: 2, 1: -1'],
  [[TITLE, 'Do owls sing in the old zoo?'], '0: 2, 1: -0.1'],
  [[TITLE, 'Owls sing. Cats do. Do all the dogs of the old zoo sing too?'], '0: 2, 1: -1'],
  [[TITLE, 'Owls sing'], '0: 2, 1: -0.5'],
  [[TITLE, 'Owls sing here'], '0: 2, 1: -0.5'],
  [[TITLE, 'Owls sing here now'], '0: 2, 1: 0'],
  [[TITLE, `Owls${' sing'.repeat(21)}`], '0: 2, 1: 0'],
  [[TITLE, `Owls${' sing'.repeat(22)}`], '0: 2, 1: -0.5'],
  [[TITLE, `Owls${' sing'.repeat(39)}`], '0: 2, 1: -0.5'],
  [[TITLE, `Owls${' sing'.repeat(40)}`], '0: 2'],
  [[TITLE, `Owls sing ${'o'.repeat(230)}`], '0: 2, 1: -0.5'],
  [[TITLE, `Owls sing ${'o'.repeat(231)}`], '0: 2'],
  [[TITLE, 'owls sing here now'], '0: 2, 1: -0.5'],
  [[TITLE, 'owls sing here Now'], '0: 2, 1: 0'],
  [[TITLE, 'Owls sing 1234 5678 times'], '0: 2, 1: 0'],
  [[TITLE, 'Owls sing 12345 6789 times'], '0: 2'],
  [[TITLE, '12345 67890 owl'], '0: 2'],
  [[TITLE, 'Owls > Cats > Dogs and Bats'], '0: 2, 1: -1'],
  [[TITLE, 'Owls > Cats and Dogs and Bats'], '0: 2, 1: 0'],
  [[TITLE, 'Owls / Cats / Dogs and Bats'], '0: 2, 1: -1'],
  [[TITLE, 'Owls | Cats | Dogs and Bats'], '0: 2, 1: -1'],
  [[TITLE, 'Owls » Cats › Dogs and Bats'], '0: 2, 1: -1'],
  [[TITLE, 'Owls/Cats/Dogs and Bats sing'], '0: 2, 1: 0'],
  [[TITLE, 'Owls sing here now (Kerr/AVN)'], '0: 2, 1: -1'],
  [[TITLE, 'Owls/cats sing here now (AVN)'], '0: 2, 1: 0'],
  [[TITLE, 'Owls sing here now (Kerr/AVN) so'], '0: 2, 1: 0'],
  [[TITLE, 'Latest News Updates Of Today'], '0: 2, 1: 0'],
  [[TITLE, 'World news'], '0: 2, 1: -2'],
  [[TITLE, 'Breaking news'], '0: 2, 1: -2'],
  // A date and a few words.
  [['March 4, 1999, Thursday, FINAL EDITION', TITLE], '1: 1.83'],
  [['March 4, 1999: owls sing in the old zoo', TITLE], '0: -0.63, 1: 1.83'],
  [['March 4, 1999 OWLS SING IN THE OLD ZOO OF KESTEN TOWN', TITLE], '0: -0.34, 1: 1.83'],
  // Words of the story, and its place.
  [['Ferry crews and owls', 'Owls sing in the old zoo', 'Cats sing in the old zoo'], '0: -0.26, 1: 0.37, 2: 0'],
  [['f f f f f', TITLE, 'f f f'], '0: -1.06, 1: 0.37, 2: 0, 3: 1'],
  [['m m m m m', TITLE, 'm m m'], ''],
  [['m=navigation.9 m=navigation.9', TITLE, 'f=caption.9 f'], '2: 1.83'],
  [['m=navigation.49', TITLE, 'f=duplicate.9 f'], '1: 1.8, 2: 0, 3: 1'],
  [['Owls sing in zoo', ...Array(16).fill('m'), 'Cats sing in the old zoo of the town'], '0: -0.51, 17: 0'],
  [
    ['Owls sing in zoo', ...Array(15).fill('F'), TITLE],
    '0: -1.48, 1: 0.35, 2: -0.02, 3: -0.06, 4: -0.03, 5: 0, 6: 0.1, 7: 0.06, 8: 0.16, 9: 0.19, 10: 0.22, 11: 0.18, 12: 0.21, 13: 0.24, 14: 0.34, 15: 0.3, 16: 1.43',
  ],
  [
    ['Owls sing in zoo', ...Array(16).fill('F'), TITLE],
    '0: -1.51, 1: -0.08, 2: -0.05, 3: -0.09, 4: -0.06, 5: -0.03, 6: 0.07, 7: 0.03, 8: 0.13, 9: 0.16, 10: 0.19, 11: 0.15, 12: 0.18, 13: 0.21, 14: 0.31, 15: 0.27, 16: 0.37, 17: 1.43',
  ],
  [
    [TITLE, ...Array(17).fill('F')],
    '0: 1.52, 1: -0.08, 2: -0.05, 3: -0.09, 4: -0.06, 5: -0.03, 6: 0.07, 7: 0.03, 8: 0.13, 9: 0.16, 10: 0.19, 11: 0.15, 12: 0.18, 13: 0.21, 14: 0.31, 15: 0.27, 16: 0.37, 17: 0.4',
  ],
  [['Owls sing in zoo', ...Array(34).fill('m')], '0: -0.9'],
  [['WATCH: Ferry crews suspend strike =navigation.9', 'f'], '0: 1.11, 1: 0.4'],
  [['WATCH: crews =navigation.9', 'f'], '1: 0.4'],
  [['f', 'WATCH: Ferry crews suspend strike =related.9'], '0: 0.57, 1: 1.14'],
  [['f', 'WATCH: owls sing in the old zoo =related.9'], '0: 0.6'],
  // A kicker.
  [['Owls of Kesten', TITLE, 'F'], '0: -0.56, 1: 1.8, 2: 0.4'],
  [['Owls of Kesten.', TITLE, 'F'], '0: 0.44, 1: 1.8, 2: 0.4'],
  [['Owls of Kesten', TITLE], '0: -0.53, 1: 1.83'],
  [['Owls of old Kesten zoo', TITLE, 'F'], '0: 1.04, 1: 1.4, 2: 0.4'],
  [['Owls of old zoo', 'Ferry crews suspend strike now', 'F'], '0: -1.06, 1: 1.7, 2: 0.4'],
  [['Owls of old zoo', 'Ferry crews suspend strike', 'F'], '0: 0.54, 1: 0.3, 2: 0.4'],
  [['Owls of Kesten', `${TITLE}.`, 'F'], '0: 0.44, 1: 0.8, 2: 0.4'],
  [['Owls of Kesten', `${TITLE} =caption.9`, 'F'], '0: 0.47, 2: 0.8'],
  [['Owls of Kesten', 'By Ann Kerr, AVN news service', 'F'], '0: 0.74, 1: 0.37, 2: 0.4'],
  [['Owls of Kesten', `(${TITLE})`, 'F'], '0: 0.44, 1: 1.8, 2: 0.4'],
  [['Owls of Kesten', `${TITLE} in 12345`, 'F'], '0: -0.56, 1: 1.8, 2: 0.4'],
  [['Owls of Kesten', `${TITLE} in 123456`, 'F'], '0: 0.44, 1: 1.8, 2: 0.4'],
  [['Owls of Kesten', `${TITLE}${' now'.repeat(13)}`, 'F'], '0: -0.56, 1: 1.8, 2: 0.4'],
  [['Owls of Kesten', `${TITLE}${' now'.repeat(14)}`, 'F'], '0: 0.44, 1: 1.8, 2: 0.4'],
  [['Owls of Kesten', `${TITLE} ${'o'.repeat(97)}`, 'F'], '0: -0.56, 1: 1.8, 2: 0.4'],
  [['Owls of Kesten', `${TITLE} ${'o'.repeat(98)}`, 'F'], '0: 0.44, 1: 1.8, 2: 0.4'],
  // What stands below it.
  [['Owls sing here now', 'f=page-date.9 F'], '0: 0.8, 2: 1.2'],
  [['Owls sing here now', 'f=counter.9 F'], '0: 0.8, 2: 1.2'],
  [['Owls sing here now', 'f=share.9 F'], '0: 0.8, 2: 1.2'],
  [['Owls sing here now', 'f=caption.9 F'], '0: 0.6, 2: 1.2'],
  [['Owls sing here now', 'F F F f=share.9 F'], '0: -1.03, 1: 1.2, 2: 1.2'],
  [['Owls sing here now', 'F F F F f=share.9'], '0: -1.03, 1: 1.2, 2: 1.2'],
  [['Owls sing here now', 'By Ann Kerr'], '0: 0.87, 1: -0.5'],
  [['Owls sing here now', 'By Ann Kerr', 'F'], '0: 0.84, 1: -1.53, 2: 0.4'],
  // A letterhead heads a story only where nothing else does.
  [['Union of Crews', 'PRESS RELEASE', TITLE, 'F'], '2: 1.8, 3: 0.33'],
  [['Union of Crews', 'PRESS RELEASE'], '0: 0.47, 1: -2'],
])('of %j: %s', (rows, candidates) => {
  expect(scored(rows)).toBe(candidates)
})

/** The line that heads the story. */
function titleOf(rows: readonly string[], below: readonly string[] = [], lines = STORY): string {
  const { page, claims, topic, story } = pageOf(rows, below, lines)
  return page.blocks[findTitle(page, story, topic, claims)]?.text ?? ''
}

test.each([
  [[TITLE, 'F'], 'Ferry crews suspend their strike'],
  [['By Ann Kerr, Ferry crews', 'f'], 'By Ann Kerr, Ferry crews'],
  [['By Ann Kerr', TITLE], 'Ferry crews suspend their strike'],
  [['KESTEN, May 8 (AVN) -', TITLE], 'Ferry crews suspend their strike'],
  [['KESTEN, May 8 (AVN) - Ferry crews suspend strike', TITLE], 'KESTEN, May 8 (AVN) - Ferry crews suspend strike'],
  [['KESTEN (AVN) - Ferry crews suspend strike.', 'f'], 'A bridge of the zoo'],
  // Of lines that do nearly as well the first holds.
  [['Owls sing in the old zoo', 'Ferry crews suspend their strike on Friday'], 'Owls sing in the old zoo'],
  [
    ['Owls sing in the old zoo', 'm', 'Ferry crews suspend their strike on Friday'],
    'Ferry crews suspend their strike on Friday',
  ],
  [['Owls sing here now', 'Ferry crews suspend their strike on Friday'], 'Ferry crews suspend their strike on Friday'],
  [
    ['Owls sing in the old zoo', 'm=navigation.9 m=navigation.9', 'Ferry crews suspend their strike on Friday'],
    'Ferry crews suspend their strike on Friday',
  ],
  [
    ['Owls sing in the old zoo', 'm=navigation.9 m=navigation.4', 'Ferry crews suspend their strike on Friday'],
    'Ferry crews suspend their strike on Friday',
  ],
  [
    ['Ferry crews suspend their strike | Kesten Post', 'Ferry crews suspend their strike'],
    'Ferry crews suspend their strike',
  ],
  [['Ferry owl is in an old zoo', 'f', TITLE], 'Ferry owl is in an old zoo'],
  [
    ['Ferry owl is in an old zoo', 'm=navigation.9 m=navigation.9', 'Ferry crews suspend their strike on Friday'],
    'Ferry crews suspend their strike on Friday',
  ],
  [
    ['Ferry owl is in an old zoo', 'm=navigation.5 m=navigation.5', 'Ferry crews suspend their strike on Friday'],
    'Ferry crews suspend their strike on Friday',
  ],
  [
    ['Ferry owl is in an old zoo', 'm=navigation.9 m=navigation.4', 'Ferry crews suspend their strike on Friday'],
    'Ferry owl is in an old zoo',
  ],
  [['Ferry owl is in an old zoo', 'm=navigation.9 m=share.9', TITLE], 'Ferry owl is in an old zoo'],
  [['Ferry owl is in an old zoo', 'm=navigation.9', TITLE], 'Ferry owl is in an old zoo'],
  [['Ferry owl is in zoo', 'f', TITLE], 'Ferry crews suspend their strike'],
  [['KESTEN, May 8, 2026 -', 'f'], 'A bridge of the zoo'],
  [['KESTEN, Ferry crews, May 8 -', 'f'], 'KESTEN, Ferry crews, May 8 -'],
  [['KESTEN strike (Reuters) -', 'f'], 'A bridge of the zoo'],
  [['KESTEN (Reuters) -', 'f'], 'A bridge of the zoo'],
  [['KESTEN ferry (AVN) -', 'f'], 'A bridge of the zoo'],
  [['KESTEN (AVN) -', 'f'], 'A bridge of the zoo'],
  [['KESTEN (Reuters) - Ferry crews suspend strike', 'f'], 'KESTEN (Reuters) - Ferry crews suspend strike'],
  [
    ['KESTEN, May 8 (AVN) - Ferry crews in Kesten suspend their strike on Friday after all.', 'f'],
    'A bridge of the zoo',
  ],
  [
    ['By Ann Kerr, Raj Mehta, Leo Voss, Ida Lund, Ola Berg, Eva Moe and ferry crews', 'f'],
    'By Ann Kerr, Raj Mehta, Leo Voss, Ida Lund, Ola Berg, Eva Moe and ferry crews',
  ],
])('of %j the headline is %j', (rows, title) => {
  expect(titleOf(rows)).toBe(title)
})

test.each([
  [['Ferry crews suspend strike', LEAD, SECOND], 'Ferry crews suspend strike'],
  [['Ferry crews suspend strike.', LEAD, SECOND], 'Ferry crews suspend strike.'],
  [['Ferry crews suspend strike.', LEAD], 'Ferry crews suspend strike.'],
  [['Ferry crews suspend strike again on the day that all of them had long been waiting for.', LEAD], ''],
  [
    ['Ferry crews suspend their long strike. Owls sing.', LEAD, SECOND],
    'Ferry crews suspend their long strike. Owls sing.',
  ],
  [['Ferry crews suspend their long strike. Owls sing. Cats and dogs do.', LEAD, SECOND], ''],
  [['Ferry crews suspend. Owls. Cats. Dogs.', LEAD, SECOND], ''],
  [['Ferry crews suspend. Owls. Cats.', LEAD, SECOND], 'Ferry crews suspend. Owls. Cats.'],
  [
    ['Ferry crews suspend strike on the day that all of them had long waited for in old Kesten.', LEAD, SECOND],
    'Ferry crews suspend strike on the day that all of them had long waited for in old Kesten.',
  ],
  [['Ferry crews suspend strike on the day that all of them had long waited for in the old Kesten.', LEAD, SECOND], ''],
  [['ferry crews suspend.', LEAD, SECOND], 'ferry crews suspend.'],
  [['ferry crews suspend strike.', LEAD, SECOND], ''],
  [['- Ferry crews suspend strike.', LEAD, SECOND], ''],
  [['“Ferry crews suspend strike.', LEAD, SECOND], ''],
  [['“Ferry crews suspend strike!', LEAD, SECOND], '“Ferry crews suspend strike!'],
  [['(4) ferry crews suspend strike.', LEAD, SECOND], '(4) ferry crews suspend strike.'],
  [['Ferry crews suspend strike.', 'Owls sing.', LEAD], 'Ferry crews suspend strike.'],
  [['Ferry crews suspend strike.', 'Owls sing.', 'Cats sing.', LEAD], 'Ferry crews suspend strike.'],
  [['Ferry crews suspend strike.', 'Owls sing.', 'Cats sing.', 'Dogs sing.', LEAD], ''],
  [[SECOND, LEAD], ''],
  [[LEAD, SECOND], ''],
  [
    ['Ferry crews suspend strike on Friday. The operator', LEAD, SECOND],
    'Ferry crews suspend strike on Friday. The operator',
  ],
  [
    [`Ferry crews suspend ${'o'.repeat(120)}`, `${LEAD} ${SECOND}`],
    'Ferry crews suspend oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo',
  ],
  [[`Ferry crews suspend ${'o'.repeat(121)}`, `${LEAD} ${SECOND}`], ''],
])('of a page that is all story, %j, the headline is %j', (lines, title) => {
  expect(titleOf([], [], lines)).toBe(title)
})

/** Whether a source of one block is a headline. */
const alone = (line: string) => sectionsOf(line)[0]?.startsWith('headline') === true

test.each([
  ['Ferry crews suspend strike', true],
  ['Ferries', false],
  ['Ferry crews suspend strike.', false],
  ['Ferry crews suspend. Strike over', false],
  ['“Ferry crews” suspend strike', false],
  ['Ferry 123456 7', false],
  ['By Ann Kerr', false],
  ['Reporting by Ann Kerr', false],
  ['KESTEN, May 8 (AVN) -', false],
  ['Sign up for our newsletter', false],
  [`Ferry crews ${'o'.repeat(228)}`, true],
  [`Ferry crews ${'o'.repeat(229)}`, false],
])('by itself %j is a headline: %s', (line, is) => {
  expect(alone(line)).toBe(is)
})

test.each([
  [[], ['Ferry crews in Kesten suspended strike'], 'Ferry crews in Kesten suspended strike'],
  [['m'], ['Ferry crews in Kesten suspended strike'], 'Ferry crews in Kesten suspended strike'],
  [['m m'], ['Ferry crews in Kesten suspended strike'], ''],
  [[], ['Ferry crews in Kesten'], 'Ferry crews in Kesten'],
  [[], ['Ferry crews Kesten'], ''],
  [[], ['Ferry crews in Kesten suspended strike.'], ''],
  [[], ['Ferry crews in Kesten suspended strike =related.9'], ''],
  [[], ['Owls sing in the old zoo'], ''],
  [[], ['By Ann Kerr'], ''],
  [[], ['m', 'Ferry crews in Kesten suspended strike'], ''],
  [[], [], ''],
])('above the story %j, below it %j: the headline is %j', (rows, below, title) => {
  expect(titleOf(rows, below)).toBe(title)
})

test.each([
  ['Owls sing', true],
  ['Owls', false],
  ['• Owls sing', false],
  ['Owls 123456 7', false],
  [`Owls${' sing'.repeat(39)}`, true],
  [`Owls${' sing'.repeat(40)}`, false],
  [`Owls ${'o'.repeat(235)}`, true],
  [`Owls ${'o'.repeat(236)}`, false],
])('%j has the size and the letters of a headline: %s', (line, can) => {
  const [shape] = evidenceOf(line).page.shapes
  expect(shape && canBeTitle(shape)).toBe(can)
})

test('a claim of another kind that is sure enough is for something else', () => {
  const claim: RuleClaim = { start: 0, end: 1, kind: 'boilerplate', boilerplate: 'share', strength: 0.5, rule: '' }
  expect(isClaimed([claim])).toBe(true)
  expect(isClaimed([{ ...claim, strength: 0.49 }])).toBe(false)
  expect(isClaimed([{ ...claim, kind: 'headline' }])).toBe(false)
  expect(isClaimed([{ ...claim, boilerplate: 'duplicate' }])).toBe(false)
  expect(isClaimed([])).toBe(false)
  expect(isClaimed(undefined)).toBe(false)
})

test('full stops are of two scripts', () => {
  expect(['Owls.', '新。', 'Owls!', 'Owls'].map((line) => lastIsStop(evidenceOf(line).page, 0))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('a headline of five words at the top stands above its deck', () => {
  const lines = [
    'Ferry Strike Is Over',
    'Ferry crews suspend their strike over rosters',
    '',
    LEAD,
    '',
    SECOND,
    '',
    LAST,
  ]
  expect(sectionsOf(['Harbour Talks Bring an Accord', ...lines.slice(1)].join('\n'))[0]).toBe(
    'headline Harbour Talks Bring an Accord',
  )
})
