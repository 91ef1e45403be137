import { part } from '../text/span.ts'
import { unwrap } from '../text/unwrap.ts'
import type { Paragraph, Span } from '../types/index.ts'
import { measure, type Shape } from './shape.ts'

/** A paragraph of the body, its kind told by its look; a shape that is known already is not measured again. */
export function toParagraph(source: string, span: Span, known: Shape | null): Paragraph {
  const { start, end, text } = part(source, span.start, span.end)
  const shape = known ?? measure(source, span)
  return { start, end, text, kind: kindOf(shape), content: shape.clean ? text : unwrap(text) }
}

function kindOf({ starts, ends, words, length }: Shape): Paragraph['kind'] {
  if (starts === 'bullet') return 'list-item'
  return ends === 'open' && words <= 14 && length <= 110 && starts === 'upper' ? 'crosshead' : 'paragraph'
}
