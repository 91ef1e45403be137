// What a code unit is. ASCII is answered by comparison, since nearly all input is; the rest by Unicode properties.

const LETTER = /^\p{L}$/u
const UPPER = /^[\p{Lu}\p{Lt}]$/u
const LOWER = /^\p{Ll}$/u
const DIGIT = /^\p{Nd}$/u
const MARK = /^\p{M}$/u

/** White space of any width, line ends, and the byte order mark; zero-width space counts, since scrapes are full of it. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return (
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

/** Control and format characters that print nothing (C0, C1, joiners, bidi marks, soft hyphen). */
export function isControl(code: number): boolean {
  return (
    (code < 32 && !(code >= 9 && code <= 13)) ||
    (code >= 127 && code < 160 && code !== 0x85) ||
    code === 0xad ||
    (code >= 0x200c && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  )
}

/** White space or control: what may lie in a `space` section. */
export function isBlank(code: number): boolean {
  return isSpace(code) || isControl(code)
}

export function isDigit(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57
  return classOf(code) === IS_DIGIT
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  return classOf(code) === IS_UPPER
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  return classOf(code) === IS_LOWER
}

/** A letter of any script; a combining mark and half a surrogate pair count, since they stand inside words. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return classOf(code) > IS_DIGIT
}

export function isWordChar(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return classOf(code) >= IS_DIGIT
}

const IS_NONE = 1
const IS_DIGIT = 2
const IS_UPPER = 3
const IS_LOWER = 4
const IS_OTHER_LETTER = 5

/** Answers of the Unicode properties, one byte a code unit; 0 where nobody asked yet. */
let classes: Uint8Array | undefined

function classOf(code: number): number {
  classes ??= new Uint8Array(65536)
  const known = classes[code] as number
  if (known !== 0) return known
  const found = findClass(code)
  classes[code] = found
  return found
}

function findClass(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return IS_OTHER_LETTER
  const char = String.fromCharCode(code)
  if (UPPER.test(char)) return IS_UPPER
  if (LOWER.test(char)) return IS_LOWER
  if (LETTER.test(char) || MARK.test(char)) return IS_OTHER_LETTER
  return DIGIT.test(char) ? IS_DIGIT : IS_NONE
}
