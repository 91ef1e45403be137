// Escaping for markup. What neither XML 1.0 nor HTML can hold (control characters, halves of surrogate pairs) becomes
// U+FFFD, one for one, so that offsets into the text stay right.

const UNSAFE = /[&<>\p{Cs}\p{Cc}\ufffe\uffff]/gu
const LINE = /[\t\n\r\u0085]/g
const QUOTE = /"/g

/** Text between tags, for XML and HTML. */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, entity)
}

/** The value of an attribute in double quotes, on one line. */
export function escapeAttribute(text: string): string {
  return text.replace(LINE, ' ').replace(UNSAFE, entity).replace(QUOTE, '&quot;')
}

function entity(char: string): string {
  if (char === '&') return '&amp;'
  if (char === '<') return '&lt;'
  if (char === '>') return '&gt;'
  if (char === '\t' || char === '\n' || char === '\r' || char === '\u0085') return char
  return '\ufffd'
}
