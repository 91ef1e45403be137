import { expect, test } from 'vitest'
import { dispatch, source } from '../../test/formats/harbour.ts'
import type { Dispatch } from '../types/index.ts'
import { toAnnotations, toHtml, toJsonLd, toNinjs, toNitf } from './index.ts'

const formats = { toNinjs, toJsonLd, toAnnotations, toNitf, toHtml }

test('a dispatch of another source is refused', () => {
  for (const [name, format] of Object.entries(formats)) {
    expect(() => format(source.slice(1), dispatch)).toThrow('another source?')
    expect(() => format(`${source}\n`, dispatch)).toThrow(`${name}: dispatch.sections must end at 1058`)
  }
})

test.each([
  [undefined, dispatch, 'source must be a string, got undefined'],
  [7, dispatch, 'source must be a string, got 7'],
  [source, undefined, 'dispatch must be an object, got undefined'],
  [source, null, 'dispatch must be an object, got null'],
  [source, '{}', 'dispatch must be an object, got "{}"'],
  [source, {}, 'dispatch.version must be 1, got undefined'],
])('arguments of the wrong kind, %#', (text, value, message) => {
  for (const format of Object.values(formats)) {
    expect(() => format(text as string, value as Dispatch)).toThrow(message)
  }
})

test.each([
  [() => toNinjs(source, dispatch, { uri: 'no uri' }), 'toNinjs: options.uri must be an absolute URI'],
  [() => toNinjs(source, dispatch, { language: '' }), 'toNinjs: options.language must be a string that is not empty'],
  [() => toNinjs(source, dispatch, 1 as never), 'toNinjs: options must be an object, got 1'],
  [() => toJsonLd(source, dispatch, { url: '/relative' }), 'toJsonLd: options.url must be an absolute URI'],
  [
    () => toJsonLd(source, dispatch, { corrections: 'x' as never }),
    'toJsonLd: options.corrections must be a list of strings',
  ],
  [() => toAnnotations(source, dispatch, { context: -1 }), 'toAnnotations: options.context must be a whole number'],
  [() => toNitf(source, dispatch, { uri: 'a b:c' }), 'toNitf: options.uri must be an absolute URI'],
  [() => toNitf(source, dispatch, { uri: 'urn:a%2' }), 'toNitf: options.uri must be an absolute URI'],
  [() => toNitf(source, dispatch, { uri: 'urn:a#b#c' }), 'toNitf: options.uri must be an absolute URI'],
  [() => toNitf(source, dispatch, { uri: 'urn:é' }), 'toNitf: options.uri must be an absolute URI'],
  [() => toHtml(source, dispatch, { uri: 'urn:a:b' } as never), 'toHtml: options.uri is none of its options (url, '],
  [
    () => toJsonLd(source, dispatch, { uri: 'urn:a:b' } as never),
    'options.uri is none of its options (url, language, ',
  ],
  [() => toNinjs(source, dispatch, { url: 'urn:a:b' } as never), 'options.url is none of its options (uri, language)'],
  [() => toHtml(source, dispatch, { document: 'yes' as never }), 'toHtml: options.document must be true or false'],
  [() => toHtml(source, dispatch, { quotes: 'i' as never }), 'toHtml: options.quotes must be "q" or "mark", got "i"'],
])('an option of the wrong kind, %#', (call, message) => {
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
})
