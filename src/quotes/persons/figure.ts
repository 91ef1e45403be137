import type { Gender } from '../../lexicon/name-bits.ts'
import type { Span, Speaker } from '../../types/index.ts'
import type { NameReading } from './name.ts'

/** Somebody or something that the text speaks of, gathered from all of its names; some of them are quoted. */
export interface Figure {
  kind: Speaker['kind']
  /** The words of its fullest name in lower case; of descriptions none. */
  words: readonly string[]
  /** What a body's name goes on with behind these words: "of justice". */
  field: string | null
  suffix: string | null
  /** Where its fullest name, or its description, stands. */
  form: Span
  /** A surname that stands apart from that. */
  shared: Span | null
  gender: Gender | null
  /** The gender of the pronoun that it was last called by. */
  heard: Gender | null
  honorific: string | null
  title: Span | null
  /** Null where there are none, as for most names; so of the next two. */
  roles: Set<number> | null
  /** The nouns that it is called by: "official", "butcher". */
  nouns: Set<string> | null
  /** Words with capitals in its titles: "republican". */
  qualifiers: Set<string> | null
  /** First and latest place where it was met, while the text is read in order. */
  first: number
  seen: number
  /** How often it is named. */
  count: number
  /** Something tells that it is somebody: a first name, a title, a verb of speech. */
  sure: boolean
  /** How often it is named as a source, anywhere. */
  sources: number
  /** The reading that was added last: most names come again as they are. */
  latest: NameReading
}

/** A figure that one reading makes. */
export function newFigure(reading: NameReading, form: Span): Figure {
  return {
    kind: reading.kind,
    words: reading.words,
    field: reading.field,
    suffix: reading.suffix,
    form,
    shared: reading.shared,
    gender: reading.gender,
    heard: null,
    honorific: reading.honorific,
    title: reading.title,
    roles: union(null, reading.roles),
    qualifiers: union(null, reading.qualifiers),
    nouns: reading.head ? new Set([reading.head]) : null,
    first: form.start,
    seen: -1,
    count: 1,
    sure: true,
    sources: 0,
    latest: reading,
  }
}

/** Whether two full names can be one person's: "J. Kerr", "Jane Q. Kerr", "Jan Kerr" and "Jane Kerr". */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false
  if (a.length < 2 || b.length < 2) return true
  return isForm(a[0] as string, b[0] as string) || a.includes(b[0] as string) || b.includes(a[0] as string)
}

/** Whether one first name is an initial or a short form of the other, or the same. */
function isForm(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 1 || `${a}${b}`.includes('.')) return short[0] === long[0]
  return short.length > 2 && long.startsWith(short)
}

/** Whether the names of two bodies do not go on differently: "Department of Justice", "Department of Health". */
export function sameField(figure: Figure, { field }: Pick<NameReading, 'field'>): boolean {
  return !figure.field || !field || figure.field === field
}

/** Whether gender does not speak against a figure. */
export function agrees(figure: Figure, { gender }: Pick<NameReading, 'gender'>): boolean {
  return !figure.gender || !gender || figure.gender === gender
}

/** Of so many figures of one surname or role the rest is not told apart, so that a long list of names costs no more than its length. */
const MOST_NAMESAKES = 32

/** Adds a figure to those that one word can call. */
export function enlist<K>(map: Map<K, Figure[]>, key: K, figure: Figure): void {
  const list = map.get(key)
  if (!list) map.set(key, [figure])
  else if (list.length < MOST_NAMESAKES) list.push(figure)
}

/** Adds what another name of a figure says: a fuller form, a title, a gender. */
export function enrich(figure: Figure, reading: NameReading, { start, end }: Span): void {
  figure.count++
  if (figure.latest === reading) return
  figure.latest = reading
  figure.gender ??= reading.gender
  figure.honorific ??= reading.honorific
  figure.title ??= reading.title
  figure.roles = union(figure.roles, reading.roles)
  if (reading.head) figure.nouns = union(figure.nouns, [reading.head])
  figure.qualifiers = union(figure.qualifiers, reading.qualifiers)
  const fuller = reading.field ? !figure.field : !figure.field && isFuller(reading.words, figure.words)
  if (fuller || (reading.field && isFuller(reading.words, figure.words))) {
    figure.words = reading.words
    figure.field = reading.field
    figure.suffix = reading.suffix
    figure.form = { start, end }
    figure.shared = reading.shared
  }
}

/** The set with more items in it; null as long as there are none. */
function union<T>(set: Set<T> | null, items: readonly T[]): Set<T> | null {
  if (items.length === 0) return set
  if (!set) return new Set(items)
  for (const item of items) set.add(item)
  return set
}

function isFuller(a: readonly string[], b: readonly string[]): boolean {
  return length(a) > length(b)
}

function length(words: readonly string[]): number {
  let sum = words.length * 4
  for (const word of words) sum += Math.min(word.length, 4)
  return sum
}
