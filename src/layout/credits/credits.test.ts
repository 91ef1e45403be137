import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readCredit } from './index.ts'

const lexicon = layoutLexicon(layout)

const credits: [paragraph: string, text: string, agency: string, correspondent: string | null][] = [
  [
    'The vote was held, AVN’s U.S. correspondent reports.',
    'AVN’s U.S. correspondent reports',
    'AVN',
    'U.S. correspondent',
  ],
  ['The vote was held, Interfax reports.', 'Interfax reports', 'Interfax', null],
]

test.each(credits)('%s', (paragraph, text, agency, correspondent) => {
  const credit = readCredit(paragraph, 0, paragraph.length, lexicon)
  expect(credit?.text).toBe(text)
  expect(credit?.agency.text).toBe(agency)
  expect(credit?.correspondent?.text ?? null).toBe(correspondent)
})

test.each([
  'AVN’s office in Lenkovo was closed.',
  'Asked by AVN’s Lenkovo correspondent whether it would, she said no.',
])('no credit: %s', (paragraph) => {
  expect(readCredit(paragraph, 0, paragraph.length, lexicon)).toBeNull()
})
