import { ANSWER, GENERAL, PAIR, ROLE_ALONE } from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { hashBetween, namesAt, rowOf, type WordTable } from '../../lexicon/word-table.ts'
import { isBlank, isLetter } from '../../text/chars.ts'
import { itemBefore } from '../../text/list.ts'
import { glyphOf } from '../../text/marks.ts'
import type { Mention } from '../../types/index.ts'
import { whoIsAsked } from './answers.ts'
import type { Cast } from './cast.ts'
import { canBeKnown, figureOfDescription, LEAD_ZONE, type Roll, rollOf } from './describe.ts'
import { type Figure, newFigure } from './figure.ts'
import { type ReadMention, sentenceAt } from './mentions.ts'
import {
  type Asked,
  BEHIND_QUOTE,
  BY_DESCRIPTION,
  BY_NAME,
  BY_PRONOUN,
  canBe,
  figureOfPronoun,
  IN_PASSING,
  type Meeting,
  type Onlooker,
  OPENING,
  type Place,
  sortOf,
  WITHIN,
} from './pronoun.ts'
import type { Occurrence } from './prose.ts'
import { isPluralOf } from './roles.ts'
import { namedTogether } from './together.ts'

/** Who each mention is, by its start, and which of them are pronouns that nobody fits. */
export interface Resolved {
  readonly figures: ReadonlyMap<number, Figure>
  /** The others where a pronoun is for several who are named: "Kerr and Mehta … they said". */
  readonly others: ReadonlyMap<number, readonly Figure[]>
  readonly unresolved: readonly Mention[]
}

/** What stands between the start of a sentence and its first word is shorter, in characters. */
const OPENER = 8

/** In so many paragraphs further on somebody may be named whom the lead describes. */
const LEAD_ZONES = 4

/** How many names ahead a pronoun can refer to. */
const FARTHEST_AHEAD = 4

/**
 * The last paragraph in which it matters who is named beside the speakers: a pronoun and an answer can mean those before
 * it, a description those behind it as well. -1 where all mentions are names of one.
 */
export function lastAsked(mentions: readonly ReadMention[], table: WordTable): number {
  let last = -1
  for (const { mention, reading, name, zone } of mentions) {
    if (name && !(reading.definite && reading.kind === 'person' && reading.words.length === 1)) continue
    const several = reading.kind === 'group' && reading.definite
    if (name || several || reading.form === 'pronoun' || isAnswer(mention.text, table)) last = Math.max(last, zone)
    else if (canBeKnown(reading)) return Number.POSITIVE_INFINITY
    else if (zone <= LEAD_ZONE && reading.roles.length > 0) last = zone + LEAD_ZONES
  }
  return last
}

/** Goes through the mentions in order, with all names that stand before each. */
export function resolve(
  source: string,
  mentions: readonly ReadMention[],
  occurrences: readonly Occurrence[],
  cast: Cast,
  sentences: readonly number[],
  lexicon: NameLexicon,
  onlooker?: Onlooker,
): Resolved {
  const { table } = lexicon
  // Only descriptions ask for the roll.
  let roll: Roll | null = null
  for (const figure of cast.figures) figure.seen = -1

  const met: Meeting[] = []
  const byStart = new Map<number, Figure>()
  const spoke: Figure[] = []
  const figures = new Map<number, Figure>()
  const others = new Map<number, readonly Figure[]>()
  const unresolved: Mention[] = []
  let asked: Figure | null | undefined
  let next = 0
  for (const read of mentions) {
    const { mention, reading, name, zone, speaks, quoted } = read
    const sentence = sentenceAt(sentences, mention.start)
    const until = name ? name.start + 1 : mention.start
    for (; next < occurrences.length && (occurrences[next]?.start ?? until) < until; next++) {
      const figure = cast.of[next]
      const occurrence = occurrences[next]
      if (!figure || !occurrence) continue
      figure.seen = occurrence.start
      met.push({ figure, place: occurrence, form: BY_NAME, speaks: false, asks: false })
    }
    let figure: Figure | null
    const referred = byStart.get(read.refers)
    if (referred) figure = referred
    else if (name) {
      const family = cast.families.get(next - 1)
      figure = family?.[0] ?? cast.of[next - 1] ?? null
      if (family) others.set(mention.start, family.slice(1))
    } else if (reading.form === 'pronoun') {
      const meant = figureOfPronoun(askedOf(source, read, sentences), met, spoke, onlooker)
      if (!meant && read.passing) continue
      const answerer = read.passing ? null : whoIsAsked(source, zone, sentence, occurrences, cast.of, next, table)
      const answers = answerer !== null && canBe(answerer, sortOf(reading.bits), reading.gender)
      figure = (answers ? answerer : meant?.figure) ?? ahead(read, occurrences, cast.of, next) ?? loneBefore(read, cast)
      if (figure) figure.heard = reading.gender ?? figure.heard
      // Whoever else could be meant may be: only then does the pronoun tell for good.
      if (figure && !read.passing && (meant?.alone ?? true)) figure.gender ??= reading.gender
      if (sortOf(reading.bits) === 'several' && (!figure || isSilent(figure))) {
        const [first, ...rest] = namedTogether(source, zone, occurrences, cast.of, next, table)
        figure = first ?? figure
        if (rest.length > 0) others.set(mention.start, rest)
      }
    } else {
      const pair = isPair(read, lexicon) ? namedTogether(source, zone, occurrences, cast.of, next, table) : []
      if (pair.length === 2) others.set(mention.start, pair.slice(1))
      const answers = isAnswer(mention.text, table)
      if (answers && asked === undefined) asked = introduced(met)
      roll ??= rollOf(cast.figures)
      figure =
        (pair.length === 2 ? (pair[0] as Figure) : null) ??
        (answers ? asked : null) ??
        figureOfDescription(
          read,
          roll,
          () => figureOfPronoun(askedOf(source, read, sentences), met, spoke),
          met,
          lexicon,
        )
    }
    if (!figure) {
      unresolved.push(mention)
      figure = newFigure(reading, mention)
    }
    figure.seen = mention.start
    const own = name && met.at(-1)?.place === occurrences[next - 1] ? met.pop() : undefined
    met.push({
      figure,
      place: own ? { ...own.place, acts: true, governed: false } : placeOf(read, sentence),
      form: formOf(read),
      speaks: speaks && !quoted,
      asks: speaks && isBehindQuestion(source, mention.start),
    })
    byStart.set(mention.start, figure)
    if (!speaks) continue
    figures.set(mention.start, figure)
    spoke.push(figure)
  }
  return { figures, others, unresolved }
}

