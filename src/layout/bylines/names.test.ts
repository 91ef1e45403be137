import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { nameStrength } from './index.ts'

const lexicon = layoutLexicon(layout)

// How much a span looks like a name: a known given name first, Title Case before capitals, two or three words before four.
const names: [name: string, strength: number][] = [
  ['Nora Velt', 0.9],
  ['Nora V', 0.9],
  ['Nora V.', 0.9],
  ['Nora V.K.', 0.9],
  ['Nora A Velt', 0.9],
  ['Nora d’Velt', 0.9],
  ["Nora O'Velt", 0.9],
  ['Nora McVelt', 0.9],
  ['Nora DeVelt', 0.9],
  ['Nora Velt Jr.', 0.9],
  ['Nora Velt Sr.', 0.9],
  ['Nora Velt III', 0.9],
  ['Ann-Marie Velt', 0.9],
  ['Ann-marie Velt', 0.9],
  ['Nora  Velt', 0.9],
  ['Nora\u00a0Velt', 0.9],
  [' Nora Velt ', 0.9],
  ['NORA VELT', 0.7],
  ['V. Nora', 0.7],
  ['N. V. Velt', 0.7],
  ['J.K. Velt', 0.7],
  ['Dr. Velt', 0.7],
  ['Nora Anna Rolf Velt', 0.585],
  ['Rolf Hagendorn', 0.5],
  ['Xen-Marie Velt', 0.5],
  ['JK Velt', 0.5],
  ['Ludo van der Velt', 0.5],
  ['Mr. Rolf Velt', 0.5],
  ['Rolf Hagen Dorn Velt', 0.325],
  ['ROLF HAGENDORN', 0.25],
]

test.each(names)('%j: %f', (name, strength) => {
  expect(nameStrength(name, 0, name.length, lexicon)).toBeCloseTo(strength, 5)
})

const none = [
  '',
  'Nora',
  'Nora velt',
  'Nora Page',
  'Nora Mar',
  'New Jersey',
  'Associated Press',
  'Nora Velt BBC',
  'Nora Velt AP',
  'Nora Velt 2',
  'Nora Velt, Jr.',
  'Nora Velt Ph.D.',
  'Velt, Nora',
  'Nora Velt-',
  'Nora -Velt',
  'Nora O’',
  'Nora VeltReporter',
  'Nora VeltReuters',
  'Nora VeltMarch',
  'Nora Anna Rolf Velt Saar',
  'Nora Abcdefghijklmnopqrstuvwxyzabcdef',
]

test.each(none)('none: %j', (name) => {
  expect(nameStrength(name, 0, name.length, lexicon)).toBe(0)
})
