// What a code unit is. ASCII is answered by comparison, since nearly all input is; the rest from a table of classes.

// Classes of code units: from DIGIT on they stand in words, above it they are letters.

const OTHER = 1
export const CONTROL = 2
export const SPACE = 3
export const DIGIT = 4
export const UPPER = 5
export const LOWER = 6
/** A letter without case, a combining mark, half a surrogate pair: they stand inside words. */
export const UNCASED = 7

/** White space of any width, line ends, and the byte order mark; zero-width space counts, since scrapes are full of it. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return classOf(code) === SPACE
}

/** Control and format characters that print nothing (C0, C1, joiners, bidi marks, soft hyphen). */
export function isControl(code: number): boolean {
  if (code < 128) return code === 127 || (code < 32 && !(code >= 9 && code <= 13))
  return classOf(code) === CONTROL
}

/** White space or control: what may lie in a `space` section. */
export function isBlank(code: number): boolean {
  return isSpace(code) || isControl(code)
}

export function isDigit(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57
  return classOf(code) === DIGIT
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  return classOf(code) === UPPER
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  return classOf(code) === LOWER
}

/** A letter of any script; a combining mark and half a surrogate pair count, since they stand inside words. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return classOf(code) > DIGIT
}

export function isWordChar(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return classOf(code) >= DIGIT
}

/** Known classes, one byte a code unit; 0 where nobody asked yet. */
let classes: Uint8Array | undefined

/** The class of a code unit. */
export function classOf(code: number): number {
  classes ??= new Uint8Array(65536)
  const known = classes[code] as number
  if (known !== 0) return known
  const found = findClass(code)
  classes[code] = found
  return found
}

function findClass(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return UNCASED
  if (isSpaceCode(code)) return SPACE
  if (isControlCode(code)) return CONTROL
  if (code < 128) return isUpper(code) ? UPPER : isLower(code) ? LOWER : isDigit(code) ? DIGIT : OTHER
  // Quotation marks, dashes and the like: no need to ask the properties.
  if (code < 0xaa || (code >= 0x2000 && code < 0x2070)) return OTHER
  return classByProperty(String.fromCharCode(code))
}

/** Made when first asked: classes by property are dear to read, and a text without foreign letters has no need of them. */
let properties: readonly (readonly [RegExp, number])[] | undefined

function classByProperty(char: string): number {
  properties ??= [
    [/^(?:\p{Lu}|\p{Lt})$/u, UPPER],
    [/^\p{Ll}$/u, LOWER],
    [/^(?:\p{L}|\p{M})$/u, UNCASED],
    [/^\p{Nd}$/u, DIGIT],
  ]
  for (const [property, known] of properties) if (property.test(char)) return known
  return OTHER
}

function isSpaceCode(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isControlCode(code: number): boolean {
  return (
    code < 32 ||
    (code >= 127 && code < 160) ||
    code === 0xad ||
    (code >= 0x200c && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  )
}
