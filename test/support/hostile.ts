import { inventedName } from './long-dispatch.ts'

/** A kind of text that somebody could feed the parser to slow it down, at any size. */
export interface Family {
  readonly name: string
  /** A text of about so many code units; twice the size is twice as much of the same. */
  readonly make: (size: number) => string
}

const MARKS = [
  '"',
  '“',
  '”',
  "'",
  "''",
  '``',
  '«',
  '»',
  '„',
  '“”',
  '“ ',
  ' ”',
  '"a" ',
  '“a',
  'a”',
  '‘',
  '“‘',
  '"\n',
  '“\n\n',
  "``a,' ",
  '&ldquo;',
  '&amp;',
  '&',
  'â€',
  '&ldquo;a',
]
const SEPARATORS = [
  '-',
  '--',
  '—',
  '–',
  '/',
  '.',
  '...',
  '…',
  ',',
  ':',
  ';',
  '|',
  '•',
  '*',
  '-\n',
  '###\n',
  '- a\n',
  '1. a\n',
]
const BRACKETS = ['(', ')', '()', '(AVN) ', '[', '{', '<']
const MARKDOWN = [
  '](',
  '](/',
  '[a](/b) ',
  '[a](/b "',
  '[a](/b "c")\n',
  '**',
  '**a ',
  '**a** ',
  '![a](/b)\n',
  '![',
  '## ',
]
const CUES = ['By ', 'By Ann Kerr ', 'By Ann Kerr\n', '(Reporting by ', 'said ', 'said.', 'he said ', 'according to ']
const NAMES = [
  'A',
  'A ',
  'Aa ',
  'A. ',
  'A.B.',
  'Ann Kerr, ',
  'Ann and ',
  'Mr. ',
  'AVN ',
  'LENKOVO ',
  'LENKOVO, ',
  'LENKOVO/',
]
const DATES = ['1', '1 ', '1. ', '12/02/2019 ', 'May ', 'May 8, ', '07.May.2026\n']
const BLANKS = ['\n', '\n\n', ' \n', '\r', '\r\n', ' ', '\t', '\u00a0', '\u2028']
const ODD = ['\u0000', '\ud800', '\udc00', '\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u0301', 'e\u0301', '🙂']
const LINES = [
  'a',
  'a\n',
  'a\n\n',
  'A\n',
  'a. ',
  'A b c.\n\n',
  'Q: a\n',
  'KERR: a\n',
  '@a ',
  '#a ',
  'http://a.example ',
]
const FURNITURE = ['Latest news\n', 'Share\n', '© 2026\n', 'About AVN\n\n', 'Contact: Ann Kerr\n', 'Photo: AVN\n']
const SPOKEN = [
  '"A," said Kerr. ',
  '“A,” said Kerr.\n\n',
  '“A,” she said.\n\n',
  'She said “a” and “b”.\n\n',
  'Kerr: “A.”\n',
]
const NESTED = [
  ['“‘', '’”'],
  ['"', '"'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['“a ‘b ', '’ c” '],
] as const
const DATELINE = 'LENKOVO/KESTEN, Wash., May 8, 2026 (AVN) - '

/** No two names alike, and no two surnames: what is kept by name grows with the text. */
const COUNTED: readonly (readonly [string, (i: number) => string])[] = [
  ['speakers, all different', (i) => `“We go,” said ${inventedName(i)} ${inventedName(i + 7)}.\n\n`],
  ['speakers of one surname', (i) => `“We go,” said ${inventedName(i)} Kerr.\n\n`],
  ['speakers of one given name', (i) => `“We go,” said Ann ${inventedName(i)}.\n\n`],
  ['names, then a pronoun', (i) => `${inventedName(i)} Kerr met ${inventedName(i + 3)} Mehta. “We go,” she said.\n\n`],
  ['quotes in one paragraph', (i) => `“We go,” said ${inventedName(i)} ${inventedName(i + 7)}. `],
  ['lines, all different', (i) => `${inventedName(i)} opens gate ${i}\n`],
  ['lines, each twice', (i) => `Gate ${inventedName(i >> 1)} opens again today\n\n`],
  ['bylines', (i) => `By ${inventedName(i)} Kerr\n\n`],
  ['datelines', (i) => `${inventedName(i).toUpperCase()}, May 8 (AVN) - The gate opens.\n\n`],
  ['sign-offs', (i) => `(Reporting by ${inventedName(i)} Kerr; Editing by Raj Mehta)\n\n`],
  [
    'headings with numbers',
    (i) => `${1 + (i % 2)}. The old canal\n\nThe council met at the gate and left it early.\n\n`,
  ],
  ['rows with figures', (i) => `${1 + (i % 7)} cups of brine\n`],
  ['contact lines', (i) => `Contact: press@avn.example\ntel. 555 01${i % 10}0 222\n`],
  ['clauses behind conjunctions', (i) => `${inventedName(i)} said it was sound, but Mehta called it “a gate” and `],
  ['relatives', (i) => `${inventedName(i)} Kerr, 46, head of sales, who said it was “a gate”, met `],
  ['names of one word that speak', (i) => `${inventedName(i)} said the gate was sound. “We go,” he said.\n\n`],
  ['asides', (i) => `${inventedName(i)} Kerr (D-Ga.), of the gate, said “so”, `],
  [
    'titles of capitals',
    (i) => `Upper ${inventedName(i)} Harbour governor ${inventedName(i + 3)} Kerr left. “Go,” he said. `,
  ],
  ['transcripts', (i) => `ANN ${inventedName(i).toUpperCase()} (HOST): The gate is sound, and we go on.\n\n`],
  ['teasers with dates', (i) => `Gate ${inventedName(i)} opens\n07.May.2026\n`],
]

/** Every hostile family by its name. */
export const FAMILIES: readonly Family[] = [
  ...[MARKS, SEPARATORS, BRACKETS, MARKDOWN, CUES, NAMES, DATES, BLANKS, ODD, LINES, FURNITURE, SPOKEN]
    .flat()
    .map(repeated),
  ...prefixes(DATELINE).map(repeated),
  ...prefixes(DATELINE).map((prefix) => repeated(`${prefix}\n`)),
  ...NESTED.map(([open, close]) => nested(open, close)),
  ...COUNTED.map(([what, piece]) => counted(what, piece)),
  around('names of a thousand words', '', `“We go,” said ${'Ann Kerr '.repeat(500)}.\n\n`, ''),
  around('a name of many words', '“We go,” said ', 'Ann Kerr ', '.'),
  around('a name of many capitals', 'LENKOVO (AVN) - ', 'LENKOVO ', 'said “no”.'),
  around('names in a byline', 'By ', 'Ann Kerr, ', 'AVN\n\nThe gate opens.'),
  around('places of a dateline', '', 'LENKOVO/', 'KESTEN, May 8 (AVN) - The gate opens.'),
  around('an open quote over everything', '“', 'We go to the gate. ', ''),
  around('paragraphs of one quote', '', '“We go to the gate.\n\n', 'That is all,” said Ann Kerr.'),
  around('a list of crossheads', 'LENKOVO (AVN) - The gate opens.\n\n', 'Gate\n\nIt opens at noon.\n\n', ''),
]

function repeated(piece: string): Family {
  return { name: `${JSON.stringify(piece)} repeated`, make: (size) => repeat(piece, size) }
}

function around(what: string, before: string, piece: string, after: string): Family {
  return { name: what, make: (size) => before + repeat(piece, size) + after }
}

function nested(open: string, close: string): Family {
  const depth = (size: number) => Math.ceil(size / (open.length + close.length))
  return { name: `${open} nested ${close}`, make: (size) => open.repeat(depth(size)) + close.repeat(depth(size)) }
}

function counted(what: string, piece: (i: number) => string): Family {
  return {
    name: what,
    make: (size) => {
      const pieces: string[] = []
      for (let length = 0; length < size; length += pieces[pieces.length - 1]?.length ?? 0)
        pieces.push(piece(pieces.length))
      return pieces.join('')
    },
  }
}

function prefixes(line: string): string[] {
  return Array.from(line, (_, i) => line.slice(0, i + 1)).filter((prefix) => /[^ \p{L}\d]$/u.test(prefix))
}

function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length))
}
