import type { LayoutLocale } from './locale-layout.ts'
import type { QuotesLocale } from './locale-quotes.ts'

/**
 * What the parser knows of one language: plain, JSON-able data in two halves, so that whoever only cuts layout does
 * not carry the words of speech.
 */
export interface Locale {
  /** A BCP 47 tag: "en". */
  readonly tag: string
  /** Words by which the page is read: dates, bylines, boilerplate. */
  readonly layout: LayoutLocale
  /** Words by which quotes and speakers are read. */
  readonly quotes: QuotesLocale
}
