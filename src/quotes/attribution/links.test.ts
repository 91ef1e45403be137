import { expect, test } from 'vitest'
import { readProse, wordsOf } from '../../../test/prose.ts'
import type { Cue } from './cues.ts'
import { findLinks } from './links.ts'

const SIDES = ['before', 'behind', 'within']

// Who can be the source of the last cue, nearest first, and what stands between.
const table: readonly (readonly [source: string, ...links: string[]])[] = [
  ['Kerr said so.', 'Kerr: before, first 1, subject'],
  ['Kerr said to Holm.', 'Kerr: before, first 1, subject', 'Holm: behind, gap 1'],
  [
    'Kerr, who told Holm and asked Mehta, said so.',
    'Mehta: before, gap 1, commas 1',
    'Holm: before, gap 4, commas 1, verbs 1, joins 1',
    'who: before, gap 6, commas 1, verbs 2, joins 1',
    'Kerr: before, gap 8, commas 2, verbs 2, joins 1, first 1, subject',
  ],
  [
    'Kerr met Holm (and Mehta) and said so.',
    'Holm: before, gap 5, joins 1',
    'Kerr: before, gap 7, verbs 1, joins 1, first 1, subject',
  ],
  [
    'Kerr met Holm and Mehta) and said so.',
    'Mehta: before, gap 2, joins 1',
    'Holm: before, gap 4, joins 1',
    'Kerr: before, gap 6, verbs 1, joins 1, first 1, subject',
  ],
  ['The officials at the ministry said so.', 'The officials: before, first 1, subject'],
  ['Analysts with Holt Mills said so.', 'Analysts: before, first 1, subject'],
  ['The officials at the ministry left.', 'the ministry: before', 'The officials: before, gap 3, first 1, subject'],
  ['The letter from the ministry said so.', 'The letter: before, first 1, subject'],
  ['A lot of people said so.', 'people: before', 'A lot: before, gap 2, first 1, subject'],
  ['Kerr on Monday said so.', 'Kerr: before, gap 2, first 1, subject'],
  ['“No,” said Kerr on Monday.', 'Kerr: behind'],
  ['“No,” said, at the “lake”, Kerr.', 'Kerr: behind, gap 5, commas 2, quotes 1'],
  ['“No,” said the mayor who told Mehta.', 'who: before, subject', 'the mayor: before, gap 1', 'Mehta: behind'],
  ['“No” is a common reply.'],
  ['“No” is Kerr.', 'Kerr: behind'],
  ['Holm left. Kerr said so.', 'Kerr: before, first 1, subject'],
  ['Holm left; Kerr said so.', 'Kerr: before, first 1, subject'],
  ['“No,” said. Kerr left.', 'Kerr: before, first 1, subject'],
  [
    'Ann, Bea, Cora, Dora, Emma, Fay, Gwen said so.',
    'Gwen: before, subject',
    'Fay: before, gap 2, commas 1',
    'Emma: before, gap 4, commas 2',
    'Dora: before, gap 6, commas 3',
    'Cora: before, gap 8, commas 4',
    'Bea: before, gap 10, commas 5',
  ],
  [
    'Ann in Bea in Cora in Dora in Emma in Fay in Gwen in Hana said so.',
    'Hana: before',
    'Gwen: before, gap 2',
    'Fay: before, gap 4',
    'Emma: before, gap 6',
    'Dora: before, gap 8',
    'Cora: before, gap 10',
    'Ann: before, gap 14, first 1, subject',
  ],
  ['According to Kerr “no.”', 'Kerr: behind'],
  ['Holm left, according to Kerr.', 'Kerr: behind'],
  ['From Kerr: “no.”', 'Kerr: before, subject'],
  ['Kerr’s claim “no.”', 'Kerr: within, subject'],
  ['Kerr said it was sound, but Mehta called it “vast.”', 'Mehta: before, subject', 'it: behind'],
  ['The daily quoted Kerr as saying “no.”', 'Kerr: before, first 1, subject'],
  ['Kerr was quoted by the daily as saying “no.”', 'Kerr: before, first 1, subject'],
  ['Kerr was quoted as saying “no.”', 'Kerr: before, first 1, subject'],
  [
    'The daily quoted Kerr and saying “no.”',
    'Kerr: before, gap 1, joins 1',
    'The daily: before, gap 3, verbs 1, joins 1, first 1, subject',
  ],
  ['Mehta was told by Kerr.', 'Kerr: behind'],
  ['Mehta was told by Kerr and Holm.', 'Kerr: behind', 'Holm: behind, gap 2'],
  ['Mehta was told on the lake.'],
  ['Mehta was told of Kerr.'],
  ['Mehta was told it.'],
  ['Mehta has been quoted as saying it.', 'Mehta: before, first 1, subject', 'it: behind'],
  ['Mehta is being told.'],
  ['As it left, that Kerr said so.', 'Kerr: before, subject', 'it: before, gap 4, commas 1, verbs 1, joins 2'],
  [
    'Kerr and that old man, while he left, said so.',
    'he: before, gap 2, commas 1, verbs 1',
    'old man: before, gap 5, commas 2, verbs 1, joins 2, subject',
    'Kerr: before, gap 9, commas 2, verbs 1, joins 3, first 1',
  ],
  ['A parish in Lenkovo said so.', 'A parish: before, first 1, subject'],
  ['Kerr – the old mayor – said so.', 'the old mayor: before, gap 1', 'Kerr: before, gap 5, first 1, subject'],
  [
    'Kerr was seen and was quoted by the daily as saying “no.”',
    'the daily: before, gap 1, joins 2',
    'Kerr: before, gap 9, verbs 3, joins 3, first 1',
  ],
]

test.each(table)('%s', (source, ...expected) => {
  const scope = readProse(source)
  const found = findLinks(scope, scope.cues.at(-1) as Cue).map((link) => {
    const counts = (['gap', 'commas', 'quotes', 'verbs', 'joins', 'first'] as const).filter((name) => link[name] !== 0)
    const between = counts.map((name) => `, ${name} ${link[name]}`).join('')
    return `${wordsOf(scope, link.phrase)}: ${SIDES[link.side]}${between}${link.subject === 1 ? ', subject' : ''}`
  })
  expect(found).toEqual(expected)
})

test('links have their places on each side, and are read once', () => {
  const scope = readProse('Ann Kerr, a clerk, told Holm in Lenkovo.')
  const cue = scope.cues[0] as Cue
  const links = findLinks(scope, cue)
  expect(links.map(({ side, order }) => [side, order])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ])
  expect(findLinks(scope, cue)).toBe(links)
})
