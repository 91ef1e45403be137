import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { expected, type Row, read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)
const nora = { text: 'By Nora Velt' }

// Which lines a byline takes.
const top: Row[] = [
  ['\nBy Nora Velt', ['Nora Velt'], nora],
  ['\r\nBy Nora Velt', ['Nora Velt'], nora],
  ['\rBy Nora Velt', ['Nora Velt'], nora],
  [' \t\u00a0By Nora Velt', ['Nora Velt'], nora],
  ['By Nora Velt\rThe', ['Nora Velt'], nora],
  ['By Nora Velt\r\nThe', ['Nora Velt'], nora],
  ['By\r\nNora Velt', ['Nora Velt']],
  ['By\n\nNora Velt', ['Nora Velt']],
  ['By Nora Velt\nand Imre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Velt\nand\nImre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Velt\nAnd Imre Saar', ['Nora Velt'], nora],
  ['By Nora Velt\nAnd so it began', ['Nora Velt'], nora],
  ['By Nora Velt &\nImre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Velt\n& Imre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Velt\n, Imre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Velt and\nImre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Veltand\nImre Saar', ['Nora Veltand'], { text: 'By Nora Veltand' }],
  ['By Nora Velt,\n\nImre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Velt,\n\n\nImre Saar', ['Nora Velt'], { text: 'By Nora Velt,' }],
  [`By Nora Velt,\nImre Saar${' of the old harbour'.repeat(4)}`, ['Nora Velt'], { text: 'By Nora Velt,' }],
  // Titles and addresses below.
  ['By Nora Velt\nStaff Writer\n@noravelt', ['Nora Velt'], { title: 'Staff Writer', contact: '@noravelt' }],
  ['By Nora Velt\n@noravelt\nStaff Writer', ['Nora Velt'], { title: 'Staff Writer', contact: '@noravelt' }],
  ['By Nora Velt\nStaff Writer @noravelt', ['Nora Velt'], { title: 'Staff Writer', contact: '@noravelt' }],
  ['By Nora Velt\nStaff Writer=', ['Nora Velt'], { title: 'Staff Writer' }],
  ['By Nora Velt\nReuters Staff Writer', ['Nora Velt'], { title: 'Reuters Staff Writer', agency: 'Reuters' }],
  ['By Nora Velt\nStaff  Writer  Of  The  Old  Ports', ['Nora Velt'], { title: 'Staff  Writer  Of  The  Old  Ports' }],
  ['By Nora Velt\nStaff Writer Of The Very Old Ports', ['Nora Velt'], nora],
  ['By Nora Velt\nStaff Writer Of Marnholtbergen Harbour Authorities And Castles', ['Nora Velt'], nora],
  [
    'By Nora Velt\nStaff Writer\nSenior Editor',
    ['Nora Velt'],
    { title: 'Staff Writer', text: 'By Nora Velt\nStaff Writer' },
  ],
  [
    'By Nora Velt, Staff Writer\nSenior Editor',
    ['Nora Velt'],
    { title: 'Staff Writer', text: 'By Nora Velt, Staff Writer' },
  ],
  ['By Nora Velt @noravelt\n@other', ['Nora Velt'], { contact: '@noravelt', text: 'By Nora Velt @noravelt' }],
  ['By AVN\nStaff Writer', [], { agency: 'AVN', text: 'By AVN' }],
]

test.each(top)('%j', (...row) => {
  const { weak, ...reading } = read(row[0], 'top', lexicon)
  expect(reading).toEqual(expected(row))
  expect(weak).toBe(false)
})

test.each([
  'staff writer',
  'Staff Writer.',
  'Staff Writer?',
  'Staff Writer!',
  '\n\nStaff Writer',
  'Marnholt',
  'Imre Saar',
  'By Imre Saar',
  'Edited by Imre Saar',
  'Translated by Staff Writer',
  'nvelt@norda.com',
  '@noravelt @other',
  '@no ravelt',
  '@a',
  'The Staff Writer For Ports And Ferries',
])('what is no title nor an address is not taken in: %j', (line) => {
  expect(read(`By Nora Velt\n${line}`, 'top', lexicon).text).toBe('By Nora Velt')
})

