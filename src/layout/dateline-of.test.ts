import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { datelineReach, findDateline } from './dateline-of.ts'
import { readPage } from './read.ts'
import { storyWords } from './topic.ts'

/** The dateline of some lines whose story begins at one of them, below a headline. */
function datelineOf(lines: readonly string[], first: number, title = 0): string {
  const source = lines.join('\n\n')
  const page = readPage(source, layoutLexicon(en))
  const last = page.blocks.length - 1
  const story = { first, last, strength: [], topic: storyWords(page, first, last) }
  const span = findDateline(page, story, title)
  return span ? source.slice(span.start, span.end) : ''
}

const TITLE = 'Ferry crews suspend strike'
const LEAD = 'Crews of the ferries said in Kesten on Friday that they would sail again.'

test.each([
  [[TITLE, `KESTEN, May 8 (AVN) - ${LEAD}`], 1, 'KESTEN, May 8 (AVN) -'],
  [[TITLE, 'KESTEN, May 8 (AVN) -', LEAD], 2, 'KESTEN, May 8 (AVN) -'],
  [[TITLE, LEAD], 1, ''],
  [[TITLE, 'May 8, 2026', `KESTEN, May 8 (AVN) - ${LEAD}`], 2, 'KESTEN, May 8 (AVN) -'],
  // Near the head of the story.
  [[TITLE, 'KESTEN, May 8 (AVN) -', 'Owls', 'Cats', LEAD], 4, 'KESTEN, May 8 (AVN) -'],
  [[TITLE, 'KESTEN, May 8 (AVN) -', 'Owls', 'Cats', 'Dogs', LEAD], 5, ''],
  [[TITLE, LEAD, LEAD, LEAD, LEAD, `KESTEN, May 8 (AVN) - ${LEAD}`], 1, 'KESTEN, May 8 (AVN) -'],
  [[TITLE, LEAD, LEAD, LEAD, LEAD, LEAD, `KESTEN, May 8 (AVN) - ${LEAD}`], 1, ''],
  [[`KESTEN, May 8 (AVN) - ${LEAD}`], 0, ''],
  // A name and a day, a speaker.
  [[TITLE, 'Ann Kerr, May 8, 2026', LEAD], 2, ''],
  [[TITLE, 'Kesten, May 8, 2026', LEAD], 2, 'Kesten, May 8, 2026'],
  [[TITLE, 'Ann Kerr - May 8, 2026', LEAD], 2, ''],
  [[TITLE, 'Ann Kerr (May 8, 2026) -', LEAD], 2, ''],
  [[TITLE, 'Port Kesten, May 8, 2026', LEAD], 2, 'Port Kesten, May 8, 2026'],
  [[TITLE, 'Kesten/Ann Kerr, May 8, 2026', LEAD], 2, ''],
  [[TITLE, 'Ann Kerr Lund, May 8, 2026', LEAD], 2, ''],
  [[TITLE, 'KESTEN, May 8, 2026', LEAD], 2, 'KESTEN, May 8, 2026'],
  [[TITLE, 'KESTEN, May 8:', LEAD, 'KERR: So we do.'], 2, 'KESTEN, May 8:'],
  [[TITLE, `KESTEN, May 8: ${LEAD}`, 'KERR: So we do.'], 1, 'KESTEN, May 8:'],
  [[TITLE, 'ANN KERR (HOST): We sail again.', 'KERR: So we do, I am told by the crews.'], 1, ''],
  [[TITLE, 'KESTEN (AVN): We sail again, the crews of all the ferries said.', 'KERR: So we do.'], 1, ''],
  [
    [TITLE, 'KESTEN (Reuters): We sail again, the crews of all the ferries said.', 'KERR: So we do.'],
    1,
    'KESTEN (Reuters):',
  ],
  // Its place is told by the story.
  [[TITLE, `Kesten: ${LEAD}`], 1, 'Kesten:'],
  [[TITLE, `Kesten: ${LEAD}`, 'Kerr: So we do.'], 1, ''],
  [[TITLE, `Kesten: ${LEAD}`, 'the crews: So we do.'], 1, 'Kesten:'],
  [[TITLE, `KESTEN: ${LEAD}`], 1, 'KESTEN:'],
  [[TITLE, `KESTEN: ${LEAD}`, 'LUND: So we do.'], 1, ''],
  [[TITLE, `Lund: ${LEAD}`], 1, ''],
  [[TITLE, `Kesten | ${LEAD}`], 1, 'Kesten |'],
  [[TITLE, `Lund | ${LEAD}`], 1, 'Lund |'],
  [[TITLE, `Old Lund | ${LEAD}`], 1, ''],
  [[TITLE, `Lund / ${LEAD}`], 1, ''],
  [[TITLE, `Kesten - ${LEAD}`], 1, 'Kesten -'],
  [[TITLE, `Lund - ${LEAD}`], 1, ''],
  [[TITLE, `Kesten - ${LEAD.replace('ferries', 'ferries - all')}`], 1, ''],
  [[TITLE, `Kesten – ${LEAD}`], 1, 'Kesten –'],
  [[TITLE, `Kesten - ${LEAD.slice(0, -1)}`], 1, ''],
  [[TITLE, 'Kesten - Crews sail from Kesten on Friday.'], 1, ''],
  [[TITLE, 'Kesten - Crews sail in Kesten, they said.'], 1, ''],
  [[TITLE, `Kesten - ${LEAD}`, 'Lund - we sail again'], 1, ''],
  [[TITLE, `Crews - ${LEAD.replace('said', 'said crews')}`], 1, ''],
  [[TITLE, `Kesten - ${LEAD.replace('Kesten', 'Kestenland')}`], 1, ''],
  [[TITLE, `Kesten - ${LEAD.replace('in Kesten', 'in “Kesten”')}`], 1, ''],
  [[TITLE, `Kesten - ${LEAD.replace('in Kesten', 'of Kesten')}`], 1, ''],
  [[TITLE, `Kesten - ${LEAD.replace('in Kesten', 'of Kesten')} They sail near Kesten.`], 1, 'Kesten -'],
  // In capitals on a line of its own above the lead.
  [[TITLE, 'KESTEN', LEAD], 2, 'KESTEN'],
  [[TITLE, 'LUND', LEAD], 2, ''],
  [[TITLE, 'KESTEN', 'Owls', LEAD], 3, ''],
  [['KESTEN', LEAD], 1, ''],
])('of %j with a story from %d on: %j', (lines, first, dateline) => {
  expect(datelineOf(lines, first)).toBe(dateline)
})

