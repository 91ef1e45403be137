import { expect, test } from 'vitest'
import { parseDispatch, parseQuotes } from '../dispatch.ts'
import { quotesLexicon } from '../lexicon/quotes.ts'
import { quotes } from '../locales/en/quotes/index.ts'
import { truecase } from './truecase.ts'

function read(source: string): string {
  return truecase(source, [{ start: 0, end: source.length, section: 'body', paragraph: 0 }], quotesLexicon(quotes))
}

test.each([
  [
    'THE HARBOUR WAS CLOSED. NOBODY KNEW WHY.',
    'The harbour was closed. Nobody knew why.',
    'sentences begin with a capital',
  ],
  ['WHO KNEW? “NOT I,” HE SAID!', 'Who knew? “Not I,” he said!', 'behind every end mark'],
  ['THE TALKS FAILED, ANN KERR SAID.', 'The talks failed, Ann Kerr said.', 'a first name leads to a surname'],
  ['THE TALKS FAILED, ANN P. KERR SAID.', 'The talks failed, Ann P. Kerr said.', 'over an initial'],
  ['THE BOAT OF MR. IMBER LEFT.', 'The boat of Mr. Imber left.', 'so does a courtesy title'],
  ['“NO,” SAID SEN. IMBER OF LENKOVO.', '“No,” said Sen. Imber of lenkovo.', 'and a short title'],
  ['THEN MAYOR IMBER LEFT.', 'Then mayor Imber left.', 'and a role'],
  ['THE BOAT SANK, IMBER SAID.', 'The boat sank, Imber said.', 'and a verb of speech behind a stranger'],
  ['“THE BOAT SANK,” SAID IMBER.', '“The boat sank,” said Imber.', 'or before one'],
  ['THE BRIDGE SAID NOTHING.', 'The bridge said nothing.', 'but not behind an article'],
  [
    '“IT SANK,” SAID IMBER. THE IMBER DAM HELD.',
    '“It sank,” said Imber. The Imber dam held.',
    'a name once found is one everywhere',
  ],
  [
    '“IT SANK,” SAID IMBER. VASKO IMBER SWAM.',
    '“It sank,” said Imber. Vasko Imber swam.',
    'with the stranger before it',
  ],
  ['“NO,” SAID KERR O’TAVAN.', '“No,” said Kerr O’tavan.', 'an apostrophe within a name'],
  ['TIM KERR ISN’T COMING.', 'Tim Kerr isn’t coming.', 'a contraction ends a name'],
  ['STOP! NOBODY LEFT.', 'Stop! Nobody left.', 'a cry ends a sentence'],
  ['“NO,” SAID IMBER. IMBER’S BOAT LEFT.', '“No,” said Imber. Imber’s boat left.', 'an owner is named'],
  ['THE ZAGRO’LL LEAVE, ANN KERR SAID.', 'The zagro’ll leave, Ann Kerr said.', 'a contraction makes no name'],
  ['THE BOAT OF MR. VAN ZAGRO LEFT.', 'The boat of Mr. van Zagro left.', 'a particle stays small'],
  ['THE TALKS FAILED, ANN KERR, MAYOR, SAID.', 'The talks failed, Ann Kerr, mayor, said.', 'a role stays small'],
  ['THE MAYOR, IMBER, LEFT.', 'The mayor, imber, left.', 'a comma parts a title from a name'],
  ['THE U.S. FLEET LEFT.', 'The U.S. fleet left.', 'letters with full stops stay'],
  [
    '“THE TALKS FAILED,” SAID ANN McKERR.',
    '“The talks failed,” said Ann Mckerr.',
    'a small letter in a name is no doubt',
  ],
])('%s is read as %s', (source, expected) => {
  expect(read(source)).toBe(expected)
})

test.each([
  'The harbour was closed. NOBODY KNEW WHY.',
  'LENKOVO — The harbour was closed, officials said.',
  '“…”',
  '港は閉鎖された。',
  'A',
])('prose with small letters, or without capitals, is read as it is: %s', (source) => {
  expect(read(source)).toBe(source)
})

test('a headline in other letters above prose in capitals says nothing', () => {
  const source = 'Harbour shut\n\nTHE HARBOUR IS SHUT.'
  const headline = { start: 0, end: 12, section: 'headline', paragraph: null } as const
  const body = { start: 14, end: source.length, section: 'body', paragraph: 0 } as const
  const lexicon = quotesLexicon(quotes)
  expect(truecase(source, [headline, body], lexicon)).toBe('Harbour shut\n\nThe harbour is shut.')
  expect(truecase('HARBOUR SHUT', [headline], lexicon)).toBe('Harbour shut')
})

test('the length is kept where a small letter is longer than its capital', () => {
  expect(read('İMBER SAID HE LEFT.')).toHaveLength('İMBER SAID HE LEFT.'.length)
})

const source = `HARBOUR STAYS SHUT

LENKOVO, MAY 8 (AVN) - "WE WILL NOT GIVE UP," SAID ANN KERR, A SPOKESWOMAN FOR THE HARBOUR MINISTRY.

SHE SAID THE STORM WAS "BEYOND WORDS."

"NEVER," MAYOR LARS IMBER TOLD REPORTERS. "NOT WHILE I AM HERE."`

test('quotes in capitals have the speakers and cues that they have in other letters', () => {
  expect(parseQuotes(source).map((quote) => [quote.content, quote.kind, quote.speaker?.name, quote.cue?.text])).toEqual(
    [
      ['WE WILL NOT GIVE UP,', 'direct', 'ANN KERR', 'SAID'],
      ['BEYOND WORDS.', 'partial', 'ANN KERR', 'SAID'],
      ['NEVER,', 'direct', 'LARS IMBER', 'TOLD'],
      ['NOT WHILE I AM HERE.', 'direct', 'LARS IMBER', 'TOLD'],
    ],
  )
})

test('quotes in capitals give speakers as printed, at their places', () => {
  const { speakers } = parseDispatch(source)
  expect(speakers.map(({ name, kind, title }) => [name, kind, title?.text])).toEqual([
    ['ANN KERR', 'person', 'A SPOKESWOMAN FOR THE HARBOUR MINISTRY'],
    ['LARS IMBER', 'person', 'MAYOR'],
  ])
  for (const { start, end, text } of speakers.flatMap(({ mentions }) => mentions)) {
    expect(text).toBe(source.slice(start, end))
  }
})
