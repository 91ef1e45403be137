import type { Author, Byline, Part } from '../../types/index.ts'

/** A byline as its lines alone tell it. */
export interface BylineReading extends Byline {
  /** 0 to 1: how sure. */
  readonly strength: number
  /** It needs its surroundings to be believed: a name alone on its line. */
  readonly weak: boolean
  /** Neither a cue nor closing words name it: a name, or several, and what stands beside them. */
  readonly bare: boolean
}

/** What reading collects: an author to which title, outlet and contact are still added. */
export interface Draft {
  start: number
  end: number
  role: Author['role']
  title: Part | null
  affiliation: Part | null
  contact: Part | null
}

/** What a line of names holds. */
export interface Credits {
  readonly authors: Draft[]
  agency: Part | null
  /** Where a reporter wrote from, the last one named. */
  place: Part | null
  /** How many stretches could not be told. */
  unknown: number
  /** How many words could not be told. */
  stray: number
}

/** A byline before it is finished: what it holds, how sure it is, and where its last line ends. */
export interface Found {
  readonly credits: Credits
  readonly strength: number
  readonly bare: boolean
  readonly end: number
}
