import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { expected, type Row, read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)

// Agencies in brackets, with a dash behind them: the line alone tells it.
const strong: Row[] = [
  // Brackets and a dash.
  ['KORVANA, March 31 (Xinhua) -- The court', 'KORVANA, March 31 (Xinhua) --', ['KORVANA'], 'March 31', 'Xinhua'],
  ['Korvana, February 20 (NRD) -- The court', 'Korvana, February 20 (NRD) --', ['Korvana'], 'February 20', 'NRD'],
  ['KORVANA, 10 août (Xinhua) -- Le tribunal', 'KORVANA, 10 août (Xinhua) --', ['KORVANA'], '10 août', 'Xinhua'],
  ['LISMARA, 18 jun (Xinhua) -- El tribunal', 'LISMARA, 18 jun (Xinhua) --', ['LISMARA'], '18 jun', 'Xinhua'],
  ['Korvana, Jan. 31 (Jiji Press)--The court', 'Korvana, Jan. 31 (Jiji Press)--', ['Korvana'], 'Jan. 31', 'Jiji Press'],
  ['KORVANA (AP) — The court', 'KORVANA (AP) —', ['KORVANA'], null, 'AP'],
  ['KORVANA, Wash. (AP) — The court', 'KORVANA, Wash. (AP) —', ['KORVANA, Wash.'], null, 'AP'],
  ['KORVANA (AP) _ The court', 'KORVANA (AP) _', ['KORVANA'], null, 'AP'],
  ['KORVANA (NRD) — The court', 'KORVANA (NRD) —', ['KORVANA'], null, 'NRD'],
  ['KORVANA, May 8 (Reuters) - The court', 'KORVANA, May 8 (Reuters) -', ['KORVANA'], 'May 8', 'Reuters'],
  [
    'KORVANA/THE MARSH, March 7 (Reuters) - The',
    'KORVANA/THE MARSH, March 7 (Reuters) -',
    ['KORVANA', 'THE MARSH'],
    'March 7',
    'Reuters',
  ],
  ['KORVANA (Reuters) – The court', 'KORVANA (Reuters) –', ['KORVANA'], null, 'Reuters'],
  [
    'DES LARNES, Iowa, Aug. 10 (UPI) — The',
    'DES LARNES, Iowa, Aug. 10 (UPI) —',
    ['DES LARNES, Iowa'],
    'Aug. 10',
    'UPI',
  ],
  ['Feb. 7 (UPI) -- The court', 'Feb. 7 (UPI) --', [], 'Feb. 7', 'UPI'],
  ['Dec 29 (Reuters) - The court', 'Dec 29 (Reuters) -', [], 'Dec 29', 'Reuters'],
  ['Korvana (dpa) - The court', 'Korvana (dpa) -', ['Korvana'], null, 'dpa'],
  ['San Marno (tca/dpa) - The court', 'San Marno (tca/dpa) -', ['San Marno'], null, 'tca/dpa'],
  ['KORVANA (dpa-AFX) - The court', 'KORVANA (dpa-AFX) -', ['KORVANA'], null, 'dpa-AFX'],
  ['Korvana, Jan 2 (EFE).- El tribunal', 'Korvana, Jan 2 (EFE).-', ['Korvana'], 'Jan 2', 'EFE'],
  ['Marno, 21 mar (EFE).- El tribunal', 'Marno, 21 mar (EFE).-', ['Marno'], '21 mar', 'EFE'],
  ['Nueva Marno, 21 ene (EFE).- El tribunal', 'Nueva Marno, 21 ene (EFE).-', ['Nueva Marno'], '21 ene', 'EFE'],
  [
    'NRD2209. KORVANA (NORLAND), 25/02/2019.- El jefe',
    'NRD2209. KORVANA (NORLAND), 25/02/2019.-',
    ['KORVANA (NORLAND)'],
    '25/02/2019',
    null,
  ],
  ['Marno, 11 mar. (askanews) - "Chi', 'Marno, 11 mar. (askanews) -', ['Marno'], '11 mar.', 'askanews'],
  [
    'Marnbourg, 10 juil 2024 (AFP) - Le tribunal',
    'Marnbourg, 10 juil 2024 (AFP) -',
    ['Marnbourg'],
    '10 juil 2024',
    'AFP',
  ],
  ['KORVANA, Sept 7 (Bernama) -- The court', 'KORVANA, Sept 7 (Bernama) --', ['KORVANA'], 'Sept 7', 'Bernama'],
  [
    'Korvana, Dec 29, 2018 (Antara) - The court',
    'Korvana, Dec 29, 2018 (Antara) -',
    ['Korvana'],
    'Dec 29, 2018',
    'Antara',
  ],
  ['Korvana, Jan 30,2018 (Antara)- The court', 'Korvana, Jan 30,2018 (Antara)-', ['Korvana'], 'Jan 30,2018', 'Antara'],
  ['Korvana (VNA) – The court', 'Korvana (VNA) –', ['Korvana'], null, 'VNA'],
  ['KORVANA, Apr. 20 (MNA) – The court', 'KORVANA, Apr. 20 (MNA) –', ['KORVANA'], 'Apr. 20', 'MNA'],
  ['KORVANA (Norda News) Esmail Holm said', 'KORVANA (Norda News)', ['KORVANA'], null, 'Norda News'],
  ['Korvana, DC (NRD.News) Secretary Holm', 'Korvana, DC (NRD.News)', ['Korvana, DC'], null, 'NRD.News'],
  ['DAMARK, (ST)_At least ten', 'DAMARK, (ST)_', ['DAMARK'], null, 'ST'],
  ['Damark, (ST) - At least ten', 'Damark, (ST) -', ['Damark'], null, 'ST'],
  [
    'RAMARK, Wednesday, November 24, 2021 (WAFA) – The',
    'RAMARK, Wednesday, November 24, 2021 (WAFA) –',
    ['RAMARK'],
    'Wednesday, November 24, 2021',
    'WAFA',
  ],
  [
    'SAN MARNO, Calif., Aug. 09, 2016 (GLOBE NEWSWIRE) -- Nordwell',
    'SAN MARNO, Calif., Aug. 09, 2016 (GLOBE NEWSWIRE) --',
    ['SAN MARNO, Calif.'],
    'Aug. 09, 2016',
    'GLOBE NEWSWIRE',
  ],
  [
    'MARNVILLE, Md.,  7. november 2011  (GLOBE NEWSWIRE) — Nordwell',
    'MARNVILLE, Md.,  7. november 2011  (GLOBE NEWSWIRE) —',
    ['MARNVILLE, Md.'],
    '7. november 2011',
    'GLOBE NEWSWIRE',
  ],
  [
    'KORVANA, Calif.--(BUSINESS WIRE)--Nordwell® today',
    'KORVANA, Calif.--(BUSINESS WIRE)--',
    ['KORVANA, Calif.'],
    null,
    'BUSINESS WIRE',
  ],
  [
    'SAN MARNO & TEL KOR, Norland--(BUSINESS WIRE)--The',
    'SAN MARNO & TEL KOR, Norland--(BUSINESS WIRE)--',
    ['SAN MARNO', 'TEL KOR, Norland'],
    null,
    'BUSINESS WIRE',
  ],
  [
    'MARNTOWN, Mass.–(BUSINESS WIRE)–Nordwell',
    'MARNTOWN, Mass.–(BUSINESS WIRE)–',
    ['MARNTOWN, Mass.'],
    null,
    'BUSINESS WIRE',
  ],
  ['Marno/Korvana (dpa) - Der', 'Marno/Korvana (dpa) -', ['Marno', 'Korvana'], null, 'dpa'],
]

test.each(strong)('%j', (...row) => {
  const { weak, ...reading } = read(row[0], lexicon)
  expect(reading).toEqual(expected(row))
  expect(weak).toBe(false)
})
