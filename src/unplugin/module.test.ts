import { expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'
import { dispatchModule, sourceExport, valueModule } from './module.ts'
import { readPluginOptions, type WirecopyPluginOptions } from './options.ts'

const load = (code: string) => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)

test.each([
  ['empty', ''],
  ['a story', 'Lenkovo votes\n\nLENKOVO (AVN) - “We will go,” said Ann Kerr.'],
  ['characters that end lines, templates and scripts', '\u2028\u2029`</script>\\\u0000'],
])('a module is the dispatch it stands for: %s', async (_, source) => {
  const dispatch = parseDispatch(source)
  const module = await load(dispatchModule(dispatch) + sourceExport(source))
  expect(module.default).toEqual(dispatch)
  expect({ ...module, version: 1 }).toEqual({ ...dispatch, default: dispatch, source })
})

test('lone surrogates come through', async () => {
  expect((await load(valueModule('a\ud800b'))).default).toBe('a\ud800b')
})

test.each<[string, object, string]>([
  ['format', { format: 'xml' }, 'format must be of: dispatch, ninjs, jsonld, html or a function; got "xml"'],
  ['failOn', { failOn: ['quote-open'] }, 'got "quote-open"'],
  ['failOn', { failOn: 'quote-unclosed' }, 'failOn must be of: an array of issue codes'],
  ['include', { include: 7 }, 'include must be of: globs or patterns; got 7'],
  ['include', { include: '' }, 'include must be of: globs or patterns; got ""'],
  ['include', { include: [] }, 'include must be of: globs or patterns; got '],
  ['argument', null as never, 'wirecopy/unplugin: options must be an object, got null'],
  ['source', { source: 'yes' }, 'source must be of: true or false; got "yes"'],
  ['parse', { parse: { headline: 'no' } }, "options.headline must be 'auto' or 'none', got \"no\""],
  ['name', { failon: [] }, 'options.failon is none of its options (include, exclude, format, parse, failOn, source)'],
])('a wrong %s is said', (_, options, message) => {
  expect(() => readPluginOptions(options as WirecopyPluginOptions)).toThrow(message)
})

test('one code an issue, none unknown', () => {
  expect(() => readPluginOptions({ failOn: ['quote-unclosed', 'layout-uncertain'] })).not.toThrow()
})
