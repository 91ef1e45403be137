import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readDateline } from './index.ts'
import { expected, type Row, read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)

// Datelines set oddly, cut off or beside one another's shapes: where they end, and what they are not.
const strong: Row[] = [
  ['(KORVANA, May 8) – The court', '(KORVANA, May 8) –', ['KORVANA'], 'May 8', null],
  ['UPDATE, May 8 (NRD) - The court', 'UPDATE, May 8 (NRD) -', [], 'May 8', 'NRD'],
  [
    'LEAD, South Dakota, May 8 (NRD) - The court',
    'LEAD, South Dakota, May 8 (NRD) -',
    ['LEAD, South Dakota'],
    'May 8',
    'NRD',
  ],
  ['KORVANA/Reuters - The court', 'KORVANA/Reuters -', ['KORVANA'], null, 'Reuters'],
  ['KORVANA/Velta - The court', 'KORVANA/Velta -', ['KORVANA'], null, 'Velta'],
  ['KORVANA/NRD - The court', 'KORVANA/NRD -', ['KORVANA'], null, 'NRD'],
  ['KORVANA/ULMA - The court', 'KORVANA/ULMA -', ['KORVANA', 'ULMA'], null, null],
  ['KORVANA/Marnholt (NRD) - The court', 'KORVANA/Marnholt (NRD) -', ['KORVANA', 'Marnholt'], null, 'NRD'],
  ['KORVANA & Marnholt - The court', 'KORVANA & Marnholt -', ['KORVANA', 'Marnholt'], null, null],
  ['Reuters — May 8 - The court', 'Reuters — May 8 -', [], 'May 8', 'Reuters'],
  ['NRD — May 8 - The court', 'NRD — May 8 -', [], 'May 8', 'NRD'],
  ['Reuters — May 8 was the day', 'Reuters —', [], null, 'Reuters'],
  ['(NEW KORVANA) -- The court', '(NEW KORVANA) --', ['NEW KORVANA'], null, null],
  ['(KORVANA) -- The court', '(KORVANA) --', ['KORVANA'], null, null],
  [', KORVANA, Norland, Feb 6 – The court', ', KORVANA, Norland, Feb 6 –', ['KORVANA, Norland'], 'Feb 6', null],
  [
    'KORVANA--(Marketwire - April 29, 2010) - The court',
    'KORVANA--(Marketwire - April 29, 2010) -',
    ['KORVANA'],
    'April 29, 2010',
    'Marketwire',
  ],
  ['KORVANA (Reuters, May 8) - The court', 'KORVANA (Reuters, May 8) -', ['KORVANA'], 'May 8', 'Reuters'],
  ['(May 8) – The court', '(May 8) –', [], 'May 8', null],
  ['(Korvana, May) – The court', '(Korvana, May) –', ['Korvana'], 'May', null],
  ['[Korvana, May 8, 2026] – The court', '[Korvana, May 8, 2026] –', ['Korvana'], 'May 8, 2026', null],
  ['KORVANA, New York City - The court', 'KORVANA, New York City -', ['KORVANA, New York City'], null, null],
  [
    'KORVANA, New York City (NRD) - The court',
    'KORVANA, New York City (NRD) -',
    ['KORVANA, New York City'],
    null,
    'NRD',
  ],
  ['KORVANA ------- The court', 'KORVANA -------', ['KORVANA'], null, null],
  ['KORVANA(NRD)— The court', 'KORVANA(NRD)—', ['KORVANA'], null, 'NRD'],
  ['Stocksite(KORVANA): The court', '(KORVANA):', ['KORVANA'], null, null],
  ['Stocksite(KORVANA) - The court', '(KORVANA) -', ['KORVANA'], null, null],
  // Each element behind a dash of its own.
  ['KORVANA – May 8, 2026 – The court', 'KORVANA – May 8, 2026 –', ['KORVANA'], 'May 8, 2026', null],
  ['Korvana, Norland – May 8 – The court', 'Korvana, Norland – May 8 –', ['Korvana, Norland'], 'May 8', null],
  ['Korvana, Norland | May 8 – The court', 'Korvana, Norland | May 8 –', ['Korvana, Norland'], 'May 8', null],
  ['KORVANA--(NORD WIRE)--May 8--The court', 'KORVANA--(NORD WIRE)--May 8--', ['KORVANA'], 'May 8', 'NORD WIRE'],
  [
    'May 8, 2026 – Korvana, Norland – The court',
    'May 8, 2026 – Korvana, Norland –',
    ['Korvana, Norland'],
    'May 8, 2026',
    null,
  ],
  ['8 May 2026, Korvana – The court', '8 May 2026, Korvana –', ['Korvana'], '8 May 2026', null],
  ['Korvana / 8 May 2026 – The court', 'Korvana / 8 May 2026 –', ['Korvana'], '8 May 2026', null],
  ['Korvana, den 8. Mai 2026 – Das Gericht', 'Korvana, den 8. Mai 2026 –', ['Korvana'], '8. Mai 2026', null],
  // Chinese characters, without spaces.
  ['新华社柯万纳4月24日电 法院', '新华社柯万纳4月24日电', ['柯万纳'], '4月24日', '新华社'],
  ['新华社柯万纳4月24日电（记者林河）法院', '新华社柯万纳4月24日电（记者林河）', ['柯万纳'], '4月24日', '新华社'],
  ['中央社柯萬納24日電 法院', '中央社柯萬納24日電', ['柯萬納'], '24日', '中央社'],
  ['(NRD) - Velta. The court', '(NRD) - Velta.', ['Velta'], null, 'NRD'],
  ['(Reuters) – The court', '(Reuters) –', [], null, 'Reuters'],
  ['KORVANA - T', 'KORVANA -', ['KORVANA'], null, null],
  ['KORVANA, 8 May - Vel. The court', 'KORVANA, 8 May -', ['KORVANA'], '8 May', null],
  ['KORVANA, 8 May - Velta Norda News Group. The court', 'KORVANA, 8 May -', ['KORVANA'], '8 May', null],
  ['KORVANA, May 8\nNRD\nThe court', 'KORVANA, May 8', ['KORVANA'], 'May 8', null],
  ['KORVANA, May 8 (NRD)\nVelta:\nThe court', 'KORVANA, May 8 (NRD)', ['KORVANA'], 'May 8', 'NRD'],
  ['KORVANA, May 8 (NRD) (Velta) - The court', 'KORVANA, May 8 (NRD)', ['KORVANA'], 'May 8', 'NRD'],
  ['KORVANA, May 8 (The court sat. It rose.) - The court', 'KORVANA, May 8', ['KORVANA'], 'May 8', null],
  ['KORVANA, May 8 - THE COURT', 'KORVANA, May 8 -', ['KORVANA'], 'May 8', null],
  ['KORVANA, May 8 -NRD- The court', 'KORVANA, May 8 -', ['KORVANA'], 'May 8', null],
  ['KORVANA, May 8 . The court', 'KORVANA, May 8', ['KORVANA'], 'May 8', null],
  ['KORVANA, May 8 the court', 'KORVANA, May 8', ['KORVANA'], 'May 8', null],
  ['KORVANA, May 8. Norda. The court', 'KORVANA, May 8.', ['KORVANA'], 'May 8', null],
  ['KORVANA--Jerome Holm, 1998, of Marnholt', 'KORVANA--', ['KORVANA'], null, null],
  ['KORVANA--Jerome Holm, 98 of Marnholt', 'KORVANA--', ['KORVANA'], null, null],
  ['KORVANA/NRD: The court', 'KORVANA/NRD:', ['KORVANA'], null, 'NRD'],
  ['Korvana (5 March 2026) – The court', 'Korvana (5 March 2026) –', ['Korvana'], '5 March 2026', null],
  ['May 8 — NRD\nThe court', 'May 8 — NRD', [], 'May 8', 'NRD'],
  ["N'KORO, May 8 - The court", "N'KORO, May 8 -", ["N'KORO"], 'May 8', null],
  ['N.AZ - The court', 'N.AZ -', ['N.AZ'], null, null],
  ['NRD.A - The court', 'NRD.A -', ['NRD.A'], null, null],
  ['NRD.AZ.NET - The court', 'NRD.AZ.NET -', ['NRD.AZ.NET'], null, null],
  ['N`KORO, May 8 - The court', 'N`KORO, May 8 -', ['N`KORO'], 'May 8', null],
]

