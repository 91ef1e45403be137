import type {
  Author,
  Boilerplate,
  BoilerplateItem,
  Byline,
  Credit,
  Dateline,
  DateStamp,
  Dispatch,
  Headline,
  Mention,
  Part,
  Quote,
  QuoteSpeaker,
  Span,
  Speaker,
} from '../types/index.ts'
import * as words from './words.ts'

/** The shape of a value, as plain data: of an object its fields, of a list what is in it. */
export type Shape = Leaf | Fields | { readonly maybe: Shape } | readonly [Shape]

/** 'slice' is the source between the object's start and end; 'count' a whole number from 0. */
export type Leaf =
  | ('string' | 'slice' | 'offset' | 'count')
  | { readonly of: readonly string[] }
  | { readonly from: number; readonly to: number }

export interface Fields {
  readonly [field: string]: Shape
}

/** Shapes that fit a type: the compiler misses no field, no null and no word. */
type ShapeOf<T> = null extends T
  ? { readonly maybe: ShapeOf<NonNullable<T>> }
  : [T] extends [readonly (infer E)[]]
    ? readonly [ShapeOf<E>]
    : [T] extends [number]
      ? 'offset' | 'count' | { readonly from: number; readonly to: number }
      : [T] extends [string]
        ? string extends T
          ? 'string' | 'slice'
          : { readonly of: readonly T[] }
        : { readonly [K in keyof T]: ShapeOf<T[K]> }

const SPAN = { start: 'offset', end: 'offset' } as const satisfies ShapeOf<Span>

const PART = { ...SPAN, text: 'slice' } as const satisfies ShapeOf<Part>

const DATE = {
  ...PART,
  year: { maybe: { from: 0, to: 9999 } },
  month: { maybe: { from: 1, to: 12 } },
  day: { maybe: { from: 1, to: 31 } },
  iso: { maybe: 'string' },
} as const satisfies ShapeOf<DateStamp>

const HEADLINE = { ...PART, label: { maybe: PART }, title: PART } as const satisfies ShapeOf<Headline>

const DATELINE = {
  ...PART,
  places: [PART],
  date: { maybe: DATE },
  agency: { maybe: PART },
} as const satisfies ShapeOf<Dateline>

const AUTHOR = {
  ...PART,
  name: 'string',
  role: { of: words.ROLES },
  title: { maybe: PART },
  affiliation: { maybe: PART },
  contact: { maybe: PART },
} as const satisfies ShapeOf<Author>

const BYLINE = {
  ...PART,
  position: { of: words.POSITIONS },
  authors: [AUTHOR],
  place: { maybe: PART },
  agency: { maybe: PART },
} as const satisfies ShapeOf<Byline>

const CREDIT = { ...PART, agency: PART, correspondent: { maybe: PART } } as const satisfies ShapeOf<Credit>

const MENTION = { ...PART, kind: { of: words.MENTIONS } } as const satisfies ShapeOf<Mention>

const QUOTE_SPEAKER = { index: 'count', name: 'string', mention: MENTION } as const satisfies ShapeOf<QuoteSpeaker>

const QUOTE = {
  ...PART,
  content: 'string',
  parts: [PART],
  marks: { of: words.MARKS },
  kind: { of: words.QUOTES },
  section: { of: words.PLACES },
  paragraph: { maybe: 'count' },
  speaker: { maybe: QUOTE_SPEAKER },
  jointly: [QUOTE_SPEAKER],
  cue: { maybe: PART },
  continues: { maybe: 'count' },
  parent: { maybe: 'count' },
  certainty: { maybe: { of: words.CERTAINTIES } },
  rule: { maybe: 'string' },
} as const satisfies ShapeOf<Quote>

const SPEAKER = {
  name: 'string',
  kind: { of: words.SPEAKERS },
  title: { maybe: PART },
  mentions: [MENTION],
  quotes: ['count'],
} as const satisfies ShapeOf<Speaker>

const ITEM = { ...PART, date: { maybe: DATE }, label: { maybe: 'string' } } as const satisfies ShapeOf<BoilerplateItem>

const BOILERPLATE = {
  ...PART,
  kind: { of: words.BOILERPLATE },
  heading: { maybe: PART },
  items: [ITEM],
} as const satisfies ShapeOf<Boilerplate>

/** The shape of a whole dispatch. */
export const DISPATCH = {
  version: { from: 1, to: 1 },
  headline: { maybe: HEADLINE },
  deck: { maybe: PART },
  dateline: { maybe: DATELINE },
  byline: { maybe: BYLINE },
  bylines: [BYLINE],
  credit: { maybe: CREDIT },
  body: { ...SPAN, paragraphs: [{ ...PART, kind: { of: words.PARAGRAPHS }, content: 'string' }], text: 'string' },
  quotes: [QUOTE],
  speakers: [SPEAKER],
  boilerplate: [BOILERPLATE],
  sections: [{ ...SPAN, kind: { of: words.SECTIONS }, index: { maybe: 'count' }, rule: 'string' }],
  issues: [{ ...SPAN, code: { of: words.ISSUE_CODES }, message: 'string' }],
} as const satisfies ShapeOf<Dispatch>
