/** Words that name somebody or something: tokens `start` to `end`, the last of them its head. */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly kind: number
  /** End of the owner in it ("Kerr’s claim" → the end of "Kerr"); -1 where there is none. */
  readonly owner: number
}

// Kinds of phrases.
export const PERSONAL = 1
export const PRONOUN = 2
export const WHO = 3
export const NAME = 4
export const ROLE = 5
export const CROWDS = 6
export const PAPER = 7
export const ORGANISATION = 8
export const MOMENT = 9
export const THING = 10
export const OWNER = 11
