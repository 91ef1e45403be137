import { expect, test } from 'vitest'
import { evidenceOf } from '../../../test/support/evidence.ts'
import { storyWords } from '../topic.ts'
import { type Gap, SIGNS, signsOf, type View } from './signs.ts'

type Sign = (typeof SIGNS)[number]
interface Given extends Partial<Pick<View, 'run' | 'usual'>> {
  readonly copied?: number[]
  readonly crossheads?: number[]
  readonly gap?: Gap
  readonly above?: number
}

/** The signs of a block from one to another, with their numbers where they are not 1. */
function signsFrom(from: Sign, to: Sign, rows: readonly string[], i: number, given: Given = {}): string {
  const evidence = evidenceOf(...rows)
  const { run = { first: 0, last: evidence.looks.length - 1 }, usual = 100, above = 1000, gap = null } = given
  const topic = storyWords(evidence.page, run.first, run.last)
  const copied = new Set(given.copied)
  const crossheads = new Set(given.crossheads)
  const signs = signsOf({ evidence, run, topic, usual, copied, crossheads }, i, gap, above)
  const named = SIGNS.map((sign, k) => [sign, signs[k] as number] as const)
  return named
    .slice(SIGNS.indexOf(from), SIGNS.indexOf(to) + 1)
    .flatMap(([sign, value]) => (value === 0 ? [] : value === 1 ? sign : `${sign} ${Math.round(value * 100) / 100}`))
    .join(', ')
}

const words = (count: number) => Array(count).fill('owl').join(' ')
const line = (length: number) => 'x'.repeat(length)

test.each([
  ['S', 'sentence, capitalsInSentence 0.1'],
  ['Voss said they would wait:', 'colon, ofFiveWords'],
  ['Who pays?', 'sentence, question, ofTwoWords, besideUsualLength -3'],
  ['So, who pays', 'ofFiveWords, commas'],
  [
    '“So we go,” she said. “So we do.”',
    'sentence, speechAtEnd, speech, besideUsualLength -1.6, capitalsInSentence 0.25, quoteMarks',
  ],
  [
    'We go, she said. “So we do.”',
    'sentence, speechAtEnd, besideUsualLength -1.84, capitalsInSentence 0.29, quoteMarks',
  ],
  ['“So we go on. We do.', 'sentence, besideUsualLength -2.32, capitalsInSentence 0.33, quoteMarks'],
  ['“So we go', 'ofFiveWords, quoteMarks'],
  ['Owls, so “we go”', 'ofFiveWords, quoteMarks, commas'],
  ['Wait now.', 'sentence, ofTwoWords, besideUsualLength -3'],
  ['Wait for me.', 'sentence, ofFiveWords, besideUsualLength -3'],
  ['Wait for me now then.', 'sentence, ofFiveWords, besideUsualLength -2.25'],
  ['Wait for me now then, or go.', 'sentence, besideUsualLength -1.84, capitalsInSentence 0.14'],
  ['Wait For Me NOW Then.', 'sentence, ofFiveWords, besideUsualLength -2.25'],
  ['Wait For Me NOW Then go.', 'sentence, besideUsualLength -2.06, capitalsInSentence 0.83'],
  [words(39), ''],
  [words(40), 'ofFortyWords'],
  [line(59), 'ofTwoWords'],
  [line(60), 'ofTwoWords, fragmentOfLine'],
  [line(139), 'ofTwoWords, fragmentOfLine'],
  [line(140), 'ofTwoWords'],
  ['5 owls', 'ofTwoWords, opensWithDigit'],
  ['(owls)', 'ofTwoWords, opensWithMark'],
  ['• Owls, cats, dogs, bats, rats', 'ofFiveWords, opensWithBullet, bars, commas 3'],
  ['• Owls, cats | dogs', 'ofFiveWords, opensWithBullet, bars, commas'],
  ['owls: cats', 'ofTwoWords, label'],
  ['owls: cats.', 'sentence, ofTwoWords, besideUsualLength -3'],
  ['Owls, cats, dogs.', 'sentence, ofFiveWords, besideUsualLength -2.56'],
  ['owls\tcats', 'ofTwoWords, tab'],
  ['https://a.b', 'ofTwoWords, address'],
  ['@owl', 'ofTwoWords, opensWithMark, handle'],
  [`${line(1999)},,`, 'ofTwoWords, commas'],
  [`${line(1998)},,,`, 'ofTwoWords, commas 2'],
])('%j has the look %j', (row, signs) => {
  expect(signsFrom('sentence', 'commas', [row], 0)).toBe(signs)
})

