import {
  DOCUMENT_START,
  FEMALE,
  FIRM,
  GENERAL,
  GIVEN,
  GROUP,
  MALE,
  METONYM_START,
  NOT_NAME,
  ORGANISATION,
  ROLE_ALONE,
  SEVERAL,
} from '../../lexicon/name-bits.ts'
import { matchPhrase } from '../../lexicon/phrases.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import type { Speaker } from '../../types/index.ts'
import { begins, isPluralOf, roleAt } from './roles.ts'
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
  if (words.length > 1 && first.names & GIVEN) return 'person'
  // The Q and A of an interview.
  if (words.length === 1 && (first.key.length === 1 || (first.names & NOT_NAME) !== 0)) return 'unknown'
  const metonym = begins(METONYM_START, first) && matchPhrase(lexicon.metonyms, source, first.start, last.end)
  if (metonym && metonym.end >= last.end) return 'organisation'
  if ((last.names | first.names) & ORGANISATION) return 'organisation'
  if (isFirm(source, words)) return 'organisation'
  if (last.names & GROUP || (words.length === 1 && isPluralOf(last, GENERAL | ROLE_ALONE, lexicon))) return 'group'
  if (last.names & DOCUMENT_START && determined) return 'document'
  if (first.shouted && first.key.length <= LONGEST_ACRONYM && words.length === 1) return 'organisation'
  return determined ? 'organisation' : 'person'
}

/** "Holt and Sons", "Holt & Kerr". */
function isFirm(source: string, words: readonly NameWord[]): boolean {
  const [first, last] = [words[0] as NameWord, words.at(-1) as NameWord]
  return ((last.names & FIRM) !== 0 && words.length > 2) || source.slice(first.end, last.start).includes('&')
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
    const document = begins(DOCUMENT_START, word) && matchPhrase(lexicon.documents, source, word.start, limit)
    if (document && document.end >= head.end) return 'document'
  }
  if (head.names & GROUP) return 'group'
  if (head.names & ORGANISATION) return 'organisation'
  if (head.names & (MALE | FEMALE) || /^\d+-/.test(head.key)) return 'person'
  return isPluralOf(head, GENERAL | ORGANISATION | ROLE_ALONE, lexicon) ? 'group' : 'unknown'
}

/** The kind where no noun stands in any list: by a number ("two sides"), or by an ending ("backers", "stallholder"). */
export function kindByForm(core: readonly NameWord[], lexicon: NameLexicon): Speaker['kind'] {
  const { key } = core.at(-1) as NameWord
  if (core.length > 1 && core.some((word) => word.names & SEVERAL)) return 'group'
  const ends = (word: string) =>
    lexicon.personEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  if (ends(key)) return 'person'
  return lexicon.pluralEndings.some((ending) => key.endsWith(ending) && ends(key.slice(0, -ending.length)))
    ? 'group'
    : 'unknown'
}
