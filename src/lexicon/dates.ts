import type { DateWords } from '../types/index.ts'
import { flagged, type Phrases } from './phrases.ts'
import { addOther, addWord, draftTable, hashBetween, lookUp, type WordTable } from './word-table.ts'

// What a word of a date can be: its month, 1 to 12, in the lowest bits, then one bit each.

export const MONTH_NUMBER = 15
export const WEEKDAY = 1 << 4
/** Stands behind the figures of a day: "th". */
export const ORDINAL = 1 << 5
/** Stands between day and month, or month and year: "of". */
export const JOINER = 1 << 6
/** One of the locale's own months in full: no full stop after it is its. */
export const UNSHORTENED = 1 << 7

/** The words of dates, compiled for look-up. */
export interface DateLexicon {
  /** What single words can be, in lower case and without full stop; the locale's own months hold over those of other languages. */
  readonly words: WordTable
  /** The locale's own months in full, for words that are nearly one. */
  readonly fullMonths: readonly (readonly [name: string, month: number])[]
  readonly labels: Phrases<true>
  /** What may stand beside a date on its line: hours, zones, "at". */
  readonly around: Phrases<true>
  readonly ago: Phrases<true>
}

/** Compiles the words of dates. */
export function compileDates(words: DateWords): DateLexicon {
  const draft = draftTable()
  for (const table of [words.months, words.monthsElsewhere]) {
    table.forEach((forms, i) => {
      for (const form of forms) addOther(draft, hashBetween(form, 0, form.length), MONTH_NUMBER, i + 1)
    })
  }
  const add = (list: readonly string[], bit: number) => {
    for (const word of list) addWord(draft, hashBetween(word, 0, word.length), bit)
  }
  for (const forms of words.months) add(forms.slice(0, 1), UNSHORTENED)
  for (const forms of words.weekdays) add(forms, WEEKDAY)
  add(words.ordinals, ORDINAL)
  add(words.joiners, JOINER)
  return {
    words: draft.table,
    // Short names differ from too many words by one letter.
    fullMonths: words.months.flatMap((forms, i) =>
      forms.filter((form) => form.length > 4).map((form) => [form, i + 1] as const),
    ),
    labels: flagged(words.labels),
    around: flagged(words.times, words.zones, words.links),
    ago: flagged(words.ago),
  }
}

/** What the word between two offsets can be. */
export function dateBits({ words }: DateLexicon, source: string, start: number, end: number): number {
  return lookUp(words, hashBetween(source, start, end))
}
