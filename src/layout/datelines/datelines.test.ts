import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readDateline } from './index.ts'
import { expected, type Row, read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)

// Weak: the reading is there, and needs its surroundings.
const weak: Row[] = [
  ['KORVANA: Norland has', 'KORVANA:', ['KORVANA'], null, null],
  ['Korvana: The court said', 'Korvana:', ['Korvana'], null, null],
  ['Korvana | The minister', 'Korvana |', ['Korvana'], null, null],
  ['Korvana – The minister', 'Korvana –', ['Korvana'], null, null],
  ['Damark /Un groupe', 'Damark /', ['Damark'], null, null],
  ['Sorrel/ Les réseaux', 'Sorrel/', ['Sorrel'], null, null],
  ['La Marna-NRDA/ Le ministre', 'La Marna-NRDA/', ['La Marna'], null, 'NRDA'],
  ['Takmarn – NRD\nThe court', 'Takmarn – NRD', ['Takmarn'], null, 'NRD'],
  ['Iran Press/ Norland news: Speaking', 'Iran Press/', [], null, 'Iran Press'],
  ['ArmInfo. The prime minister', 'ArmInfo.', [], null, 'ArmInfo'],
  ['Korvana. Die Ministerin', 'Korvana.', ['Korvana'], null, null],
  ['MARNLIN\n\nThe court', 'MARNLIN', ['MARNLIN'], null, null],
  ['Korvana\nThe court', 'Korvana', ['Korvana'], null, null],
  ['Afp,korvana\nThe court', 'Afp,korvana', ['korvana'], null, 'Afp'],
  ['MARNLIN: IT was long past noon', 'MARNLIN:', ['MARNLIN'], null, null],
  ['Friday, January 5, 2018\nThe court', 'Friday, January 5, 2018', [], 'Friday, January 5, 2018', null],
  ['Ann Kerr - The president', 'Ann Kerr -', ['Ann Kerr'], null, null],
  ['LE POINT SUR LA SITUATION - «Nous', 'LE POINT SUR LA SITUATION -', ['LE POINT SUR LA SITUATION'], null, null],
]

test.each(weak)('%j', (...row) => {
  const { weak, ...reading } = read(row[0], lexicon)
  expect(reading).toEqual(expected(row))
  expect(weak).toBe(true)
})

const refused = [
  '',
  ' ',
  '—',
  'The court ruled on Monday.',
  'UPDATE: 5/12 — The council has moved the date.',
  'Exclusive–Maria Holm on her plans',
  'BUDGET 3.0 | What changes',
  'OPINION: The council is wrong',
  'FACT CHECK — The council did not say so',
  'BREAKING - The council resigns',
  'CORRECTION: An earlier version',
  'Marnington — once a village — is a city now.',
  'The council — all nine of them — voted.',
  'SORRELGLEN--Jerome Holm, 98, of Marnholt, died.',
  'SECRETARY HOLM: Good afternoon.',
  'MS HOLM: Thank you.',
  'Q: What did they say?',
  'QUESTION: What did they say?',
  'Sorrel, Norland Est. May 19, 1883',
  'RIO DE MARNO - COFFEE',
  'MARNHOLT - WHEAT PRICES RISE AGAIN',
  'Monday was the last day.',
  'In May 2016 the council moved.',
  'On May 5 the council moved.',
  'By Ann Kerr',
  'November 20, 2019 - 11:28 AMT',
  'GFX-Poll: Voters see',
  'Photo: Ann Kerr',
  'EDITOR’S NOTE _ The council',
  'MORE: The council',
  '12/02/2019',
  'Nordwell Inc. said on Monday',
  'Council Press Briefing, October 3',
  'a village in Norland, March 2 - said',
  '1,200 people — half of the town — left.',
]

test.each(refused)('refused: %j', (source) => {
  const reading = readDateline(source, 0, source.length, lexicon)
  expect(reading?.weak ?? true).toBe(true)
})

const labels = [
  'UPDATE: 5/12 — The',
  'OPINION: The',
  'FACT CHECK — The',
  'SECRETARY HOLM: Good',
  'Q: What',
  'MS HOLM: Thank',
]

test.each(labels)('not even weak: %j', (source) => {
  expect(readDateline(source, 0, source.length, lexicon)).toBeNull()
})

test('offsets are those of the source', () => {
  const source = 'Council votes\n\n   KORVANA, May 8 (Reuters) - The court'
  const reading = readDateline(source, 15, source.length, lexicon)
  expect(reading?.start).toBe(18)
  expect(source.slice(reading?.start, reading?.end)).toBe('KORVANA, May 8 (Reuters) -')
  expect(source.slice(reading?.agency?.start, reading?.agency?.end)).toBe('Reuters')
})

test.each([
  '('.repeat(100_000),
  'A'.repeat(100_000),
  'A '.repeat(100_000),
  'A,'.repeat(100_000),
  '-'.repeat(100_000),
  '\n'.repeat(100_000),
])('long input is no trouble', (source) => {
  expect(() => readDateline(source, 0, source.length, lexicon)).not.toThrow()
})
