import { expect, test } from 'vitest'
import { decode, meant } from './decode.ts'

test.each([
  ['&ldquo;We go,&rdquo; she said', '“We go,” she said'],
  ['Kerr &amp; Sons', 'Kerr & Sons'],
  ['R&amp;D; and so on', 'R&D; and so on'],
  ['Jos&eacute; N&#250;&#xF1;ez', 'José Núñez'],
  ['&#147;We go,&#148;', '“We go,”'],
  ['&amp;quot;We go,&amp;quot;', '"We go,"'],
  ['&amp;#8220;We go', '“We go'],
  ['a&nbsp;b', 'a\u00a0b'],
  ['&yuml;&ETH;&Prime;', 'ÿÐ″'],
  ['&#128512;', '😀'],
  ['â€œWe wonâ€™t goâ€¦â€\x9d', '“We won’t go…”'],
  ['\u00e2\u0080\u009cWe go', '“We go'],
  ['â€œWe go,â€ she said', '“We go,” she said'],
  ['5 â‚¬ â€“ Kestenâ„¢', '5 € – Kesten™'],
  ['JosÃ© Ã–berg, FranÃ§ois StraÃŸe', 'José Öberg, François Straße'],
  ['Â£5 and Â\u00a0', '£5 and \u00a0'],
  ['\x93We won\x92t go\x94 \x96 she', '“We won’t go” – she'],
])('%j means %j', (source, expected) => {
  expect(meant(source)).toBe(expected)
})

test.each([
  'We go',
  'AT&T',
  'a & b',
  '& ; &; &#; &#x; &x;',
  '&nosuch;',
  '&constructor; &toString;',
  '&#10;&#0;&#127;',
  '&#xD800;',
  '&#9999999;',
  'lost &ldquo',
  // Letters before marks and dashes, as they stand in other languages.
  '“O IRMÃ”',
  'IRMÃ – LISBOA',
  'ROMÂ’N',
  '«LÂ»',
  'un château, l’âme',
  'âge â – Ã',
  // Line ends and controls that are no marks.
  'a\x85b\x80\x99',
])('%j is as it should be', (source) => {
  expect(decode(source)).toBeNull()
})

test('says where each character stands', () => {
  expect(decode('a&amp;b\x93c')).toEqual({ text: 'a&b“c', ends: [2, 4], shifts: [4, 4] })
})
