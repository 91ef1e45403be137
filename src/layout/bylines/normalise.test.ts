import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { normaliseName } from './index.ts'

const lexicon = layoutLexicon(layout)

const names: [text: string, name: string][] = [
  // Shouted names get small letters.
  ['NORA VELT', 'Nora Velt'],
  ['Nora VELT', 'Nora Velt'],
  ['ÓLAFUR VÉLT', 'Ólafur Vélt'],
  ['ЯНА ВЕЛЬТ', 'Яна Вельт'],
  ['NORA VELT-SAAR', 'Nora Velt-Saar'],
  ['LUDO VAN DER VELT', 'Ludo van der Velt'],
  ['VAN DER VELT', 'Van der Velt'],
  ['Ludo VAN DER Velt', 'Ludo Van Der Velt'],
  // A capital within.
  ['NORA MCKERR', 'Nora McKerr'],
  ['NORA MCKE', 'Nora Mcke'],
  ['NORA MC', 'Nora Mc'],
  ['NORA MACKERR', 'Nora Mackerr'],
  ["NORA O'HARA", "Nora O'Hara"],
  ["NORA O'HA", "Nora O'ha"],
  ["NORA D'ARCY", "Nora D'Arcy"],
  ['NORA L’ARCY', 'Nora L’Arcy'],
  ["TED d'AFFLISIO", "Ted d'Afflisio"],
  ['McKERR', 'McKerr'],
  ['LEA McDUNN-O’HARA', 'Lea McDunn-O’Hara'],
  ['Ann-MARIE Kerr', 'Ann-Marie Kerr'],
  ['deVELT', 'deVelt'],
  ['NoRa VELT', 'NoRa Velt'],
  // Initials and what stands behind a name.
  ['N VELT', 'N Velt'],
  ['NORA V.', 'Nora V.'],
  ['A.J. VELT', 'A.J. Velt'],
  ['A.-J. VELT', 'A.-J. Velt'],
  ['A.J VELT', 'A.J Velt'],
  ['AJ Velt', 'AJ Velt'],
  ['AJ VELT', 'Aj Velt'],
  ['AJK Velt', 'Ajk Velt'],
  ['NORA VELT JR.', 'Nora Velt Jr.'],
  ['NORA VELT SR', 'Nora Velt Sr'],
  ['NORA VELT III', 'Nora Velt III'],
  ['NORA VELT M.D.', 'Nora Velt M.D.'],
  ['JR. NORA', 'Jr. Nora'],
  // Blanks are single.
  ['Nora  Velt', 'Nora Velt'],
  [' Nora Velt', 'Nora Velt'],
  ['Nora\nVelt', 'Nora Velt'],
  ['Nora\u200bVelt', 'Nora Velt'],
  ['Nora\u00a0Velt', 'Nora Velt'],
]

test.each(names)('%j is %j', (text, name) => {
  expect(normaliseName(text, lexicon)).toBe(name)
})

test.each([
  'Nora Velt',
  'nora velt',
  'Nora V Velt',
  'N',
  'Xy',
  'Jean-Luc Velt',
  'Nora Velt.',
  'Ólafur Vélt',
  "Finn O'Velt",
])('%j stays', (name) => {
  expect(normaliseName(name, lexicon)).toBe(name)
})
