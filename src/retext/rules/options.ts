import { given } from '../../text/given.ts'

// Reading the options of rules: what is wrong is a `TypeError` that names rule and option.

/** A switch. */
export function readFlag(rule: string, option: string, value: unknown, fallback: boolean): boolean {
  if (value === undefined) return fallback
  if (typeof value !== 'boolean') throw wrong(rule, option, 'true or false', value)
  return value
}

/** Words of the caller's own. */
export function readStrings(rule: string, option: string, value: unknown): readonly string[] {
  if (value === undefined) return []
  if (!isStrings(value)) throw wrong(rule, option, 'an array of strings', value)
  return value
}

/** Some of a few known values; all of them where nothing is said. */
export function readSome<T extends string>(rule: string, option: string, value: unknown, known: readonly T[]): Set<T> {
  if (value === undefined) return new Set(known)
  if (!isStrings(value) || !value.every((item) => known.includes(item as T))) {
    throw wrong(rule, option, `an array of ${known.map((item) => `'${item}'`).join(', ')}`, value)
  }
  return new Set(value as T[])
}

export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** The error for an option of a wrong kind. */
export function wrong(rule: string, option: string, wanted: string, value: unknown): TypeError {
  return new TypeError(`${rule}: options.${option} must be ${wanted}, got ${given(value)}`)
}
