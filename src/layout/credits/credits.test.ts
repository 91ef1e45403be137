import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readCredit } from './index.ts'

const lexicon = layoutLexicon(layout, ['Velta'])

const credits: [paragraph: string, text: string, agency: string, correspondent: string | null][] = [
  ['It was held, AVN’s U.S. correspondent reports.', 'AVN’s U.S. correspondent reports', 'AVN', 'U.S. correspondent'],
  [
    "It was held, AVN's Korvana correspondent reports.",
    "AVN's Korvana correspondent reports",
    'AVN',
    'Korvana correspondent',
  ],
  ["AVN's correspondent reports from Korvana.", "AVN's correspondent reports", 'AVN', 'correspondent'],
  ["A TURAN's reporter learned it.", "TURAN's reporter learned", 'TURAN', 'reporter'],
  ['The vote was held, Interfax reports.', 'Interfax reports', 'Interfax', null],
  ['The vote was held, Velta reports citing the council.', 'Velta reports', 'Velta', null],
  ['Velta reports, citing the council, that the vote was held.', 'Velta reports', 'Velta', null],
  ['Report informs referring to the council that the vote was held.', 'Report informs', 'Report', null],
  ['Trend reports with reference to the council.', 'Trend reports', 'Trend', null],
  ['The council met, Trend reports', 'Trend reports', 'Trend', null],
]

test.each(credits)('%s', (paragraph, text, agency, correspondent) => {
  const credit = readCredit(paragraph, 0, paragraph.length, lexicon)
  expect(credit?.text).toBe(text)
  expect(credit?.agency.text).toBe(agency)
  expect(credit?.correspondent?.text ?? null).toBe(correspondent)
})

const none = [
  '',
  'AVN’s office in Korvana was closed.',
  'Asked by AVN’s Korvana correspondent whether it would, she said no.',
  'She told AVN’s correspondent.',
  'She told Interfax that it would.',
  'As Interfax reported on Monday, the vote was held.',
  'Interfax reported that the vote was held.',
  'The Interfax report was wrong.',
  'Reuters reports are read by many.',
  'The council reports.',
  'The company reports earnings on Monday.',
]

test.each(none)('no credit: %s', (paragraph) => {
  expect(readCredit(paragraph, 0, paragraph.length, lexicon)).toBeNull()
})

test.each(['A'.repeat(100_000), "AVN's ".repeat(20_000), 'AVN reports '.repeat(20_000)])(
  'long input is no trouble',
  (paragraph) => {
    expect(() => readCredit(paragraph, 0, paragraph.length, lexicon)).not.toThrow()
  },
)
