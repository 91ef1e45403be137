// The names that HTML has for marks, signs and letters that news copy holds; what they stand for from the tables of HTML 4.

const SIGNS: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  euro: '€',
  trade: '™',
  minus: '−',
  prime: '′',
  Prime: '″',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
}

/** Those of the characters from 160 to 255 in their order, one in WIDTH characters. */
const LATIN =
  'nbsp   iexcl  cent   pound  curren yen    brvbar sect   uml    copy   ordf   laquo  ' +
  'not    shy    reg    macr   deg    plusmn sup2   sup3   acute  micro  para   middot ' +
  'cedil  sup1   ordm   raquo  frac14 frac12 frac34 iquest Agrave Aacute Acirc  Atilde ' +
  'Auml   Aring  AElig  Ccedil Egrave Eacute Ecirc  Euml   Igrave Iacute Icirc  Iuml   ' +
  'ETH    Ntilde Ograve Oacute Ocirc  Otilde Ouml   times  Oslash Ugrave Uacute Ucirc  ' +
  'Uuml   Yacute THORN  szlig  agrave aacute acirc  atilde auml   aring  aelig  ccedil ' +
  'egrave eacute ecirc  euml   igrave iacute icirc  iuml   eth    ntilde ograve oacute ' +
  'ocirc  otilde ouml   divide oslash ugrave uacute ucirc  uuml   yacute thorn  yuml   '
const WIDTH = 7
const FIRST = 160

/** What the entity with a name stands for; null where none of the tables has it. */
export function entity(name: string): string | null {
  const at = LATIN.indexOf(name.padEnd(WIDTH))
  return at === -1 ? (SIGNS[name] ?? null) : String.fromCharCode(FIRST + at / WIDTH)
}
