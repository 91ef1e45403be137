import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
import { MEMBER_WEIGHTS } from './member-weights.ts'
import { SIGNS } from './signs.ts'

const MENU = ['News', 'Sport', 'Weather', 'Culture', 'Sign in']
const CARD = ['Advertisement', 'Read more: Owls at the zoo']
const FOOT = ['Most read', 'Owls at the zoo', 'A bridge too dear', 'All rights reserved']
const LONG = `${LEAD} ${SECOND} ${LAST}`

/** A scraped page with a line between two paragraphs of its story. */
function scraped(line: string): string {
  return [...MENU, HEADLINE, LONG, line, `${SECOND} ${LAST}`, ...CARD, `${LAST} ${SECOND}`, LONG, ...FOOT].join('\n')
}

/** The same story with nothing around it. */
function clean(line: string): string {
  return [HEADLINE, LONG, line, `${SECOND} ${LAST}`, `${LAST} ${SECOND}`, LONG].join('\n')
}

test.each([
  ['a crosshead', 'What happens next'],
  ['speech', '“We have waited long enough, and so have they,” one of them said.'],
  ['a short sentence', 'Nobody knows when the ferries will sail again.'],
  ['a post with its signature', '— Kesten Ferries (@kestenferries) May 8, 2026'],
])('%s is of the story, on a page and by itself', (_, line) => {
  expect(sectionsOf(scraped(line))).toContain(`body ${line}`)
  expect(sectionsOf(clean(line))).toContain(`body ${line}`)
})

test.each([
  [
    'a caption without its full stop',
    'Passengers wait with their bags at the pier in Kesten on Friday | Harbour Archive',
  ],
  ['a fact of a box', 'Ferries: 6 | Crews: 40 | Ports: 3'],
])('%s is not, on a page that prints other things too; in a plain story it stays', (_, line) => {
  expect(sectionsOf(scraped(line))).not.toContain(`body ${line}`)
  expect(sectionsOf(clean(line))).toContain(`body ${line}`)
})

test('a weight for each sign', () => {
  expect(Object.keys(MEMBER_WEIGHTS)).toEqual([...SIGNS])
})

test('titles below a heading of other stories are not, wherever they stand', () => {
  const card = ['Related coverage', 'Kesten ferry crews vote on rosters', 'Why commuters in Kesten like their ferries']
  const page = [...MENU, HEADLINE, LONG, ...card, `${SECOND} ${LAST}`, `${LAST} ${SECOND}`, LONG, ...FOOT].join('\n')
  expect(sectionsOf(page)).toContain(`related ${card.join('\n')}`)
})

test.each([
  ['for', 'sentence colon opensWithMark quoteMarks topic belowParagraph aboveParagraph announced ofFortyWords ofPost'],
  [
    'for',
    'question speechAtEnd speech besideUsualLength crossheadOfSeveral crossheadOfFewWords proseBelow everySecond',
  ],
  [
    'against',
    'claimed claimedAsCaption inCard copied template capitalsInSentence bars ofTwoWords belowTemplate fragments',
  ],
  ['against', 'claimedAsNewsletter hinted label fragmentOfLine firstOfStory nearTop nearStub aboveNearStub aboveDate'],
  ['against', 'always commas ofFiveWords aboveClaimed sentenceAlone firstFragment'],
])('it speaks %s a line: %s', (side, signs) => {
  const weights = signs.split(' ').map((sign) => MEMBER_WEIGHTS[sign as (typeof SIGNS)[number]])
  expect(weights.every((weight) => (side === 'for' ? weight > 0 : weight < 0))).toBe(true)
})
