import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { TITLE } from '../../lexicon/word-bits.ts'
import { glyphOf } from '../../text/marks.ts'
import { roleAt, titleAt } from './roles.ts'
import type { NameWord } from './words.ts'

/** Where a name stands among the words of a mention. */
export interface NamePlace {
  readonly start: number
  readonly end: number
  /** The words before this one are a title; 0 where there is none. */
  readonly titleEnd: number
}

/** Finds the name in a mention: behind owners and titles, before any "of" or "who"; null in a description. */
export function findName(
  source: string,
  words: readonly NameWord[],
  limit: number,
  lexicon: NameLexicon,
): NamePlace | null {
  const first = words[0] as NameWord
  const from = lexicon.definite.has(first.key) || lexicon.indefinite.has(first.key) ? 1 : 0
  if (from >= words.length) return null
  const apart = nextApart(words, from + 1)
  const place = nameWithin(source, words, from, apart, limit, lexicon)
  if (place || apart === words.length) return place
  // “The ministry's spokeswoman, Ann Kerr”: the name is the apposition.
  const role = words.slice(from, apart).some((word) => roleAt(source, word, limit, lexicon))
  const behind = words[apart] as NameWord
  if (!role || !behind.capital || lexicon.definite.has(behind.key)) return null
  const name = nameWithin(source, words, apart, nextApart(words, apart + 1), limit, lexicon)
  return name && { ...name, titleEnd: Math.max(name.titleEnd, apart) }
}

function nextApart(words: readonly NameWord[], from: number): number {
  let at = from
  while (at < words.length && !(words[at] as NameWord).apart) at++
  return at
}

function nameWithin(
  source: string,
  words: readonly NameWord[],
  from: number,
  to: number,
  limit: number,
  lexicon: NameLexicon,
): NamePlace | null {
  let at = from
  let titleEnd = 0
  while (at < to) {
    const word = words[at] as NameWord
    if (!word.capital || word.possessive) {
      const role = word.possessive ? null : roleAt(source, word, limit, lexicon)
      const link = !role && lexicon.links.has(word.key)
      // A description that goes on with "of" or "who" has its name, if any, only behind an office: "minister of …".
      if (link && !(lexicon.titleLinks.has(word.key) && titleEnd === at)) return null
      const next = role ? wordAfter(words, at, role.end) : at + 1
      if (role) titleEnd = next
      if (link) {
        const behind = behindOffice(words, at + 1, to, lexicon)
        return behind === null ? null : { start: behind, end: endOfRun(words, behind, to, lexicon), titleEnd: behind }
      }
      at = next
      continue
    }
    const end = endOfRun(words, at, to, lexicon)
    const last = words[end - 1] as NameWord
    if (last.possessive) {
      at = end
      continue
    }
    if (isModifier(source, words, end, to, limit, lexicon)) {
      at = end
      continue
    }
    const start = afterTitles(source, words, at, end, limit, lexicon)
    if (start < end) return { start, end, titleEnd: start > at ? start : titleEnd === at ? titleEnd : 0 }
    titleEnd = start
    at = start
  }
  return null
}

/** Whether a noun of small letters follows that the capitals before it belong to: "the Lenkovo senator". */
function isModifier(
  source: string,
  words: readonly NameWord[],
  from: number,
  to: number,
  limit: number,
  lexicon: NameLexicon,
): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as NameWord
    if (word.capital || word.apart) return false
    if (roleAt(source, word, limit, lexicon) || isNoun(word, lexicon)) return true
    if (lexicon.links.has(word.key)) return false
  }
  return false
}

function isNoun({ key }: NameWord, lexicon: NameLexicon): boolean {
  return lexicon.organisations.has(key) || lexicon.groups.has(key) || lexicon.documents.has(key)
}

/** A name's words: capitals, and the small particles between them. */
function endOfRun(words: readonly NameWord[], start: number, to: number, lexicon: NameLexicon): number {
  let end = start
  while (end < to) {
    const word = words[end] as NameWord
    if (!word.capital && !(lexicon.particles.has(word.key) && joinsCapital(words, end, to, lexicon))) break
    end++
    if (word.possessive) break
  }
  // A suffix stands behind a comma.
  const suffix = words[end]
  if (end === to && suffix?.apart && lexicon.suffixes.has(suffix.key) && suffix.capital) return end + 1
  return end
}

function joinsCapital(words: readonly NameWord[], at: number, to: number, lexicon: NameLexicon): boolean {
  let next = at
  while (next < to && next - at < 4) {
    const word = words[next] as NameWord
    if (word.capital) return true
    if (!lexicon.particles.has(word.key)) return false
    next++
  }
  return false
}

/** Where in a run of capitals the name begins: behind its last title or honorific. */
function afterTitles(
  source: string,
  words: readonly NameWord[],
  from: number,
  end: number,
  limit: number,
  lexicon: NameLexicon,
): number {
  // “Justice Ministry” has no minister in it.
  if (lexicon.organisations.has((words[end - 1] as NameWord).key)) return from
  let start = from
  let single = true
  for (let at = from; at < end; ) {
    const word = words[at] as NameWord
    const role = isQuoted(source, word) ? null : titleAt(source, word, limit, lexicon)
    const next = role ? wordAfter(words, at, role.end) : at + 1
    if (role || lexicon.honorifics.has(word.key)) {
      single = start === from && next === at + 1 && at === from
      start = next
    }
    at = next
  }
  // A first name that is also a title (“Dean Baker”), a surname that is also one (“Ann Judge”).
  const first = words[from] as NameWord
  const known = lexicon.given.has(first.key)
  // “The Daily Observer” is no office.
  const office = ((lexicon.words.get((words[end - 1] as NameWord).key) ?? 0) & TITLE) !== 0
  if (start >= end && from === 1 && end - from > 1 && lexicon.definite.has((words[0] as NameWord).key) && !office)
    return from
  if (known && (start >= end ? end - from > 1 : single && end - start === 1)) return from
  return start
}

/** A nickname: 'Tom "Duke" Hale'. */
function isQuoted(source: string, word: NameWord): boolean {
  return word.start > 0 && glyphOf(source.charCodeAt(word.start - 1)) !== null
}

/** “Minister of Finance Ann Kerr”: the name behind an office's field, at a first name or as the last two of three. */
function behindOffice(words: readonly NameWord[], from: number, to: number, lexicon: NameLexicon): number | null {
  const end = endOfRun(words, from, to, lexicon)
  for (let at = from + 1; at < end - 1; at++) if (lexicon.given.has((words[at] as NameWord).key)) return at
  return end - from >= 3 && !lexicon.organisations.has((words[end - 1] as NameWord).key) ? end - 2 : null
}

function wordAfter(words: readonly NameWord[], at: number, offset: number): number {
  let next = at + 1
  while (next < words.length && (words[next] as NameWord).start < offset) next++
  return next
}
