import { expect, test } from 'vitest'
import { evidenceOf } from '../../../test/support/evidence.ts'
import { storyWords } from '../topic.ts'
import { forDoubtful, memberStrengths } from './members.ts'
import { SIGNS } from './signs.ts'

/** The blocks of a story that are asked about, each with some of its signs; the story is all but what `around` leaves. */
function doubtsOf(rows: readonly string[], signs: readonly string[] = [], around = 0): string {
  const evidence = evidenceOf(...rows)
  const run = { first: around, last: evidence.looks.length - 1 - around }
  const doubts: string[] = []
  forDoubtful(evidence, run, storyWords(evidence.page, run.first, run.last), (i, values) => {
    const named = SIGNS.flatMap((sign, k) => {
      const value = Math.round((values[k] as number) * 100) / 100
      return value === 0 || !signs.includes(sign) ? [] : value === 1 ? ` ${sign}` : ` ${sign} ${value}`
    })
    doubts.push(`${i}${named.join('')}`)
  })
  return doubts.join(', ')
}

test.each([
  // A short page is asked about where something of a page stands in its story.
  [['P f P'], ''],
  [['P f=share.5 P'], '1'],
  [['P f=share.49 P'], ''],
  [['P f=caption.9 P'], ''],
  [['P t t t P'], '1, 2, 3'],
  [['P f f f f f f f f P'], ''],
  // A longer one where anything is claimed, or more than a quarter are fragments.
  [['P P P P P P P P P P f'], ''],
  [['P f f f P P P P P P P P'], ''],
  [['P f f f P P P P P P P'], '1, 2, 3'],
  [['P P P P P P P P P P f=caption.9'], '10'],
  [['P P P P P P P P P P f=caption.49'], ''],
  [['P P P P P P P P P f=caption.9'], ''],
  [['P f f f f P P P P P', '“So.”', '“So.”', '“So.”', '“So.”'], '1, 2, 3, 4, 10, 11, 12, 13'],
])('of %j these are asked about: %s', (rows, doubts) => {
  expect(doubtsOf(rows)).toBe(doubts)
})

test.each([
  // In a story with a share button.
  ['S', '1, 3'],
  ['P', '1'],
  ['P=caption.3', '1'],
  ['f', '1, 3'],
  ['c', '1, 3'],
  ['x'.repeat(170), '1, 3'],
  [`${'Owls owls, '.repeat(14)}owls.`, '1, 3'],
  [`${'Owls owls, '.repeat(14)}owl…`, '1, 3'],
  [`${'Owls owls, '.repeat(14)}and.`, '1, 3'],
  ['Who pays the crews of the six ferries?', '1'],
  ['Who pays all the crews of the six ferries?', '1, 3'],
  ['Who pays the crews of the six ferries!', '1, 3'],
  ['Who pays the crews of the six ferries? =caption.3', '1'],
])('%j between two paragraphs: %s', (row, doubts) => {
  expect(doubtsOf(['P f=share.9', 'P', row, 'P P'])).toBe(doubts)
})

test.each([
  [['P f=share.9 P', 'Who pays?', 'f P'], '1, 3, 4'],
  [['P f=share.9 P f', 'Who pays?', 'P P'], '1, 3, 4'],
  [['P f=share.9', 'Who pays?', 'P'], '1, 2'],
])('a question must stand between two paragraphs: %j: %s', (rows, doubts) => {
  expect(doubtsOf(rows)).toBe(doubts)
})

test.each([
  ['The council meets again.', '1'],
  ['The council meets on a Monday of each month.', '1, 3'],
  ['The council meets on a Monday of May.', '1'],
  ['The council meets.', '1, 3'],
  ['The council meets again!', '1, 3'],
  ['The council meets again', '1, 3'],
  ['The council meets again. =caption.3', '1'],
])('%j closes the story: %s', (row, doubts) => {
  expect(doubtsOf(['P f=share.9 P', row])).toBe(doubts)
})

