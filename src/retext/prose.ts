import type { Paragraph, Root, RootContent } from 'nlcst'
import { isLower, isSpace } from '../text/chars.ts'
import { plainParse } from './plain.ts'
import { textOf } from './text-of.ts'

/** Parses the text of one section, or a part of it. */
export type ProseParser = (text: string) => Root

// Parsers of prose take more than linear time on runs of marks. What is longer is parsed in parts of this length,
// cut where a sentence ends, so that the time of the whole stays in step with its length.
const PART_LENGTH = 16_384

/**
 * Parses a section's prose into paragraphs and white space whose text is the section's, whatever the parser does:
 * where it gives back another text, the plain parse stands in.
 */
export function parseProse(text: string, parse: ProseParser): RootContent[] {
  const children: RootContent[] = []
  for (let at = 0; at < text.length; ) {
    const end = cut(text, at)
    append(children, parsePart(text.slice(at, end), parse).children)
    at = end
  }
  return children
}

function parsePart(text: string, parse: ProseParser): Root {
  // Runs of \r\n cost parse-latin exponential time; a stand-in of the same length reads the same to it. The values are
  // put right from the source afterwards, leaf by leaf.
  const standIn = text.includes('\r\n') ? text.replaceAll('\r\n', ' \n') : text
  const root = parse(standIn)
  const back = textOf('dispatchParse', root, 'what options.parser gives')
  if (root.type !== 'RootNode') {
    throw new TypeError(`dispatchParse: options.parser must give a RootNode, got a ${String((root as Root).type)}`)
  }
  return back === standIn ? root : plainParse(text)
}

/** Where the part that starts at `start` ends: after a sentence if there is one in its later half. */
function cut(text: string, start: number): number {
  const limit = start + PART_LENGTH
  if (limit >= text.length) return text.length
  const half = limit - PART_LENGTH / 2
  let space = -1
  for (let at = limit; at > half; at--) {
    if (!isSpace(text.charCodeAt(at)) || isSpace(text.charCodeAt(at - 1))) continue
    if (space === -1) space = at
    if (endsSentence(text, at)) return at
  }
  if (space !== -1) return space
  const low = text.charCodeAt(limit)
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit
}

/** A mark that ends sentences after a word in lower case, which abbreviations of titles and names are not. */
function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at - 1)
  return '.!?…'.includes(mark) && [2, 3, 4].every((back) => isLower(text.charCodeAt(at - back)))
}

/** Adds a part's nodes; a paragraph that was cut is one again, where no line end parts its halves. */
function append(children: RootContent[], more: readonly RootContent[]): void {
  const last = children.at(-1)
  const [space, next] = more
  const joined =
    last?.type === 'ParagraphNode' &&
    space?.type === 'WhiteSpaceNode' &&
    next?.type === 'ParagraphNode' &&
    !/[\r\n]/.test(space.value)
  if (joined) {
    const { children: content }: Paragraph = last
    content.push(space)
    for (const child of next.children) content.push(child)
  }
  for (let i = joined ? 2 : 0; i < more.length; i++) children.push(more[i] as RootContent)
}
