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

const CREWS = '渡轮船员周五在科斯滕暂停了罢工，运营商提出提前公布排班表。'

test.each([
  // In scripts without spaces pairs of letters are compared.
  [CREWS, '船员暂停罢工', 3],
  [CREWS, '船', 0],
  [CREWS, 'ab船员', 1],
  [CREWS, '船员ab cd', 1],
  // Of the first thousand characters and the block that they end in.
  [`${'字'.repeat(998)}丙丁戊己庚辛`, '丙丁戊己庚辛', 1],
  [`${'字'.repeat(1100)}。\n\n丙丁戊己`, '丙丁戊己', 0],
  [`${'字'.repeat(900)}。\n\n丙丁戊己`, '丙丁戊己', 3],
  // Of words the first four thousand characters.
  [`${'word '.repeat(799)}ferry.\n\nharbour crew.`, 'ferry harbour', 1],
  [`${'word '.repeat(700)}ferry.\n\nharbour crew.`, 'ferry harbour', 2],
  [`${'word '.repeat(810)}ferry.\n\nharbour crew.`, 'ferry harbour', 0],
])('of %j the line %j shares %d', (story, line, count) => {
  expect(shared(story, line)).toEqual([count, count])
})

test('the words of a line are counted, short ones and endless ones aside', () => {
  const { all } = sharedWords(
    storyWords(readPage(STORY, layoutLexicon(en)), 0, 0),
    `the ferry ${'x'.repeat(39)} ${'y'.repeat(40)} 渡轮船`,
    0,
    97,
  )
  expect(all).toBe(4)
})

test('words are of the topic by their beginnings', () => {
  const topic = storyWords(readPage(STORY, layoutLexicon(en)), 0, 0)
  const is = ['ferries', 'ferrieswheel', 'FERRIES', 'ferry', 'lenk', 'lenko', 'kilt', 'no'].map((word) =>
    isOfTopic(topic, wordKey(word)),
  )
  expect(is).toEqual([true, true, true, false, true, false, true, false])
})
