import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dispatchOf, quoted, quoteOf } from '../../test/formats/build.ts'
import { dispatch, source } from '../../test/formats/harbour.ts'
import { all, expectModel, type Node, read, text } from '../../test/formats/nitf.ts'
import type { Dispatch } from '../types/index.ts'
import { toNitf } from './nitf.ts'

test('an XML parser reads back what was written', () => {
  const nitf = read(toNitf(source, dispatch, { uri: 'urn:example:1', language: 'en' }))
  expectModel(nitf)
  expect(nitf.attributes['xml:lang']).toBe('en')
  expect(text(all(nitf, 'hl1')[0] as Node)).toBe('Ferry Crews "Will Not Sail" Before Friday, Union Says')
  expect(all(nitf, 'location').map(text)).toEqual(['LENMAR', 'OSTVIK', 'Ostvik'])
  expect(all(nitf, 'story.date')[0]?.attributes).toEqual({ norm: '20230307' })
  const written = all(nitf, 'body.content').at(-1) as Node
  const blocks = written.children.filter((child): child is Node => typeof child !== 'string')
  const texts = blocks.flatMap((block) => (block.name === 'ul' ? all(block, 'li') : [block])).map(text)
  expect(texts).toEqual(dispatch.body.paragraphs.map(({ content }) => content))
  const quotes = all(nitf, 'q').map((q) => [text(q), q.attributes['quote-source']])
  expect(quotes).toContainEqual(["'wait until spring'", undefined])
  expect(quotes).toContainEqual(['“We have waited long enough,”', 'Nora Quill'])
  expect(quotes).toContainEqual(['“Nobody can live on <b>promises</b>.', 'Nora Quill'])
})

const part = (text: string, from: string): Dispatch['deck'] => ({
  start: text.indexOf(from),
  end: text.indexOf(from) + from.length,
  text: from,
})

test.each<[name: string, source: string, more: (text: string) => Partial<Dispatch>]>([
  ['nothing', '', () => ({})],
  ['a deck without a headline', 'Deck.', (text) => ({ deck: part(text, 'Deck.') })],
  [
    'a sign-off with title and house',
    'Ann Kerr, editor, Lenmar Post',
    (text) => {
      const [author, title, affiliation] = ['Ann Kerr', 'editor', 'Lenmar Post'].map((words) => part(text, words))
      const name = {
        ...(author as NonNullable<typeof author>),
        name: 'Ann Kerr',
        role: 'writer' as const,
        contact: null,
      }
      const authors = [{ ...name, title: title ?? null, affiliation: affiliation ?? null }]
      const line = part(text, 'Ann Kerr, editor, Lenmar Post') as NonNullable<Dispatch['deck']>
      return { bylines: [{ ...line, position: 'end', authors, place: null, agency: null }] }
    },
  ],
])('%s keeps to the content model', (_, text, more) => {
  expectModel(read(toNitf(text, dispatchOf(text, more(text)))))
})

test('any text is well formed and comes back, single-spaced', () => {
  const char = fc.constantFrom(
    ...'ab &<>"\'\n\t]\u0000\u0008\u000b\u001b\u0085\ufffe\uffff'.split(''),
    '🚢',
    '\ud83d',
    ']]>',
    '<!--',
    '&#0;',
  )
  fc.assert(
    fc.property(fc.array(char, { maxLength: 40 }), (chars) => {
      const body = `x${chars.join('')}“${chars.join('')}”x`
      const start = body.indexOf('“')
      const inner = { start: start + 1, end: body.length - 2, text: body.slice(start + 1, -2) }
      const outer = { start, end: body.length - 1, text: body.slice(start, -1) }
      const nitf = read(toNitf(body, dispatchOf(body, { quotes: [quoteOf(outer, [inner])] })))
      const clean = body
        .replace(/[\s\u0085]+/g, ' ')
        .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
        .trim()
      expect(text(all(nitf, 'p')[0] as Node)).toBe(clean)
    }),
  )
})

test('quotes, one in the other, to any depth', () => {
  const depth = 20_000
  const body = `${'“'.repeat(depth)}x${'”'.repeat(depth)}`
  const inner = { start: depth, end: depth + 1, text: 'x' }
  const quotes = Array.from({ length: depth }, (_, at) => {
    const end = 2 * depth + 1 - at
    return quoteOf({ start: at, end, text: body.slice(at, end) }, [inner], { parent: at ? at - 1 : null })
  })
  const xml = toNitf(body, dispatchOf(body, { quotes }))
  expect(xml.split('<q>')).toHaveLength(depth + 1)
  expect(xml.split('</q>')).toHaveLength(depth + 1)
})

test('a term is no quote', () => {
  const body = 'The plan "Tide" is here.'
  expect(toNitf(body, dispatchOf(body, { quotes: [quoted(body, 'Tide', { kind: 'term' })] }))).not.toContain('<q')
})
