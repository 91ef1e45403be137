/** The words by which quotes and speakers are read, in lower case unless said otherwise. */
export interface QuotesLocale {
  readonly cues: CueWords
  readonly names: NameWords
}

export interface CueWords {
  /** Verbs of speech in all their forms: "said", "says", "told". */
  readonly verbs: readonly string[]
}

export interface NameWords {
  /** Personal pronouns that can be a speaker: "he", "she", "they". */
  readonly pronouns: readonly string[]
}
