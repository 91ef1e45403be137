import type { DateWords } from '../types/index.ts'
import { flagged, type Phrases } from './phrases.ts'

/** The words of dates, compiled for look-up. */
export interface DateLexicon {
  /** Lower-case form without full stop → 1 to 12; the locale's own forms hold over those of other languages. */
  readonly months: ReadonlyMap<string, number>
  /** The locale's own months in full, for words that are nearly one. */
  readonly fullMonths: readonly (readonly [name: string, month: number])[]
  /** The locale's own months in full: no full stop after them is theirs. */
  readonly unshortened: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  readonly labels: Phrases<true>
  /** What may stand beside a date on its line: hours, zones, "at". */
  readonly around: Phrases<true>
  readonly ago: Phrases<true>
}

/** Compiles the words of dates. */
export function compileDates(words: DateWords): DateLexicon {
  const months = new Map<string, number>()
  for (const table of [words.months, words.monthsElsewhere]) {
    table.forEach((forms, i) => {
      for (const form of forms) if (!months.has(form)) months.set(form, i + 1)
    })
  }
  return {
    months,
    // Short names differ from too many words by one letter.
    fullMonths: words.months.flatMap((forms, i) =>
      forms.filter((form) => form.length > 4).map((form) => [form, i + 1] as const),
    ),
    unshortened: new Set(words.months.flatMap((forms) => forms.slice(0, 1))),
    weekdays: new Set(words.weekdays.flat()),
    ordinals: new Set(words.ordinals),
    joiners: new Set(words.joiners),
    labels: flagged(words.labels),
    around: flagged(words.times, words.zones, words.links),
    ago: flagged(words.ago),
  }
}
