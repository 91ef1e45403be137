import type { Part } from './span.ts'

/**
 * One quotation; `start` and `end` include what marks there are.
 *
 * @example
 * ```ts
 * const [quote] = parseQuotes('“We will go,” said Ann Kerr.')
 * quote?.text // '“We will go,”'
 * quote?.content // 'We will go,'
 * quote?.speaker?.name // 'Ann Kerr'
 * ```
 */
export interface Quote extends Part {
  /** The words, unwrapped like a paragraph's; parts are joined by a blank line. */
  readonly content: string
  /** The words without marks; several where a quote runs over paragraphs. */
  readonly parts: readonly Part[]
  /** Which marks are there. 'none': speech of a transcript, a tweet, dash dialogue. */
  readonly marks: 'both' | 'open' | 'close' | 'none'
  /**
   * 'direct': the words stand on their own (they open the sentence, or follow a cue and a comma or colon).
   * 'partial': they complete a clause that the reporter began.
   * 'term': a name, title, nickname or so-called thing that nobody is quoted as saying; it never has a speaker.
   */
  readonly kind: 'direct' | 'partial' | 'term'
  /** Where it stands: a quote of a headline has no paragraph. */
  readonly section: 'headline' | 'deck' | 'body'
  /** Index into `body.paragraphs` of its first part; null outside of the body. */
  readonly paragraph: number | null
  /** Null for a 'term', and where nobody is named or meant. */
  readonly speaker: QuoteSpeaker | null
  /** Further speakers of the same words; usually empty. */
  readonly jointly: readonly QuoteSpeaker[]
  /** The whole verb group: "said", "went on to add", "according to", "put it". */
  readonly cue: Part | null
  /** Index of the quote that this one goes on from: “A,” she said. “B.” */
  readonly continues: number | null
  /** Index of the quote that holds this nested one. */
  readonly parent: number | null
  /**
   * 'stated': the mention stands at this quote, even as a pronoun. 'inferred': the speaker is inherited from
   * the quote that this one follows, with its mention and cue. Null without a speaker.
   */
  readonly certainty: 'stated' | 'inferred' | null
  /** What attributed it. Null without a speaker; names are for people and outside semver. */
  readonly rule: string | null
}

/** The speaker of one quote. */
export interface QuoteSpeaker {
  /** Index into `Dispatch.speakers`. */
  readonly index: number
  /** The same as `speakers[index].name`. */
  readonly name: string
  /** The words at the quote that name the speaker. */
  readonly mention: Mention
}

/** Words that name a speaker: "Ned Price", "the spokesperson", "he". */
export interface Mention extends Part {
  /** "Ned Price"; "the spokesperson"; "he". */
  readonly kind: 'name' | 'description' | 'pronoun'
}

/** Somebody who is quoted. */
export interface Speaker {
  /** The fullest form in the source; where only "she" or "an official" is there, those words. */
  readonly name: string
  /** 'unknown' where the source does not tell, as of a lone "she". */
  readonly kind: 'person' | 'organisation' | 'group' | 'document' | 'unknown'
  /** The title as printed: "the Justice Ministry's spokeswoman". */
  readonly title: Part | null
  /** The words that name this speaker at its quotes. */
  readonly mentions: readonly Mention[]
  /** Indexes into `Dispatch.quotes` of what this one said, alone or jointly with others. */
  readonly quotes: readonly number[]
}
