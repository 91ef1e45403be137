import { expect, test } from 'vitest'
import { authorOf, dispatchOf, finder, quoted, speakerOf } from '../../test/formats/build.ts'
import { expand, leaves } from '../../test/formats/expand.ts'
import { dispatch, source } from '../../test/formats/harbour.ts'
import type { Boilerplate, Byline, Dispatch, Quote, Speaker } from '../types/index.ts'
import { toJsonLd } from './json-ld.ts'

// The part of schema.org's context that the format uses. It has no @vocab, so that a term of ours that schema.org does
// not know would be lost, and fail.
const types = ['NewsArticle', 'Quotation', 'Person', 'Organization', 'Place', 'CreativeWork']
const texts = [
  ...[
    'headline',
    'alternativeHeadline',
    'dateline',
    'articleBody',
    'wordCount',
    'keywords',
    'inLanguage',
    'correction',
  ],
  ...['copyrightNotice', 'creditText', 'name', 'alternateName', 'jobTitle', 'email', 'text', 'position'],
  ...['author', 'editor', 'contributor', 'translator', 'creator', 'affiliation', 'sourceOrganization'],
  ...['locationCreated', 'hasPart', 'isBasedOn'],
]
const schema = 'http://schema.org/'
const context = {
  '@context': {
    ...Object.fromEntries([...types, ...texts].map((term) => [term, `${schema}${term}`])),
    url: { '@id': `${schema}url`, '@type': '@id' },
    dateCreated: { '@id': `${schema}dateCreated`, '@type': `${schema}Date` },
  },
}

test('jsonld expands it and loses no term and no value', async () => {
  const article = toJsonLd(source, dispatch, { url: 'https://avn.example/1', language: 'en' })
  const [expanded] = await expand(article, 'https://schema.org', context)
  const types = [...JSON.stringify(expanded).matchAll(/"@type":\["([^"]+)"\]/g)].map((match) => match[1])
  expect(new Set(types)).toEqual(
    new Set(['NewsArticle', 'Quotation', 'Person', 'Organization', 'Place'].map((type) => schema + type)),
  )
  expect(leaves(expanded)).toEqual(leaves(article))
  expect(expanded?.[`${schema}hasPart`]).toHaveLength(6)
})

test('a term that the context does not know would be noticed', async () => {
  const article = { ...toJsonLd(source, dispatch), subline: 'x' }
  await expect(expand(article, 'https://schema.org', context)).rejects.toThrow()
})

const line = 'By Ann Kerr, Staff Writer, Lenmar Post @annkerr, Raj Mehta, Olu Desh, Ida Ruhl and Per Holm'
const at = finder(line)
const top = (more: Partial<Byline>): Partial<Dispatch> => ({
  bylines: [{ ...at(line), position: 'top', authors: [], place: null, agency: null, ...more }],
})
const person = (name: string) => ({ '@type': 'Person', name })
const note = (text: string, more: Partial<Boilerplate> = {}): Boilerplate => ({
  ...{ start: 0, end: text.length, text },
  kind: 'note',
  heading: null,
  items: [],
  ...more,
})

const table: [name: string, source: string, more: Partial<Dispatch>, expected: Record<string, unknown>][] = [
  ['nothing known', line, {}, { author: undefined, dateline: undefined, hasPart: undefined, correction: undefined }],
  [
    'roles, title, house and handle',
    line,
    top({
      authors: [
        authorOf(at('Ann Kerr'), {
          title: at('Staff Writer'),
          affiliation: at('Lenmar Post'),
          contact: at('@annkerr'),
        }),
        authorOf(at('Raj Mehta'), { role: 'contributor' }),
        authorOf(at('Olu Desh'), { role: 'photographer' }),
        authorOf(at('Ida Ruhl'), { role: 'translator' }),
        authorOf(at('Per Holm'), { role: 'editor' }),
      ],
    }),
    {
      author: [
        {
          ...person('Ann Kerr'),
          jobTitle: 'Staff Writer',
          affiliation: { '@type': 'Organization', name: 'Lenmar Post' },
          alternateName: '@annkerr',
        },
      ],
      contributor: [person('Raj Mehta'), person('Olu Desh')],
      translator: [person('Ida Ruhl')],
      editor: [person('Per Holm')],
    },
  ],
  [
    'a desk that signs',
    line,
    top({ agency: at('Lenmar Post') }),
    { author: [{ '@type': 'Organization', name: 'Lenmar Post' }] },
  ],
  [
    'a note',
    'Notes: photographs follow.',
    { boilerplate: [note('Notes: photographs follow.')] },
    { correction: undefined },
  ],
  [
    'a correction by its opening',
    '(Corrects  the name\nin paragraph 3)',
    { boilerplate: [note('(Corrects  the name\nin paragraph 3)')] },
    { correction: ['(Corrects the name in paragraph 3)'] },
  ],
  [
    'a correction after a colon',
    'EDITOR’S NOTE: This story has been updated to correct a name.',
    { boilerplate: [note('EDITOR’S NOTE: This story has been updated to correct a name.')] },
    { correction: ['EDITOR’S NOTE: This story has been updated to correct a name.'] },
  ],
  [
    'a note about another correction',
    'Notes: see the correction of Friday.',
    { boilerplate: [note('Notes: see the correction of Friday.')] },
    { correction: undefined },
  ],
  [
    'a correction by its label',
    'Mended: the name',
    {
      boilerplate: [
        note('Mended: the name', { items: [{ start: 8, end: 16, text: 'the name', date: null, label: 'correction' }] }),
      ],
    },
    { correction: ['Mended: the name'] },
  ],
]

test.each(table)('%s', (_, text, more, expected) => {
  const article = toJsonLd(text, dispatchOf(text, more)) as unknown as Record<string, unknown>
  for (const [key, value] of Object.entries(expected)) expect(article[key], key).toEqual(value)
})

const said = '"Sail," they said.'
const kinds: [kind: Speaker['kind'], expected: Record<string, unknown>][] = [
  ['person', { creator: [person('they')] }],
  ['organisation', { creator: [{ '@type': 'Organization', name: 'they' }] }],
  ['group', { creator: [{ '@type': 'Organization', name: 'they' }] }],
  ['document', { isBasedOn: [{ '@type': 'CreativeWork', name: 'they' }] }],
  ['unknown', { creditText: 'they' }],
]

test.each(kinds)('a quote of a speaker of kind %s', (kind, expected) => {
  const mention = { ...finder(said)('they'), kind: 'pronoun' as const }
  const speaker: Quote['speaker'] = { index: 0, name: 'they', mention }
  const more = { quotes: [quoted(said, 'Sail,', { speaker })], speakers: [speakerOf('they', { kind, quotes: [0] })] }
  expect(toJsonLd(said, dispatchOf(said, more)).hasPart).toEqual([
    { '@type': 'Quotation', position: 1, text: 'Sail,', ...expected },
  ])
})

test('corrections in other words', () => {
  const text = 'Düzeltme: isim'
  const article = toJsonLd(text, dispatchOf(text, { boilerplate: [note(text)] }), { corrections: ['düzeltme'] })
  expect(article.correction).toEqual([text])
})
