import { expect, test } from 'vitest'
import { authorOf, dispatchOf, finder, quoted, speakerOf } from '../../test/formats/build.ts'
import { dispatch, source } from '../../test/formats/harbour.ts'
import type { Byline, Dispatch } from '../types/index.ts'
import { toNinjs } from './ninjs.ts'

const line = 'By Ann Kerr, Raj Mehta and Olu Desh of AVN in Lenmar'
const at = finder(line)
const byline = (more: Partial<Byline>): Partial<Dispatch> => ({
  bylines: [{ ...at(line), position: 'top', authors: [], place: null, agency: null, ...more }],
})

const table: [name: string, more: Partial<Dispatch>, expected: Record<string, unknown>][] = [
  ['nothing known', {}, { by: undefined, located: undefined, people: undefined, headlines: undefined }],
  ['a byline without names', byline({}), { by: line }],
  ['a desk', byline({ agency: at('AVN') }), { by: 'AVN', infoSources: [{ name: 'AVN', role: 'originator' }] }],
  [
    'several roles',
    byline({
      authors: [
        authorOf(at('Ann Kerr'), { contact: { ...at('Ann'), text: 'Ann' } }),
        authorOf(at('Raj Mehta'), { role: 'photographer' }),
        authorOf(at('Olu Desh'), { role: 'editor' }),
      ],
    }),
    {
      by: 'Ann Kerr, Raj Mehta',
      people: [
        { name: 'Ann Kerr', rel: 'author', contactInfo: [{ type: 'handle', value: 'Ann' }] },
        { name: 'Raj Mehta', rel: 'photographer' },
        { name: 'Olu Desh', rel: 'editor' },
      ],
    },
  ],
  [
    'the place of a byline',
    byline({ place: at('Lenmar') }),
    { located: 'Lenmar', places: [{ name: 'Lenmar', rel: 'byline' }] },
  ],
  [
    'speakers of every kind',
    {
      speakers: [
        speakerOf('Ann Kerr'),
        speakerOf('AVN', { kind: 'organisation' }),
        speakerOf('the letter', { kind: 'document' }),
        speakerOf('officials', { kind: 'group' }),
        speakerOf('she', { kind: 'unknown' }),
      ],
    },
    {
      people: [{ name: 'Ann Kerr', rel: 'speaker' }],
      organisations: [{ name: 'AVN', rel: 'speaker' }],
      objects: [{ name: 'the letter', rel: 'speaker' }],
      infoSources: [
        { name: 'officials', role: 'speaker' },
        { name: 'she', role: 'speaker' },
      ],
    },
  ],
]

test.each(table)('%s', (_, more, expected) => {
  const item = toNinjs(line, dispatchOf(line, more)) as unknown as Record<string, unknown>
  for (const [key, value] of Object.entries(expected)) expect(item[key], key).toEqual(value)
})

test('an item without options is named after its text', () => {
  const { uri } = toNinjs(source, dispatch)
  expect(uri).toMatch(/^urn:x-wirecopy:[0-9a-f]{16}$/)
  expect(toNinjs(source, dispatch).uri).toBe(uri)
  expect(toNinjs('x', dispatchOf('x')).uri).not.toBe(toNinjs('y', dispatchOf('y')).uri)
})

test('the empty source is an item with nothing in it', () => {
  expect(Object.keys(toNinjs('', dispatchOf('')))).toEqual(['uri', 'type', 'standard'])
})

test('quotes are associations with addresses of their own, counted in characters', () => {
  const text = '🚢 "Sail" and "sail" again'
  const { associations } = toNinjs(text, dispatchOf(text, { quotes: [quoted(text, 'Sail'), quoted(text, 'sail')] }), {
    uri: 'https://avn.example/1#top',
  })
  expect(associations?.map(({ uri }) => uri)).toEqual([
    'https://avn.example/1#char=2,8',
    'https://avn.example/1#char=13,19',
  ])
})
