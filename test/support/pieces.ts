import fc from 'fast-check'

// Sources as fast-check makes them: from nonsense to what looks like a dispatch.

const LINES = [
  'Lenkovo To Reopen Border',
  'UPDATE 2-Kesten bridge closed again',
  "Ministry Hopes For 'Dialogue'",
  'LENKOVO, May 8 (AVN) - The gate is painted.',
  'KESTEN/LENKOVO, 12/02/2019 (AVN) --',
  'By Ann Kerr and Raj Mehta, AVN',
  'BY ANN KERR',
  '(Reporting by Ann Kerr; Editing by Raj Mehta)',
  '"We will go," said Ann Kerr. "Not today."',
  '“We will go,” she said',
  "''So be it,'' he added.",
  'Asked whether it would last, Kerr said: “No.',
  '«Да», - сказал он.',
  'The town, which has 4,000 people, votes on Sunday.',
  'a lower-case line that was wrapped by hand and',
  'Q: Will you go?',
  'KERR: We will.',
  '- a list item',
  'Latest news',
  '07.May.2026',
  'Leave a review',
  '© 2026 AVN. All rights reserved.',
  'About AVN',
  'Contact: Ann Kerr, +1 555 0100, ann@avn.example',
  '###',
  '-0-',
  '(MORE)',
  'Ann Kerr\nLenkovo',
  '^BC-LENKOVO<',
]

const MARKS = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  "''",
  '``',
  '«',
  '»',
  '„',
  '(',
  ')',
  '-',
  '—',
  '.',
  ',',
  ':',
  ' ',
  '\t',
  '\u00a0',
  '&ldquo;',
  '&rdquo;',
  '&quot;',
  '&amp;',
  'â€œ',
  'â€',
  '\x93',
]
const WORDS = [
  'said',
  'By',
  'Ann',
  'Kerr',
  'he',
  'LENKOVO',
  'May',
  '8',
  'according to',
  'the',
  'AVN',
  'reports',
  '\ud800',
  '🙂',
  '\u0000',
]
const ENDS = ['\n', '\n\n', '\n\n\n', ' \n', '\n \n', '\u2028']

/** Lines of dispatches in any order. */
const page = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...ENDS)), { maxLength: 14 })
  .map((lines) => lines.flat().join(''))

/** Marks and words in any order. */
const soup = fc.array(fc.constantFrom(...MARKS, ...WORDS, ...ENDS), { maxLength: 60 }).map((pieces) => pieces.join(''))

/** Any UTF-16 whatever, lone surrogates included. */
const noise = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes))

/** A source with `\n` as its only line end of that kind. */
export const source = fc.oneof(
  { weight: 4, arbitrary: page },
  { weight: 3, arbitrary: soup },
  { weight: 1, arbitrary: noise },
  { weight: 1, arbitrary: fc.tuple(page, soup, page).map((all) => all.join('')) },
  // As old wires print them.
  { weight: 1, arbitrary: page.map((text) => text.toUpperCase()) },
)