test.each(['\n\nBy Nora Velt', '\r\n\r\nBy Nora Velt', 'By\n\n\nNora Velt', `${' '.repeat(602)}By Nora Velt`])(
  'blank lines part: %j',
  (source) => {
    expect(read(source, 'top', lexicon).authors).toBeNull()
  },
)

test('of names on lines of their own there are nine', () => {
  const names = Array.from('ABCDFGHIJKL', (initial) => `${initial} Velt`)
  expect(read(`By ${names.join(',\n')}`, 'top', lexicon).authors).toEqual(names.slice(0, 9))
})

const text = '(Reporting by Nora Velt;'
const both = ['Nora Velt', 'Imre Saar (editor)']

const below: Row[] = [
  // A bracket may be wrapped, and ends where it closes, or at a blank line.
  ['(Reporting by Nora Velt;\r\nEditing by Imre Saar)', both],
  ['(Reporting by Nora Velt;\rEditing by Imre Saar)', both],
  ['(Reporting by Nora Velt;\n\nEditing by Imre Saar)', ['Nora Velt'], { text }],
  ['(Reporting by Nora Velt;\r\n\r\nEditing by Imre Saar)', ['Nora Velt'], { text }],
  ['(Reporting by Nora Velt;\n \t\nEditing by Imre Saar)', ['Nora Velt'], { text }],
  ['(Reporting by Nora Velt)\nEditing by Imre Saar', ['Nora Velt'], { text: '(Reporting by Nora Velt)' }],
  ['Reporting by Nora Velt;\nEditing by Imre Saar', ['Nora Velt'], { text: text.slice(1) }],
  // A place below.
  ['Nora Velt\nMarnholt, D.C.', ['Nora Velt'], { place: 'Marnholt, D.C.' }],
  ['Nora Velt\nMarnholt.', ['Nora Velt'], { place: 'Marnholt.' }],
  ['Nora Velt\nMarnholt\nKorvana', ['Nora Velt'], { place: 'Marnholt', text: 'Nora Velt\nMarnholt' }],
  ['Nora Velt\nStaff Writer\nMarnholt', ['Nora Velt'], { title: 'Staff Writer', place: 'Marnholt' }],
  ['Nora Velt in Korvana\nMarnholt', ['Nora Velt'], { place: 'Korvana', text: 'Nora Velt in Korvana' }],
  ['Nora Velt\nMarnholt, Zz.', ['Nora Velt'], { text: 'Nora Velt' }],
  ['Nora Velt\nMarnholt?', ['Nora Velt'], { text: 'Nora Velt' }],
  ['Nora Velt\nMarnholt News', ['Nora Velt'], { text: 'Nora Velt' }],
  ['Nora Velt\n\nMarnholt', ['Nora Velt'], { text: 'Nora Velt' }],
  ['Nora Velt\nMarnholtbergen-Upon-The-Great-Old-Riverside', ['Nora Velt'], { text: 'Nora Velt' }],
]

test.each(below)('%j', (...row) => {
  const { weak, ...reading } = read(row[0], 'end', lexicon)
  expect(reading).toEqual(expected(row))
  expect(weak).toBeDefined()
})

test('a bracket of 600 characters is read, a longer one not', () => {
  const credits = (length: number) =>
    `${`(Reporting by Nora Velt, ${'Imre Saar, '.repeat(49)}`.padEnd(length - 9)}Tom Hall)`
  expect(read(credits(600), 'end', lexicon).authors).toHaveLength(51)
  expect(read(credits(601), 'end', lexicon).authors).toBeNull()
})

test.each(['(', '-', '–', '—', '•', '*', '[', '_', '((', '-----', '- - '])('%j may stand before a name', (mark) => {
  expect(read(`${mark}Nora Velt`, 'end', lexicon).authors).toEqual(['Nora Velt'])
})

test.each(['>', '#', '-------'])('%j may not', (mark) => {
  expect(read(`${mark}Nora Velt`, 'end', lexicon).authors).toBeNull()
})
