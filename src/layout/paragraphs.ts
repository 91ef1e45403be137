import { isCloser } from '../text/punctuation.ts'
import { part } from '../text/span.ts'
import { joinLines, unwrap } from '../text/unwrap.ts'
import type { Paragraph, Span } from '../types/index.ts'
import type { Shape } from './shape.ts'

/** A paragraph of the body, its kind told by its look. */
export function toParagraph(source: string, span: Span, shape: Shape): Paragraph {
  const { start, end, text } = part(source, span.start, span.end)
  return { start, end, text, kind: kindOf(source, span, shape), content: shape.clean ? joinLines(text) : unwrap(text) }
}

function kindOf(source: string, { start, end }: Span, { starts, ends, words, length }: Shape): Paragraph['kind'] {
  if (starts === 'bullet') return 'list-item'
  if (words > 14 || length > 110) return 'paragraph'
  if (source.charCodeAt(start) === 35) return 'crosshead'
  // A question that nobody asks heads what answers it.
  const asks = words <= QUESTION && source.charCodeAt(end - 1) === 63 && !source.slice(start, end).includes(':')
  return starts === 'upper' && (ends === 'open' || asks) && !isCloser(source.charCodeAt(start))
    ? 'crosshead'
    : 'paragraph'
}

/** Words of the longest crosshead that asks. */
export const QUESTION = 8