test.each([
  [25, 'besideUsualLength'],
  [50, 'besideUsualLength'],
  [100, ''],
  [200, 'besideUsualLength -1'],
  [800, 'besideUsualLength -3'],
  [1600, 'besideUsualLength -3'],
])('a sentence of 100 characters in a story of paragraphs of %d: %s', (usual, signs) => {
  expect(signsFrom('besideUsualLength', 'besideUsualLength', ['S'], 0, { usual })).toBe(signs)
})

test.each([
  [['S f S'], 1, {}, 'topic 0.2, topicOfFragment 0.2'],
  [['S f=caption.6 S'], 1, {}, 'claimed 0.6, claimedAsCaption 0.6, topic 0.2'],
  [['S f=caption.5 S'], 1, {}, 'claimed 0.5, claimedAsCaption 0.5, topic 0.2'],
  [['S f=newsletter.3 S'], 1, {}, 'hinted 0.3, claimedAsNewsletter 0.3, topic 0.2'],
  [['S f=related.49 S'], 1, {}, 'hinted 0.49, topic 0.2'],
  [['S S=caption.5 S'], 1, {}, 'claimed 0.5, claimedAsCaption 0.5, topic 0.71'],
  [['S S=newsletter.49 S'], 1, {}, 'hinted 0.49, claimedAsNewsletter 0.49, topic 0.71'],
  [['owls, at: the zoo =related.3'], 0, {}, 'hinted 0.3, topic 0.2'],
  [['S f S'], 1, { copied: [1] }, 'copied, topic 0.2, topicOfFragment 0.2'],
  [['S f S'], 1, { copied: [2] }, 'topic 0.2, topicOfFragment 0.2'],
  [['f=related.9 f=related.9 f f=related.9 f f'], 2, {}, 'inCard 0.6, topic 0.2, topicOfFragment 0.2'],
  [['f=related.9 f=related.9 S f=related.9 f f'], 2, {}, 'inCard 0.6, topic 0.71'],
  [['S t t t S'], 1, {}, 'template, topic 0.33, topicOfFragment 0.33'],
  [['S', 'Monday ferries of somebody', 'S'], 1, { run: { first: 0, last: 0 } }, 'topic 0.29, topicOfFragment 0.29'],
  [['S', 'Monday ferries of somebody.', 'S'], 1, { run: { first: 0, last: 0 } }, 'topic 0.29'],
])('what is known of %j at %d (%j): %s', (rows, i, given, signs) => {
  expect(signsFrom('claimed', 'topicOfFragment', rows, i, given)).toBe(signs)
})

