export type { Boilerplate, BoilerplateItem, BoilerplateKind } from './boilerplate.ts'
export type {
  Author,
  Body,
  Byline,
  Credit,
  Dateline,
  DateStamp,
  Dispatch,
  Headline,
  Issue,
  IssueCode,
  Paragraph,
  Section,
} from './dispatch.ts'
export type { Locale } from './locale.ts'
export type {
  BoilerplateCues,
  BylineCues,
  BylineWords,
  CreditWords,
  DatelineWords,
  DateWords,
  HeadlineWords,
  LayoutLocale,
} from './locale-layout.ts'
export type {
  BodyWords,
  CueWords,
  GivenWords,
  GrammarWords,
  MarkWords,
  NameWords,
  QuotesLocale,
  RegularVerbs,
  RoleWords,
  SourceWords,
  VerbKind,
  WordEndings,
} from './locale-quotes.ts'
export type { Block, Claim, DispatchOptions, LayoutContext, LayoutRule } from './options.ts'
export type { Mention, Quote, QuoteSpeaker, Speaker } from './quotes.ts'
export type { Part, Position, Span } from './span.ts'
