import type { Dispatch, Mention, Speaker } from '../../types/index.ts'

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’-][\p{L}\p{M}\p{Nd}]+)*\.?/gu
const NUMERAL = /^[IVX]+$/

/** The words of a text as names have them: with apostrophes, hyphens and a full stop. */
export function nameWords(text: string): IterableIterator<RegExpMatchArray & { index: number }> {
  return text.matchAll(WORD)
}

/** Words of a text that stand in lower case somewhere: a capital at a sentence's start makes no name of them. */
export type CommonWords = ReadonlySet<string>

/** The common words of the body. */
export function commonWords({ body }: Dispatch): CommonWords {
  const common = new Set<string>()
  for (const { text } of body.paragraphs) {
    for (const [word] of nameWords(text)) {
      const key = plain(word)
      if (!isCapital(word)) common.add(key)
    }
  }
  return common
}

/** A person's name in its words. */
export interface NameWords {
  /** Given names and initials, in lower case without full stops. */
  readonly given: readonly string[]
  readonly surname: string
}

/**
 * A full name's words, null where there is no more than a surname. Honorifics and suffixes are told by their full stop
 * ("Mr.", "Jr."), which a one-letter initial may have too. A rule that needs to be sure gives the common words, which are
 * then taken for no given names.
 */
export function fullName(name: string, common?: CommonWords): NameWords | null {
  const words = (name.match(WORD) ?? []).filter((word) => !word.endsWith('.') || word.length === 2)
  while (words.length > 1 && NUMERAL.test(words.at(-1) as string)) words.pop()
  const surname = words.pop()
  const given = words.filter((word) => isCapital(word) && !common?.has(plain(word).toLowerCase()))
  if (surname === undefined || given.length === 0) return null
  return { given: given.map((word) => plain(word).toLowerCase()), surname: plain(surname) }
}

/** A word with straight apostrophes and without a final full stop. */
export function plain(word: string): string {
  const straight = word.replaceAll('’', "'")
  return straight.endsWith('.') ? straight.slice(0, -1) : straight
}

export function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** The first of a speaker's mentions that is a name. */
export function firstNamed({ mentions }: Speaker): Mention | null {
  let first: Mention | null = null
  for (const mention of mentions) {
    if (mention.kind === 'name' && (first === null || mention.start < first.start)) first = mention
  }
  return first
}
