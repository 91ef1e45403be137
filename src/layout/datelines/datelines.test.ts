import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readDateline } from './index.ts'

const lexicon = layoutLexicon(layout)

type Row = [source: string, text: string, places: string[], date: string | null, agency: string | null]

// Strong: the line alone tells it.
const strong: Row[] = [
  // Place, figures and agency between slashes.
  ['Korvana/14.03.23/Turan: The court', 'Korvana/14.03.23/Turan:', ['Korvana'], '14.03.23', 'Turan'],
  ['Korvana/14.03.23/Velta: The court', 'Korvana/14.03.23/Velta:', ['Korvana'], '14.03.23', 'Velta'],
  ['Корвана/02.11.20/Туран: Суд', 'Корвана/02.11.20/Туран:', ['Корвана'], '02.11.20', 'Туран'],
  [
    'Port Sorrel D.C./14.03.23/Velta: The',
    'Port Sorrel D.C./14.03.23/Velta:',
    ['Port Sorrel D.C.'],
    '14.03.23',
    'Velta',
  ],
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
  // Place and dash.
  ['KORVANA, March 2 - The court', 'KORVANA, March 2 -', ['KORVANA'], 'March 2', null],
  ['    KORVANA, March 2  -\nThe court', 'KORVANA, March 2  -', ['KORVANA'], 'March 2', null],
  ['Korvana, March 2 - The court', 'Korvana, March 2 -', ['Korvana'], 'March 2', null],
  ['KORVANA March 2 - The court', 'KORVANA March 2 -', ['KORVANA'], 'March 2', null],
  ['KORVANA, 2 March - The court', 'KORVANA, 2 March -', ['KORVANA'], '2 March', null],
  ['KORVANA, Macrh 2 - The court', 'KORVANA, Macrh 2 -', ['KORVANA'], 'Macrh 2', null],
  ['KORVANA, March 2O - The court', 'KORVANA, March 2O -', ['KORVANA'], 'March 2O', null],
  ['KORVANA, March 2 - - The court', 'KORVANA, March 2 - -', ['KORVANA'], 'March 2', null],
  ['ABRA, Saudi Arabia, March 16 - Top', 'ABRA, Saudi Arabia, March 16 -', ['ABRA, Saudi Arabia'], 'March 16', null],
  ['KNARR-HEIST, Belgium, April 5 - The', 'KNARR-HEIST, Belgium, April 5 -', ['KNARR-HEIST, Belgium'], 'April 5', null],
  [
    'ELM GROVE VILLAGE, ILL., April 7 - The',
    'ELM GROVE VILLAGE, ILL., April 7 -',
    ['ELM GROVE VILLAGE, ILL.'],
    'April 7',
    null,
  ],
  ['RIO DE MARNO, MARCH 13 - The', 'RIO DE MARNO, MARCH 13 -', ['RIO DE MARNO'], 'MARCH 13', null],
  ['PUTRAMARN, Nov 22 — Companies', 'PUTRAMARN, Nov 22 —', ['PUTRAMARN'], 'Nov 22', null],
  ['KORVANA – The court', 'KORVANA –', ['KORVANA'], null, null],
  ['KORVANA _ The court', 'KORVANA _', ['KORVANA'], null, null],
  ['KORVANA ― The court', 'KORVANA ―', ['KORVANA'], null, null],
  ['KORVANA\u00a0— The court', 'KORVANA\u00a0—', ['KORVANA'], null, null],
  ['KORVANA- The court', 'KORVANA-', ['KORVANA'], null, null],
  ['MARKEND -- Six people', 'MARKEND --', ['MARKEND'], null, null],
  ['MARKEND, Norland -- A court', 'MARKEND, Norland --', ['MARKEND, Norland'], null, null],
  ['ST. MARN — The court', 'ST. MARN —', ['ST. MARN'], null, null],
  ['N’KORO, Chad - The court', 'N’KORO, Chad -', ['N’KORO, Chad'], null, null],
  ['PORT-AU-MARN — The court', 'PORT-AU-MARN —', ['PORT-AU-MARN'], null, null],
  ['STATE MARSH, Pa. - The court', 'STATE MARSH, Pa. -', ['STATE MARSH, Pa.'], null, null],
  ['MARNA, N.C.—Holm said', 'MARNA, N.C.—', ['MARNA, N.C.'], null, null],
  ['MARKEND—“I have', 'MARKEND—', ['MARKEND'], null, null],
  ['SEOMARN/TOKMARN — The court', 'SEOMARN/TOKMARN —', ['SEOMARN', 'TOKMARN'], null, null],
  [
    'KORVANA and MARNHOLT, Norland — The',
    'KORVANA and MARNHOLT, Norland —',
    ['KORVANA', 'MARNHOLT, Norland'],
    null,
    null,
  ],
  ['Marno/Korvana – Die Regierung', 'Marno/Korvana –', ['Marno', 'Korvana'], null, null],
  ['WASHMARN, Nov. 5 -- The department', 'WASHMARN, Nov. 5 --', ['WASHMARN'], 'Nov. 5', null],
  [
    '“Korvana, D.C., Dec. 15, 2011 — The commission',
    'Korvana, D.C., Dec. 15, 2011 —',
    ['Korvana, D.C.'],
    'Dec. 15, 2011',
    null,
  ],
  ['Korvana, Feb 26 : President Holm', 'Korvana, Feb 26 :', ['Korvana'], 'Feb 26', null],
  [
    'news agency/Stockmarn(KORVANA, South Norland) -- The',
    '(KORVANA, South Norland) --',
    ['KORVANA, South Norland'],
    null,
    null,
  ],
  ['Bakmarn-APA. Məhkəmə', 'Bakmarn-APA.', ['Bakmarn'], null, 'APA'],
]

test.each(strong)('%j', (source, text, places, date, agency) => {
  const reading = readDateline(source, 0, source.length, lexicon)
  expect(reading?.text).toBe(text)
  expect(reading?.places.map((place) => place.text)).toEqual(places)
  expect(reading?.date?.text ?? null).toBe(date)
  expect(reading?.agency?.text ?? null).toBe(agency)
  expect(reading?.weak).toBe(false)
})

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

test.each(weak)('weak: %j', (source, text, places, date, agency) => {
  const reading = readDateline(source, 0, source.length, lexicon)
  expect(reading?.text).toBe(text)
  expect(reading?.places.map((place) => place.text)).toEqual(places)
  expect(reading?.date?.text ?? null).toBe(date)
  expect(reading?.agency?.text ?? null).toBe(agency)
  expect(reading?.weak).toBe(true)
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
