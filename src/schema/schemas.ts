import { array, extend, int, literal, maximum, minimum, object, enum as oneOf, string } from 'zod/mini'
import * as words from '../contract/words.ts'
import { field, index, named, offset, optional } from './field.ts'

/** Schema of `Span`. */
export const SpanSchema = named(
  'Span',
  'A stretch of the source, in UTF-16 code units, half-open.',
  object({ start: offset('First code unit, from 0.'), end: offset('One past the last code unit.') }),
)

/** Schema of `Part`. */
export const PartSchema = named(
  'Part',
  'A span with its text.',
  extend(SpanSchema, { text: field(string(), 'The source between start and end, untouched.') }),
)

/** Schema of `Position`. */
export const PositionSchema = named(
  'Position',
  'A place in a text as editors count it.',
  object({
    line: field(int().check(minimum(1)), 'Line, from 1.'),
    column: field(int().check(minimum(1)), 'Column in UTF-16 code units, from 1.'),
  }),
)

/** Schema of `DateStamp`. */
export const DateStampSchema = named(
  'DateStamp',
  'A printed date; what the source does not state is null.',
  extend(PartSchema, {
    year: optional(int().check(minimum(0), maximum(9999)), 'Year; null where the source does not state it.'),
    month: optional(int().check(minimum(1), maximum(12)), 'Month, 1 to 12; null where it cannot be told from the day.'),
    day: optional(int().check(minimum(1), maximum(31)), 'Day of the month, 1 to 31.'),
    iso: optional(string(), 'ISO 8601 date, where year, month and day are known.'),
  }),
)

/** Schema of `Headline`. */
export const HeadlineSchema = named(
  'Headline',
  'The headline; text is the whole line as printed.',
  extend(PartSchema, {
    label: optional(PartSchema, 'Label before the title: "BREAKING:", "UPDATE 2-".'),
    title: field(PartSchema, 'The headline without its label.'),
  }),
)

/** Schema of `Dateline`. */
export const DatelineSchema = named(
  'Dateline',
  'The dateline with its separator, without the white space after it.',
  extend(PartSchema, {
    places: field(array(PartSchema), 'Places; a state or country stays in the text of its place.'),
    date: optional(DateStampSchema, 'Date, as far as printed.'),
    agency: optional(PartSchema, 'Agency in the dateline.'),
  }),
)

/** Schema of `Author`. */
export const AuthorSchema = named(
  'Author',
  'One person of a byline; text is the name as printed.',
  extend(PartSchema, {
    name: field(string(), 'The name in one case with single spaces.'),
    role: field(oneOf(words.ROLES), 'What the person did.'),
    title: optional(PartSchema, 'Title: "Staff Writer".'),
    affiliation: optional(PartSchema, 'Whom the person writes for.'),
    contact: optional(PartSchema, 'Handle or e-mail address.'),
  }),
)

/** Schema of `Byline`. */
export const BylineSchema = named(
  'Byline',
  'Who wrote it: credits above the body or a sign-off below it.',
  extend(PartSchema, {
    position: field(oneOf(words.POSITIONS), 'Above the body, or signed below it.'),
    authors: field(array(AuthorSchema), 'Persons, in order; none where a desk signs.'),
    place: optional(PartSchema, 'Place of a sign-off.'),
    agency: optional(PartSchema, 'Agency or desk.'),
  }),
)

/** Schema of `Credit`. */
export const CreditSchema = named(
  'Credit',
  'The agency naming itself in the copy.',
  extend(PartSchema, { agency: field(PartSchema, 'Its name.'), correspondent: optional(PartSchema, 'Who it was.') }),
)

/** Schema of `Paragraph`. */
export const ParagraphSchema = named(
  'Paragraph',
  'One paragraph, after the dateline where it has one.',
  extend(PartSchema, {
    kind: field(oneOf(words.PARAGRAPHS), 'What it is.'),
    content: field(string(), 'The words with hard wraps undone and white space single.'),
  }),
)

/** Schema of `Body`. */
export const BodySchema = named(
  'Body',
  'The story: from its first to its last paragraph; 0, 0 where there is none.',
  extend(SpanSchema, {
    paragraphs: field(array(ParagraphSchema), 'Paragraphs in source order.'),
    text: field(string(), 'The content of the paragraphs, joined by a blank line.'),
  }),
)

/** Schema of `Mention`. */
export const MentionSchema = named(
  'Mention',
  'Words that name a speaker.',
  extend(PartSchema, { kind: field(oneOf(words.MENTIONS), 'Which kind of words.') }),
)

/** Schema of `QuoteSpeaker`. */
export const QuoteSpeakerSchema = named(
  'QuoteSpeaker',
  'The speaker of one quote.',
  object({
    index: field(int().check(minimum(0)), 'Index into speakers.'),
    name: field(string(), 'The same as the name in speakers.'),
    mention: field(MentionSchema, 'The words at the quote that name the speaker.'),
  }),
)

