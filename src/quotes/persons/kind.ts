import { matchPhrase } from '../../lexicon/phrases.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import type { Speaker } from '../../types/index.ts'
import { begins, roleAt } from './roles.ts'
import type { NameWord } from './words.ts'

/** Longest acronym: longer words in capitals are shouted names. */
const LONGEST_ACRONYM = 5

/** Whether a name without a title is a person's or an organisation's. */
export function kindOfName(
  source: string,
  words: readonly NameWord[],
  determined: boolean,
  lexicon: NameLexicon,
): Speaker['kind'] {
  const first = words[0] as NameWord
  const last = words.at(-1) as NameWord
  if (words.length > 1 && lexicon.given.has(first.key)) return 'person'
  // The Q and A of an interview.
  if (words.length === 1 && (first.key.length === 1 || lexicon.notNames.has(first.key))) return 'unknown'
  const metonym = begins(lexicon.metonyms, first) && matchPhrase(lexicon.metonyms, source, first.start, last.end)
  if (metonym && metonym.end >= last.end) return 'organisation'
  if (lexicon.organisations.has(last.key) || lexicon.organisations.has(first.key)) return 'organisation'
  if (lexicon.groups.has(last.key)) return 'group'
  if (lexicon.documents.has(last.key) && determined) return 'document'
  if (first.shouted && first.key.length <= LONGEST_ACRONYM && words.length === 1) return 'organisation'
  return determined ? 'organisation' : 'person'
}

/** What kind of speaker a description is of: by its last noun. */
export function kindOfDescription(
  source: string,
  core: readonly NameWord[],
  limit: number,
  lexicon: NameLexicon,
): Speaker['kind'] {
  const head = core.at(-1) as NameWord
  if (head.possessive) return 'unknown'
  for (const word of core) {
    const role = roleAt(source, word, limit, lexicon)
    if (role && role.end >= head.end) return 'person'
    const document = begins(lexicon.documents, word) && matchPhrase(lexicon.documents, source, word.start, limit)
    if (document && document.end >= head.end) return 'document'
  }
  if (lexicon.groups.has(head.key)) return 'group'
  if (lexicon.organisations.has(head.key)) return 'organisation'
  if (lexicon.gender.has(head.key) || /^\d+-/.test(head.key)) return 'person'
  return isPlural(head, lexicon) ? 'group' : 'unknown'
}

/** The kind where no noun stands in any list: by a number ("two sides"), or by an ending ("backers", "stallholder"). */
export function kindByForm(core: readonly NameWord[], lexicon: NameLexicon): Speaker['kind'] {
  const { key } = core.at(-1) as NameWord
  if (core.length > 1 && core.some((word) => lexicon.several.has(word.key))) return 'group'
  const ends = (word: string) =>
    lexicon.personEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  if (ends(key)) return 'person'
  return lexicon.pluralEndings.some((ending) => key.endsWith(ending) && ends(key.slice(0, -ending.length)))
    ? 'group'
    : 'unknown'
}

function isPlural(head: NameWord, lexicon: NameLexicon): boolean {
  for (const ending of lexicon.pluralEndings) {
    if (!head.key.endsWith(ending)) continue
    const singular = head.key.slice(0, -ending.length)
    if (lexicon.general.has(singular) || lexicon.organisations.has(singular)) return true
    if (lexicon.roles.get(singular)?.some((entry) => entry.phrase === singular)) return true
  }
  return false
}