test.each([
  [['P f=share.9 P f', 'The council meets again.'], '1, 3, 4'],
  [['P f=share.9 P', 'The council meets again.', 'P'], '1, 3'],
  // Who signs the story may be taken for its last lines.
  [['P f=share.9 P', 'The council meets again.', '___', 'AVN writer Ann Kerr contributed to this report.'], '1, 4, 5'],
  [['P f=share.9 P', 'The council meets again.', '(Reporting by Ann Kerr)'], '1, 4'],
  [['P f=share.9 P', 'The council meets again.', '___', 'f'], '1, 3, 4, 5'],
])('only right below the last paragraph, %j: %s', (rows, doubts) => {
  expect(doubtsOf(rows)).toBe(doubts)
})

const GAP = ['fragments', 'firstFragment', 'announced', 'ofPost']

test.each([
  [['P f P f f P'], '1 fragments 0.13 firstFragment, 3 fragments 0.25 firstFragment, 4 fragments 0.25, 6'],
  [
    ['c f f P c P f', 'P P P P'],
    '0, 1 fragments 0.25 firstFragment announced, 2 fragments 0.25 announced, 4, 6 fragments 0.13 firstFragment, 11',
  ],
  [
    ['f c f P', 'P P f P'],
    '0 fragments 0.13 firstFragment, 1, 2 fragments 0.13 firstFragment announced, 6 fragments 0.13 firstFragment, 8',
  ],
  [
    ['P f c f f P'],
    '1 fragments 0.13 firstFragment, 2, 3 fragments 0.25 firstFragment announced, 4 fragments 0.25 announced, 6',
  ],
  [
    ['P f', '— Ann Kerr (@annkerr) May 8, 2026', 'f P f P'],
    '1 fragments 0.38 firstFragment ofPost, 2 fragments 0.38 ofPost, 3 fragments 0.38 ofPost, 5 fragments 0.13 firstFragment, 7',
  ],
  // Lists are of the story.
  [['P b b b P f P'], '5 fragments 0.13 firstFragment, 7'],
  [['P b f P f P'], '4 fragments 0.13 firstFragment, 6'],
  [
    ['P b f f P f P'],
    '1 fragments 0.38 firstFragment, 2 fragments 0.38, 3 fragments 0.38, 5 fragments 0.13 firstFragment, 7',
  ],
  [['P b f b=related.3 P f P'], '3, 5 fragments 0.13 firstFragment, 7'],
  [['P b f=related.3 f=related.3 P f P'], '2, 3, 5 fragments 0.13 firstFragment, 7'],
  [['P', '1. The owls', '2. The cats', 'f', 'P f P'], '5 fragments 0.13 firstFragment, 7'],
  [
    ['P', '1. Owls', '2. Cats', 'f', 'P f P'],
    '1 fragments 0.38 firstFragment, 2 fragments 0.38, 3 fragments 0.38, 5 fragments 0.13 firstFragment, 7',
  ],
  [['P S b b P f P'], '1, 5 fragments 0.13 firstFragment, 7'],
  [['P b t b t t P f P'], '7 fragments 0.13 firstFragment, 9'],
])('the stretches between prose, %j: %s', (rows, doubts) => {
  expect(doubtsOf([...rows, 'f=share.9 P'], GAP)).toBe(doubts)
})

const CROSSHEAD = ['crosshead', 'crossheadOfSeveral', 'crossheadOfFewWords']