test.each([
  [
    ['P f P'],
    1,
    {},
    'belowParagraph, aboveParagraph, fragmentAboveParagraph, fragmentBetween -0.68, proseBelow 0.2, proseAround 0.13',
  ],
  [
    ['S f S'],
    1,
    {},
    'belowSentence, fragmentBelowSentence, fragmentAboveSentence, fragmentBetween -0.68, proseBelow 0.07, proseAround 0.04',
  ],
  [['f f f'], 1, {}, ''],
  [['F f F'], 1, {}, 'belowFragment, aboveFragment'],
  [
    ['c f c'],
    1,
    {},
    'belowSentence, fragmentBelowSentence, fragmentAboveSentence, fragmentBetween -0.68, proseBelow 0.02, proseAround 0.01',
  ],
  [['f=related.9 f f=related.9'], 1, {}, 'belowClaimed, aboveClaimed, fragmentAboveClaimed'],
  [['f=related.5 f f=related.5'], 1, {}, 'belowClaimed, aboveClaimed, fragmentAboveClaimed'],
  [['f=related.49 f f=related.49'], 1, {}, ''],
  [['F=related.49 f F=related.49'], 1, {}, 'belowFragment, aboveFragment'],
  [['S=related.9 f S=related.9'], 1, {}, 'belowClaimed, aboveClaimed, fragmentAboveClaimed'],
  [['t f t t'], 1, {}, 'belowTemplate'],
  [['f'], 0, {}, 'firstOfStory'],
  [['f d'], 0, {}, 'aboveDate, firstOfStory'],
  [['d f'], 1, {}, ''],
  [['F S F'], 1, {}, 'belowFragment, aboveFragment, sentenceAlone'],
  [['S S f'], 1, {}, 'belowSentence, proseAround 0.02'],
  [['f S S'], 1, {}, 'proseBelow 0.07, proseAround 0.02'],
  [['F S=related.9 F'], 1, {}, 'belowFragment, aboveFragment, sentenceAlone'],
  [['S f=related.9 S'], 1, {}, 'belowSentence, proseBelow 0.07, proseAround 0.04'],
  [['S S=related.9 P'], 1, {}, 'belowSentence, aboveParagraph, proseBelow 0.2, proseAround 0.09'],
  [['S', 'Owls, owls.', 'P'], 1, {}, 'belowSentence, aboveParagraph, proseBelow 0.2, proseAround 0.09'],
  [['f f F f f'], 2, {}, 'belowFragment, nearStub, aboveNearStub'],
  [['F F F F F'], 2, {}, 'belowFragment, aboveFragment'],
  [['m F f F m'], 2, {}, 'belowFragment, aboveFragment, nearStub, aboveNearStub'],
  [['f F S'], 1, {}, 'fragmentAboveSentence, proseBelow 0.07, proseAround 0.02'],
  // Titles and teasers.
  [['S F S'], 2, {}, 'belowFragment, sentenceAlone, everySecond, proseAround 0.02'],
  [['F S F S'], 1, {}, 'belowFragment, aboveFragment, sentenceAlone, everySecond, proseBelow 0.07, proseAround 0.02'],
  [['S F S F S'], 2, {}, 'belowFragment, aboveFragment, sentenceAlone, everySecond, proseBelow 0.07, proseAround 0.04'],
  [['F S S'], 1, {}, 'belowFragment, proseBelow 0.07, proseAround 0.02'],
  [['F S S S'], 1, {}, 'belowFragment, proseBelow 0.13, proseAround 0.04'],
  [['F S F F'], 1, {}, 'belowFragment, aboveFragment, sentenceAlone'],
  [['S S S'], 1, {}, 'belowSentence, proseBelow 0.07, proseAround 0.04'],
  [['S S S'], 2, {}, 'belowSentence, proseAround 0.04'],
  [['S F S=related.9'], 2, {}, 'belowFragment, sentenceAlone, proseAround 0.02'],
  // How much prose there is.
  [['f P P P P P P'], 0, {}, 'aboveParagraph, fragmentAboveParagraph, proseBelow 1.01, proseAround 0.4, firstOfStory'],
  [['P P P P P P f'], 6, {}, 'belowParagraph, proseAround 0.4'],
  [['f f f f f f P'], 0, {}, 'aboveFragment, aboveNearStub, proseAround 0.07, firstOfStory'],
  [['f f f f f P'], 0, {}, 'aboveFragment, aboveNearStub, proseBelow 0.2, proseAround 0.07, firstOfStory'],
  [['P', ...Array(14).fill('f'), 'f'], 15, {}, 'nearStub, proseAround 0.07'],
  [['P', ...Array(15).fill('f'), 'f'], 16, {}, 'nearStub'],
  [['f', ...Array(14).fill('f'), 'P'], 0, {}, 'aboveFragment, aboveNearStub, proseAround 0.07, firstOfStory'],
  [['f', ...Array(15).fill('f'), 'P'], 0, {}, 'aboveFragment, aboveNearStub, firstOfStory'],
  [
    ['f', `${'Owls owls, '.repeat(44)}and more owls.`],
    0,
    {},
    'aboveParagraph, fragmentAboveParagraph, proseBelow 0.33, proseAround 0.11, firstOfStory',
  ],
  [
    ['f', `${'Owls owls, '.repeat(54)}and more owls.`],
    0,
    {},
    'aboveParagraph, fragmentAboveParagraph, proseBelow 0.33, proseAround 0.11, firstOfStory',
  ],
  // How near its head it stands.
  [
    ['S f S'],
    1,
    { above: 299 },
    'belowSentence, fragmentBelowSentence, fragmentAboveSentence, fragmentBetween -0.68, proseBelow 0.07, proseAround 0.04, nearTop',
  ],
  [
    ['S f S'],
    1,
    { above: 300 },
    'belowSentence, fragmentBelowSentence, fragmentAboveSentence, fragmentBetween -0.68, proseBelow 0.07, proseAround 0.04',
  ],
  [
    ['S f S'],
    0,
    { above: 0 },
    'aboveFragment, sentenceAlone, everySecond, proseBelow 0.07, proseAround 0.02, firstOfStory',
  ],
  [
    ['S f S'],
    1,
    { above: 0, run: { first: 1, last: 2 } },
    'belowSentence, fragmentBelowSentence, fragmentAboveSentence, fragmentBetween -0.68, proseBelow 0.07, proseAround 0.04, firstOfStory',
  ],
])('around %j at %d (%j): %s', (rows, i, given, signs) => {
  expect(signsFrom('belowParagraph', 'nearTop', rows, i, given)).toBe(signs)
})

