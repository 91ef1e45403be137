/** The words by which quotes and speakers are read, in lower case unless said otherwise. */
export interface QuotesLocale {
  readonly cues: CueWords
  readonly names: NameWords
  readonly marks: MarkWords
}

export interface CueWords {
  /** Verbs of speech in all their forms: "said", "says", "told". */
  readonly verbs: readonly string[]
}

export interface NameWords {
  /** Personal pronouns that can be a speaker: "he", "she", "they". */
  readonly pronouns: readonly string[]
}

/** What tells an apostrophe from a quotation mark. */
export interface MarkWords {
  /** Words whose first letters are dropped behind an apostrophe, without it: "em", "til". */
  readonly elisions: readonly string[]
  /** Letters after which a lone apostrophe makes a possessive: "s". */
  readonly possessives: readonly string[]
}
