import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect } from 'vitest'

export type Node = { name: string; attributes: Record<string, string>; children: (Node | string)[] }

/** The tree that an XML parser reads; anything not well formed fails. */
export function read(xml: string): Node {
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
  })
  const convert = (raw: Record<string, unknown>): Node | string => {
    if ('#text' in raw) return String(raw['#text'])
    const name = Object.keys(raw).find((key) => key !== ':@') as string
    const children = (raw[name] as Record<string, unknown>[]).map(convert)
    return { name, attributes: (raw[':@'] ?? {}) as Record<string, string>, children }
  }
  const roots = (parser.parse(xml) as Record<string, unknown>[]).map(convert)
  return roots.find((node) => typeof node !== 'string' && node.name === 'nitf') as Node
}

export function all(node: Node, name: string): Node[] {
  const nodes = node.children.filter((child): child is Node => typeof child !== 'string')
  return [...(node.name === name ? [node] : []), ...nodes.flatMap((child) => all(child, name))]
}

export function text(node: Node | string): string {
  return typeof node === 'string' ? node : node.children.map(text).join('')
}

// The part of NITF's content model that the format uses: what may stand in what, in which order.
const inline = ['#text', 'q', 'person', 'org', 'location', 'function', 'br']
const model: Record<string, { order?: string[]; any?: string[] }> = {
  nitf: { order: ['head', 'body'] },
  head: { order: ['title', 'docdata'] },
  title: { any: ['#text'] },
  docdata: { any: ['doc-id', 'urgency', 'ed-msg', 'du-key', 'key-list'] },
  'key-list': { any: ['keyword'] },
  body: { order: ['body.head', 'body.content', 'body.end'] },
  'body.head': { order: ['hedline', 'note', 'byline', 'distributor', 'dateline', 'abstract'] },
  hedline: { order: ['hl1', 'hl2'] },
  note: { any: ['body.content'] },
  byline: { any: ['#text', 'person', 'byttl', 'location'] },
  byttl: { any: ['#text', 'org'] },
  distributor: { any: ['#text', 'org'] },
  dateline: { any: ['#text', 'location', 'story.date'] },
  abstract: { any: ['p'] },
  'body.content': { any: ['p', 'hl2', 'ul'] },
  ul: { any: ['li'] },
  'body.end': { order: ['tagline'] },
  ...Object.fromEntries(['hl1', 'hl2', 'p', 'li', 'q', 'tagline'].map((name) => [name, { any: inline }])),
  ...Object.fromEntries(
    ['person', 'org', 'location', 'function', 'story.date'].map((name) => [name, { any: ['#text', 'q'] }]),
  ),
  ...Object.fromEntries(['doc-id', 'urgency', 'ed-msg', 'du-key', 'keyword', 'br'].map((name) => [name, { any: [] }])),
}

export function expectModel(node: Node): void {
  const rule = model[node.name]
  expect(rule, node.name).toBeDefined()
  const mixed = rule?.any?.includes('#text')
  const names = node.children.map((child) => (typeof child === 'string' ? '#text' : child.name))
  const counted = names.filter((name, at) => name !== '#text' || mixed || String(node.children[at]).trim() !== '')
  for (const name of counted) expect(rule?.order ?? rule?.any, `${name} in ${node.name}`).toContain(name)
  const places = counted.map((name) => rule?.order?.indexOf(name) ?? 0)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  for (const child of node.children) if (typeof child !== 'string') expectModel(child)
}
