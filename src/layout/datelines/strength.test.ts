import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { readDateline } from './index.ts'

const lexicon = layoutLexicon(layout)

// How sure a head alone is of being a dateline: capitals, a date, an agency, a region and a second place speak for it.
const heads: [head: string, strength: number][] = [
  ['KORVANA, March 2 (AVN) -', 0.99],
  ['KORVANA, March 2 -', 0.99],
  ['KORVANA (Reuters) -', 0.99],
  ['KORVANA (AVN) -', 0.95],
  ['KORVANA, Pa. -', 0.9],
  ['KORVANA/MARISK -', 0.85],
  ['KORVANA, March 2', 0.85],
  ['KORVANA, AVN -', 0.8],
  ['March 2 (AVN) -', 0.8],
  ['Korvana, March 2 -', 0.75],
  ['KORVANA -', 0.7],
  ['KORVANA.-', 0.7],
  ['AVN -', 0.7],
  ['Korvana (AVN) -', 0.65],
  ['Korvana, Pa. -', 0.6],
  ['Korvana/Marisk -', 0.55],
  ['KORVANA/', 0.5],
  ['KORVANA:', 0.4],
  ['KORVANA |', 0.4],
  ['(KORVANA) -', 0.4],
  ['(AVN) -', 0.4],
  ['Korvana -', 0.4],
  ['Korvana —', 0.4],
  ['Korvana:', 0.1],
]

test.each(heads)('%s: %f', (head, strength) => {
  const source = `${head} The court sat on Monday.`
  const reading = readDateline(source, 0, source.length, lexicon)
  expect(reading?.text).toBe(head)
  expect(reading?.strength).toBeCloseTo(strength, 5)
})

test.each(['KORVANA - the court', 'KORVANA / The court', '[KORVANA] The court'])('none: %s', (source) => {
  expect(readDateline(source, 0, source.length, lexicon)).toBeNull()
})