test.each([
  // A mark or a number stands before its second small word.
  [`Kesten near the north (AVN) - ${LEAD}`, ''],
  [`KESTEN (AVN) - ${LEAD}`, 'KESTEN (AVN) -'],
  [`St. KESTEN (AVN) - ${LEAD}`, 'St. KESTEN (AVN) -'],
  [`S. KESTEN (AVN) - ${LEAD}`, 'S. KESTEN (AVN) -'],
  [`KESTEN, ‘Old’ TOWN (AVN) - ${LEAD}`, ''],
  [`KESTEN, Port de la Cruz (AVN) - ${LEAD}`, ''],
  [`KESTEN, Ile de Marisk, May 8 (AVN) - ${LEAD}`, 'KESTEN, Ile de Marisk, May 8 (AVN) -'],
  [`KESTEN ${LEAD}`, ''],
  [`May 8 (AVN) - ${LEAD}`, 'May 8 (AVN) -'],
  [`KESTEN of Marisk (AVN) - ${LEAD}`, ''],
  [`KESTEN of the north (AVN) - ${LEAD}`, ''],
  [`KESTEN, O’Brien “Old Town” (AVN) - ${LEAD}`, ''],
  [`photo bank/Stockmarn(KESTEN, Norland) -- ${LEAD}`, '(KESTEN, Norland) --'],
  [`Kesten ${'Marisk '.repeat(15)}(AVN) - ${LEAD}`, ''],
])('%j opens so: %j', (line, dateline) => {
  expect(datelineOf([TITLE, line], 1)).toBe(dateline)
})

test('rules look where a dateline may stand', () => {
  const story = (first: number) => ({
    first,
    last: 20,
    strength: [],
    topic: storyWords(readPage('', layoutLexicon(en)), 0, 0),
  })
  expect(datelineReach(story(7))).toEqual({ first: 4, last: 12 })
  expect(datelineReach(story(-1))).toEqual({ first: -3, last: 5 })
})
