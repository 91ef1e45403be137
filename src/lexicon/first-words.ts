import { isUpper, isWordChar } from '../text/chars.ts'

/** Which words open the phrases of a list, as a filter of hashes: it may say yes to a stranger, never no to a member. */
export type FirstWords = Uint8Array

const SIZE = 8192

/** Compiles the filter of some phrases. */
export function compileFirstWords(phrases: Iterable<string>): FirstWords {
  const filter = new Uint8Array(SIZE)
  for (const phrase of phrases) {
    const text = phrase.toLowerCase()
    filter[hashWord(text, 0, text.length) & (SIZE - 1)] = 1
  }
  return filter
}

/** Whether the word at `at` may open one of the phrases. */
export function mayOpen(filter: FirstWords, source: string, at: number, end: number): boolean {
  return filter[hashWord(source, at, end) & (SIZE - 1)] === 1
}

/** Adds a character to the hash of a word; capitals of any script count as small. */
export function addToHash(hash: number, code: number): number {
  const small = code < 128 ? (code >= 65 && code <= 90 ? code | 32 : code) : smallOf(code)
  return (Math.imul(hash, 31) + small) & 0x3fffffff
}

/** The hash of the run of word characters at `at`, forty at most, else of the one character there. */
export function hashWord(source: string, at: number, end: number): number {
  let hash = 0
  let to = at
  for (; to < end && to - at < 40; to++) {
    const code = source.charCodeAt(to)
    if (!isWordChar(code)) break
    hash = addToHash(hash, code)
  }
  return to === at && at < end ? addToHash(0, source.charCodeAt(at)) : hash
}

function smallOf(code: number): number {
  if (!isUpper(code)) return code
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}