test.each([
  [
    ['P f P f f P f f f P'],
    '1 crosshead crossheadOfSeveral 0.33 crossheadOfFewWords, 3, 4 crosshead crossheadOfSeveral 0.33 crossheadOfFewWords, 6, 7, 8, 11, 13',
  ],
  [
    ['P f=related.3 f f P f P'],
    '1, 2, 3 crosshead crossheadOfSeveral 0.33 crossheadOfFewWords, 5 crosshead crossheadOfSeveral 0.33 crossheadOfFewWords, 8, 10',
  ],
  [['P f f=related.3 P f P'], '1, 2, 4 crosshead crossheadOfSeveral 0.17 crossheadOfFewWords, 7, 9'],
  [['P c P', 'Owls:', 'P'], '1, 3 crosshead crossheadOfSeveral 0.17 crossheadOfFewWords, 6, 8'],
  [
    ['P', 'x'.repeat(110), 'P', 'x'.repeat(111), 'P'],
    '1 crosshead crossheadOfSeveral 0.17 crossheadOfFewWords, 3, 6, 8',
  ],
  [
    ['f P', 'f P P f'],
    '0, 2 crosshead crossheadOfSeveral 0.33 crossheadOfFewWords, 5 crosshead crossheadOfSeveral 0.33 crossheadOfFewWords, 7, 9',
  ],
  [['P t P t f P t P'], '1, 3, 4 crosshead crossheadOfSeveral 0.17 crossheadOfFewWords, 6, 9, 11'],
  [['P', '“So?” =caption.6', 'P', '“So.”', 'P'], '3, 6, 8'],
])('the last of one line or two above a paragraph is a crosshead, %j: %s', (rows, doubts) => {
  expect(doubtsOf([...rows, 'P f=share.9 P f'], CROSSHEAD)).toBe(doubts)
})

test.each([
  [['P f=share.9 S f'], '1, 2 besideUsualLength -1.34, 3'],
  [['S f=share.9 S f'], '0, 1 nearTop, 2 nearTop, 3 nearTop'],
  [['S f=share.9 P', 'x'.repeat(300), 'P=caption.6 f'], '0 besideUsualLength -1.34, 1 nearTop, 3, 5'],
  [['s f=share.9 s', 'So.'], '0, 1 nearTop, 2 nearTop, 3 besideUsualLength -3 nearTop'],
  [['f=share.9', 'So.'], '0, 1 besideUsualLength nearTop'],
])('sentences beside the usual length, %j: %s', (rows, doubts) => {
  expect(doubtsOf(rows, ['besideUsualLength', 'nearTop'])).toBe(doubts)
})

test.each([
  [['f P f=share.9 S P f'], '2, 3'],
  [['f P S f=share.9 S P f'], '2, 3, 4'],
  [['f P=related.9 f=share.9 S P f'], '2 nearTop, 3 nearTop'],
  [['f s s S f=share.9 S P f'], '1 firstOfStory, 2 nearTop, 3 nearTop, 4 nearTop, 5 nearTop'],
])('%j inside of its edges, and what is near the top: %s', (rows, doubts) => {
  expect(doubtsOf(rows, ['nearTop', 'firstOfStory'], 1)).toBe(doubts)
})

/** How surely each block is of the story, in tenths; x is what is left to a stray, - to what stands outside. */
function strengthsOf(rows: readonly string[], around = 0): string {
  const evidence = evidenceOf(...rows)
  const run = { first: around, last: evidence.looks.length - 1 - around }
  const strengths = memberStrengths(evidence, run, storyWords(evidence.page, run.first, run.last))
  return strengths.map((sure) => (sure === 0 ? '-' : sure === 0.05 ? 'x' : sure.toFixed(1).slice(1))).join(' ')
}

test.each([
  [['f P f P f'], '- .7 .7 .7 -'],
  [['f P f=caption.9 P f'], '- .7 x .7 -'],
  [['f P f=share.9 P S f'], '- .7 x .7 .7 -'],
  [['f P S=share.6 P S f'], '- .7 .7 .7 .7 -'],
  [['f P P=share.6 P S f'], '- .7 .7 .7 .7 -'],
  [['f P P=share.3 P S f'], '- .7 .7 .7 .7 -'],
  [['f P P=caption.9 P P=share.3 S f'], '- .7 .7 .7 .7 .7 -'],
  [
    ['f P S=caption.4 P=share.3 P t t t', 'What happens next', 'P', 'Ferries: 6 | Crews: 40 | Ports: 3', 'S f'],
    '- .7 .7 .7 .7 x x x x .7 x .7 -',
  ],
])('how surely the blocks of %j are of the story: %s', (rows, strengths) => {
  expect(strengthsOf(rows, 1)).toBe(strengths)
})
