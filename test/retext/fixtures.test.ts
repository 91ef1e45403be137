import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes, Root } from 'nlcst'
import { toString as nlcstToString } from 'nlcst-to-string'
import { ParseEnglish } from 'parse-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextKeywords from 'retext-keywords'
import retextPos from 'retext-pos'
import retextQuotes from 'retext-quotes'
import retextReadability from 'retext-readability'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toPosition } from '../../src/index.ts'
import * as plugins from '../../src/retext/index.ts'

// The tree on every dispatch that the repository holds.

const { dispatchParse } = plugins
const fixtures = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(`fixtures/${file}`, 'utf8')] as const)

test.each(fixtures)('%s: sections tile it, their prose is as parse-english makes it, places are right', (_, source) => {
  const tree = unified().use(dispatchParse).parse(source)
  expect(nlcstToString(tree)).toBe(source)
  const spans = tree.children.map(({ position }) => [position?.start.offset, position?.end.offset])
  expect(spans).toEqual(tree.data?.dispatch?.sections.map(({ start, end }) => [start, end]))
  visit(tree, (node: Nodes) => {
    const { start, end } = node.position as NonNullable<typeof node.position>
    expect(source.slice(start.offset, end.offset)).toBe(nlcstToString(node))
    expect(start).toEqual({ ...toPosition(source, start.offset as number), offset: start.offset })
    if (node.type !== 'SectionNode') return undefined
    const alone = new ParseEnglish().parse(nlcstToString(node)) as Root
    expect(shape(node.children)).toEqual(shape(alone.children))
    return undefined
  })
})

test.each(fixtures)('%s: words of a quotation, and no others, carry its index', (_, source) => {
  const tree = unified().use(dispatchParse).parse(source)
  const { quotes = [] } = tree.data?.dispatch ?? {}
  visit(tree, ['SentenceNode', 'WordNode'], (node) => {
    const from = node.position?.start.offset as number
    const to = node.position?.end.offset as number
    const around = quotes.flatMap(({ parts }, index) =>
      parts.some((part) => part.start <= from && to <= part.end) ? [index] : [],
    )
    const { quote } = node.data as { quote?: number }
    if (around.length === 0) expect(quote).toBeUndefined()
    else {
      expect(around).toContain(quote)
      for (const index of around) if (index !== quote) expect(isInside(quotes, quote as number, index)).toBe(true)
    }
    return node.type === 'WordNode' ? SKIP : undefined
  })
})

test.each(fixtures)('%s: the plugins of others and all rules run over it', async (_, source) => {
  const file = await unified()
    .use(dispatchParse)
    .use(retextPos)
    .use([retextIndefiniteArticle, retextKeywords, retextQuotes, retextReadability, retextRepeatedWords])
    .use(Object.values(plugins).filter((plugin) => /^retext[A-Z]/.test(plugin.name)) as never)
    .use(retextStringify)
    .process(new VFile(source))
  expect(String(file)).toBe(source)
  for (const { place, actual, source: from, ruleId } of file.messages) {
    if (from !== 'wirecopy' || actual === undefined) continue
    const { start, end } = place as { start: { offset: number }; end: { offset: number } }
    if (ruleId !== 'speaker-missing') expect(source.slice(start.offset, end.offset)).toContain(actual)
  }
})

function isInside(quotes: readonly { parent: number | null }[], inner: number, outer: number): boolean {
  let at: number | null | undefined = inner
  while (at !== null && at !== undefined && at !== outer) at = quotes[at]?.parent
  return at === outer
}

/** Types and texts alone. */
function shape(nodes: readonly Nodes[]): unknown {
  return nodes.map((node) => [node.type, 'value' in node ? node.value : shape(node.children)])
}
