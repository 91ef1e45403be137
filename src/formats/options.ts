import { given, onlyKnown } from '../text/given.ts'

/**
 * Reads the options of a format; what is wrong is a `TypeError` that names it.
 *
 * @param name The function that was called.
 * @param options All options, or nothing.
 * @param kinds Each option there is, with what it may be: 'string', 'boolean', 'uri' (absolute, in ASCII, without white
 *   space), 'count', 'words', or some words of which it is one.
 * @returns The options, none where nothing is given.
 */
export function readOptions<O extends object>(
  name: string,
  options: O | undefined,
  kinds: { readonly [K in keyof Required<O>]: Kind | readonly string[] },
): O {
  if (options === undefined) return {} as O
  onlyKnown(name, options, Object.keys(kinds))
  for (const [key, kind] of Object.entries<Kind | readonly string[]>(kinds)) {
    const value: unknown = options[key as keyof O]
    if (value === undefined || fits(value, kind)) continue
    const wanted = typeof kind === 'string' ? WANTED[kind] : kind.map(given).join(' or ')
    throw new TypeError(`${name}: options.${key} must be ${wanted}, got ${given(value)}`)
  }
  return options
}

type Kind = 'string' | 'boolean' | 'uri' | 'count' | 'words'

const WANTED = {
  string: 'a string that is not empty',
  boolean: 'true or false',
  uri: 'an absolute URI ("urn:…", "https://…")',
  count: 'a whole number, 0 or more',
  words: 'a list of strings',
}

// RFC 3986 without IPv6 hosts.
const URI =
  /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i

function fits(value: unknown, kind: Kind | readonly string[]): boolean {
  if (typeof kind !== 'string') return kind.includes(value as string)
  if (kind === 'words') return Array.isArray(value) && value.every((word) => typeof word === 'string')
  if (kind === 'boolean') return typeof value === 'boolean'
  if (kind === 'count') return Number.isInteger(value) && (value as number) >= 0
  return typeof value === 'string' && value !== '' && (kind === 'string' || URI.test(value))
}

/**
 * A name for a source that has none: the same text has the same, another text almost surely another.
 *
 * @example `urn:x-wirecopy:9e3779b97f4a7c15`
 */
export function sourceUri(source: string): string {
  let low = 0x811c9dc5
  let high = 0xc2b2ae35
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + (low >>> 24)), 0x85ebca6b)
    high ^= high >>> 13
  }
  return `urn:x-wirecopy:${hex(low)}${hex(high)}`
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}

/** The object without what is undefined and without empty lists, which say nothing in JSON. */
export function compact<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  const kept = Object.entries(value).filter(
    ([, entry]) => entry !== undefined && !(Array.isArray(entry) && !entry.length),
  )
  return Object.fromEntries(kept) as T
}
