import type { Nodes, Root } from 'nlcst'
import type { Dispatch, Section } from '../types/index.ts'
import { finder } from './points.ts'
import { type QuoteAt, quoteSpans } from './quote-spans.ts'
import type { InQuote } from './types.ts'

type SectionAt = (start: number, end: number) => Section['kind'] | null

/**
 * Puts the dispatch on the root, the section's kind on every node that lies wholly in one section, and the quote's
 * index on what lies wholly in its words. Offsets are counted from the leaves' text, which must be the source's.
 */
export function annotate(tree: Root, dispatch: Dispatch): void {
  annotateNode(tree, 0, sectionsOf(dispatch.sections), quoteSpans(dispatch.quotes))
  tree.data = { ...tree.data, dispatch }
}

/** Walks a node that starts at an offset; gives the offset of its end. */
function annotateNode(node: Nodes, start: number, sectionAt: SectionAt, quoteAt: QuoteAt): number {
  let end = start
  if ('value' in node) end += node.value.length
  else for (const child of node.children) end = annotateNode(child, end, sectionAt, quoteAt)
  if (end === start) return end
  const section = sectionAt(start, end)
  const quote = holdsQuoted(node) ? quoteAt(start, end) : null
  if (section === null && quote === null) return end
  // An object of its own for each node: plugins write into `data`, and must not write into a neighbour's.
  const data: InQuote = node.data ?? {}
  if (section !== null) data.section = section
  if (quote !== null) data.quote = quote
  node.data = data
  return end
}

/** Sentences and what they are made of, down to words; a word's text follows its word. */
function holdsQuoted(node: Nodes): boolean {
  switch (node.type) {
    case 'SentenceNode':
    case 'WordNode':
    case 'PunctuationNode':
    case 'SymbolNode':
    case 'SourceNode':
    case 'WhiteSpaceNode':
      return true
    default:
      return false
  }
}

function sectionsOf(sections: readonly Section[]): SectionAt {
  const at = finder(sections.map((section) => section.start))
  return (start, end) => {
    const section = sections[at(start)]
    return section && end <= section.end ? section.kind : null
  }
}
