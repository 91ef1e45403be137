import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readByline } from './index.ts'

const lexicon = layoutLexicon(layout)

// How sure a line alone is of being a byline. Half is needed, or the place it stands in.
const top: [source: string, strength: number][] = [
  ['By Nora Velt', 0.95],
  ['By AVN', 0.8],
  ['By Staff', 0.8],
  ['By Nora', 0.6],
  ['By Velt', 0.68],
  ['By Nora Velt, xyz', 0.77],
  ['By Nora Velt of town', 0.71],
  ['By Nora Velt, a town by the sea', 0.53],
  ['Photo by Nora Velt', 0.35],
  ['Photo by AVN', 0.2],
  // A name, and what stands beside it.
  ['Nora Velt', 0.45],
  ['NORA VELT', 0.35],
  ['R. Hagendorn', 0.35],
  ['Rolf Hagendorn', 0.25],
  ['ROLF HAGENDORN', 0.125],
  ['Nora Velt and Rolf Hagendorn', 0.25],
  ['Rolf Hagendorn and Nora Velt', 0.25],
  ['Nora Velt, AVN', 0.49],
  ['Rolf Hagendorn, AVN', 0.45],
  ['ROLF HAGENDORN, AVN', 0.125],
  ['Nora Velt for UPI', 0.49],
  ['Nora Velt, Staff Writer', 0.65],
  ['Nora Velt, Imre Saar, Staff Writer', 0.45],
  ['Rolf Hagendorn, Staff Writer', 0.45],
  ['Nora Velt, @noravelt', 0.65],
  ['Nora Velt\nStaff Writer', 0.65],
  ['Nora Velt\n@noravelt', 0.65],
  ['May 8, 2026 Rolf Hagendorn', 0.4],
  ['Rolf Hagendorn May 8, 2026', 0.4],
  ['— Rolf Hagendorn', 0.35],
  ['— Nora Velt', 0.49],
  ['(Nora Velt)', 0.2],
  ['(Nora Velt, AVN)', 0.2],
  ['(Rolf Hagendorn)', 0.2],
  ['Nora Velt\n\nlives', 0.45],
]

test.each(top)('on top, %j: %f', (source, strength) => {
  expect(readByline(source, 0, source.length, lexicon, 'top')?.strength).toBeCloseTo(strength, 5)
})

const below: [source: string, strength: number][] = [
  ['(Reporting by Nora Velt)', 0.95],
  ['Nora Velt contributed to this report.', 0.9],
  ['Nora Velt', 0.45],
  ['Rolf Hagendorn', 0.25],
  ['- Nora Velt', 0.55],
  ['— Rolf Hagendorn', 0.35],
  ['(Nora Velt)', 0.45],
  ['(Nora Velt, AVN)', 0.65],
  ['Nora Velt, AVN', 0.65],
  ['Nora Velt (@noravelt)', 0.65],
  ['Nora Velt, Marnholt Post', 0.65],
  ['Nora Velt, Marnholt', 0.8],
  ['Nora Velt in Marnholt', 0.6],
  ['Nora Velt\nMarnholt', 0.6],
  ['Nora Velt\nMarnholt?', 0.45],
  ['Nora Velt May 8, 2026', 0.6],
  ['AVN', 0.15],
  ['Norda News Agency', 0.15],
  ['Staff', 0.3],
]

test.each(below)('below, %j: %f', (source, strength) => {
  expect(readByline(source, 0, source.length, lexicon, 'end')?.strength).toBeCloseTo(strength, 5)
})

test.each([
  'Nora Velt,\nImre Saar',
  'Nora Velt,',
  'Nora Velt and',
  'Nora Velt\nlives in Marnholt',
  'Nora Velt the Fair',
])('what goes on is no byline: %j', (source) => {
  expect(readByline(source, 0, source.length, lexicon, 'top')).toBeNull()
})

test('names alone are bare, a cue and closing words are not', () => {
  const bare = (source: string) => readByline(source, 0, source.length, lexicon, 'end')?.bare
  expect(['Nora Velt', 'Nora Velt, AVN', 'AVN'].map(bare)).toEqual([true, true, true])
  expect(['By Nora Velt', 'By AVN', 'Nora Velt contributed to this report.'].map(bare)).toEqual([false, false, false])
})
