import type { Mention, Speaker } from '../../types/index.ts'

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’-][\p{L}\p{M}\p{Nd}]+)*\.?/gu
const NUMERAL = /^[IVX]+$/

/** The words of a text as names have them: with apostrophes, hyphens and a full stop. */
export function nameWords(text: string): IterableIterator<RegExpMatchArray & { index: number }> {
  return text.matchAll(WORD)
}

/** A person's name in its words. */
export interface NameWords {
  /** Given names and initials, in lower case without full stops. */
  readonly given: readonly string[]
  readonly surname: string
}

/**
 * A full name's words, null where there is no more than a surname. Honorifics and suffixes are told by their full stop
 * ("Mr.", "Jr."), which a one-letter initial may have too.
 */
export function fullName(name: string): NameWords | null {
  const words = (name.match(WORD) ?? []).filter((word) => !word.endsWith('.') || word.length === 2)
  while (words.length > 1 && NUMERAL.test(words.at(-1) as string)) words.pop()
  const surname = words.pop()
  if (surname === undefined || words.length === 0) return null
  return { given: words.map((word) => plain(word).toLowerCase()), surname: plain(surname) }
}

/** A word with straight apostrophes and without a final full stop. */
export function plain(word: string): string {
  const straight = word.replaceAll('’', "'")
  return straight.endsWith('.') ? straight.slice(0, -1) : straight
}

/** The first of a speaker's mentions that is a name. */
export function firstNamed({ mentions }: Speaker): Mention | null {
  let first: Mention | null = null
  for (const mention of mentions) {
    if (mention.kind === 'name' && (first === null || mention.start < first.start)) first = mention
  }
  return first
}
