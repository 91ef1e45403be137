// Lints only what the reporter wrote: quoted words are somebody else's, and are left as they were said.
//
//   node examples/retext-reporter-only/index.js story.txt

import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { toString as textOf } from 'nlcst-to-string'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { dispatchParse } from 'wirecopy/retext'

/**
 * Plugin that makes a `SourceNode` of each run of quoted nodes: to nlcst that is text of another kind, such as code,
 * which no plugin lints. The text of the tree stays what it was.
 */
export function quotesAsSource() {
  return (tree) => {
    visit(tree, ['ParagraphNode', 'SentenceNode'], (parent) => {
      const children = []
      for (const node of parent.children) {
        const last = children.at(-1)
        if (node.data?.quote === undefined) children.push(node)
        else if (last?.type === 'SourceNode' && last.data?.quote === node.data.quote) {
          last.value += textOf(node)
          last.position.end = node.position.end
        } else {
          const { start, end } = node.position
          children.push({ type: 'SourceNode', value: textOf(node), position: { start, end }, data: node.data })
        }
      }
      parent.children = children
    })
  }
}

/** What linters say of the reporter's words in a piece of copy. */
export async function lintReporter(copy) {
  const file = await unified()
    .use(dispatchParse)
    .use(quotesAsSource)
    .use(retextRepeatedWords)
    .use(retextIndefiniteArticle)
    .use(retextStringify)
    .process(new VFile(copy))
  return file.messages.filter((message) => message.source !== 'wirecopy')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = process.argv[2] ?? new URL('story.txt', import.meta.url)
  for (const message of await lintReporter(await readFile(path, 'utf8'))) console.log(String(message))
}
