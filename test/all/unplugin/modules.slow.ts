import { createUnplugin } from 'unplugin'
import { describe, expect, test } from 'vitest'
import { BUNDLERS, code, load } from '../bundlers.ts'
import { consumer, fromPacked, write } from '../consumer.ts'

const STORY = `Lenkovo votes on its bridge

LENKOVO, May 8 (AVN) - The town votes today on a bridge over the Ardova.

“We will go to the end,” said Ann Kerr, the mayor. “It is a fine bridge.”

The Ministry of Rivers did not answer.
`
const UNCLOSED = STORY.replace('fine bridge.”', 'fine bridge.')

type Root = typeof import('../../../src/index.ts')
type Formats = typeof import('../../../src/formats/index.ts')
type Plugin = typeof import('../../../src/unplugin/index.ts')
type Options = import('../../../src/unplugin/index.ts').WirecopyPluginOptions

const { default: plugin } = await fromPacked<Plugin>('unplugin.js')
const { toHtml, toJsonLd, toNinjs } = await fromPacked<Formats>('formats.js')
const { parseDispatch } = await fromPacked<Root>('index.js')
const DISPATCH = parseDispatch(STORY)

describe.each(Object.keys(BUNDLERS) as (keyof typeof BUNDLERS)[])('%s', (name) => {
  const bundle = async (files: Record<string, string>, options?: Options) => {
    const folder = consumer(files)
    return BUNDLERS[name](folder, [plugin[name](options)])
  }

  test.each([
    ['plain', STORY],
    ['empty', ''],
    [
      'a mark of byte order, \\r\\n, U+2028, lone quotes, a script end',
      `\uFEFF${STORY.replaceAll('\n', '\r\n')}\u2028"\`\${</script>\\`,
    ],
  ])('gives the dispatch and its parts: %s', async (_, source) => {
    const main =
      "import * as story from './a.dispatch.txt'\nexport { default } from './a.dispatch.txt'\nexport const parts = { ...story }"
    const out = await load(await bundle({ 'main.js': main, 'a.dispatch.txt': source }))
    const dispatch = parseDispatch(source)
    expect(out.default).toEqual(dispatch)
    const { version: _version, ...parts } = dispatch
    expect(out.parts).toEqual({ ...parts, default: dispatch })
  })

  test('drops the parts that nobody imports', async () => {
    const main = "import { headline } from './a.dispatch.txt'\nexport const title = headline?.title.text"
    const file = await bundle({ 'main.js': main, 'a.dispatch.txt': STORY })
    expect((await load(file)).title).toBe(parseDispatch(STORY).headline?.title.text)
    expect(code(file)).not.toContain('Ministry of Rivers')
  })

  test('parses as it is told and gives the text', async () => {
    const main = "export { headline, source } from './a.dispatch.txt'"
    const file = await bundle(
      { 'main.js': main, 'a.dispatch.txt': STORY },
      { parse: { headline: 'none' }, source: true },
    )
    expect(await load(file)).toMatchObject({ headline: null, source: STORY })
  })

  test.each<[string, Options['format'] & {}, unknown]>([
    ['html', 'html', toHtml(STORY, DISPATCH)],
    ['jsonld', 'jsonld', toJsonLd(STORY, DISPATCH)],
    ['ninjs', 'ninjs', toNinjs(STORY, DISPATCH)],
    ['its own', (source, { quotes }) => [source.length, quotes.length], [STORY.length, DISPATCH.quotes.length]],
  ])('gives it in the words of others: %s', async (_, format, expected) => {
    const main = "export { default } from './a.dispatch.txt'"
    const file = await bundle({ 'main.js': main, 'a.dispatch.txt': STORY }, { format })
    expect((await load(file)).default).toEqual(expected)
  })

  test('takes the files it is told', async () => {
    const main = "export { default } from './desk/a.txt'"
    const options = { include: '**/desk/*.txt', exclude: /draft/ }
    const file = await bundle({ 'main.js': main, 'desk/a.txt': STORY }, options)
    expect((await load(file)).default).toEqual(parseDispatch(STORY))
  })

  test('leaves what is no file to the plugin that made it', async () => {
    const id = '\0made.dispatch.txt'
    const other = createUnplugin(() => ({
      name: 'other',
      resolveId: (asked) => (asked === 'made.dispatch.txt' ? id : null),
      load: (asked) => (asked === id ? { code: 'export default 7', map: null, moduleType: 'js' } : null),
      esbuild: { loader: 'js' },
    }))
    const main = "export { default } from 'made.dispatch.txt'"
    const file = await BUNDLERS[name](consumer({ 'main.js': main }), [plugin[name](), other[name]()])
    expect((await load(file)).default).toBe(7)
  })

  test('fails the build on the issues it is told, and says where', async () => {
    const files = { 'main.js': "export { default } from './a.dispatch.txt'", 'a.dispatch.txt': UNCLOSED }
    const [unclosed] = parseDispatch(UNCLOSED).issues.filter((issue) => issue.code === 'quote-unclosed')
    expect(unclosed).toBeDefined()
    await expect(bundle(files, { failOn: ['quote-unclosed'] })).rejects.toThrow(/5:\d+ quote-unclosed: This quotation/)
    await expect(bundle(files, { failOn: ['date-ambiguous'] })).resolves.toBeTypeOf('string')
  })

  test('fails the build on bytes that are no text', async () => {
    const folder = consumer({ 'main.js': "export { default } from './a.dispatch.txt'" })
    write(folder, { 'a.dispatch.txt': Buffer.from([0x4c, 0xe9, 0x6e]) })
    await expect(BUNDLERS[name](folder, [plugin[name]()])).rejects.toThrow(/not UTF-8/)
  })
})
