import type { Boilerplate } from './boilerplate.ts'
import type { Quote, Speaker } from './quotes.ts'
import type { Part, Span } from './span.ts'

/** A piece of wire copy, split into its parts. Plain data: it survives JSON unchanged. */
export interface Dispatch {
  /** Version of this shape. A new field or union member is a minor release: keep a default branch. */
  readonly version: 1
  /** The line that names the story; null where there is none. */
  readonly headline: Headline | null
  /** The standfirst below the headline. */
  readonly deck: Part | null
  /** Place, date and agency at the head of the story; null where there is none. */
  readonly dateline: Dateline | null
  /** The byline on top, else the sign-off below the body; the same as `bylines[0]`. */
  readonly byline: Byline | null
  /** All bylines in source order: "By X" on top, "(Reporting by …; Editing by …)" below. */
  readonly bylines: readonly Byline[]
  /** The agency naming itself in the copy. */
  readonly credit: Credit | null
  /** The story itself, paragraph by paragraph. */
  readonly body: Body
  /** Quotes of headline, deck and body, in source order. */
  readonly quotes: readonly Quote[]
  /** Who is quoted, one entry each, in order of their first quote. */
  readonly speakers: readonly Speaker[]
  /** All that is on the page and not the story, typed, in source order. */
  readonly boilerplate: readonly Boilerplate[]
  /** Contiguous, in order, from 0 to `source.length`; none for the empty string. */
  readonly sections: readonly Section[]
  /** Doubts, in source order. */
  readonly issues: readonly Issue[]
}

/** The headline; `text` is the whole line as printed. */
export interface Headline extends Part {
  /** "UPDATE 2-", "(LEAD)", "BREAKING:", "The Latest:". */
  readonly label: Part | null
  /** The headline without its label. */
  readonly title: Part
}

/** A dateline with its separator ("KYIV, March 7 (AVN) -"), without the white space after it. */
export interface Dateline extends Part {
  /** "KYIV/WARSAW" has two. A state or country stays in its place's text ("LENKOVO, Wash."). */
  readonly places: readonly Part[]
  /** As far as printed: "March 7" has no year. */
  readonly date: DateStamp | null
  /** "AVN" in "KYIV (AVN) -", without brackets. */
  readonly agency: Part | null
}

/**
 * A printed date. What the source does not state is null, never invented.
 *
 * @example "March 7" has `year: null`, `month: 3`, `day: 7` and `iso: null`.
 */
export interface DateStamp extends Part {
  /** Null where the source does not state it. Two digits: 69 to 99 are 19xx, the rest 20xx. */
  readonly year: number | null
  /** 1 to 12; null, with the issue `date-ambiguous`, where day and month cannot be told apart (12/02/2019). */
  readonly month: number | null
  /** 1 to 31; null, too, where the year has no such day (29 February 2021). */
  readonly day: number | null
  /** "2023-03-14" where year, month and day are known, else null. */
  readonly iso: string | null
}

/** Who wrote it: one line of credits above the body, or one sign-off below it. */
export interface Byline extends Part {
  /** Above the body, or signed below it (name line and place line together). */
  readonly position: 'top' | 'end'
  /** Persons in the order of print; none where a desk signs. */
  readonly authors: readonly Author[]
  /** "in Lenkovo"; the place alone. */
  readonly place: Part | null
  /** "By Ann Kerr, AVN"; a desk ("By AVN correspondents") has an agency and no authors. */
  readonly agency: Part | null
}

/** One person of a byline; `text` is the name as printed. */
export interface Author extends Part {
  /** The name in one case with single spaces: "ANN KERR" is "Ann Kerr". */
  readonly name: string
  /** What the person did: 'editor' behind "Editing by", 'contributor' behind "Additional reporting by". */
  readonly role: 'writer' | 'contributor' | 'editor' | 'photographer' | 'translator'
  /** "Staff Writer". */
  readonly title: Part | null
  /** Whom the person writes for: "The Lenmar Post". */
  readonly affiliation: Part | null
  /** A handle or an e-mail address. */
  readonly contact: Part | null
}

/** The agency naming itself: "AVN's U.S. correspondent reports". May lie in a body or end-mark section. */
export interface Credit extends Part {
  /** The name as printed, without its genitive. */
  readonly agency: Part
  /** "U.S. correspondent". */
  readonly correspondent: Part | null
}

/** The story: from its first to its last paragraph; 0, 0 where there is none. */
export interface Body extends Span {
  /** In source order; boilerplate may stand between them. */
  readonly paragraphs: readonly Paragraph[]
  /** The paragraphs' content joined by a blank line. */
  readonly text: string
}

/** One paragraph, after the dateline where it has one. */
export interface Paragraph extends Part {
  /** 'crosshead' is a heading within the story; a 'list-item' has its bullet in its text. */
  readonly kind: 'paragraph' | 'crosshead' | 'list-item'
  /** The words with hard wraps undone and white space single. */
  readonly content: string
}

/**
 * One tile of the source. Body sections are one a paragraph; a sign-off's lines are one section.
 *
 * @example
 * ```ts
 * const source = 'By Ann Kerr\n\nThe town votes today. It did so last year.'
 * const { sections } = parseDispatch(source)
 * sections.map(({ start, end }) => source.slice(start, end)).join('') === source // true, of any source
 * ```
 */
export interface Section extends Span {
  /** `space` is white space and control characters between others. */
  readonly kind: 'headline' | 'deck' | 'dateline' | 'byline' | 'body' | 'boilerplate' | 'space'
  /** Index into `body.paragraphs`, `boilerplate` or `bylines`; null for the other kinds. */
  readonly index: number | null
  /** Which rule claimed it. Names are for people and outside semver. */
  readonly rule: string
}

/** A doubt about the answer, with the span that it is about. */
export interface Issue extends Span {
  /** What is doubtful. */
  readonly code: IssueCode
  /** One English sentence for people; its wording is outside semver. */
  readonly message: string
}

/** What is doubtful. New members are a minor release: keep a default branch. */
export type IssueCode =
  | 'headline-missing'
  | 'body-missing'
  | 'byline-uncertain'
  | 'dateline-incomplete'
  | 'date-ambiguous'
  | 'quote-unclosed'
  | 'quote-unopened'
  | 'speaker-missing'
  | 'speaker-unresolved'
  | 'layout-uncertain'
