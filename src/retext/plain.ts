import type { Paragraph, Root, Sentence, SentenceContent } from 'nlcst'
import { isSpace, isWordChar } from '../text/chars.ts'

/**
 * The plainest lossless parse: one paragraph of one sentence, cut into words, white space and marks. It stands in
 * where a parser gives back another text than it was given.
 */
export function plainParse(text: string): Root {
  const sentence: Sentence = { type: 'SentenceNode', children: [] }
  let at = 0
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at))
    let end = at + 1
    // Marks stand alone, as `((` are two things; words and white space run on.
    while (kind !== 'mark' && end < text.length && kindOf(text.charCodeAt(end)) === kind) end++
    sentence.children.push(toNode(kind, text.slice(at, end)))
    at = end
  }
  const paragraph: Paragraph = { type: 'ParagraphNode', children: [sentence] }
  return { type: 'RootNode', children: [paragraph] }
}

type Kind = 'space' | 'word' | 'mark'

function kindOf(code: number): Kind {
  if (isSpace(code)) return 'space'
  return isWordChar(code) ? 'word' : 'mark'
}

function toNode(kind: Kind, value: string): SentenceContent {
  if (kind === 'space') return { type: 'WhiteSpaceNode', value }
  if (kind === 'mark') return { type: 'PunctuationNode', value }
  return { type: 'WordNode', children: [{ type: 'TextNode', value }] }
}
