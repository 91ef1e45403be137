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

test.each([...credits.map(([paragraph]) => paragraph), ...none])(
  'nothing outside of its span is read: %s',
  (paragraph) => {
    for (let end = 0; end <= paragraph.length; end++) {
      const head = paragraph.slice(0, end)
      const expected = readCredit(head, 0, end, lexicon)
      expect(readCredit(paragraph, 0, end, lexicon)).toEqual(expected)
      const later = readCredit(`A, ${head}’s`, 3, end + 3, lexicon)
      expect([later?.text, later?.agency.text, later?.correspondent?.text]).toEqual([
        expected?.text,
        expected?.agency.text,
        expected?.correspondent?.text,
      ])
    }
  },
)

test.each([
  ['ABCDEFGHIJKLMNOPQRS’s correspondent reports', true],
  ['ABCDEFGHIJKLMNOPQRSTU’s correspondent reports', false],
  ['AB’s correspondent reports', false],
  ['ABC’s correspondent reports', true],
  ['ABc’s correspondent reports', false],
  ['x.ABC’s correspondent reports', false],
  ['x-ABC’s correspondent reports', false],
  ['xABC’s correspondent reports', false],
  ['(ABC’s correspondent reports', true],
  ['ABC’s one two three four correspondent reports', true],
  ['ABC’s one two three four five correspondent reports', false],
  ['ABC’s one, two correspondent reports', false],
  ['ABC’s correspondent, reports', false],
  ['ABC’s correspondent who reports', false],
  ['ABC’s correspondent', false],
  ['ABCs correspondent reports', false],
  ['ABC’t correspondent reports', false],
  ['ABC”s correspondent reports', false],
  ['So AB’s correspondent reports', false],
  [`ABC’s ${'x'.repeat(50)} correspondent reports`, false],
  ['ABC’s CORRESPONDENT reports', true],
  ['Trend,reports citing', false],
  ['He said, Trend reports!', false],
  ['He said; Trend reports.', false],
  ['He said, Trend reports it.', false],
  ['Trend reports,citing the council', true],
  ['Trend  reports citing', false],
])('%s is a credit: %o', (paragraph, expected) => {
  expect(readCredit(paragraph, 0, paragraph.length, lexicon) !== null).toBe(expected)
})

test.each(['A'.repeat(100_000), "AVN's ".repeat(20_000), 'AVN reports '.repeat(20_000)])(
  'long input is no trouble',
  (paragraph) => {
    expect(() => readCredit(paragraph, 0, paragraph.length, lexicon)).not.toThrow()
  },
)
