import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { expected, type Row, read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)

// Agencies plain, in slashes, in front, behind the mark and on the next line.
const strong: Row[] = [
  // Place, figures and agency between slashes.
  ['Korvana/14.03.23/Turan: The court', 'Korvana/14.03.23/Turan:', ['Korvana'], '14.03.23', 'Turan'],
  ['Korvana/14.03.23/Velta: The court', 'Korvana/14.03.23/Velta:', ['Korvana'], '14.03.23', 'Velta'],
  ['Korvana / 14.03.23 / Velta: The court', 'Korvana / 14.03.23 / Velta:', ['Korvana'], '14.03.23', 'Velta'],
  ['Корвана/02.11.20/Туран: Суд', 'Корвана/02.11.20/Туран:', ['Корвана'], '02.11.20', 'Туран'],
  [
    'Port Sorrel D.C./14.03.23/Velta: The',
    'Port Sorrel D.C./14.03.23/Velta:',
    ['Port Sorrel D.C.'],
    '14.03.23',
    'Velta',
  ],
  ['Port Sorrel/Ostra: The court', 'Port Sorrel/Ostra:', ['Port Sorrel'], null, 'Ostra'],
  ['Port Sorrel D.C./Turan: The court', 'Port Sorrel D.C./Turan:', ['Port Sorrel D.C.'], null, 'Turan'],
  // Agency in slashes.
  ['KORVANA, May 25. /TASS/. The court', 'KORVANA, May 25. /TASS/.', ['KORVANA'], 'May 25', 'TASS'],
  ['KORVANA, May 25. /NRD/. The court', 'KORVANA, May 25. /NRD/.', ['KORVANA'], 'May 25', 'NRD'],
  ['КОРВАНА, 13 ноября. /НРД/. Суд', 'КОРВАНА, 13 ноября. /НРД/.', ['КОРВАНА'], '13 ноября', 'НРД'],
  ['КОРВАНА, 19 сентября. / НРД/. Суд', 'КОРВАНА, 19 сентября. / НРД/.', ['КОРВАНА'], '19 сентября', 'НРД'],
  [
    'KORVANA, Aug. 27, 2024 /PRNewswire/ -- Nordwell',
    'KORVANA, Aug. 27, 2024 /PRNewswire/ --',
    ['KORVANA'],
    'Aug. 27, 2024',
    'PRNewswire',
  ],
  ['March 10, 2026 /PRNewswire/ -- Nordwell', 'March 10, 2026 /PRNewswire/ --', [], 'March 10, 2026', 'PRNewswire'],
  [
    'KORVANA, CALIFORNIA, UNITED STATES, April 2, 2024 /EINPresswire.com/ -- Nordwell',
    'KORVANA, CALIFORNIA, UNITED STATES, April 2, 2024 /EINPresswire.com/ --',
    ['KORVANA, CALIFORNIA, UNITED STATES'],
    'April 2, 2024',
    'EINPresswire.com',
  ],
  [
    'KORVANA, NORLAND, UNITES STATES, April 2, 2024 /EINPresswire.com/ -- Nordwell',
    'KORVANA, NORLAND, UNITES STATES, April 2, 2024 /EINPresswire.com/ --',
    ['KORVANA, NORLAND, UNITES STATES'],
    'April 2, 2024',
    'EINPresswire.com',
  ],
  // Agency behind the mark.
  ['КОРВАНА, 10 фев — РИА Новости. Суд', 'КОРВАНА, 10 фев — РИА Новости.', ['КОРВАНА'], '10 фев', 'РИА Новости'],
  ['КОРВАНА, 24 фев - НРД Норда. Суд', 'КОРВАНА, 24 фев - НРД Норда.', ['КОРВАНА'], '24 фев', 'НРД Норда'],
  ['KORVANA, 12 sentyabr — Velta. Məhkəmə', 'KORVANA, 12 sentyabr — Velta.', ['KORVANA'], '12 sentyabr', 'Velta'],
  ['KORVANA, 25 iyul - Velta. “Biz', 'KORVANA, 25 iyul - Velta.', ['KORVANA'], '25 iyul', 'Velta'],
  ['Корвана. 25 декабря. NRD.RU - Замглавы', 'Корвана. 25 декабря. NRD.RU -', ['Корвана'], '25 декабря', 'NRD.RU'],
  ['Korvana. 28 June. NRD.AZ/ The country', 'Korvana. 28 June. NRD.AZ/', ['Korvana'], '28 June', 'NRD.AZ'],
  [
    'KORVANA, DECEMBER 27, NORDPRESS. The court',
    'KORVANA, DECEMBER 27, NORDPRESS.',
    ['KORVANA'],
    'DECEMBER 27',
    'NORDPRESS',
  ],
  ['November 27, Fineko/ The court', 'November 27, Fineko/', [], 'November 27', 'Fineko'],
  ['KORVANA, 29 dekabr. NORDAVI\nMəhkəmə', 'KORVANA, 29 dekabr. NORDAVI', ['KORVANA'], '29 dekabr', 'NORDAVI'],
  ['Korvana - BORNA - The court', 'Korvana - BORNA -', ['Korvana'], null, 'BORNA'],
  ['Korvana - NORDA - The court', 'Korvana - NORDA -', ['Korvana'], null, 'NORDA'],
  // Over lines.
  [
    'KORVANA, Norland, Nov. 29\nVelta:\nThe court',
    'KORVANA, Norland, Nov. 29\nVelta:',
    ['KORVANA, Norland'],
    'Nov. 29',
    'Velta',
  ],
  [
    'KORVANA, Norland, Nov. 29\n\nTrend:\n\nThe',
    'KORVANA, Norland, Nov. 29\n\nTrend:',
    ['KORVANA, Norland'],
    'Nov. 29',
    'Trend',
  ],
  [
    'KORVANA, Norland, Nov. 29\r\n\r\nTrend\r\n\r\nThe',
    'KORVANA, Norland, Nov. 29\r\n\r\nTrend',
    ['KORVANA, Norland'],
    'Nov. 29',
    'Trend',
  ],
  ['Korvana, Norland, July 17\n\nThe court', 'Korvana, Norland, July 17', ['Korvana, Norland'], 'July 17', null],
  ['Korvana-\n29/05/2025 20:00\nEl tribunal', 'Korvana-\n29/05/2025 20:00', ['Korvana'], '29/05/2025', null],
  ['MARNHOLT, Wash. —\nThe court', 'MARNHOLT, Wash. —', ['MARNHOLT, Wash.'], null, null],
  ['MARNHOLT —\nThe court', 'MARNHOLT —', ['MARNHOLT'], null, null],
  // Date and full stop, date alone.
  [
    'KORVANA, Norland, October 25. President Holm',
    'KORVANA, Norland, October 25.',
    ['KORVANA, Norland'],
    'October 25',
    null,
  ],
  ['KORVANA, April 16 Norland has jailed a', 'KORVANA, April 16', ['KORVANA'], 'April 16', null],
  ['24 January 2018 – The Secretary-General', '24 January 2018 –', [], '24 January 2018', null],
  // Country in square brackets.
  [
    'Korvana [Norland], Feb. 7 (ANI): The court',
    'Korvana [Norland], Feb. 7 (ANI):',
    ['Korvana [Norland]'],
    'Feb. 7',
    'ANI',
  ],
  [
    'Korvana [Norland]Feb 10 (ANI): The court',
    'Korvana [Norland]Feb 10 (ANI):',
    ['Korvana [Norland]'],
    'Feb 10',
    'ANI',
  ],
  // Agency plain.
  ['KORVANA, Aug. 19 Kyodo - The court', 'KORVANA, Aug. 19 Kyodo -', ['KORVANA'], 'Aug. 19', 'Kyodo'],
  ['KORVANA, July 29 Velta -\nThe court', 'KORVANA, July 29 Velta -', ['KORVANA'], 'July 29', 'Velta'],
  ['KORVANA, March 13, Reuter - The court', 'KORVANA, March 13, Reuter -', ['KORVANA'], 'March 13', 'Reuter'],
  ['Damark, SANA-Groups of', 'Damark, SANA-', ['Damark'], null, 'SANA'],
  ['Reuters - The court', 'Reuters -', [], null, 'Reuters'],
  ['PanARMENIAN.Net - The court', 'PanARMENIAN.Net -', [], null, 'PanARMENIAN.Net'],
  ['(VOVWORLD) -Prime Minister Holm', '(VOVWORLD) -', [], null, 'VOVWORLD'],
  // Agency first.
  ['(ANSA) - Marno, October 11 - The court', '(ANSA) - Marno, October 11 -', ['Marno'], 'October 11', 'ANSA'],
  ['(ANSA) - MARNO, 25 OTT - "Chi', '(ANSA) - MARNO, 25 OTT -', ['MARNO'], '25 OTT', 'ANSA'],
  ['(NRDA) - MARNO, JAN 8 - The court', '(NRDA) - MARNO, JAN 8 -', ['MARNO'], 'JAN 8', 'NRDA'],
  [
    '(MENAFN- Trend News Agency) KORVANA, Norland, November 22. There is\nmore',
    '(MENAFN- Trend News Agency) KORVANA, Norland, November 22.',
    ['KORVANA, Norland'],
    'November 22',
    'MENAFN- Trend News Agency',
  ],
  ['AFP, KORVANA\nThe court', 'AFP, KORVANA', ['KORVANA'], null, 'AFP'],
]

test.each(strong)('%j', (...row) => {
  const { weak, ...reading } = read(row[0], lexicon)
  expect(reading).toEqual(expected(row))
  expect(weak).toBe(false)
})
