import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { readPage } from './read.ts'
import { isOfTopic, sharedWords, storyWords, wordKey } from './topic.ts'

const STORY = 'Ferries crossed the Lenk again, and HARBOUR crews cheered. A kilt is no kilometre.'

/** How many of its words a line shares, while they are searched for and when there is a table. */
function shared(story: string, line: string): [number, number] {
  const page = readPage(story, layoutLexicon(en))
  const searched = storyWords(page, 0, page.blocks.length - 1)
  const tabled = storyWords(page, 0, page.blocks.length - 1)
  isOfTopic(tabled, wordKey('ferry'))
  return [sharedWords(searched, line, 0, line.length).shared, sharedWords(tabled, line, 0, line.length).shared]
}

test.each([
  ['Ferries cross harbour', 2], // endings part no long words
  ['crossing ferries', 1],
  ['the lenk', 1],
  ['lenken kilometres', 1],
  ['kilo arbour rews', 0], // beginnings and ends of words
  ['again again', 2],
])('%s', (line, count) => {
  expect(shared(STORY, line)).toEqual([count, count])
})

test.each([
  ['The Kelvin sign: 40 \u212aelvins were read.', 'kelvins'],
  ['In \u0130stanbul they met.', 'istanbul'],
  [`${'x'.repeat(40)} and ${'y'.repeat(39)}.`, 'xxxxxxx'],
  [`${'word '.repeat(900)}ferry.`, 'ferry'],
  ['Žofie crossed.', 'žofie'],
  ['', 'ferry'],
])('%j and %s', (story, line) => {
  const [searched, tabled] = shared(story, line)
  expect(searched).toBe(tabled)
})

test('so many words are asked of that a table is made', () => {
  const line = 'ferries stone harbour bread '.repeat(10)
  expect(shared(STORY, line)).toEqual([20, 20])
})
