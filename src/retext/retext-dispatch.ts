import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { parseDispatch } from '../dispatch.ts'
import type { DispatchOptions } from '../types/index.ts'
import { annotate } from './annotate.ts'
import { pointsOf } from './points.ts'
import { type File, reportIssues } from './report.ts'
import { textOf } from './text-of.ts'

/**
 * Plugin that reads a tree made by `retext-english` or `retext-latin` as wire copy: it puts the dispatch on the root,
 * section and quote on the nodes, and moves nothing.
 *
 * @param options Options of the parser of dispatches.
 * @example
 * ```ts
 * const processor = retext().use(retextDispatch)
 * const tree = processor.runSync(processor.parse('“We will go,” said Ann Kerr.'))
 * tree.data?.dispatch?.speakers[0]?.name // 'Ann Kerr'
 * ```
 */
export const retextDispatch: Plugin<[(DispatchOptions | null | undefined)?], Root> = function (options) {
  return (tree, file) => {
    const source = sourceOf(tree, file)
    const dispatch = parseDispatch(source, options ?? undefined)
    annotate(tree, dispatch)
    reportIssues(this, dispatch, file, pointsOf(source))
  }
}

/** The text of the tree, held against the file's; a file without a value has nothing to say. */
function sourceOf(tree: Root, file: File): string {
  const text = textOf('retextDispatch', tree)
  if (tree.type !== 'RootNode') {
    throw new TypeError(`retextDispatch: tree must be a RootNode, got a ${String((tree as { type: string }).type)}`)
  }
  if (file.value === undefined) return text
  const value = String(file)
  if (text === value) return text
  let at = 0
  while (at < text.length && text.charCodeAt(at) === value.charCodeAt(at)) at++
  const excerpt = (whole: string) => JSON.stringify(whole.slice(at, at + 20))
  throw new Error(
    `retextDispatch: the tree must have the text of file.value; at offset ${at} the tree has ${excerpt(text)}, the file ${excerpt(value)}. Use it before plugins that change the tree, and on the file that the tree was made from.`,
  )
}
