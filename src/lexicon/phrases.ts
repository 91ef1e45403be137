import { isSpace, isWordChar } from '../text/chars.ts'

/** Phrases compiled for look-up: the first word finds the few phrases that begin with it. */
export type Phrases<V> = ReadonlyMap<string, readonly Entry<V>[]>

interface Entry<V> {
  /** Lower case, single spaces. */
  readonly phrase: string
  readonly value: V
}

export interface PhraseMatch<V> {
  readonly end: number
  readonly value: V
}

/** Compiles phrases; where two are the same, the first holds. Case is not kept. */
export function compilePhrases<V>(entries: Iterable<readonly [string, V]>): Phrases<V> {
  const byFirst = new Map<string, Entry<V>[]>()
  for (const [text, value] of entries) {
    const phrase = text.toLowerCase().replace(/\s+/g, ' ').trim()
    if (phrase === '') continue
    const first = firstWord(phrase, 0, phrase.length)
    const list = byFirst.get(first)
    if (!list) byFirst.set(first, [{ phrase, value }])
    else if (!list.some((entry) => entry.phrase === phrase)) list.push({ phrase, value })
  }
  // Longest first, so that "according to" wins over "according".
  for (const list of byFirst.values()) list.sort((a, b) => b.phrase.length - a.phrase.length)
  return byFirst
}

/** The longest phrase that stands at `at` and ends at a word's end by `limit`; white space may be of any kind and length. */
export function matchPhrase<V>(phrases: Phrases<V>, source: string, at: number, limit: number): PhraseMatch<V> | null {
  const list = phrases.get(firstWord(source, at, limit).toLowerCase())
  if (!list) return null
  for (const { phrase, value } of list) {
    const end = endOf(phrase, source, at, limit)
    if (end !== -1) return { end, value }
  }
  return null
}

/** The run of word characters at `at`, else the one character there: phrases may begin with a mark ("©"). */
function firstWord(text: string, at: number, limit: number): string {
  let end = at
  while (end < limit && end - at < 40 && isWordChar(text.charCodeAt(end))) end++
  return text.slice(at, end === at ? at + 1 : end)
}

function endOf(phrase: string, source: string, start: number, limit: number): number {
  let at = start
  for (let i = 0; i < phrase.length; i++) {
    if (at >= limit) return -1
    if (phrase.charCodeAt(i) === 32) {
      if (!isSpace(source.charCodeAt(at))) return -1
      while (at < limit && isSpace(source.charCodeAt(at))) at++
    } else {
      const char = source[at] as string
      const want = phrase[i]
      const apostrophe = want === "'" && char === '’'
      if (char !== want && !apostrophe && char.toLowerCase() !== want) return -1
      at++
    }
  }
  const inWord = at < limit && isWordChar(source.charCodeAt(at)) && isWordChar(source.charCodeAt(at - 1))
  return inWord ? -1 : at
}
