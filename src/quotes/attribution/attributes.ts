import { CUE_KINDS } from './cues.ts'
import { CLASSES } from './token-class.ts'

// What is known of a candidate, as small numbers. Weights hang on combinations of these, never on words, so that the
// same weights serve every language.

/** How many values each attribute of a quote has. */
const OF_QUOTE = {
  previous: CLASSES,
  previous2: CLASSES,
  next: CLASSES,
  next2: CLASSES,
  opens: 4,
  closes: 5,
  length: 7,
  title: 2,
  verb: 2,
  start: 3,
  own: 4,
} as const

/** Of a reading: a cue and how the quote stands to it. */
const OF_READING = {
  kind: 8,
  cue: CUE_KINDS,
  form: 4,
  sentences: 4,
  gap: 8,
  commas: 3,
  quotes: 3,
  rank: 6,
  edge: CLASSES,
  cueBefore: CLASSES,
  inner: 3,
  outer: 3,
  relation: 5,
  spoken: 4,
  held: 4,
  lastCloses: 5,
} as const

/** Of a link: a phrase and how it stands to the cue. */
const OF_LINK = {
  mention: 12,
  side: 3,
  order: 6,
  reach: 7,
  linkCommas: 4,
  linkQuotes: 3,
  verbs: 4,
  joins: 4,
  before: CLASSES,
  after: CLASSES,
  first: 2,
  subject: 3,
  known: 4,
  used: 3,
} as const

export type AttributeName = keyof typeof OF_QUOTE | keyof typeof OF_READING | keyof typeof OF_LINK

/** Every attribute with how many values it has; their order is the order in which they are filled in. */
export function attributeSizes(): [AttributeName, number][] {
  return [...Object.entries(OF_QUOTE), ...Object.entries(OF_READING), ...Object.entries(OF_LINK)] as [
    AttributeName,
    number,
  ][]
}

// Where each group begins.
export const READING_AT = 11
export const LINK_AT = 27
export const ATTRIBUTE_COUNT = 41
