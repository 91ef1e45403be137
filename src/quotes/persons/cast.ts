import { GIVEN, NOT_NAME } from '../../lexicon/name-bits.ts'
import { once } from '../../lexicon/once.ts'
import { agrees, enlist, enrich, type Figure, newFigure, sameField, sameName } from './figure.ts'
import type { NameReading } from './name.ts'
import type { Occurrence } from './prose.ts'

/** A name of one word that is nobody's for sure. */
type Lone = Occurrence & { readonly figure: Figure }

/** Everybody whom the text names, and who each name is. */
export interface Cast {
  readonly figures: Figure[]
  /** The figure of each occurrence, in step with them; null for a name that may be a thing. */
  readonly of: readonly (Figure | null)[]
  /** Those of one surname whom a name in the plural calls together, by its occurrence: "the Toomeys". */
  readonly families: ReadonlyMap<number, readonly Figure[]>
  /** Names of one word that speak and go back to no other, with their place: "Hale said". Whoever else fits comes before them. */
  readonly lone: () => readonly Lone[]
}

/**
 * Joins the names of a document: first the full ones, then the surnames, first names and acronyms that
 * go back to them. `places` are names that the dateline gives, in lower case.
 */
export function castOf(occurrences: readonly Occurrence[], places: ReadonlySet<string>): Cast {
  const figures: Figure[] = []
  const of: (Figure | null)[] = new Array(occurrences.length).fill(null)
  const byLast = new Map<string, Figure[]>()
  const byFirst = new Map<string, Figure[]>()
  const byInner = new Map<string, Figure[]>()
  const families = new Map<number, readonly Figure[]>()
  // Few names ask for it.
  let surnames: Set<string> | null = null
  const add = (occurrence: Occurrence): Figure => {
    const { reading } = occurrence
    const figure = newFigure(reading, { start: occurrence.start, end: occurrence.end })
    figures.push(figure)
    enlist(byLast, reading.words.at(-1) as string, figure)
    if (reading.words.length > 1) enlist(byFirst, reading.words[0] as string, figure)
    if (isPerson(reading))
      for (let i = 1; i < reading.words.length - 1; i++) enlist(byInner, reading.words[i] as string, figure)
    if (reading.kind !== 'person' && (reading.words.length > 1 || reading.field))
      for (const letters of acronyms(reading)) enlist(byFirst, letters, figure)
    return figure
  }

  for (let i = 0; i < occurrences.length; i++) {
    const occurrence = occurrences[i] as Occurrence
    const { reading, mention } = occurrence
    if (reading.words.length < 2) continue
    const last = reading.words.at(-1) as string
    const sure = mention || occurrence.speaks || isSure(reading)
    if (!sure && !(occurrence.acts && !occurrence.placed && isPerson(reading) && reading.words.length < 4)) {
      surnames ??= surnamesOf(occurrences)
      if (!surnames.has(last)) continue
    }
    const known = byLast.get(last)?.find((figure) => matches(figure, reading))
    if (known) enrich(known, reading, occurrence)
    const figure = known ?? add(occurrence)
    figure.sure = sure || (known?.sure ?? false)
    of[i] = figure
  }
  // Short names go back to full ones: first those with an honorific or title, which tell two of one surname apart.
  const short = (occurrence: Occurrence, i: number, titled: boolean): void => {
    const { reading, mention } = occurrence
    if (of[i] || reading.words.length !== 1 || titled !== (reading.honorific !== null || reading.title !== null)) return
    const key = reading.words[0] as string
    const family = reading.definite ? (byLast.get(key.slice(0, -1)) ?? byLast.get(key.slice(0, -2))) : undefined
    if (family?.[1]?.kind === 'person') {
      families.set(i, family)
      return
    }
    // By surname, by first name, by the first of two surnames: "Peña" of "Ana Peña Soto".
    const known =
      nearest(byLast.get(key), reading, occurrence) ??
      nearest(byFirst.get(key), reading, occurrence) ??
      nearest(byInner.get(key), reading, occurrence)
    if (known) {
      enrich(known, reading, occurrence)
      known.sure ||= mention || occurrence.speaks || reading.honorific !== null
    } else if (
      mention ||
      reading.honorific ||
      (titled && reading.kind === 'person' && (reading.bits & NOT_NAME) === 0)
    ) {
      of[i] = add(occurrence)
    }
    of[i] ??= known
  }
  for (let i = 0; i < occurrences.length; i++) short(occurrences[i] as Occurrence, i, true)
  for (let i = 0; i < occurrences.length; i++) short(occurrences[i] as Occurrence, i, false)
  settle(occurrences, of, figures, places)
  for (let i = 0; i < of.length; i++) {
    const figure = of[i]
    if (figure && occurrences[i]?.mention) figure.sources++
  }
  return { figures, of, families, lone: once(() => loneNames(occurrences, of, places)) }
}