test.each([
  [line(59), 'fragmentBetween -0.02'],
  [line(120), 'fragmentBetween'],
  [line(180), 'fragmentBetween 2'],
  [line(240), 'fragmentBetween 2'],
  [line(30), 'fragmentBetween -0.5'],
])('a fragment between two paragraphs, %j: %s', (row, signs) => {
  expect(signsFrom('fragmentBetween', 'fragmentBetween', ['P', row, 'P'], 1)).toBe(signs)
})

const GAP: Gap = { first: 1, last: 2, open: 2, bulleted: false, announced: false, post: false }

test.each([
  [['S f f S'], 1, {}, ''],
  [['S f f S'], 1, { gap: GAP }, 'fragments 0.25, firstFragment'],
  [['S f f S'], 2, { gap: GAP }, 'fragments 0.25'],
  [['S f f S'], 2, { gap: { ...GAP, last: 8 } }, 'fragments'],
  [['S f f S'], 2, { gap: { ...GAP, last: 12 } }, 'fragments'],
  [['S f f S'], 2, { gap: { ...GAP, announced: true } }, 'fragments 0.25, announced'],
  [['S f f S'], 2, { gap: { ...GAP, post: true } }, 'fragments 0.25, ofPost'],
  [['S c f S'], 1, { gap: { ...GAP, announced: true, post: true } }, ''],
  [['S f=related.3 f S'], 1, { gap: GAP }, ''],
  [['S f f S'], 2, { crossheads: [2] }, 'crosshead, crossheadOfSeveral 0.17, crossheadOfFewWords'],
  [['S f f S'], 1, { crossheads: [2] }, ''],
  [['S f f S'], 2, { crossheads: [2, 5, 6] }, 'crosshead, crossheadOfSeveral 0.5, crossheadOfFewWords'],
  [['S f f S'], 2, { crossheads: [2, 5, 6, 7, 8, 9, 10, 11] }, 'crosshead, crossheadOfSeveral, crossheadOfFewWords'],
  [
    ['S', 'The owls of Kesten are back again', 'S'],
    1,
    { crossheads: [1] },
    'crosshead, crossheadOfSeveral 0.17, crossheadOfFewWords',
  ],
  [
    ['S', 'The owls of Kesten are all back again', 'S'],
    1,
    { crossheads: [1] },
    'crosshead, crossheadOfSeveral 0.17, crossheadOfFewWords',
  ],
  [
    ['S', 'The owls of Kesten are all back here again', 'S'],
    1,
    { crossheads: [1] },
    'crosshead, crossheadOfSeveral 0.17',
  ],
])('among the fragments of %j at %d (%j): %s', (rows, i, given, signs) => {
  expect(signsFrom('crosshead', 'ofPost', rows, i, given)).toBe(signs)
})
