import type { BoilerplateKind } from './boilerplate.ts'

/** The words by which a page's layout is read. All are matched without regard to case unless said otherwise. */
export interface LayoutLocale {
  readonly dates: DateWords
  /** News agencies and services as they print themselves: "AP", "The Associated Press", "PRNewswire". */
  readonly agencies: readonly string[]
  /** States, provinces and countries that follow a place in a dateline, in full and abbreviated, case kept: "Wash.". */
  readonly regions: readonly string[]
  readonly bylines: BylineWords
  readonly headlines: HeadlineWords
  readonly boilerplate: readonly BoilerplateCues[]
}

export interface DateWords {
  /** Twelve lists, January first, each with the forms of one month in lower case without full stop. */
  readonly months: readonly (readonly string[])[]
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[]
}

export interface BylineWords {
  /** What opens a byline: "by", "story by". */
  readonly cues: readonly string[]
}

export interface HeadlineWords {
  /** Labels before a title, with their mark: "BREAKING:", "UPDATE", "The Latest:". */
  readonly labels: readonly string[]
}

/** Cues of one family of boilerplate. */
export interface BoilerplateCues {
  readonly kind: BoilerplateKind
  /** Lines that are nothing else: "Latest news". */
  readonly lines: readonly string[]
}