/** Schema of `Quote`. */
export const QuoteSchema = named(
  'Quote',
  'One quotation; start and end include its marks.',
  extend(PartSchema, {
    content: field(string(), 'The words, unwrapped; parts are joined by a blank line.'),
    parts: field(array(PartSchema), 'The words without marks; several where the quote runs over paragraphs.'),
    marks: field(oneOf(words.MARKS), 'Which marks are there.'),
    kind: field(oneOf(words.QUOTES), 'Whole words, a completed clause, or a mere term.'),
    section: field(oneOf(words.PLACES), 'Where it stands.'),
    paragraph: index('Index into body.paragraphs of its first part; null outside of the body.'),
    speaker: optional(QuoteSpeakerSchema, 'Who said it; null for a term, and where nobody is named.'),
    jointly: field(array(QuoteSpeakerSchema), 'Further speakers of the same words.'),
    cue: optional(PartSchema, 'The verb group: "said", "went on to add".'),
    continues: index('Index of the quote that this one goes on from.'),
    parent: index('Index of the quote that holds this one.'),
    certainty: optional(oneOf(words.CERTAINTIES), 'Whether the speaker is named here or inherited.'),
    rule: optional(string(), 'What attributed it; outside semver.'),
  }),
)

/** Schema of `Speaker`. */
export const SpeakerSchema = named(
  'Speaker',
  'Somebody who is quoted.',
  object({
    name: field(string(), 'The fullest form in the source.'),
    kind: field(oneOf(words.SPEAKERS), 'Who or what speaks.'),
    title: optional(PartSchema, 'Title as printed.'),
    mentions: field(array(MentionSchema), 'Where the speaker is named.'),
    quotes: field(array(int().check(minimum(0))), 'Indexes into quotes.'),
  }),
)

/** Schema of `BoilerplateKind`. */
export const BoilerplateKindSchema = named('BoilerplateKind', 'A kind of boilerplate.', oneOf(words.BOILERPLATE))

/** Schema of `BoilerplateItem`. */
export const BoilerplateItemSchema = named(
  'BoilerplateItem',
  'One entry of a block, without a date line of its own.',
  extend(PartSchema, {
    date: optional(DateStampSchema, 'Date printed with it.'),
    label: optional(string(), 'What it is, where the block says: "slug", "priority", "email".'),
  }),
)

/** Schema of `Boilerplate`. */
export const BoilerplateSchema = named(
  'Boilerplate',
  'A block of the page that is not the story.',
  extend(PartSchema, {
    kind: field(BoilerplateKindSchema, 'What it is.'),
    heading: optional(PartSchema, 'Its heading.'),
    items: field(array(BoilerplateItemSchema), 'Its entries.'),
  }),
)

/** Schema of `Section`. */
export const SectionSchema = named(
  'Section',
  'One tile of the source.',
  extend(SpanSchema, {
    kind: field(oneOf(words.SECTIONS), 'What it is; space is white space and control characters.'),
    index: index('Index into body.paragraphs, boilerplate or bylines; null for other kinds.'),
    rule: field(string(), 'Which rule claimed it; outside semver.'),
  }),
)

/** Schema of `IssueCode`. */
export const IssueCodeSchema = named('IssueCode', 'A kind of doubt.', oneOf(words.ISSUE_CODES))

/** Schema of `Issue`. */
export const IssueSchema = named(
  'Issue',
  'A doubt, with the span that it is about.',
  extend(SpanSchema, {
    code: field(IssueCodeSchema, 'What is doubtful.'),
    message: field(string(), 'One sentence for people; outside semver.'),
  }),
)

/** Schema of `Dispatch`. */
export const DispatchSchema = named(
  'Dispatch',
  'A piece of wire copy, split into its parts.',
  object({
    version: field(literal(1), 'Version of this shape.'),
    headline: optional(HeadlineSchema, 'The headline.'),
    deck: optional(PartSchema, 'The standfirst below the headline.'),
    dateline: optional(DatelineSchema, 'The dateline.'),
    byline: optional(BylineSchema, 'The byline on top, else the sign-off; the first of bylines.'),
    bylines: field(array(BylineSchema), 'All bylines in source order.'),
    credit: optional(CreditSchema, 'The agency naming itself in the copy.'),
    body: field(BodySchema, 'The story.'),
    quotes: field(array(QuoteSchema), 'Quotes of headline, deck and body, in source order.'),
    speakers: field(array(SpeakerSchema), 'Who is quoted, in order of their first quote.'),
    boilerplate: field(array(BoilerplateSchema), 'All that is on the page and not the story.'),
    sections: field(array(SectionSchema), 'Contiguous, in order, from 0 to the length of the source.'),
    issues: field(array(IssueSchema), 'Doubts, in source order.'),
  }),
)
