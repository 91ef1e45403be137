import type { Issue, IssueCode, Span } from './types/index.ts'

/** One sentence a code: what is doubtful. The only place where issues have prose. */
const MESSAGES: Readonly<Record<IssueCode, string>> = {
  'headline-missing': 'No headline was found.',
  'body-missing': 'No body text was found.',
  'byline-uncertain': 'This may or may not be a byline.',
  'dateline-incomplete': 'This dateline lacks its place or its end.',
  'date-ambiguous': 'Day and month of this date cannot be told apart.',
  'quote-unclosed': 'This quotation is never closed.',
  'quote-unopened': 'This closing mark has no opening mark.',
  'speaker-missing': 'Nobody is named as the speaker of this quotation.',
  'speaker-unresolved': 'This mention cannot be linked to a named speaker.',
  'layout-uncertain': 'It is not clear which part of the page this is.',
}

export function issue(code: IssueCode, span: Span): Issue {
  return { code, message: MESSAGES[code], start: span.start, end: span.end }
}

/** In source order; at one place, by code. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1))
}
