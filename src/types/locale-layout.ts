import type { BoilerplateKind } from './boilerplate.ts'
import type { Author } from './dispatch.ts'

/** The words by which a page's layout is read. All are matched without regard to case unless said otherwise. */
export interface LayoutLocale {
  /** How dates are printed. */
  readonly dates: DateWords
  /** News agencies and services as they print themselves: "AP", "The Associated Press", "PRNewswire". */
  readonly agencies: readonly string[]
  /** States, provinces and countries that follow a place in a dateline, in full and abbreviated, case kept: "Wash.". */
  readonly regions: readonly string[]
  /** How datelines are told from labels and speakers. */
  readonly datelines: DatelineWords
  /** How bylines and sign-offs are read. */
  readonly bylines: BylineWords
  /** How an agency names itself in the copy. */
  readonly credits: CreditWords
  /** Labels and kickers of headlines. */
  readonly headlines: HeadlineWords
  /** What gives boilerplate away, by its kind. */
  readonly boilerplate: readonly BoilerplateCues[]
  /** Words by which a story tells, and that a page hardly says to its readers: "said was". One string may hold several. */
  readonly narration: readonly string[]
  /** Words by which a page speaks to its readers, or of itself: "you our newsletter". One string may hold several. */
  readonly address: readonly string[]
  /** How a note says, at its start or after a colon, that it corrects the story, in lower case: "this version corrects". */
  readonly corrections: readonly string[]
}

/** Months and days of the week as they are printed. */
export interface DateWords {
  /** Twelve lists, January first, each with the forms of one month in lower case without full stop, fullest first. */
  readonly months: readonly (readonly string[])[]
  /** The same in other languages: the date of a dateline stays in the language of the desk. */
  readonly monthsElsewhere: readonly (readonly string[])[]
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[]
  /** What follows the number of a day: "st", "th". */
  readonly ordinals: readonly string[]
  /** Words between day, month and year: "5th of May". */
  readonly joiners: readonly string[]
  /** What opens a date line: "updated", "published on". */
  readonly labels: readonly string[]
  /** What stands with the hour: "pm", "Uhr". */
  readonly times: readonly string[]
  /** Time zones: "GMT", "eastern time". */
  readonly zones: readonly string[]
  /** Words between a date and its time: "at". */
  readonly links: readonly string[]
  /** What follows a number on a line of dates: "hours ago", "min read". */
  readonly ago: readonly string[]
}

/** The words by which datelines are told from labels and speakers. */
export interface DatelineWords {
  /** What joins two places: "and". */
  readonly and: readonly string[]
  /** Words of a place's name in lower case: "de", "of", "am". */
  readonly particles: readonly string[]
  /** Words behind which a name is that of a place: "in", "near". */
  readonly before: readonly string[]
  /** First words that before a dash or colon are a label, a speaker or a kicker, and never a place: "update secretary". */
  readonly notPlaces: readonly string[]
  /** Signs of datelines in Chinese characters: what an agency's name ends in, month and day, and what closes them. */
  readonly han: { readonly agencies: string; readonly month: string; readonly day: string; readonly ends: string }
  /** Words of an agency's name: "news", "press", "newswire". */
  readonly agencyWords: readonly string[]
}

/** What opens a byline, by the role that it gives. */
export interface BylineCues {
  /** What those named behind the words did. */
  readonly role: Author['role']
  /** What stands before the names: "by", "story by". */
  readonly words: readonly string[]
}

/**
 * The words by which bylines are read, in lower case. Where an example stands without commas, one string of the list may
 * hold several words, parted by spaces.
 */
export interface BylineWords {
  /** What opens a byline: "by", "reporting by". */
  readonly cues: readonly BylineCues[]
  /** Cues in other languages. */
  readonly cuesElsewhere: readonly BylineCues[]
  /** Those cues, without a colon, that open a picture's credit as often: "photo by". */
  readonly captionCues: readonly string[]
  /** What stands after the names: "contributed to this report". */
  readonly closers: readonly BylineCues[]
  /** What joins two names: "and". */
  readonly and: readonly string[]
  /** What leads to a reporter's place: "in". */
  readonly in: readonly string[]
  /** What leads to the outlet: "for", "special to". */
  readonly for: readonly string[]
  /** Words that make a title of what they stand in: "writer correspondent". */
  readonly titles: readonly string[]
  /** Words that make a desk of what they stand in: "staff correspondents". */
  readonly desks: readonly string[]
  /** Words that make an organisation of what they stand in: "press news tribune". */
  readonly organisations: readonly string[]
  /** Whole names that are nobody: "admin". */
  readonly nobody: readonly string[]
  /** What follows a name and is of it: "Jr", "III". */
  readonly suffixes: readonly string[]
  /** Short forms before a name, without their full stops: "prof", "rev". */
  readonly honorifics: readonly string[]
  /** What follows a name and is not of it: "PhD". */
  readonly degrees: readonly string[]
  /** Small words that a line of names never ends in: "of", "the". */
  readonly functionWords: readonly string[]
  /** First words of outlets that no person's name begins with: "the". */
  readonly articles: readonly string[]
  /** What stands in lower case inside of a name: "van", "de la". */
  readonly particles: readonly string[]
  /** Common given names: they add to a name's likelihood and are never required: "ann raj". */
  readonly firstNames: readonly string[]
  /** Words that no name on a line of its own holds: "news share the". */
  readonly notNames: readonly string[]
}

/** The words by which an agency names itself in the copy. */
export interface CreditWords {
  /** What an agency says of itself: "reports", "informs". */
  readonly verbs: readonly string[]
  /** What it says of its correspondents besides: "learned". */
  readonly pastVerbs: readonly string[]
  /** Who does it: "correspondent", "reporter". */
  readonly correspondents: readonly string[]
  /** What follows the verb where the agency names its source: "citing". */
  readonly sources: readonly string[]
}

/** The words of headlines: labels before a title, and kickers above it. */
export interface HeadlineWords {
  /** Labels before a title, with their mark: "BREAKING:", "The Latest:". */
  readonly labels: readonly string[]
  /** Labels that a number and a dash may follow, and that may stand in brackets: "UPDATE 2-", "(LEAD)". */
  readonly updates: readonly string[]
  /** Versions of a story on a line of their own in a wire file: "1ST LEAD". */
  readonly versions: readonly string[]
  /** Kickers on a line of their own above a headline: "PRESS STATEMENT". */
  readonly kickers: readonly string[]
  /** What a document calls itself below its letterhead, a number behind it or none: "press release". */
  readonly releases: readonly string[]
  /** Words that an institution's name begins with, before "of", or ends in: "ministry", "university". */
  readonly institutions: readonly string[]
}

/** Cues of one family of boilerplate. */
export interface BoilerplateCues {
  /** What such lines are. */
  readonly kind: BoilerplateKind
  /** Of its lines and starts those below which the story goes on: "-more-", "Story continues". */
  readonly open?: readonly string[]
  /** Lines that head a block of such matter, which goes on below them: "Latest news". */
  readonly headings: readonly string[]
  /** Lines that are nothing else: "Share this article". */
  readonly lines: readonly string[]
  /** How a line of this kind begins: "Sign up for". */
  readonly starts: readonly string[]
  /** Words that make a line of this kind with a name behind them: "About" Avco, "SOURCE" Avco. */
  readonly named?: readonly string[]
  /** What gives a line of this kind away wherever it stands in it: "All rights reserved". */
  readonly contains: readonly string[]
}