function loneNames(
  occurrences: readonly Occurrence[],
  of: readonly (Figure | null)[],
  places: ReadonlySet<string>,
): Lone[] {
  const lone: Lone[] = []
  const byName = new Map<string, Figure>()
  for (let i = 0; i < occurrences.length; i++) {
    const occurrence = occurrences[i] as Occurrence
    const { reading, speaks, placed, possessive } = occurrence
    const name = reading.words[0] ?? ''
    if (of[i] || !speaks || placed || possessive || reading.bits & NOT_NAME || places.has(name)) continue
    const figure = byName.get(name) ?? newFigure(reading, { start: occurrence.start, end: occurrence.end })
    byName.set(name, figure)
    lone.push({ ...occurrence, figure })
  }
  return lone
}

/** The surnames of persons who are mentioned, have an honorific, or do something by that name alone. */
function surnamesOf(occurrences: readonly Occurrence[]): Set<string> {
  const surnames = new Set<string>()
  for (const { mention, reading, acts, placed } of occurrences) {
    if ((mention || reading.honorific || (acts && !placed && reading.words.length === 1)) && isPerson(reading))
      surnames.add(reading.words.at(-1) as string)
  }
  return surnames
}

/**
 * A place that speaks is a government or a town: known by the dateline, or as it often stands behind an "in"; but a
 * person where a title, a first name or a gender says so.
 */
function settle(
  occurrences: readonly Occurrence[],
  of: readonly (Figure | null)[],
  figures: readonly Figure[],
  places: ReadonlySet<string>,
): void {
  const placed = new Map<Figure, number>()
  for (let i = 0; i < of.length; i++) {
    const figure = of[i]
    if (figure && occurrences[i]?.placed) placed.set(figure, (placed.get(figure) ?? 0) + 1)
  }
  if (places.size > 0) {
    for (const figure of figures) if (places.has(figure.words.join(' '))) placed.set(figure, figure.count)
  }
  for (const [figure, times] of placed) {
    const bare = figure.words.length === 1 && !figure.honorific && !figure.title && !figure.gender
    if (figure.kind === 'person' && bare && times * 3 >= figure.count) figure.kind = 'organisation'
  }
}

/** Whether a name without help of its mention is somebody: by its first name, title or honorific. */
function isSure(reading: NameReading): boolean {
  if (reading.kind === 'organisation') return true
  if (!isPerson(reading)) return false
  if (reading.title || reading.honorific || reading.personal) return true
  return (reading.bits & GIVEN) !== 0
}

function isPerson(reading: NameReading): boolean {
  return reading.kind === 'person'
}

function matches(figure: Figure, reading: NameReading): boolean {
  if (figure.kind !== reading.kind) return false
  if (reading.kind !== 'person')
    return sameField(figure, reading) && (isTail(figure.words, reading.words) || isTail(reading.words, figure.words))
  return sameName(figure.words, reading.words) && agrees(figure, reading) && figure.suffix === reading.suffix
}

/** “State Department” is the tail of “U.S. State Department”. */
function isTail(long: readonly string[], short: readonly string[]): boolean {
  return long.length >= short.length && short.every((word, i) => word === long[long.length - short.length + i])
}

/** Of several of one surname, the one whose roles fit; else the one named most often; else the one named last before. */
function nearest(figures: readonly Figure[] | undefined, reading: NameReading, { start }: Occurrence): Figure | null {
  let best: Figure | null = null
  let most = -1
  if (!figures) return best
  for (const figure of figures) {
    if (!agrees(figure, reading) || !sameField(figure, reading)) continue
    if (reading.kind === 'organisation' && figure.kind === 'person' && reading.definite) continue
    if (reading.honorific && figure.kind !== 'person') continue
    const { roles } = figure
    const fits = roles !== null && reading.roles.some((role) => roles.has(role))
    const score = (fits ? 1e6 : 0) + figure.count + (figure.first < start ? 0.5 : 0)
    if (score <= most) continue
    best = figure
    most = score
  }
  return best
}

/** The first letters of a body's words; where its name goes on, with and without those of small words: "DOJ", "FBI". */
function acronyms({ words, field }: NameReading): Set<string> {
  const all = field ? [...words, ...field.split(' ')] : words
  const initials = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('')
  return new Set([initials(all), initials(field ? all.filter((word) => word.length > 3) : words)])
}
