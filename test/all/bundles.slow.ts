import { transform } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { BUNDLERS, code, load } from './bundlers.ts'
import { consumer, fromPacked } from './consumer.ts'

type Root = typeof import('../../src/index.ts')
type English = typeof import('../../src/locales/en/index.ts')

const STORY = `Lenkovo votes on its bridge

By Ann Kerr

LENKOVO, May 8 (AVN) - “We will go to the end,” said Raj Mehta, the mayor.
`
const { parseByline, parseDispatch } = await fromPacked<Root>('index.js')
const { layout, quotes } = await fromPacked<English>('locales/en.js')

/** Strings that only the data of the quote engine has: long, so that no code holds them by chance, and never escaped. */
const LAYOUT_WORDS = words(layout)
const QUOTE_WORDS = [...words(quotes)].filter((word) => /^[a-z ]{9,}$/.test(word) && !LAYOUT_WORDS.has(word))

describe.each(Object.keys(BUNDLERS) as (keyof typeof BUNDLERS)[])('%s', (name) => {
  const bundle = (main: string) => BUNDLERS[name](consumer({ 'main.js': main }))

  test('bundles the whole', async () => {
    const file = await bundle("export { parseDispatch } from 'wirecopy'")
    const bundled = (await load(file)) as Pick<Root, 'parseDispatch'>
    expect(bundled.parseDispatch(STORY)).toEqual(parseDispatch(STORY))
    expect(await quoteWords(file)).toEqual(QUOTE_WORDS)
  })

  test('leaves the quote engine out where only the byline is wanted', async () => {
    const file = await bundle("export { parseByline } from 'wirecopy'")
    const bundled = (await load(file)) as Pick<Root, 'parseByline'>
    expect(bundled.parseByline(STORY)).toEqual(parseByline(STORY))
    expect(await quoteWords(file)).toEqual([])
  })

  test('leaves the adapters out where only the parser is wanted, and formats that are not', async () => {
    const main = "export { parseDispatch } from 'wirecopy'\nexport { toJsonLd } from 'wirecopy/formats'"
    const bundled = code(await bundle(main))
    expect(bundled).toContain('schema.org')
    for (const word of ['SectionNode', 'IssueCodeSchema', 'nitf', 'w3.org/ns/anno']) expect(bundled).not.toContain(word)
  })

  test('leaves everything out where nothing is wanted', async () => {
    const main =
      "import 'wirecopy'\nimport * as wirecopy from 'wirecopy'\nimport 'wirecopy/locales/en'\nexport const one = 1"
    const file = await bundle(main)
    expect(code(file).length).toBeLessThan(300)
  })
})

test('there are words to look for', () => {
  expect(QUOTE_WORDS.length).toBeGreaterThan(10)
})

/** Those in a bundle; minified, since a comment may say them too. */
async function quoteWords(file: string): Promise<string[]> {
  const { code: minified } = await transform(code(file), { minify: true, legalComments: 'none' })
  return QUOTE_WORDS.filter((word) => minified.includes(word))
}

/** Every string in a piece of plain data. */
function words(data: unknown): Set<string> {
  const found = new Set<string>()
  JSON.stringify(data, (_, value) => {
    if (typeof value === 'string') found.add(value)
    return value
  })
  return found
}
