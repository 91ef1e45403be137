import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readByline } from './index.ts'

const lexicon = layoutLexicon(layout)
const read = (source: string) => {
  const reading = readByline(source, 0, source.length, lexicon, 'top')
  return reading && { names: reading.authors.map(({ name, role }) => `${role} ${name}`), bare: reading.bare }
}

const cued = [
  'By : Nora Velt',
  'By:\tNora Velt',
  'By:\u00a0Nora Velt',
  'by:Nora Velt',
  'ByNora Velt',
  'ByNORA VELT',
  'AuthorNora Velt',
  // Behind dates, and behind bars.
  'May 8, 2026 By Nora Velt',
  'May 8, 2026 - By Nora Velt',
  'May 8, 2026 | 5 pm | By Nora Velt',
  'May 8 ::: By Nora Velt',
  'News | By Nora Velt',
  'News |By Nora Velt',
  'News • By Nora Velt',
  'News · By Nora Velt',
  'News | Ports | By Nora Velt',
  'News|byNora Velt',
]

test.each(cued)('%j', (source) => {
  expect(read(source)).toEqual({ names: ['writer Nora Velt'], bare: false })
})

test.each(['Writtenby Nora Velt', 'FotoNora Velt', 'News - By Nora Velt', 'News, By Nora Velt'])(
  '%j has no cue',
  (source) => {
    expect(read(source)?.bare).toBe(true)
  },
)

test.each([
  'bynora Velt',
  '11:05 By Nora Velt',
  '2 hours ago By Nora Velt',
  '11:05 Nora Velt',
  'Ports 12 By Nora Velt',
])('%j is nobody’s', (source) => {
  expect(read(source)).toBeNull()
})

test.each([
  'Photo by Nora Velt',
  'PHOTO BY Nora Velt',
  'Photo by: Nora Velt',
  'Photo by : Nora Velt',
  'Photo  by Nora Velt',
])('%j is more often a picture’s credit', (source) => {
  expect(readByline(source, 0, source.length, lexicon, 'top')?.strength).toBeCloseTo(0.35, 5)
})
