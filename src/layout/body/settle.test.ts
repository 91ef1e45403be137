import { expect, test } from 'vitest'
import { evidenceOf } from '../../../test/support/evidence.ts'
import { settleEdges } from './edges.ts'
import { storyScores } from './score.ts'

type Row = [rows: string[], run: string, settled: string]

function edgesOf(rows: readonly string[], range: string): string {
  const [first, last] = range.split('-').map(Number)
  const evidence = evidenceOf(...rows)
  const run = settleEdges(evidence, storyScores(evidence), { first: first as number, last: last as number })
  return `${run.first}-${run.last}`
}

const S10 = Array(10).fill('S')
const S11 = Array(11).fill('S')
const S12 = Array(12).fill('S')
const claimed = (count: number): string[] => Array(count).fill('f=related.9')
const cards = (count: number): string[] => Array(count).fill('Read more: Owls at the zoo =related.9')

test.each<Row>([
  [['S S', 'Voss said she was glad'], '0-1', '0-2'],
  [['S S', 'Voss said she was glad', 'f'], '0-1', '0-1'],
  [['S S', 'Voss said she was glad', 'f', 'S'], '0-1', '0-4'],
  [['S S', 'Voss glad now'], '0-1', '0-1'],
  [['S S', 'Voss glad', 'S'], '0-1', '0-3'],
  [['S S d'], '0-1', '0-1'],
  [['S S f d'], '0-1', '0-2'],
  [['S S f d', 'Voss said she was glad'], '0-1', '0-1'],
  [['S S f=caption.9 f'], '0-1', '0-3'],
  [['S S f=counter.5 f'], '0-1', '0-3'],
  [['S S f=about.5 S'], '0-1', '0-1'],
  [['S S f=about.49 S'], '0-1', '0-3'],
  [['S S f=page-date.5 f'], '0-1', '0-1'],
  [['S', 'The ferry sails on Friday from the pier. ###', 'S'], '0-1', '0-1'],
  [['S S f', 'The ferry sails on Friday from the pier. ###', 'S'], '0-1', '0-3'],
  [['S', '### The ferry sails on Friday', 'S'], '0-0', '0-2'],
  [['S S', '• Tea at the pier'], '0-1', '0-2'],
  [['S S', '• Tea'], '0-1', '0-1'],
  [['S S', '• tea'], '0-1', '0-2'],
  [['S S', '• Ann kerr', 'f f'], '0-1', '0-2'],
  [['S S', '• Ann Kerr Of Kesten', 'f f'], '0-1', '0-2'],
  [['S S', '• Ann Kerr Of', 'f f'], '0-1', '0-1'],
  [['S S', '• Ann kerr', '• Raj Mehta', 'f f'], '0-1', '0-3'],
  [['S S', '(see the table)', 'f f'], '0-1', '0-2'],
  [['S S', '“So it is', 'f f'], '0-1', '0-2'],
  [['S S f f f'], '0-1', '0-1'],
  [[...S11, 'f'], '0-10', '0-11'],
  [[...S12, 'f'], '0-11', '0-12'],
  [[...S10, 'S f'], '0-9', '0-11'],
  [[...S11, 'S f'], '0-10', '0-10'],
  [[...S10, 'f S'], '0-9', '0-11'],
  [[...S12, 'S S'], '0-11', '0-11'],
])('what stands below a story that stands alone: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})

test.each<Row>([
  [['f', 'Kerr wrote:', 'f S S'], '3-4', '1-4'],
  [['f', 'Kerr wrote:', 'f f S S'], '4-5', '1-5'],
  [['f', 'Kerr wrote:', 'f f f S S'], '5-6', '5-6'],
  [['Kerr wrote:', 'f S S'], '2-3', '2-3'],
  [['f', 'Dear readers,', 'S S'], '2-3', '1-3'],
  [['f', 'Dear readers,', 'f=caption.5 S S'], '3-4', '3-4'],
  [['f', 'Dear readers,', 'f=caption.4 S S'], '3-4', '1-4'],
  [['f', 'Dear readers, =caption.5', 'S S'], '2-3', '2-3'],
  [['f', '“First came the owls', 'S S'], '2-3', '1-3'],
  [['f', '“First” came the owls', 'S S'], '2-3', '2-3'],
  [['f', '“First came the owls”', 'S S'], '2-3', '2-3'],
  [['f', '“First”s came the owls', 'S S'], '2-3', '1-3'],
  [['f', '* First came the owls', 'S S'], '2-3', '2-3'],
  [['f', 'First “came the owls', 'S S'], '2-3', '2-3'],
  [[...S12, 'f', 'Dear readers,', 'S S f f f'], '14-15', '14-15'],
])('what announces a story that stands alone: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})

test.each<Row>([
  [['S S', 'Voss said she was glad', 'm=share.5'], '0-1', '0-1'],
  [['S S', 'Voss said she was glad', 'm=copyright.9'], '0-1', '0-2'],
  [['m=share.4 S S', 'Voss said she was glad'], '1-2', '1-3'],
  [['m=share.5 S S', 'Voss said she was glad'], '1-2', '1-2'],
  [['t t t S S', 'Voss said she was glad'], '3-4', '3-4'],
  [['m m m S S', 'Voss said she was glad'], '3-4', '3-5'],
  [['m m m m S S', 'Voss said she was glad'], '4-5', '4-5'],
  [['m m m m S S', 'Voss said she was glad', 'S'], '4-5', '4-7'],
  [['m=caption.3 m m m S S', 'Voss said she was glad'], '4-5', '4-6'],
  [['d d d d S S', 'Voss said she was glad'], '4-5', '4-6'],
  [['(a b', '(b', '(c', '(d', 'S S', 'Voss said she was glad'], '4-5', '4-6'],
])('whether a story stands alone: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})

test.each<Row>([
  [[...S12, 'b b f=about.9 f'], '0-11', '0-13'],
  [[...S12, 'b about f'], '0-11', '0-11'],
  [[...S12, 'f b b f=about.9 f'], '0-11', '0-14'],
  [[...S12, 'f b f=about.9 f'], '0-11', '0-11'],
  [[...S12, 'f f b b f=about.9 f'], '0-11', '0-11'],
  [[...S12, 'f=about.3 b b f=about.9 f'], '0-11', '0-11'],
  [[...S12, 'b=about.3 b b f=about.9 f'], '0-11', '0-11'],
  [[...S12, 'd b b f=about.9 f'], '0-11', '0-11'],
  [[...S12, 'b b=about.3 b f=about.9 f'], '0-11', '0-11'],
  [[...S12, 'f b b b f=about.9 f'], '0-11', '0-15'],
  [[...S11, 'b b f'], '0-11', '0-11'],
])('bullets below the last paragraph: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})

test.each<Row>([
  [['P f=related.9 f=related.9 P P P'], '3-5', '0-5'],
  [['P f=related.5 f=related.5 P P P'], '3-5', '0-5'],
  [['P f=newsletter.9 P P P'], '2-4', '0-4'],
  [['P f=advertisement.9 P P P'], '2-4', '0-4'],
  [['P f=share.9 P P P'], '2-4', '2-4'],
  [['P f=related.4 P P P'], '2-4', '2-4'],
  [['P t t t P P P'], '4-6', '0-6'],
  [['P f f f=related.9 P P P'], '4-6', '0-6'],
  [['P f f f f=related.9 P P P'], '5-7', '5-7'],
  [['P f f f=related.9 P f f f=related.9 P P P'], '8-10', '0-10'],
  [['P P f f=related.9 P P P'], '4-6', '1-6'],
  [['P f=page-date.9 f=related.9 P P P'], '3-5', '3-5'],
  [['P d f=related.9 P P P'], '3-5', '3-5'],
  [['P f=counter.9 f=related.9 P P P'], '3-5', '0-5'],
  [['P f=related.9 P d f=related.9 P P P'], '5-7', '5-7'],
  [['s f=related.9 P P P'], '2-4', '2-4'],
  [
    ['The crews kept the six ferries in port since Monday, and nobody will pay for it.', 'f=related.9 P P P'],
    '2-4',
    '0-4',
  ],
  [
    ['The crews kept the six ferries in port since Monday, and nobody may pay for it.', 'f=related.9 P P P'],
    '2-4',
    '2-4',
  ],
  [['P=related.6 f=related.9 P P P'], '2-4', '2-4'],
  [['P', ...claimed(69), 'P P P'], '70-72', '0-72'],
  [['P', ...claimed(70), 'P P P'], '71-73', '71-73'],
  [['f f=related.9 P P P'], '2-4', '2-4'],
])('a lead above a card: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})

test.each<Row>([
  [['f=share.9', '1. The crews', 'S', '2. The bus', 'S', '3. The talks', 'S'], '2-6', '1-6'],
  [['f=share.9', '1. The crews', 'P f=related.9', '2. The bus', 'S', '3. The talks', 'S'], '5-7', '1-7'],
])('headings that count on: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})

test.each<Row>([
  [['f=share.9 S', 'By Ann Kerr', 'S S S'], '1-5', '3-5'],
  [['f=share.9 S f=page-date.9 S S S'], '1-5', '3-5'],
  [['f=share.9 S f=counter.75 S S S'], '1-5', '3-5'],
  [['f=share.9 S f=counter.74 S S S'], '1-5', '1-5'],
  [['f=share.9 S f=caption.9 S S S'], '1-5', '1-5'],
  [['f=share.9 S', 'By Ann Kerr', 'S'], '1-3', '1-3'],
  [['f=share.9 S', 'By Ann Kerr', 'S S'], '1-4', '1-4'],
  [['f=share.9 S S', 'By Ann Kerr', 'S S'], '1-5', '1-5'],
  [['f=share.9 S S', 'By Ann Kerr', 'S S S'], '1-6', '1-6'],
  [['f=share.9 S S S', 'By Ann Kerr', 'S S S S S'], '1-9', '5-9'],
  [['f=share.9 S S S S', 'By Ann Kerr', 'S S S S S S'], '1-11', '1-11'],
  [['f=share.9 s f f f f f f', 'By Ann Kerr', 'S S S S S S S S S'], '1-17', '9-17'],
  [['f=share.9 s f f f f f f f', 'By Ann Kerr', 'S S S S S S S S S S'], '1-19', '1-19'],
  [['f=share.9 S', 'By Ann Kerr', 'f f S S S S S S'], '1-10', '5-10'],
  [['f=share.9 S', 'By Ann Kerr', 'f f'], '1-4', '1-4'],
  [['f=share.9 S S', 'By Ann Kerr'], '1-3', '1-3'],
  [['f=share.9 S S S=caption.9', 'By Ann Kerr', 'S S S S S S'], '1-10', '5-10'],
  [['f=share.9 S S S S=caption.9', 'By Ann Kerr', 'S S S S S S S'], '1-12', '6-12'],
  [['f=share.9 S S S S=caption.5', 'By Ann Kerr', 'S S S S S S S'], '1-12', '6-12'],
  [
    ['f=share.9 S', 'By Ann Kerr, who has written about the ferries of Kesten and of Marisk for years', 'S S S'],
    '1-5',
    '1-5',
  ],
  [['P f=related.9 S', 'By Ann Kerr', 'S S S'], '2-6', '4-6'],
  [['f=share.9 S S S', 'By Ann Kerr', 'S S'], '1-3', '1-3'],
])('the furniture of a head: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})

test.each<Row>([
  [['f=share.9 S S c r r f'], '1-3', '1-6'],
  [['f=share.9 S S c r f'], '1-3', '1-5'],
  [['f=share.9 S S S r r f'], '1-3', '1-3'],
  [['f=share.9 S S c r f r f'], '1-3', '1-7'],
  [['f=share.9 S S c r r r=about.5 r f'], '1-3', '1-5'],
  [['f=share.9 S S c r r r=about.4 r f'], '1-3', '1-7'],
  [['f=share.9 S S c r r', 'Pier 2 opens on Monday.', 'r'], '1-3', '1-5'],
  [['f=share.9 S S c r r', '“Pier 2.”', 'r'], '1-3', '1-7'],
  [['f=share.9 S S c r r'], '1-3', '1-5'],
])('the list that a last colon announces: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})

test.each<Row>([
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'S'], '1-2', '1-4'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.75', 'S'], '1-2', '1-4'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.74', 'S'], '1-2', '1-2'],
  [
    [
      'f=share.9 S S',
      'Read more: Owls at the zoo =newsletter.9',
      'Read more: Owls at the zoo =advertisement.9',
      'Read more: Owls at the zoo =share.9',
      'S',
    ],
    '1-2',
    '1-6',
  ],
  [['f=share.9 S S', 'Read more: Owls at the zoo =caption.9', 'S'], '1-2', '1-2'],
  [['f=share.9 S S', 'More stories =related.9', 'S'], '1-2', '1-2'],
  [['f=share.9 S S', 'More storiesOwls at the zoo =related.9', 'S'], '1-2', '1-2'],
  [['f=share.9 S S f=related.9 S'], '1-2', '1-2'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'S S S'], '1-2', '1-6'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'S S S S'], '1-2', '1-2'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'S f=about.5'], '1-2', '1-4'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'S f=about.4'], '1-2', '1-2'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'S f=copyright.9'], '1-2', '1-2'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'S f'], '1-2', '1-2'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'f'], '1-2', '1-2'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'S=caption.3'], '1-2', '1-2'],
  [
    ['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'The ferry will open at noon, and nobody can say it.'],
    '1-2',
    '1-4',
  ],
  [
    ['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'The ferry will open at noon and nobody can say it.'],
    '1-2',
    '1-4',
  ],
  [
    ['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'The ferry will open at noon and nobody can say so'],
    '1-2',
    '1-2',
  ],
  [
    ['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'The ferry will open at noon and nobody can tell:'],
    '1-2',
    '1-2',
  ],
  [
    ['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'Ferry will open at noon and nobody can say it all'],
    '1-2',
    '1-2',
  ],
  [
    ['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'Ferry will open at noon, and nobody can say why.'],
    '1-2',
    '1-2',
  ],
  [
    ['f=share.9 S S', 'Read more: Owls at the zoo =related.9', 'A ferry will open at noon, and nobody can tell why:'],
    '1-2',
    '1-2',
  ],
  [['f=share.9 S S', ...cards(6), 'S'], '1-2', '1-9'],
  [['f=share.9 S S', ...cards(7), 'S'], '1-2', '1-2'],
  [['f=share.9 S S', 'Read more: Owls at the zoo =related.9'], '1-2', '1-2'],
  [['f=share.9 S c r r', 'Read more: Owls at the zoo =related.9', 'S'], '1-2', '1-6'],
])('last paragraphs below a card: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})

test.each<Row>([
  [[...S12, '($1 = 0.92 euros)', '(Reporting by Ann Kerr; Editing by Raj Mehta)', 'f f f'], '0-11', '0-12'],
  [[...S12, 'The ferry sails on Friday.', '(Reporting by Ann Kerr)', 'f f f'], '0-11', '0-12'],
  [
    [...S12, 'The ferry sails on Friday.', '___', 'AVN writer Ann Kerr in Kesten contributed to this report.', 'f f f'],
    '0-11',
    '0-12',
  ],
  [[...S12, '($1 = 0.92 euros)', 'It sails.', '(Reporting by Ann Kerr)'], '0-11', '0-11'],
  [[...S12, 'The ferry sails on Friday', '(Reporting by Ann Kerr)'], '0-11', '0-11'],
  [[...S12, '(Reporting by Ann Kerr)', '(Editing by Raj Mehta)'], '0-11', '0-11'],
  [[...S12, '($1 = 0.92 euros)', 'More owls at the zoo'], '0-11', '0-11'],
  [[...S12, 's=related.5', '(Reporting by Ann Kerr)'], '0-11', '0-11'],
])('what stands above who signs the story: %j from %s to %s', (rows, run, settled) => {
  expect(edgesOf(rows, run)).toEqual(settled)
})
