import { part } from '../text/span.ts'
import { unwrap } from '../text/unwrap.ts'
import type { Paragraph, Span } from '../types/index.ts'
import { measure } from './shape.ts'

/** A paragraph of the body, its kind told by its look. */
export function toParagraph(source: string, span: Span): Paragraph {
  const whole = part(source, span.start, span.end)
  return { ...whole, kind: kindOf(source, span), content: unwrap(whole.text) }
}

function kindOf(source: string, span: Span): Paragraph['kind'] {
  const shape = measure(source, span)
  if (shape.starts === 'bullet') return 'list-item'
  if (shape.ends === 'open' && shape.words <= 14 && shape.length <= 110 && shape.starts === 'upper') return 'crosshead'
  return 'paragraph'
}
