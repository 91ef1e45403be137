// Collects the keywords of what one speaker said, and of nothing else in the copy.
//
//   node examples/retext-keywords-of-speaker/index.js 'Oda Brandt' story.txt

import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { toString as textOf } from 'nlcst-to-string'
import retextKeywords from 'retext-keywords'
import retextPos from 'retext-pos'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { dispatchParse } from 'wirecopy/retext'

/** Plugin that gives on a tree of nothing but what one speaker said: a paragraph a quote, its sentences as they stood. */
export function onlySpeaker(name) {
  return (tree) => {
    const { quotes } = tree.data.dispatch
    const sentences = new Map()
    visit(tree, 'SentenceNode', (sentence) => {
      for (const node of sentence.children) {
        const index = node.data?.quote
        if (index === undefined || quotes[index].speaker?.name !== name) continue
        if (!sentences.has(index)) sentences.set(index, new Map())
        const parts = sentences.get(index)
        if (!parts.has(sentence)) parts.set(sentence, [])
        parts.get(sentence).push(node)
      }
    })
    const children = [...sentences.values()].map((parts) => ({
      type: 'ParagraphNode',
      children: [...parts.values()].map((nodes) => ({ type: 'SentenceNode', children: nodes })),
    }))
    return { type: 'RootNode', children, data: tree.data }
  }
}

/** The words that one speaker leans on, with how often. */
export async function keywordsOf(copy, name) {
  const file = await unified()
    .use(dispatchParse)
    .use(onlySpeaker, name)
    .use(retextPos)
    .use(retextKeywords, { maximum: 3 })
    .use(retextStringify)
    .process(new VFile(copy))
  return file.data.keywords.map(({ matches, score }) => ({
    word: textOf(matches[0].node).toLowerCase(),
    times: matches.length,
    score,
  }))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = 'Oda Brandt', path = new URL('story.txt', import.meta.url)] = process.argv.slice(2)
  for (const { word, times } of await keywordsOf(await readFile(path, 'utf8'), name)) console.log(`${word}: ${times}`)
}
