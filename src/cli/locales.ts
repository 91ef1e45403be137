import type { Locale } from '../types/index.ts'

/** Languages by tag, each loaded only where it is asked for. */
export const LOCALES: Readonly<Record<string, () => Promise<Locale>>> = {
  en: async () => (await import('../locales/en/index.ts')).en,
}

/** The locales of a list of known tags. */
export function loadLocales(tags: readonly string[]): Promise<Locale[]> {
  return Promise.all(tags.map((tag) => (LOCALES[tag] as () => Promise<Locale>)()))
}
