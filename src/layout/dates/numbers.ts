import { isDigit } from '../../text/chars.ts'

/** Digits at a place: their value, how many, and where they end. */
export interface Digits {
  readonly value: number
  readonly count: number
  readonly end: number
}

/** The run of one to `most` ASCII digits at `at`; null where there is none or it is longer. */
export function readDigits(source: string, at: number, end: number, most: number): Digits | null {
  const digits = readFirstDigits(source, at, end, most)
  return digits && !(digits.end < end && isDigit(source.charCodeAt(digits.end))) ? digits : null
}

/** The first up to `most` digits at `at`, whatever follows. */
export function readFirstDigits(source: string, at: number, end: number, most: number): Digits | null {
  let value = 0
  let to = at
  while (to < end && to - at < most) {
    const code = source.charCodeAt(to)
    if (code < 48 || code > 57) break
    value = value * 10 + code - 48
    to++
  }
  return to === at ? null : { value, count: to - at, end: to }
}

/** A year of four digits; with the time fused behind it ("20232:26") its first four. */
export function readYear(source: string, at: number, end: number): Digits | null {
  const year = readFirstDigits(source, at, end, 4)
  if (!year || year.count < 4 || year.value < 1800 || year.value > 2199) return null
  const rest = readFirstDigits(source, year.end, end, 3)
  if (!rest) return year
  return rest.count < 3 && rest.end < end && source[rest.end] === ':' ? year : null
}

/** A day of one or two digits, 1 to 31; in old copy the letter O may stand for the digit. */
export function readDay(source: string, at: number, end: number, dirty: boolean): Digits | null {
  const digits = readDigits(source, at, end, 2)
  if (!digits) return null
  if (dirty && digits.count === 1 && digits.end < end && /[Oo]/.test(source[digits.end] as string)) {
    return digits.value < 4 ? { value: digits.value * 10, count: 2, end: digits.end + 1 } : null
  }
  return digits.value >= 1 && digits.value <= 31 ? digits : null
}

/** The full year of a two-digit one: 69 to 99 are 19xx. */
export function fullYear(digits: Digits): number {
  if (digits.count > 2) return digits.value
  return digits.value >= 69 ? 1900 + digits.value : 2000 + digits.value
}
