import fc from 'fast-check'
import type { Nodes, Root } from 'nlcst'
import { toString as nlcstToString } from 'nlcst-to-string'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'
import { hostile, story } from './fixtures.test-data.ts'
import retextDispatch, { dispatchParse } from './index.ts'

const parsers = [
  ['retext-english', retextEnglish],
  ['retext-latin', retextLatin],
] as const

/** What stands in the tree beside data. */
function bare(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'data' ? undefined : value)))
}

test.each(parsers)('a tree of %s gets data, and no node is moved', (_, parser) => {
  const processor = unified().use(parser).use(retextDispatch)
  const file = new VFile(story)
  const tree = processor.parse(file) as Root
  const before = bare(tree)
  processor.runSync(tree, file)
  expect(bare(tree)).toEqual(before)
  expect(tree.data?.dispatch).toEqual(parseDispatch(story))
})

test.each([story, ...hostile])('section and quote are put where they hold, text %#', (source) => {
  const processor = retext().use(retextDispatch)
  const file = new VFile(source)
  const tree = processor.runSync(processor.parse(file), file) as Root
  const { sections = [], quotes = [] } = tree.data?.dispatch ?? {}
  const parts = quotes.flatMap((quote, index) => quote.parts.map(({ start, end }) => ({ start, end, index })))
  visit(tree, (node: Nodes) => {
    const from = node.position?.start.offset as number
    const to = node.position?.end.offset as number
    if (from === to || node.position === undefined) return
    expect((node.data as { section?: string } | undefined)?.section).toBe(
      sections.find((one) => one.start <= from && to <= one.end)?.kind,
    )
    if (!/^(?:Sentence|Word|Punctuation|WhiteSpace)Node$/.test(node.type)) return
    const around = parts.filter((part) => part.start <= from && to <= part.end)
    around.sort((a, b) => a.end - a.start - (b.end - b.start) || b.index - a.index)
    expect((node as { data?: { quote?: number } }).data?.quote).toBe(around[0]?.index)
  })
})

test('both plugins put the same data on the same words', () => {
  const quoted = (tree: Root) => {
    const words: unknown[] = []
    visit(tree, 'WordNode', (node) => {
      words.push([nlcstToString(node), node.data?.quote, node.data?.section])
    })
    return words
  }
  const source = 'Kerr said she would go. “I will ‘go’,” Kerr said.'
  const processor = retext().use(retextDispatch)
  expect(quoted(processor.runSync(processor.parse(source)) as Root)).toEqual(
    quoted(unified().use(dispatchParse).parse(source)),
  )
})

test('messages carry place, rule and source', async () => {
  const file = await retext().use(retextDispatch).process('Only “half a quotation stands here.')
  const issues = parseDispatch('Only “half a quotation stands here.').issues
  expect(file.messages.map(({ ruleId, source }) => [ruleId, source])).toEqual(
    issues.map(({ code }) => [code, 'wirecopy']),
  )
})

const wrong: [name: string, tree: unknown, value: string | undefined, message: RegExp][] = [
  [
    'a tree of another text',
    retext().parse('Kerr went.'),
    'Kerr stayed.',
    /tree must have the text of file\.value; at offset 5 the tree has "went\.", the file "stayed\."/,
  ],
  ['a tree of more text', retext().parse('Kerr went.'), 'Kerr', /at offset 4 the tree has " went\.", the file ""/],
  ['no tree', { type: 'RootNode' }, 'Kerr', /tree must have a value or children, got undefined/],
  [
    'a child that is none',
    { type: 'RootNode', children: [{ type: 'TextNode', value: 'a' }, null] },
    'a',
    /tree\.children\[1\] must be a node with a type, got null/,
  ],
  ['another root', { type: 'ParagraphNode', children: [] }, '', /tree must be a RootNode, got a ParagraphNode/],
]

test.each(wrong)('%s is a clear error', (_, tree, value, message) => {
  expect(() =>
    unified()
      .use(retextDispatch)
      .runSync(tree as Root, new VFile(value)),
  ).toThrow(message)
})

test('a tree that dispatchParse made is read again without saying all twice', () => {
  const source = 'Only “half a quotation stands here.'
  const file = new VFile(source)
  const processor = unified().use(dispatchParse).use(retextDispatch)
  const tree = processor.parse(file)
  const before = JSON.stringify([tree, file.messages.map(String)])
  processor.runSync(tree, file)
  expect(JSON.stringify([tree, file.messages.map(String)])).toBe(before)
})

test('any text: no node is moved, and the data is that of the tree of sections', () => {
  const words = (tree: Root) => {
    const found: unknown[] = []
    visit(tree, 'TextNode', (node) => {
      found.push([node.value, node.position?.start.offset, node.data?.section])
    })
    return found
  }
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('“', '”', '‘', '’', 'Kerr', ' said', ' ', '. ', '\n', '\n\n', ' it is'), {
        maxLength: 40,
      }),
      (parts) => {
        const source = parts.join('')
        const file = new VFile(source)
        const tree = retext().parse(file) as Root
        const before = bare(tree)
        unified().use(retextDispatch).runSync(tree, file)
        expect(bare(tree)).toEqual(before)
        expect(words(tree)).toEqual(words(unified().use(dispatchParse).parse(source)))
      },
    ),
    { numRuns: 200 },
  )
})

test('a tree without a file is read by its own text', () => {
  const tree = unified()
    .use(retextDispatch)
    .runSync(retext().parse('“We will go,” said Ann Kerr.') as Root) as Root
  expect(tree.data?.dispatch).toEqual(parseDispatch('“We will go,” said Ann Kerr.'))
})

test('data of other plugins stays', () => {
  const tree = retext().parse('Kerr went.') as Root
  tree.data = { dispatch: undefined }
  visit(tree, 'WordNode', (node) => {
    node.data = { kept: true } as never
  })
  unified().use(retextDispatch).runSync(tree)
  visit(tree, 'WordNode', (node) => {
    expect(node.data).toMatchObject({ kept: true, section: expect.any(String) })
  })
})
