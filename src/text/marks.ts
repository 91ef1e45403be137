/** What a character is as a quotation mark; which of them open and close is the quote engine's business. */
export interface Glyph {
  readonly family: 'double' | 'single' | 'guillemet' | 'angle' | 'corner'
  /** Marks of one family and style make the usual pairs; others of the family make mixed ones. */
  readonly style: 'straight' | 'curly' | 'low' | 'paired'
  /** Which way it was drawn to face; copy often has it wrong. */
  readonly lean: 'open' | 'close' | null
}

const STRAIGHT: Glyph = { family: 'double', style: 'straight', lean: null }
const APOSTROPHE: Glyph = { family: 'single', style: 'straight', lean: null }
const BACKTICK: Glyph = { family: 'single', style: 'straight', lean: 'open' }
const ACUTE: Glyph = { family: 'single', style: 'straight', lean: 'close' }

const GLYPHS: { readonly [char: string]: Glyph } = {
  '“': { family: 'double', style: 'curly', lean: 'open' },
  '”': { family: 'double', style: 'curly', lean: 'close' },
  '‟': { family: 'double', style: 'curly', lean: 'open' },
  '„': { family: 'double', style: 'low', lean: 'open' },
  '″': STRAIGHT,
  '＂': STRAIGHT,
  '‘': { family: 'single', style: 'curly', lean: 'open' },
  '’': { family: 'single', style: 'curly', lean: 'close' },
  '‛': { family: 'single', style: 'curly', lean: 'open' },
  '‚': { family: 'single', style: 'low', lean: 'open' },
  '′': ACUTE,
  '´': ACUTE,
  '＇': APOSTROPHE,
  '«': { family: 'guillemet', style: 'paired', lean: 'open' },
  '»': { family: 'guillemet', style: 'paired', lean: 'close' },
  '‹': { family: 'angle', style: 'paired', lean: 'open' },
  '›': { family: 'angle', style: 'paired', lean: 'close' },
  '「': { family: 'corner', style: 'paired', lean: 'open' },
  '」': { family: 'corner', style: 'paired', lean: 'close' },
  '『': { family: 'corner', style: 'paired', lean: 'open' },
  '』': { family: 'corner', style: 'paired', lean: 'close' },
}

/** The glyph of a code unit, null where it is no quotation mark. */
export function glyphOf(code: number): Glyph | null {
  if (code === 34) return STRAIGHT
  if (code === 39) return APOSTROPHE
  if (code === 96) return BACKTICK
  if (code < 0xab) return null
  return GLYPHS[String.fromCharCode(code)] ?? null
}

/** Whether a code unit can stand for an apostrophe: “don't”, “don’t”. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x2bc
}
