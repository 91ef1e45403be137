import type { DatelineWords } from '../types/index.ts'

/** The words of datelines, compiled for look-up. */
export interface DatelineLexicon {
  readonly and: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly notPlaces: ReadonlySet<string>
  readonly han: DatelineWords['han']
}

/** Compiles the words of datelines. */
export function compileDatelines(words: DatelineWords): DatelineLexicon {
  return {
    and: new Set(words.and),
    particles: new Set(words.particles),
    before: new Set(words.before),
    notPlaces: new Set(words.notPlaces.flatMap((list) => list.split(' '))),
    han: words.han,
  }
}

/** Regions as printed and in capitals: "Wash.", "WASH.". */
export function compileRegions(regions: readonly string[]): ReadonlySet<string> {
  return new Set(regions.flatMap((region) => [region, region.toUpperCase()]))
}
