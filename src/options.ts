import { mergeAll } from './lexicon/merge.ts'
import { given, onlyKnown } from './text/given.ts'
import type { DispatchOptions, LayoutRule, Locale } from './types/index.ts'

/** Options with every default filled in, but the locale's: naming that is the caller's. */
export interface Settings {
  /** Null: the default locale. */
  readonly locales: readonly [Locale, ...Locale[]] | null
  readonly headline: 'auto' | 'none'
  readonly agencies: readonly string[]
  readonly disabled: ReadonlySet<string>
  readonly rules: readonly LayoutRule[]
}

/** Checks source and options; what is wrong is a `TypeError` that says what was given and what is wanted. */
export function readOptions(
  name: string,
  source: unknown,
  options: DispatchOptions = {},
  knownRules: readonly string[],
): Settings {
  if (typeof source !== 'string') throw wrong(name, 'source', 'a string', source)
  onlyKnown(name, options, KNOWN)
  const { locale, headline = 'auto', agencies = [], disable = [], rules = [] } = options
  if (headline !== 'auto' && headline !== 'none') throw wrong(name, 'options.headline', "'auto' or 'none'", headline)
  if (!isStrings(agencies)) throw wrong(name, 'options.agencies', 'an array of strings', agencies)
  if (!isStrings(disable)) throw wrong(name, 'options.disable', 'an array of rule names', disable)
  if (!Array.isArray(rules) || !rules.every(isRule)) {
    throw wrong(name, 'options.rules', 'an array of { name, claim }', rules)
  }
  for (const rule of disable) {
    const known = [...knownRules, ...rules.map(({ name }) => name)]
    if (!known.includes(rule)) throw wrong(name, 'options.disable', `of the known rules (${known.join(', ')})`, rule)
  }
  return { locales: readLocales(name, locale), headline, agencies, disabled: new Set(disable), rules }
}

/** One half of the locales, joined; the default's where none is given. */
export function localeHalf<H extends 'layout' | 'quotes'>(settings: Settings, half: H, fallback: Locale[H]): Locale[H] {
  if (!settings.locales) return fallback
  const [first, ...rest] = settings.locales
  return mergeAll<Locale[H]>([first[half], ...rest.map((locale) => locale[half])])
}

const KNOWN: readonly string[] = [
  'locale',
  'headline',
  'agencies',
  'disable',
  'rules',
] satisfies (keyof DispatchOptions)[]

function readLocales(name: string, locale: DispatchOptions['locale']): readonly [Locale, ...Locale[]] | null {
  if (locale === undefined) return null
  const all: readonly (Locale | null | undefined)[] = Array.isArray(locale) ? locale : [locale]
  for (const one of all) {
    if (!one?.layout || !one.quotes) {
      throw wrong(name, 'options.locale', 'a locale ({ tag, layout, quotes }) or an array of them', one)
    }
  }
  const [first, ...rest] = all as readonly Locale[]
  return first ? [first, ...rest] : null
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isRule(value: unknown): value is LayoutRule {
  const rule = value as Partial<LayoutRule> | null
  return typeof rule === 'object' && rule !== null && typeof rule.name === 'string' && typeof rule.claim === 'function'
}

function wrong(name: string, what: string, wanted: string, value: unknown): TypeError {
  return new TypeError(`${name}: ${what} must be ${wanted}, got ${given(value)}`)
}
