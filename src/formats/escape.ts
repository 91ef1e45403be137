// Escaping for markup. What a language cannot hold (control characters, halves of surrogate pairs) becomes U+FFFD, one
// for one, so that offsets into the text stay right.

const UNSAFE = /[&<>\p{Cs}\p{Cc}\ufffe\uffff]/gu
const CONTROL = /\p{Cc}/gu
const LINE = /[\t\n\r\u0085]/g
const QUOTE = /"/g

/** Text between tags of XML 1.0. */
export function escapeXml(text: string): string {
  return text.replace(UNSAFE, entity)
}

/** Text between tags of HTML, which shuts out some more control characters than XML does. */
export function escapeHtml(text: string): string {
  return escapeXml(text).replace(CONTROL, printable)
}

/** The value of an attribute in double quotes, on one line, for both. */
export function escapeAttribute(text: string): string {
  return escapeHtml(text.replace(LINE, ' ')).replace(QUOTE, '&quot;')
}

function entity(char: string): string {
  if (char === '&') return '&amp;'
  if (char === '<') return '&lt;'
  if (char === '>') return '&gt;'
  return char >= '\u007f' && char <= '\u009f' ? char : printable(char)
}

function printable(char: string): string {
  return char === '\t' || char === '\n' || char === '\r' || char === '\u0085' ? char : '\ufffd'
}
