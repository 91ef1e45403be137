import type { Nodes } from 'nlcst'
import type { Points } from './points.ts'

/**
 * Gives a node and all below it their positions and values, counted leaf by leaf from where the node starts in the
 * source. Whatever positions a parser has set are replaced: they are of a part of the text, not of the whole.
 */
export function place(node: Nodes, start: number, source: string, points: Points): number {
  let end = start
  if ('value' in node) {
    end += node.value.length
    node.value = source.slice(start, end)
    node.position = points.position(start, end)
    return end
  }
  for (const child of node.children) end = place(child, end, source, points)
  const from = node.children[0]?.position?.start
  const to = node.children.at(-1)?.position?.end
  node.position = from && to ? { start: { ...from }, end: { ...to } } : points.position(start, end)
  return end
}
