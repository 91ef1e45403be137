import { expect, test } from 'vitest'
import type { Speaker } from '../../types/index.ts'
import { lint, mention, part, quote, speaker } from './lint.test-data.ts'
import { retextSurnameFirst, type SurnameFirstOptions } from './surname-first.ts'

const table: [source: string, found: string[]][] = [
  ['Kerr went home. Ann Kerr said so.', ['surname-first Kerr']],
  ['Ann Kerr went home. Kerr said so.', []],
  ['ANN and Tom Kerr went home. Kerr said so.', []],
  ['A. Kerr went home. Kerr said so.', []],
  ['Ann “Annie” Kerr went home. Kerr said so.', []],
  ['On Monday Kerr’s car stood there.\n\nAnn Kerr said so. On Monday, Monday.', []],
  ['The car was Kerr’s.\n\nAnn Kerr said so.', ['surname-first Kerr']],
  ['It was Gen. Kerr, and Ann Kerr said so.', ['surname-first Kerr']],
  ['But Kerr went home, but Ann Kerr said so.', ['surname-first Kerr']],
  ['Tom Kerr went home. Ann Kerr said so.', []],
  ['T. Kerr went home. Ann Kerr said so.', []],
  ['The Kerr Foundation paid. Ann Kerr said so.', []],
  ['Kerr said so. Kerr said more.', ['surname-first Kerr']],
  ['No one of that name is here.', []],
]

test.each(table)('%j', (source, found) => {
  expect(lint(retextSurnameFirst, source, { speakers: [speaker('Ann Kerr', [])] })).toEqual(found)
})

test('a surname that is a word counts only where the parser says who it is', () => {
  const source = 'Price rose, as every price did. Price said so. Ned Price went.'
  const ned = (mentions: Speaker['mentions']) => [speaker('Ned Price', mentions)]
  expect(lint(retextSurnameFirst, source, { speakers: ned([]) })).toEqual([])
  const said = mention(source, 'Price', 1)
  expect(lint(retextSurnameFirst, source, { speakers: ned([said]) })).toEqual(['surname-first Price'])
})

test('of two of one name, each is introduced apart', () => {
  const source = 'Ann Kerr went. Kerr stayed. Kerr said so. Tom Kerr came.'
  const both = (mentions: Speaker['mentions']) => [speaker('Ann Kerr', []), speaker('Tom Kerr', mentions)]
  expect(lint(retextSurnameFirst, source, { speakers: both([]) })).toEqual([])
  expect(lint(retextSurnameFirst, source, { speakers: both([mention(source, 'Kerr', 2)]) })).toEqual([
    'surname-first Kerr',
  ])
})

test('a title before the surname makes no full name', () => {
  const source = 'Yesterday Minister Kerr went. Ann Kerr said so.'
  const one = speaker('Ann Kerr', [], { title: part(source, 'Minister') })
  expect(lint(retextSurnameFirst, source, { speakers: [one] })).toEqual(['surname-first Kerr'])
})

test.each<[SurnameFirstOptions | undefined, string[]]>([
  [undefined, []],
  [{ quoted: true }, ['surname-first Kerr']],
  [{ quoted: true, allow: ['Ann Kerr'] }, []],
])('quoted words count only if wanted: %j', (options, found) => {
  const source = '“We asked Kerr,” they said. Ann Kerr went.'
  const dispatch = { speakers: [speaker('Ann Kerr', [])], quotes: [quote(source, '“We asked Kerr,”')] }
  expect(lint(retextSurnameFirst, source, dispatch, options)).toEqual(found)
})

test('many people of one surname take no long time', () => {
  const source = Array.from({ length: 20_000 }, (_, i) => `A${i} Kerr went.`).join(' ')
  const speakers = Array.from({ length: 20_000 }, (_, i) => speaker(`A${i} Kerr`, []))
  expect(lint(retextSurnameFirst, source, { speakers })).toEqual([])
})