/** The name of one word that spoke last before a pronoun for one, in its paragraph or the one above: "Hale said … he said". */
function loneBefore({ mention, reading, zone }: ReadMention, cast: Cast): Figure | null {
  const sort = sortOf(reading.bits)
  if (sort !== 'one') return null
  const lone = cast.lone()
  let low = 0
  let high = lone.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lone[middle]?.start ?? 0) < mention.start) low = middle + 1
    else high = middle
  }
  const last = itemBefore(lone, low)
  return last && zone - last.zone <= 1 && canBe(last.figure, sort, reading.gender) ? last.figure : null
}

/** Whether a mention is the label of the one who is asked: "A". */
function isAnswer(text: string, table: WordTable): boolean {
  return (namesAt(table, rowOf(table, hashBetween(text, 0, text.length))) & ANSWER) !== 0
}

/** Whom an interview is with: the person named most before its first answer, of equals the first. */
function introduced(met: readonly Meeting[]): Figure | null {
  const times = new Map<Figure, number>()
  for (const { figure } of met) {
    if (figure.kind === 'person' && figure.words.length > 0) times.set(figure, (times.get(figure) ?? 0) + 1)
  }
  let best: Figure | null = null
  for (const [figure, count] of times) if (count > (best ? (times.get(best) as number) : 0)) best = figure
  return best
}

/** Whether an organisation that has a name never speaks by it, as places do not. */
function isSilent({ kind, words, sources }: Figure): boolean {
  return kind === 'organisation' && words.length > 0 && sources === 0
}

/** Whether a description is of two who are known: "the two senators". */
function isPair({ mention: { text }, reading }: ReadMention, lexicon: NameLexicon): boolean {
  const { kind, definite, head } = reading
  if (kind !== 'group' || !definite || head === null) return false
  const at = text.indexOf(' ') + 1
  const { table } = lexicon
  const number = namesAt(table, rowOf(table, hashBetween(text, at, Math.max(at, text.indexOf(' ', at)))))
  return (number & PAIR) === PAIR && isPluralOf({ key: head }, GENERAL | ROLE_ALONE, lexicon)
}

/** A pronoun with where it stands in its sentence. */
function askedOf(source: string, read: ReadMention, sentences: readonly number[]): Asked {
  const { start } = read.mention
  const sentence = sentenceAt(sentences, start)
  const opened = sentences[sentence - 1] ?? 0
  let at = start - 1
  while (at >= opened && isBlank(source.charCodeAt(at))) at--
  if (at >= opened && glyphOf(source.charCodeAt(at))) return { read, sentence, site: BEHIND_QUOTE }
  while (at >= opened && start - at < OPENER && !isLetter(source.charCodeAt(at))) at--
  return { read, sentence, site: at < opened ? OPENING : WITHIN }
}

/** Whether a quoted question ends right before an offset: "“Why?” she asked". */
function isBehindQuestion(source: string, start: number): boolean {
  let at = start - 1
  while (at > 0 && isBlank(source.charCodeAt(at))) at--
  return at > 0 && source.charCodeAt(at - 1) === 63 && glyphOf(source.charCodeAt(at)) !== null
}

function formOf({ reading, passing }: ReadMention): number {
  if (passing) return IN_PASSING
  if (reading.form === 'pronoun') return BY_PRONOUN
  return reading.form === 'name' ? BY_NAME : BY_DESCRIPTION
}

/** The place of a mention. */
function placeOf({ zone, speaks, quoted, acts }: ReadMention, sentence: number): Place {
  return {
    zone,
    sentence,
    leads: acts,
    quoted,
    possessive: !acts,
    acts: acts && !speaks,
    governed: false,
    opening: false,
  }
}

/** Whom a pronoun means that comes before the name: “After he left the pier, Kerr said …”. */
function ahead(
  { reading, zone }: ReadMention,
  occurrences: readonly Occurrence[],
  of: readonly (Figure | null)[],
  from: number,
): Figure | null {
  const sort = sortOf(reading.bits)
  for (let i = from; i < occurrences.length && occurrences[i]?.zone === zone && i < from + FARTHEST_AHEAD; i++) {
    const figure = of[i]
    if (figure && canBe(figure, sort, reading.gender)) return figure
  }
  return null
}
