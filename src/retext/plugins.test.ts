import { toString as nlcstToString } from 'nlcst-to-string'
import { retext } from 'retext'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextKeywords from 'retext-keywords'
import retextPos from 'retext-pos'
import retextQuotes from 'retext-quotes'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import retextStringify from 'retext-stringify'
import { type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { story } from './fixtures.test-data.ts'
import retextDispatch, { dispatchParse } from './index.ts'

// The plugins of others, unchanged, on the tree of sections: each must find what it finds on a tree of its own.

const source = `${story}
Mehta said  the bridge bears forty lorries.  He added that notwithstanding considerable administrative complications throughout the extraordinarily protracted procurement procedure, international representatives unanimously acknowledged the municipality's infrastructural accomplishments.
`

const linters: [name: string, plugins: PluggableList, found: string[]][] = [
  ['retext-repeated-words', [retextRepeatedWords], ['9:52 the']],
  ['retext-indefinite-article', [retextIndefiniteArticle], ['9:84 retext-indefinite-article']],
  [
    'retext-quotes',
    [[retextQuotes, { preferred: 'smart' }]],
    ['1:20 quote', '1:25 quote', '11:1 quote', '11:30 quote', '17:254 apostrophe'],
  ],
  ['retext-readability', [[retextReadability, { age: 14 }]], ['17:46 readability']],
  ['retext-sentence-spacing', [retextSentenceSpacing], ['17:44 space']],
]

test.each(linters)('%s finds in the tree of sections what it finds in its own', async (_, plugins, found) => {
  const own = await retext().use(plugins).process(new VFile(source))
  const ours = await unified().use(dispatchParse).use(plugins).use(retextStringify).process(new VFile(source))
  const places = ({ messages }: VFile) =>
    messages.filter((one) => one.source !== 'wirecopy').map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
  expect(places(ours)).toEqual(found)
  expect(places(own)).toEqual(found)
  expect(String(ours)).toBe(source)
})

test('retext-keywords with retext-pos finds keywords', async () => {
  const file = await unified()
    .use(dispatchParse)
    .use(retextPos)
    .use(retextKeywords)
    .use(retextStringify)
    .process(new VFile(source))
  const keywords = file.data.keywords ?? []
  expect(keywords.map((keyword) => nlcstToString(keyword.matches[0]?.node ?? []).toLowerCase())).toContain('bridge')
})

test('retext itself takes the plugins, the parser in its own one’s place', async () => {
  const file = await retext().use(dispatchParse).use(retextRepeatedWords).process(new VFile(source))
  expect(String(file)).toBe(source)
  expect(file.messages.some((message) => message.actual === 'the the')).toBe(true)
  const read = await retext().use(retextDispatch).use(retextRepeatedWords).process(new VFile(source))
  expect(String(read)).toBe(source)
  expect(read.messages.some((message) => message.actual === 'the the')).toBe(true)
})
