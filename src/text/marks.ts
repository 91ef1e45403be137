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

// By number: a character would have to be made a string for each look-up.
const GLYPHS: { readonly [code: number]: Glyph } = {
  8220: { family: 'double', style: 'curly', lean: 'open' }, // “
  8221: { family: 'double', style: 'curly', lean: 'close' }, // ”
  8223: { family: 'double', style: 'curly', lean: 'open' }, // ‟
  8222: { family: 'double', style: 'low', lean: 'open' }, // „
  8243: STRAIGHT, // ″
  65282: STRAIGHT, // ＂
  8216: { family: 'single', style: 'curly', lean: 'open' }, // ‘
  8217: { family: 'single', style: 'curly', lean: 'close' }, // ’
  8219: { family: 'single', style: 'curly', lean: 'open' }, // ‛
  8218: { family: 'single', style: 'low', lean: 'open' }, // ‚
  8242: ACUTE, // ′
  180: ACUTE, // ´
  65287: APOSTROPHE, // ＇
  171: { family: 'guillemet', style: 'paired', lean: 'open' }, // «
  187: { family: 'guillemet', style: 'paired', lean: 'close' }, // »
  8249: { family: 'angle', style: 'paired', lean: 'open' }, // ‹
  8250: { family: 'angle', style: 'paired', lean: 'close' }, // ›
  12300: { family: 'corner', style: 'paired', lean: 'open' }, // 「
  12301: { family: 'corner', style: 'paired', lean: 'close' }, // 」
  12302: { family: 'corner', style: 'paired', lean: 'open' }, // 『
  12303: { family: 'corner', style: 'paired', lean: 'close' }, // 』
}

/** The glyph of a code unit, null where it is no quotation mark. */
export function glyphOf(code: number): Glyph | null {
  if (code === 34) return STRAIGHT
  if (code === 39) return APOSTROPHE
  if (code === 96) return BACKTICK
  // Letters with accents, dashes, other scripts.
  if (code < 0xab || (code > 0xbb && code < 0x2018) || (code > 0x203a && code < 0x300c)) return null
  return GLYPHS[code] ?? null
}

/** Whether a code unit can stand for an apostrophe: “don't”, “don’t”. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x2bc
}
