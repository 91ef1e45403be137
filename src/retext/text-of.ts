import { given } from '../text/given.ts'

/** A node as it may come from elsewhere: nothing is taken for granted. */
interface Loose {
  readonly type?: unknown
  readonly value?: unknown
  readonly children?: unknown
}

/**
 * The text of a tree, its leaves' values joined. A node that is none is a `TypeError` that names its place, so that a
 * tree made by hand fails here and not somewhere inside.
 */
export function textOf(caller: string, tree: unknown, name = 'tree'): string {
  const values: string[] = []
  collect(caller, tree, name, values)
  return values.join('')
}

function collect(caller: string, node: unknown, path: string, values: string[]): void {
  if (typeof node !== 'object' || node === null || typeof (node as Loose).type !== 'string') {
    throw new TypeError(`${caller}: ${path} must be a node with a type, got ${given(node)}`)
  }
  const { value, children } = node as Loose
  if (typeof value === 'string') values.push(value)
  else if (Array.isArray(children)) {
    for (let i = 0; i < children.length; i++) collect(caller, children[i], `${path}.children[${i}]`, values)
  } else throw new TypeError(`${caller}: ${path} must have a value or children, got ${given(value ?? children)}`)
}
