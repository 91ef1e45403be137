import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { isInitialsLine } from './index.ts'
import { expected, type Row, read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)

const credits: Row[] = [
  [
    '(Reporting by Nora Velt in Marnholt and Imre Saar in Korvana; Additional reporting by Lien Tao; Writing by Tom Hall; Editing by Eva Berg and Jon Dahl)',
    ['Nora Velt', 'Imre Saar', 'Lien Tao (contributor)', 'Tom Hall', 'Eva Berg (editor)', 'Jon Dahl (editor)'],
    { place: 'Marnholt' },
  ],
  ['Reporting By Nora Velt; editing by Imre Saar', ['Nora Velt', 'Imre Saar (editor)']],
  ['(Reporting by Nora Velt ; Editing by Imre Saar)', ['Nora Velt', 'Imre Saar (editor)']],
  [
    '(Reporting by Nora Velt in\nMarnholt; Editing by Imre Saar)',
    ['Nora Velt', 'Imre Saar (editor)'],
    { place: 'Marnholt' },
  ],
  [
    'Reporting by Nora Velt; Editing by Imre Saar ((n.velt@norda.com;))',
    ['Nora Velt', 'Imre Saar (editor)'],
    { contact: 'n.velt@norda.com' },
  ],
  ['With reporting by Nora Velt', ['Nora Velt (contributor)']],
  ['With files from Nora Velt', ['Nora Velt (contributor)']],
  ['With additional reporting by Nora Velt and Imre Saar', ['Nora Velt (contributor)', 'Imre Saar (contributor)']],
  ['--additional reporting from Nora Velt', ['Nora Velt (contributor)']],
  ['Additional reporting by Nora Velt. Editing by Imre Saar.', ['Nora Velt (contributor)', 'Imre Saar (editor)']],
  ['Additional reporting from AVN', [], { agency: 'AVN' }],
  [
    'Contributing: Nora Velt, Imre Saar and Lien Tao, Medill News Service.',
    ['Nora Velt (contributor)', 'Imre Saar (contributor)', 'Lien Tao (contributor)'],
    { agency: 'Medill News Service' },
  ],
  ['Nora Velt contributed to this story.', ['Nora Velt (contributor)']],
  [
    'The Norda Post’s Nora Velt and Imre Saar contributed to this story.',
    ['Nora Velt (contributor)', 'Imre Saar (contributor)'],
    { agency: 'The Norda Post' },
  ],
  [
    'AP writers Nora Velt in Marnholt, Imre Saar in Korvana contributed to this report.',
    ['Nora Velt (contributor)', 'Imre Saar (contributor)'],
    { agency: 'AP', place: 'Marnholt' },
  ],
  [
    'Associated Norda Press writers Nora Velt in Marnholt and Imre Saar in Korvana contributed to this report.',
    ['Nora Velt (contributor)', 'Imre Saar (contributor)'],
    { agency: 'Associated Norda Press', place: 'Marnholt' },
  ],
  [
    'APTN contributor Nora Velt helped with this story.',
    ['Nora Velt (contributor)'],
    { agency: 'APTN', title: 'contributor' },
  ],
  ['Nora Velt reported from Marnholt, and Imre Saar from Korvana.', ['Nora Velt', 'Imre Saar'], { place: 'Marnholt' }],
  ['By Nora Velt', ['Nora Velt']],
  ['— Nora Velt', ['Nora Velt']],
  ['-Nora Velt, Marnholt.', ['Nora Velt'], { place: 'Marnholt' }],
  ['- Nora Velt.', ['Nora Velt']],
  ['(Nora Velt, AVN)', ['Nora Velt'], { agency: 'AVN' }],
  ['Nora Velt.', ['Nora Velt']],
  ['Oskar Lindqvist\nPort Sorrel D.C.', ['Oskar Lindqvist'], { place: 'Port Sorrel D.C.' }],
  [
    'Oskar Lindqvist\nPort Sorrel D.C.\nPolitics\n-',
    ['Oskar Lindqvist'],
    { place: 'Port Sorrel D.C.', text: 'Oskar Lindqvist\nPort Sorrel D.C.' },
  ],
  ['Oskar Lindqvist\nMarnholt', ['Oskar Lindqvist'], { place: 'Marnholt' }],
  ['Oskar Lindqvist\nMarnholt, Wash.', ['Oskar Lindqvist'], { place: 'Marnholt, Wash.' }],
  ['Oskar Lindqvist\nPolitics\n-', ['Oskar Lindqvist'], { text: 'Oskar Lindqvist' }],
  ['Oskar Lindqvist\nLatest news', ['Oskar Lindqvist'], { text: 'Oskar Lindqvist' }],
  ['Oskar Lindqvist\nLatest newsTown votes', ['Oskar Lindqvist'], { text: 'Oskar Lindqvist' }],
  ['Oskar Lindqvist\nLeave a review', ['Oskar Lindqvist'], { text: 'Oskar Lindqvist' }],
  ['Norda News Agency team', [], { agency: 'Norda News Agency' }],
]

test.each(credits)('%j', (...row) => {
  const { weak, ...reading } = read(row[0], 'end', lexicon)
  expect(reading).toEqual(expected(row))
  expect(weak).toBeDefined()
})

const initials = [
  'R.F. / A. Ch',
  'MFV/KA/SS',
  '(Rin)',
  'dpa al rmo hct rmo',
  'gr/bp',
  'ino/dpa',
  'H. Zanov/ R. Jafar',
  'Razin / R.B./ A. Chan',
]

test.each(initials)('initials: %s', (line) => {
  expect(isInitialsLine(line, 0, line.length)).toBe(true)
  expect(read(line, 'end', lexicon).authors).toBeNull()
})

const noInitials = ['', 'Nora Velt', 'The end', 'Yes.', 'and/or not', 'Marnholt', 'Latest news', 'A vote was held']

test.each(noInitials)('no initials: %j', (line) => {
  expect(isInitialsLine(line, 0, line.length)).toBe(false)
})
