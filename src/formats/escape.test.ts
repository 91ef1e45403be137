import { expect, test } from 'vitest'
import { escapeAttribute, escapeHtml, escapeXml } from './escape.ts'

const table: [given: string, expected: string][] = [
  ['plain “text” – ½ 🚢', 'plain “text” – ½ 🚢'],
  ['<script>alert("x" & 1)</script>', '&lt;script&gt;alert("x" &amp; 1)&lt;/script&gt;'],
  [']]>', ']]&gt;'],
  ['&amp;', '&amp;amp;'],
  ['a\u0000b\u0008c\u001fd', 'a\ufffdb\ufffdc\ufffdd'],
  ['\ufffe\uffff', '\ufffd\ufffd'],
  ['\ud83d x \ude42', '\ufffd x \ufffd'],
  ['a\tb\nc\r\nd\u0085e', 'a\tb\nc\r\nd\u0085e'],
]

test.each(table)('%j', (given, expected) => {
  expect(escapeXml(given)).toBe(expected)
  expect(escapeHtml(given)).toBe(expected)
})

test('delete and the second row of controls are text in XML and not in HTML', () => {
  expect(escapeXml('a\u007fb\u009f')).toBe('a\u007fb\u009f')
  expect(escapeHtml('a\u007fb\u009f')).toBe('a\ufffdb\ufffd')
})

test('an attribute stays on one line', () => {
  expect(escapeAttribute('a\n"b"\t<c>\u0085')).toBe('a &quot;b&quot; &lt;c&gt; ')
})
