import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readDateline } from './index.ts'
import { expected, type Row, read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)

// Datelines set oddly, cut off or beside one another's shapes: where they end, and what they are not.
const strong: Row[] = [
  ['(KORVANA, May 8) – The court', '(KORVANA, May 8) –', ['KORVANA'], 'May 8', null],
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
  'KORVANA - NRD\nThe court',
  'KORVANA // The court',
  'KORVANA & Marnholt - The court',
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
