import { GIVEN, ORGANISATION } from '../../lexicon/name-bits.ts'
import { BYNAME, EPITHET, type NameLexicon } from '../../lexicon/quotes-names.ts'
import { ARTICLE } from '../../lexicon/word-bits.ts'
import { hashBetween, lookUp, namesAt, rowOf } from '../../lexicon/word-table.ts'
import { agrees, enlist, type Figure, newFigure } from './figure.ts'
import type { ReadMention } from './mentions.ts'
import { BY_NAME, type Meant, type Meeting, NAMES, PARAGRAPHS } from './pronoun.ts'

/** Figures by what they can be called. */
export interface Roll {
  readonly figures: Figure[]
  readonly byRole: Map<number, Figure[]>
  readonly byNoun: Map<string, Figure[]>
}

/** The last zone of a lead, with a headline or none, and how soon is named whom it describes, in characters. */
export const LEAD_ZONE = 1
const LEAD = 800

/** Lists figures by their roles, and organisations by their last word: "the ministry" is the Justice Ministry. */
export function rollOf(figures: readonly Figure[]): Roll {
  const roll: Roll = { figures: [], byRole: new Map(), byNoun: new Map() }
  for (const figure of figures) enrol(roll, figure)
  return roll
}

/** Adds a figure to the lists. */
function enrol(roll: Roll, figure: Figure): void {
  roll.figures.push(figure)
  for (const role of figure.roles ?? []) enlist(roll.byRole, role, figure)
  for (const noun of figure.nouns ?? []) enlist(roll.byNoun, noun, figure)
  if (figure.kind === 'organisation' && (figure.words.length > 1 || figure.field))
    enlist(roll.byNoun, figure.words.at(-1) as string, figure)
}

/** What a figure without a role is called by, it can be called by again. */
function learn(roll: Roll, figure: Figure, { roles, qualifiers }: Reading): void {
  if (roles.length === 0) return
  figure.roles = new Set(roles)
  figure.qualifiers ??= new Set(qualifiers)
  for (const role of roles) enlist(roll.byRole, role, figure)
}

/**
 * Whom a description means: "the spokesperson", before or after the name is given; else somebody new of these words.
 *
 * @param meant Whom a pronoun in its place would mean.
 */
export function figureOfDescription(
  read: ReadMention,
  roll: Roll,
  meant: () => Meant | null,
  met: readonly Meeting[],
  lexicon: NameLexicon,
): Figure {
  const { mention, reading } = read
  if (canBeKnown(reading)) {
    const known =
      byRole(reading.calls, reading, roll) ??
      byNoun(reading, roll) ??
      generally(reading, meant) ??
      bodyOf(read, roll, met, lexicon)
    if (known) {
      known.gender ??= reading.kind === 'person' ? reading.gender : null
      if (known.kind === 'person' && !known.roles) learn(roll, known, reading)
      return known
    }
  }
  const named = reading.definite === false ? namedLater(read, roll, lexicon) : null
  if (named) return named
  const figure = newFigure(reading, mention)
  figure.seen = mention.start
  enrol(roll, figure)
  return figure
}

/** Whether a description can be of somebody whom the text names. */
export function canBeKnown({ definite, kind }: Reading): boolean {
  return definite !== false && kind !== 'group'
}

type Reading = ReadMention['reading']

function byRole(roles: readonly number[], reading: Reading, roll: Roll): Figure | null {
  let best: Figure | null = null
  for (const role of roles) {
    for (const figure of roll.byRole.get(role) ?? []) {
      if (figure.kind !== 'person' || !agrees(figure, reading) || !qualifies(figure, reading)) continue
      if (!best || isNearer(figure, best)) best = figure
    }
  }
  return best
}

/** Whom the lead keeps for later: “A mayor resigned”, and further on “Mayor Ann Kerr”; not “one mayor”. */
function namedLater({ mention, reading, zone }: ReadMention, roll: Roll, { table }: NameLexicon): Figure | null {
  const { start, text } = mention
  if (zone > LEAD_ZONE || (lookUp(table, hashBetween(text, 0, text.indexOf(' '))) & ARTICLE) !== ARTICLE) return null
  let named: Figure | null = null
  for (const role of reading.roles) {
    for (const figure of roll.byRole.get(role) ?? []) {
      const { kind, seen, first } = figure
      if (kind !== 'person' || seen >= 0 || first - start > LEAD || !agrees(figure, reading)) continue
      if (!named || first < named.first) named = figure
    }
  }
  return named
}

