import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { expected, type Row, read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)

// Places without an agency: capitals, a date or a region tell them.
const strong: Row[] = [
  ['KORVANA, Pa., Wash., D.C. - The', 'KORVANA, Pa., Wash., D.C. -', ['KORVANA, Pa., Wash., D.C.'], null, null],
  ['KORVANA, Upper Norland - The', 'KORVANA, Upper Norland -', ['KORVANA, Upper Norland'], null, null],
  ['KORVANA D.C. - The court', 'KORVANA D.C. -', ['KORVANA D.C.'], null, null],
  ['KORVANA D.C - The court', 'KORVANA D.C -', ['KORVANA D.C'], null, null],
  ['KORVANA, N. Y. - The court', 'KORVANA, N. Y. -', ['KORVANA, N. Y.'], null, null],
  ['KORVANA (MARISK), March 2 - The', 'KORVANA (MARISK), March 2 -', ['KORVANA (MARISK)'], 'March 2', null],
  ['KORVANA [Pa.], March 2 - The', 'KORVANA [Pa.], March 2 -', ['KORVANA [Pa.]'], 'March 2', null],
  [
    'KORVANA, MARISK/LENKOVO (AVN) - The',
    'KORVANA, MARISK/LENKOVO (AVN) -',
    ['KORVANA, MARISK', 'LENKOVO'],
    null,
    'AVN',
  ],
  [
    'KORVANA, MARISK and LENKOVO, Norland, March 14 (AVN) - The',
    'KORVANA, MARISK and LENKOVO, Norland, March 14 (AVN) -',
    ['KORVANA', 'MARISK', 'LENKOVO, Norland'],
    'March 14',
    'AVN',
  ],
  [
    'KORVANA, Pa. and MARISK, Wash. - The',
    'KORVANA, Pa. and MARISK, Wash. -',
    ['KORVANA, Pa.', 'MARISK, Wash.'],
    null,
    null,
  ],
  [
    'KORVANA, Norland & MARISK (AVN) - The',
    'KORVANA, Norland & MARISK (AVN) -',
    ['KORVANA, Norland', 'MARISK'],
    null,
    'AVN',
  ],
  // The locale may know the state, or not.
  [
    'Korvana (Bihar) [India], February 7 (AVN): The',
    'Korvana (Bihar) [India], February 7 (AVN):',
    ['Korvana (Bihar) [India]'],
    'February 7',
    'AVN',
  ],
  [
    'Korvana (Mariskadesh) [India], February 7 (AVN): The',
    'Korvana (Mariskadesh) [India], February 7 (AVN):',
    ['Korvana (Mariskadesh) [India]'],
    'February 7',
    'AVN',
  ],
  ['KORVANA -- -- The court', 'KORVANA -- --', ['KORVANA'], null, null],
  ['KORVANA - - - - The court', 'KORVANA - - - -', ['KORVANA'], null, null],
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

test.each(strong)('%j', (...row) => {
  const { weak, ...reading } = read(row[0], lexicon)
  expect(reading).toEqual(expected(row))
  expect(weak).toBe(false)
})

test.each<Row>([
  ['KORVANA/MARISK/LENKOVO - The court', 'KORVANA/MARISK/LENKOVO -', ['KORVANA', 'MARISK', 'LENKOVO'], null, null],
  [
    'KORVANA, NORLAND / ACCESSWIRE / May 8, 2026 / Holt',
    'KORVANA, NORLAND / ACCESSWIRE / May 8, 2026 /',
    ['KORVANA, NORLAND'],
    'May 8, 2026',
    'ACCESSWIRE',
  ],
  ['KORVANA, Monday (NRD) — The court', 'KORVANA, Monday (NRD) —', ['KORVANA'], null, 'NRD'],
  ['KORVANA, Pa., Monday - The court', 'KORVANA, Pa., Monday -', ['KORVANA, Pa.'], null, null],
  ['KORVANA - Ann M. Kerr, 84, of Korvana, died', 'KORVANA -', ['KORVANA'], null, null],
  ['KORVANA — Services for Ann Kerr, 84, Korvana, will', 'KORVANA —', ['KORVANA'], null, null],
])('%j', (...row) => {
  expect(read(row[0], lexicon)).toEqual({ ...expected(row), weak: false })
})

test.each(['KERR - Jerome Kerr, 98, of Korvana, died', 'KERR--Jerome, 98, who left the Korvanas'])(
  '%j is a notice',
  (source) => {
    expect(read(source, lexicon).text).toBeUndefined()
  },
)
