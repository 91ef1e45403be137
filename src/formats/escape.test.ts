import { expect, test } from 'vitest'
import { escapeAttribute, escapeText } from './escape.ts'

const table: [given: string, expected: string][] = [
  ['plain “text” – ½ 🚢', 'plain “text” – ½ 🚢'],
  ['<script>alert("x" & 1)</script>', '&lt;script&gt;alert("x" &amp; 1)&lt;/script&gt;'],
  [']]>', ']]&gt;'],
  ['&amp;', '&amp;amp;'],
  ['a\u0000b\u0008c\u001fd\u007fe\u009f', 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffd'],
  ['\ufffe\uffff', '\ufffd\ufffd'],
  ['\ud83d x \ude42', '\ufffd x \ufffd'],
  ['a\tb\nc\r\nd\u0085e', 'a\tb\nc\r\nd\u0085e'],
]

test.each(table)('%j', (given, expected) => {
  expect(escapeText(given)).toBe(expected)
})

test('an attribute stays on one line', () => {
  expect(escapeAttribute('a\n"b"\t<c>\u0085')).toBe('a &quot;b&quot; &lt;c&gt; ')
})
