import type { IssueCode } from '../types/index.ts'

/** What `--fail-on` takes. Keys, so that the compiler misses none. */
const CODES: Readonly<Record<IssueCode, true>> = {
  'headline-missing': true,
  'body-missing': true,
  'byline-uncertain': true,
  'dateline-incomplete': true,
  'date-ambiguous': true,
  'quote-unclosed': true,
  'quote-unopened': true,
  'speaker-missing': true,
  'speaker-unresolved': true,
  'layout-uncertain': true,
}

export const ISSUE_CODES: readonly string[] = Object.keys(CODES)
