import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { LAST_OF_SPEECH, PEOPLE, TITLE, verbKind } from '../../lexicon/word-bits.ts'
import { isDigit, isUpper } from '../../text/chars.ts'
import { wordEnd } from './word-end.ts'

/** Whether a word that can be a title stands at an offset; not where that is -1. */
export function isRole(source: string, start: number, lexicon: NameLexicon): boolean {
  if (start === -1) return false
  const word = source.slice(start, wordEnd(source, start, start + 40))
  return ((lexicon.words.get(word) ?? 0) & (PEOPLE | TITLE)) !== 0
}

/** Whether a verb of speech follows, be it behind a comma. */
export function isSaying(source: string, end: number, lexicon: NameLexicon): boolean {
  const at = source.charCodeAt(end) === 44 ? end + 2 : end + 1
  const kind = verbKind(lexicon.words.get(source.slice(at, wordEnd(source, at, at + 40))) ?? 0)
  return kind > 0 && kind <= LAST_OF_SPEECH
}

/** Whether a comma follows, and behind it a word that can open an apposition: "a", "the", "former", a name, an age. */
export function isApposed(source: string, end: number, lexicon: NameLexicon): boolean {
  if (source.charCodeAt(end) !== 44 || source.charCodeAt(end + 1) !== 32) return false
  const code = source.charCodeAt(end + 2)
  if (isUpper(code) || isDigit(code)) return true
  const word = source.slice(end + 2, wordEnd(source, end + 2, end + 42))
  if (lexicon.definite.has(word) || lexicon.indefinite.has(word) || lexicon.modifiers.has(word)) return true
  return ((lexicon.words.get(word) ?? 0) & (PEOPLE | TITLE)) !== 0
}
