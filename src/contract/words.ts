import type {
  Author,
  BoilerplateKind,
  Byline,
  IssueCode,
  Mention,
  Paragraph,
  Quote,
  Section,
  Speaker,
} from '../types/index.ts'

// The words of every union of the contract, for whoever checks or lists them. That none is missing is held by the types
// of the schemas, which are made of them.

export const ROLES = [
  'writer',
  'contributor',
  'editor',
  'photographer',
  'translator',
] as const satisfies readonly Author['role'][]

export const POSITIONS = ['top', 'end'] as const satisfies readonly Byline['position'][]

export const PARAGRAPHS = ['paragraph', 'crosshead', 'list-item'] as const satisfies readonly Paragraph['kind'][]

export const MENTIONS = ['name', 'description', 'pronoun'] as const satisfies readonly Mention['kind'][]

export const MARKS = ['both', 'open', 'close', 'none'] as const satisfies readonly Quote['marks'][]

export const QUOTES = ['direct', 'partial', 'term'] as const satisfies readonly Quote['kind'][]

export const PLACES = ['headline', 'deck', 'body'] as const satisfies readonly Quote['section'][]

export const CERTAINTIES = ['stated', 'inferred'] as const satisfies readonly NonNullable<Quote['certainty']>[]

export const SPEAKERS = [
  'person',
  'organisation',
  'group',
  'document',
  'unknown',
] as const satisfies readonly Speaker['kind'][]

export const SECTIONS = [
  'headline',
  'deck',
  'dateline',
  'byline',
  'body',
  'boilerplate',
  'space',
] as const satisfies readonly Section['kind'][]

export const BOILERPLATE = [
  'related',
  'share',
  'newsletter',
  'comments',
  'page-date',
  'copyright',
  'about',
  'contact',
  'disclaimer',
  'navigation',
  'caption',
  'advertisement',
  'tags',
  'note',
  'end-mark',
  'wire-header',
  'embed',
  'consent',
  'counter',
  'duplicate',
  'other',
] as const satisfies readonly BoilerplateKind[]

export const ISSUE_CODES = [
  'headline-missing',
  'body-missing',
  'byline-uncertain',
  'dateline-incomplete',
  'date-ambiguous',
  'quote-unclosed',
  'quote-unopened',
  'speaker-missing',
  'speaker-unresolved',
  'layout-uncertain',
] as const satisfies readonly IssueCode[]
