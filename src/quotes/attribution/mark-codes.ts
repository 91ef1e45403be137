// Marks as the tokens hold them: their code unit, with DOUBLE where the mark is repeated ("--", "...").

export const DOUBLE = 1 << 20

export const COMMA = 44
export const COLON = 58
export const STOP = 46
export const OPEN_BRACKET = 40
export const CLOSE_BRACKET = 41

/** A dash of any length; a hyphen that stands alone is one too. */
export function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013 || code === 45 || code === (45 | DOUBLE) || code === 0x2015
}

/** A mark that ends a sentence. */
export function isEndMark(code: number): boolean {
  const mark = code & ~DOUBLE
  return code === 46 || mark === 63 || mark === 33
}

export function isOpenBracket(code: number): boolean {
  return code === OPEN_BRACKET || code === 91
}

export function isCloseBracket(code: number): boolean {
  return code === CLOSE_BRACKET || code === 93
}

/** Marks that open or close a quote. */
export function isQuoteMark(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 96
  if (code === 0xab || code === 0xbb) return true
  return (code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a || (code >= 0x300c && code <= 0x300f)
}
