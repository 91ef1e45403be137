import { part } from '../text/span.ts'
import { unwrap } from '../text/unwrap.ts'
import type { Paragraph, Span } from '../types/index.ts'
import type { Shape } from './shape.ts'

/** A paragraph of the body, its kind told by its look. */
export function toParagraph(source: string, span: Span, shape: Shape): Paragraph {
  const { start, end, text } = part(source, span.start, span.end)
  return { start, end, text, kind: kindOf(shape), content: shape.clean ? text : unwrap(text) }
}

function kindOf({ starts, ends, words, length }: Shape): Paragraph['kind'] {
  if (starts === 'bullet') return 'list-item'
  return ends === 'open' && words <= 14 && length <= 110 && starts === 'upper' ? 'crosshead' : 'paragraph'
}
