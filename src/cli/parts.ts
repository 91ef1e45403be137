import type { Dispatch } from '../types/index.ts'

/** What `--part` takes: every field of a dispatch but its version. */
export const PARTS = [
  'headline',
  'deck',
  'dateline',
  'byline',
  'bylines',
  'credit',
  'body',
  'quotes',
  'speakers',
  'boilerplate',
  'sections',
  'issues',
] as const satisfies readonly (keyof Dispatch)[]

export type PartName = (typeof PARTS)[number]
