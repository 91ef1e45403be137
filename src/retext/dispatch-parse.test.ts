import fc from 'fast-check'
import type { Nodes, Root } from 'nlcst'
import { assert as assertNlcst } from 'nlcst-test'
import { toString as nlcstToString } from 'nlcst-to-string'
import { ParseLatin } from 'parse-latin'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseDispatch, toPosition } from '../index.ts'
import { hostile, story } from './fixtures.test-data.ts'
import { dispatchParse } from './index.ts'

function parse(source: string, options?: Parameters<typeof dispatchParse>[0]): Root {
  return unified().use(dispatchParse, options).parse(new VFile(source))
}

/** Every promise on a tree of this source, whatever the source is. */
function checkTree(source: string, tree: Root): void {
  expect(nlcstToString(tree)).toBe(source)
  const dispatch = tree.data?.dispatch
  expect(dispatch).toEqual(parseDispatch(source))
  const parts = (dispatch?.quotes ?? []).flatMap((quote, index) =>
    quote.parts.map(({ start, end }) => ({ start, end, index })),
  )
  for (const child of tree.children) expect(['SectionNode', 'WhiteSpaceNode']).toContain(child.type)
  visit(tree, (node: Nodes) => {
    const { start, end } = node.position ?? {}
    const from = start?.offset as number
    const to = end?.offset as number
    expect(source.slice(from, to)).toBe(nlcstToString(node))
    expect(start).toEqual({ ...toPosition(source, from), offset: from })
    expect(end).toEqual({ ...toPosition(source, to), offset: to })
    if (from === to) return SKIP
    const section = dispatch?.sections.find((one) => one.start <= from && to <= one.end)
    expect((node.data as { section?: string } | undefined)?.section).toBe(section?.kind)
    if (/^(?:Sentence|Word|Punctuation|WhiteSpace|Symbol)Node$/.test(node.type)) {
      const around = parts.filter((part) => part.start <= from && to <= part.end)
      around.sort((a, b) => a.end - a.start - (b.end - b.start) || b.index - a.index)
      expect((node as { data?: { quote?: number } }).data?.quote).toBe(around[0]?.index)
    }
    return undefined
  })
}

test('a story becomes sections of paragraphs, sentences and words', () => {
  const tree = parse(story)
  checkTree(story, tree)
  const kinds = tree.children.flatMap((node) => (node.type === 'SectionNode' ? [node.kind] : []))
  expect(kinds[0]).toBe('headline')
  expect(kinds).toContain('body')
  const indexes = tree.children.flatMap((node) => (node.type === 'SectionNode' ? [[node.kind, node.index]] : []))
  const sections = parseDispatch(story).sections.filter((section) => section.kind !== 'space')
  expect(indexes).toEqual(sections.map((section) => [section.kind, section.index]))
})

test('no paragraph and no sentence runs over the edge of a section', () => {
  const tree = parse('Lenkovo votes on the bridge\nThe town votes today. It is the third vote.')
  expect(nlcstToString(tree.children[0] as Nodes)).toBe('Lenkovo votes on the bridge')
})

test('a section’s prose is as parse-english makes it', async () => {
  const { ParseEnglish } = await import('parse-english')
  const tree = parse(story)
  const bare = (node: unknown) =>
    JSON.parse(JSON.stringify(node, (key, value) => (key === 'position' || key === 'data' ? undefined : value)))
  for (const node of tree.children) {
    if (node.type !== 'SectionNode') continue
    expect(bare(node.children)).toEqual(bare(new ParseEnglish().parse(nlcstToString(node)).children))
  }
})

test.each(hostile)('hostile text %# is lossless and right to the character', (source) => {
  checkTree(source, parse(source))
})

test('any text is lossless and right to the character', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      '.',
      '!',
      '…',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '\uFEFF',
      '\u0000',
      '\u0003',
    ),
    fc.constantFrom('\uD800', '\uDC00', '😀', 'a', 'Kerr', 'said', 'Mr.', 'n', 'w/', '&', '-', '@', '\u00a0', '\u2028'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const source = parts.join('')
      checkTree(source, parse(source))
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['blank lines of \\r\\n before a no-break space', `Kerr${'\r\n'.repeat(2000)}\u00a0went`],
  ['full stops', `Kerr ${'. '.repeat(100_000)}`],
  ['initials', `Kerr ${'A. '.repeat(50_000)}went`],
])('%s take no long time', (_, text) => {
  const tree = unified().use(dispatchParse, { headline: 'none' }).parse(new VFile(text))
  expect(nlcstToString(tree) === text).toBe(true)
})

test('a section longer than a part is one paragraph still', () => {
  const source = 'The council met on the bridge over the river again. '.repeat(1000).trim()
  const tree = parse(source, { headline: 'none' })
  expect(nlcstToString(tree) === source).toBe(true)
  let sentences = 0
  visit(tree, 'SentenceNode', () => {
    sentences++
  })
  expect(sentences).toBe(1000)
  const [section] = tree.children
  expect(section?.type === 'SectionNode' && section.children.length).toBe(1)
})

test.each([
  ['of one word', 'a'.repeat(40_000)],
  ['of half pairs', `a${'😀'.repeat(20_000)}`],
  ['of words without a sentence', 'bridge '.repeat(6000)],
])('a section longer than a part %s is lossless', (_, source) => {
  expect(nlcstToString(parse(source, { headline: 'none' })) === source).toBe(true)
})

test('the prose may be parsed by another parser: an instance, or a function', () => {
  const latin = new ParseLatin()
  checkTree(story, parse(story, { parser: latin }))
  checkTree(story, parse(story, { parser: (value: string) => latin.parse(value) }))
})

test('a parser that changes the text is replaced by the plain parse', () => {
  const tree = parse(story, { parser: (value) => new ParseLatin().parse(value.toUpperCase()) })
  checkTree(story, tree)
})

test('extensions for retext-english are taken', () => {
  const seen: string[] = []
  const extension = (sentence: { type: string }) => {
    seen.push(sentence.type)
  }
  unified()
    .data({ nlcstSentenceExtensions: [extension] } as never)
    .use(dispatchParse)
    .parse(new VFile('It went. It stayed.'))
  expect(seen).toContain('SentenceNode')
})

test.each([
  [
    { parser: 'english' as never },
    /options\.parser must be a function or an object with a parse function, got "english"/,
  ],
  [{ parser: (() => null) as never }, /what options\.parser gives must be a node with a type, got null/],
  [
    { parser: (() => ({ type: 'TextNode', value: 'x' })) as never },
    /options\.parser must give a RootNode, got a TextNode/,
  ],
  [{ headline: 'some' as never }, /options\.headline must be/],
])('wrong options %# are named', (options, message) => {
  expect(() => parse('A story.', options)).toThrow(message)
})

test('issues become messages with place, rule and source', () => {
  const file = new VFile('Only “half a quotation stands here.\n\nA second paragraph goes on.')
  const tree = unified().use(dispatchParse).parse(file)
  const issues = tree.data?.dispatch?.issues ?? []
  expect(issues.length).toBeGreaterThan(0)
  expect(file.messages.map(({ reason, ruleId, source }) => [reason, ruleId, source])).toEqual(
    issues.map(({ message, code }) => [message, code, 'wirecopy']),
  )
  file.messages.forEach(({ place }, i) => {
    const { start, end } = place as { start: { offset: number }; end: { offset: number } }
    expect([start.offset, end.offset]).toEqual([issues[i]?.start, issues[i]?.end])
  })
})

test('the tree is nlcst', () => {
  expect(() => assertNlcst(parse(story))).not.toThrow()
})