function byNoun(reading: Reading, roll: Roll): Figure | null {
  let best: Figure | null = null
  for (const figure of roll.byNoun.get(reading.head ?? '') ?? []) {
    if ((figure.kind !== reading.kind && reading.kind !== 'unknown') || !agrees(figure, reading)) continue
    if (figure.kind === 'person' && !(isOnlyNoun(figure, reading) || qualifies(figure, reading))) continue
    if (!best || isNearer(figure, best)) best = figure
  }
  return best
}

/** “The 46-year-old”, “the singer”: whom a pronoun would mean; “the woman” only if nobody else was met whom it could. */
function generally(reading: Reading, meant: () => Meant | null): Figure | null {
  const { kind, definite, calls, head } = reading
  if (kind !== 'person') return null
  const isByname = calls.includes(BYNAME)
  if (calls.length > 0 && !(definite && (isByname || calls.includes(EPITHET)))) return null
  const { figure, alone } = meant() ?? NOBODY
  if (figure?.kind !== 'person' || !figure.sure || !agrees(figure, reading) || isOther(figure, reading)) return null
  const is = calls.length === 0 ? alone || isAge(head) : isByname || !figure.roles
  return is ? figure : null
}

/** “The company”, “the tabloid”: the body that was named last, if it can be called so. */
function bodyOf(
  { reading, zone }: ReadMention,
  roll: Roll,
  met: readonly Meeting[],
  lexicon: NameLexicon,
): Figure | null {
  const { definite, kind, owned } = reading
  const head = reading.head ?? ''
  const general = lexicon.bodies.get(head)
  if (!definite || owned || !general || general.own.length > 0) return null
  let likely: Figure | null = null
  for (let i = met.length - 1; i >= 0 && met.length - i <= NAMES; i--) {
    const { figure, place, form } = met[i] as Meeting
    if (zone - place.zone > PARAGRAPHS) break
    if (form === BY_NAME && place.acts && !place.quoted && isLikelyBody(figure)) likely ??= figure
    const last = figure.words.at(-1)
    if (form !== BY_NAME || figure.kind !== 'organisation' || last === undefined) continue
    const own = lexicon.bodies.get(last)
    if (own ? !own.all.some((row) => general.all.includes(row)) : isBody(last, lexicon) || kind === 'document') continue
    enlist(roll.byNoun, head, figure)
    return figure
  }
  if (likely && general.all.includes(FIRMS)) {
    likely.kind = 'organisation'
    enlist(roll.byNoun, head, likely)
    return likely
  }
  return null
}

/** Whether nothing tells that a name of several words is a person's, who would come again by surname: "Western Grid". */
function isLikelyBody({ kind, count, words, gender, heard, honorific, roles, latest }: Figure): boolean {
  if (kind !== 'person' || words.length < 2 || (words.length === 2 && count < 2)) return false
  if (latest.words.length < 2 || latest.personal || (latest.bits & GIVEN) !== 0) return false
  return !gender && !heard && !honorific && !roles
}

/** Whether a name that ends in a word says what body it is: a "Senate" is no company. */
function isBody(word: string, { table }: NameLexicon): boolean {
  return (namesAt(table, rowOf(table, hashBetween(word, 0, word.length))) & ORGANISATION) !== 0
}

/** The row of firms among the bodies: their names may be of any words. */
const FIRMS = 0

const NOBODY = { figure: null, alone: false }

function isAge(head: string | null): boolean {
  return head !== null && /^\d+$/.test(head)
}

/** Whether somebody is called by no name, or cannot be meant: "the Kerr supporter" is not Kerr. */
function isOther({ words }: Figure, { qualifiers }: Reading): boolean {
  return words.length === 0 || qualifiers.some((word) => words.includes(word))
}

/** Whether a description's capitals do not speak against it: "the Democratic candidate" is no Republican. */
function qualifies(figure: Figure, { qualifiers }: Reading): boolean {
  const own = figure.qualifiers
  return qualifiers.length === 0 || own === null || qualifiers.some((word) => own.has(word))
}

/** Whether the only capitals in a figure's titles are those of the noun: "Spokesman Tom Hale" may be of any ministry. */
function isOnlyNoun({ qualifiers }: Figure, { head }: Reading): boolean {
  return qualifiers?.size === 1 && qualifiers.has(head ?? '')
}

/** Met last, or where nobody was met yet, met first. */
function isNearer(a: Figure, b: Figure): boolean {
  if (a.seen >= 0 || b.seen >= 0) return a.seen > b.seen
  return a.first < b.first
}