const weak: Row[] = [
  ['(KORVANA) – The court', '(KORVANA) –', [], null, 'KORVANA'],
  ['(Korvana) - The court', '(Korvana) -', [], null, 'Korvana'],
  ['(NRD): The court', '(NRD):', [], null, 'NRD'],
  ['D.C. - The court', 'D.C. -', ['D.C.'], null, null],
  ['K, NRD-The court', 'K, NRD-', ['K'], null, 'NRD'],
  ['KORVANA\nMay 8, 2024\nThe court', 'KORVANA', ['KORVANA'], null, null],
  ['KORVANA | NRD | The court', 'KORVANA |', ['KORVANA'], null, null],
  ['KORVANA. MARN - The court', 'KORVANA.', ['KORVANA'], null, null],
  ['Korvana (Mexico) The court', 'Korvana (Mexico)', ['Korvana (Mexico)'], null, null],
  ['Korvana/Reuters/ The court', 'Korvana/Reuters/', ['Korvana'], null, 'Reuters'],
  ['May 8 - 160:03', 'May 8 -', [], 'May 8', null],
  ['May 8 /NRD/ The court', 'May 8 /NRD/', [], 'May 8', 'NRD'],
  ['NRD.AZ - The court', 'NRD.AZ -', [], null, 'NRD.AZ'],
  ['Reuters | The court', 'Reuters |', [], null, 'Reuters'],
  ['Reuters, korvana\nThe court', 'Reuters, korvana', ['korvana'], null, 'Reuters'],
]

test.each(strong)('%j', (...row) => {
  expect(read(row[0], lexicon)).toEqual({ ...expected(row), weak: false })
})

test.each(weak)('weak: %j', (...row) => {
  expect(read(row[0], lexicon)).toEqual({ ...expected(row), weak: true })
})

test.each([
  '(A) - The court',
  '(Korvana – The court',
  '(N-News) - The court',
  '(Norda News of the North) - The court',
  'KORVANA (5 March 2026 – The court',
  'KORVANA (Mexico] - The court',
  'Mira Osman | 09.05.2026 - Güncelleme',
  '柯万纳4月24日法院开庭',
  '法院星期一在柯万纳的一次会议上说它将在今年4月24日电话通知',
  'KORVANA - NRD\nThe court',
  'KORVANA // The court',
  'November 20, 2019 - 11:28 AMT',
  'KORVANA ON THE LONG LAKE OF NORLAND - The court',
  'KORVANA, the West - The court',
  'KORVANA://nrd.az',
  'KORVANAKORVANAKORVANAKORVANAKORVANA - The court',
  'Korvana on the Lake - The court',
  'May 8 - 16.03',
  'NRD22. KORVANA, May 8 - The court',
  'NRD2209 KORVANA, May 8 - The court',
  'Reuters,ko\nThe court',
  'Reuters-The court',
  'Stocksite(KORVANA, Norland - The court',
])('none: %j', (source) => {
  expect(readDateline(source, 0, source.length, lexicon)).toBeNull()
})
