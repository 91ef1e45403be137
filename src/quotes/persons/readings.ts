import { ABBREVIATED, DEFINITE, DEGREE, INDEFINITE, MODIFIER, NOT_NAME, TITLE_LINK } from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { AUXILIARY, PREPOSITION, TIME, VERB_ONLY } from '../../lexicon/word-bits.ts'
import { namesAt, type WordTable } from '../../lexicon/word-table.ts'
import { isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { glyphOf } from '../../text/marks.ts'
import { lettersStart } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import { isApposed, isTitle, smallWordAt } from './beside.ts'
import type { Capitals } from './capitals.ts'
import { changed, type NameReading, readName } from './name.ts'
import { roleAt, titleAt } from './roles.ts'
import { isShort } from './sentence-end.ts'
import { nameWords } from './words.ts'

/** Readings by the words that were read, since most names come again and again. */
export type Readings = Map<string, Known>

/** A reading, made where the same words stood before or stand now. */
export interface Known {
  readonly reading: NameReading
  /** Where the words started. */
  readonly start: number
}

/** The longest title before a comma, in characters. */
const LONGEST_TITLE = 60

/** How far behind a name an apposition is read, in characters. */
const APPOSITION = 120

/** Longest word of a title, in characters. */
const LONGEST_WORD = 24

/** Most parts of an office's field, and words with capitals of each. */
const FIELDS = 3
const CAPITALS = 4

/** Reads a mention; one of the same words is only read once. */
export function readMention(source: string, span: Span, known: Readings, lexicon: NameLexicon): Known {
  const text = source.slice(span.start, span.end)
  const before = known.get(text)
  if (before) return before
  const { start, end } = span
  let reading = readName(source, { start, end }, lexicon)
  if (reading.form === 'description' && reading.definite !== false && isNameApposed(source, span.end)) {
    // “The ministry's spokeswoman, Ann Kerr, said”: the name belongs to the mention.
    const fuller = readName(
      source,
      { start: span.start, end: appositionEnd(source, span.end, span.end + APPOSITION, lexicon) },
      lexicon,
    )
    if (fuller.name && fuller.kind === 'person') reading = fuller
  } else reading = withTitleBefore(source, span, reading, lexicon)
  const read = { reading, start: span.start }
  known.set(text, read)
  return read
}

/** A name in apposition to the title before it: "the host, Dina Falk". */
function withTitleBefore(
  source: string,
  { start, end }: Span,
  reading: NameReading,
  lexicon: NameLexicon,
): NameReading {
  if (!reading.name || start < 2 || source.charCodeAt(start - 2) !== 44) return reading
  const title = appositionStart(source, start - 2, lexicon)
  if (reading.title) {
    // "The chairman, Senator Kerr" is both.
    if (title === null || isBehindName(source, title)) return reading
    const { roles } = readName(source, { start: title, end: start - 2 }, lexicon)
    return roles.length === 0 ? reading : changed(reading, { roles: [...reading.roles, ...roles] })
  }
  const fuller = title === null ? null : readName(source, { start: title, end }, lexicon)
  return fuller?.name?.start === reading.name.start && fuller.title ? fuller : reading
}

function isNameApposed(source: string, end: number): boolean {
  if (end + 2 >= source.length) return false
  return source.charCodeAt(end) === 44 && source.charCodeAt(end + 1) === 32 && isUpper(source.charCodeAt(end + 2))
}

/**
 * Reads a run of capitals with the title before and the apposition behind it. A run of the same words is only read
 * again where a title stands at it and none did before.
 */
export function readRun(source: string, span: Capitals, limit: number, known: Readings, lexicon: NameLexicon): Known {
  const text = source.slice(span.start, span.end)
  const other = known.get(text)
  if (other?.reading.title) return other
  const { table } = lexicon
  // At a surname that came before, only what stands right before it is asked.
  const short = other !== undefined && other.reading.words.length < 2 && !isTitle(table, span.ahead)
  const title = short ? -1 : titleStart(source, span, lexicon)
  const titled = title !== -1
  const apposed = span.end === span.next && isApposed(source, span, table)
  if (other && !titled && !apposed) return other
  const end = apposed ? appositionEnd(source, span.end, limit, lexicon) : span.end
  const bare = readName(source, { start: titled ? title : span.start, end }, lexicon)
  const reading = titled ? bare : withTitleBefore(source, span, bare, lexicon)
  const read = { reading, start: span.start }
  if (!other || reading.title) known.set(text, read)
  return read
}

/** Where the title starts that stands at a name: "mayor", "Secretary of", "His daughter,"; -1 where none does. */
function titleStart(source: string, { start, before, ahead }: Capitals, lexicon: NameLexicon): number {
  if (isTitle(lexicon.table, ahead)) return withField(source, before, ahead, lexicon)
  const office = officeStart(source, before, ahead, lexicon)
  if (office !== -1 || start < 2 || source.charCodeAt(start - 2) !== 44) return office
  // "His colleague, Professor Kerr" has a title of his own.
  const [own] = nameWords(source, { start, end: start + LONGEST_WORD }, lexicon.table, 1)
  if (own && (own.names & ABBREVIATED) === 0 && titleAt(source, own, own.end, lexicon)) return -1
  const apposed = appositionStart(source, start - 2, lexicon)
  // Behind a comma it may belong to the name before: "Kerr, the mayor, Hale, the sheriff".
  return apposed === null || isBehindName(source, apposed) ? -1 : apposed
}

/** Whether a comma stands before an offset, and before that no word of small letters: a name, an age, a bracket. */
function isBehindName(source: string, at: number): boolean {
  if (source.charCodeAt(at - 2) !== 44) return false
  const start = lettersStart(source, 0, at - 2)
  return start === at - 2 || isUpper(source.charCodeAt(start))
}

/** Where a title starts with the words of capitals right before it: "Lenkovo mayor", "Harbour Authority chief". */
function withField(source: string, title: number, row: number, { table }: NameLexicon): number {
  const field = namesAt(table, row) & MODIFIER ? -1 : capitalsStart(source, wordBefore(source, title))
  if (field === -1) return title
  // A word at the head of its sentence has its capital from there.
  const own = nameWords(source, { start: field, end: title }, table).find(
    ({ names, bits }) => (names & NOT_NAME) === 0 && (bits & TIME) === 0,
  )
  return own?.start ?? title
}

/**
 * Where the office starts whose field ends in the word at `before`: "Secretary of", "Attorney for the District of"; -1
 * where none does.
 */
function officeStart(source: string, before: number, ahead: number, lexicon: NameLexicon): number {
  const { table } = lexicon
  let at = before
  let names = namesAt(table, ahead)
  for (let n = 0; n < FIELDS; n++) {
    let link = at
    if (names & DEFINITE) {
      link = wordBefore(source, at)
      names = namesOf(source, link, table)
    }
    if ((names & TITLE_LINK) === 0) return -1
    const last = wordBefore(source, link)
    const first = capitalsStart(source, last)
    if (first === -1) return -1
    const [word] = nameWords(source, { start: last, end: link }, table)
    if (word && titleAt(source, word, link, lexicon)) return first
    at = wordBefore(source, first)
    names = namesOf(source, at, table)
  }
  return -1
}

/** What the word of small letters at an offset can be in a name. */
function namesOf(source: string, at: number, table: WordTable): number {
  return namesAt(table, smallWordAt(source, at, source.length, table))
}

/** Where the words with capitals start that end with the one at `at`; -1 where that has none. */
function capitalsStart(source: string, at: number): number {
  let start = -1
  for (let n = 0, word = at; n < CAPITALS && word !== -1 && isUpper(source.charCodeAt(word)); n++) {
    start = word
    word = wordBefore(source, word)
  }
  return start
}

/** Where the word starts that stands a blank before the one at `at`; -1 where none does. */
function wordBefore(source: string, at: number): number {
  if (at < 2 || source.charCodeAt(at - 1) !== 32) return -1
  let start = at - 1
  while (start > 0 && at - start < LONGEST_WORD && isOfWord(source, start - 1)) start--
  return start < at - 1 ? start : -1
}

/** Whether a character belongs to a word: a letter, or the full stop of "U.S.". */
function isOfWord(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return isLetter(code) || (code === 46 && isUpper(source.charCodeAt(at - 1)))
}

/** A name as it stands so much further on, where the same words come again. */
export function moved(name: Span | null, by: number): Span | null {
  return name && by !== 0 ? { start: name.start + by, end: name.end + by } : name
}

/** Where the title starts that stands before a comma: words up to a mark, the last of them a role, no verb among them. */
function appositionStart(source: string, comma: number, lexicon: NameLexicon): number | null {
  let start = comma
  while (start > 0 && comma - start < LONGEST_TITLE && !isBoundary(source.charCodeAt(start - 1))) start--
  if (comma - start === LONGEST_TITLE) return null
  const words = nameWords(source, { start, end: comma }, lexicon.table)
  const last = words.at(-1)
  if (!last || last.capital || !roleAt(source, last, comma, lexicon)) return null
  // “…,” sighed | her brother, Kerr
  const from = words.map(({ names }) => (names & (DEFINITE | INDEFINITE)) !== 0).lastIndexOf(true)
  const own = from === -1 ? words : words.slice(from)
  return own.some(({ bits, capital }) => !capital && isClause(bits)) ? null : (own[0]?.start ?? null)
}

/** Whether a word makes a clause of the words around it. */
function isClause(bits: number): boolean {
  return (bits & (VERB_ONLY | AUXILIARY | PREPOSITION)) !== 0
}

function isBoundary(code: number): boolean {
  return (
    code === 44 ||
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 58 ||
    code === 59 ||
    code === 10 ||
    code === 41 ||
    code === 0x2013 ||
    code === 0x2014 ||
    glyphOf(code)?.family === 'double'
  )
}

/** Takes in what stands behind a comma, up to the next mark: an apposition may be there, behind degrees. */
function appositionEnd(source: string, end: number, limit: number, { table }: NameLexicon): number {
  const stop = Math.min(limit, end + APPOSITION, source.length)
  let start = end + 2
  for (let at = start; at < stop; at++) {
    const code = source.charCodeAt(at)
    // An age and its comma stand before the apposition itself: "Kerr, 46, a baker,".
    if (code === 44 && !(isDigit(source.charCodeAt(at - 1)) && (at - end < 6 || isDigit(source.charCodeAt(at + 1))))) {
      const [word] = nameWords(source, { start, end: at }, table, 1)
      if (!word || (word.names & DEGREE) === 0) return at
      start = at + 2
    } else if (code === 46 && (isAbbreviated(source, at) || isShort(source, start, at, table))) continue
    else if (code === 46 || code === 59 || code === 58 || glyphOf(code)?.family === 'double') return at
  }
  return end
}

/** Whether a full stop stands behind a single capital, or the last of "Ph.D.". */
function isAbbreviated(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 2)
  return isUpper(source.charCodeAt(at - 1)) && (before === 32 || before === 46)
}
