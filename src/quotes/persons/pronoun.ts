import { type Gender, PLURAL, THING } from '../../lexicon/name-bits.ts'
import type { Figure } from './figure.ts'
import type { ReadMention } from './mentions.ts'
import { WEIGHTS } from './pronoun-weights.ts'

/** What counts of a place where a figure was met. */
export interface Place {
  readonly zone: number
  readonly sentence: number
  readonly leads: boolean
  readonly quoted: boolean
  readonly possessive: boolean
  readonly acts: boolean
  readonly governed: boolean
  readonly opening: boolean
}

/** A place where a figure was met, as a pronoun may refer to it. */
export interface Meeting {
  readonly figure: Figure
  readonly place: Place
  /** By what it was met there. */
  readonly form: number
  /** It spoke there. */
  readonly speaks: boolean
  /** What it spoke there was a question. */
  readonly asks: boolean
}

// Forms of a meeting.
export const BY_NAME = 0
export const BY_DESCRIPTION = 1
export const BY_PRONOUN = 2
export const IN_PASSING = 3
const FORMS = 4

// Where a pronoun stands.
export const BEHIND_QUOTE = 0
export const OPENING = 1
export const WITHIN = 2
export const SITES = 3

/** A pronoun, and where it stands. */
export interface Asked {
  readonly read: ReadMention
  readonly sentence: number
  readonly site: number
}

/** Looks on while candidates are weighed, as the script that fits the weights does. */
export type Onlooker = (asked: Asked, figure: Figure, signs: readonly number[]) => void

/** How far back a pronoun can refer: in paragraphs, and in names. */
export const PARAGRAPHS = 3
export const NAMES = 48

/** Distances in sentences and times are told apart in so many steps. */
export const STEPS = 6
const NEAR = 3

// Where the weights of each sign begin: first those of tables, by the site of the pronoun or the step of the distance.
export const DISTANCE = 0
export const PARAGRAPH = DISTANCE + SITES * STEPS
const FORM = PARAGRAPH + PARAGRAPHS + 1
export const LEADS = FORM + FORMS * NEAR
export const SPEAKS_LAST = LEADS + STEPS
export const SPEAKS = SPEAKS_LAST + SITES * NEAR
const COUNT = SPEAKS + SITES * NEAR
const SOURCES = COUNT + NEAR
export const QUOTED = SOURCES + SITES * NEAR
export const POSSESSIVE = QUOTED + 1
export const ACTS = QUOTED + 2
export const GOVERNED = QUOTED + 3
const UNSURE = QUOTED + 4
const ASKS = QUOTED + 5
export const GENDER = QUOTED + 6
const HEARD = QUOTED + 7
const HEARD_OTHERWISE = QUOTED + 8
export const PERSON = QUOTED + 9
const NAMELESS = QUOTED + 10
const ONE_WORD = QUOTED + 11
const ACTS_BEFORE_QUOTE = QUOTED + 12
const IN_OPENING = QUOTED + 13

/** How many weights there are. */
export const SIGNS = QUOTED + 14

/** Whom a pronoun means, and whether nobody else was met who could be meant. */
export interface Meant {
  readonly figure: Figure
  readonly alone: boolean
}

/** Whom a pronoun means: of those met before, the one that fits best; null where nobody fits. */
export function figureOfPronoun(
  asked: Asked,
  met: readonly Meeting[],
  speakers: readonly Figure[],
  onlooker?: Onlooker,
): Meant | null {
  const { reading, zone } = asked.read
  const sort = sortOf(reading.bits)
  const signs: number[] = []
  let best: Figure | null = null
  let alone = true
  let most = Number.NEGATIVE_INFINITY
  let spoken = false
  for (let i = met.length - 1; i >= 0 && met.length - i <= NAMES; i--) {
    const meeting = met[i] as Meeting
    const { figure, place, speaks } = meeting
    if (zone - place.zone > PARAGRAPHS) break
    if (!canBe(figure, sort, reading.gender)) continue
    const count = readSigns(signs, asked, meeting, speaks && !spoken)
    onlooker?.(asked, figure, signs.slice(0, count))
    if (best && figure !== best) alone = false
    if (speaks) spoken = true
    let score = 0
    for (let n = 0; n < count; n++) score += WEIGHTS[signs[n] as number] as number
    if (score > most) {
      most = score
      best = figure
    }
  }
  if (!best) {
    alone = false
    for (let i = speakers.length - 1; i >= 0 && speakers.length - i <= NAMES && !best; i--) {
      const figure = speakers[i] as Figure
      if (canBe(figure, sort, reading.gender)) best = figure
    }
  }
  return best && { figure: best, alone }
}

/** What speaks for a meeting and against it, as indexes into the weights; gives how many they are, for the list is used again. */
function readSigns(
  signs: number[],
  { read, sentence, site }: Asked,
  { figure, place, form, speaks, asks }: Meeting,
  last: boolean,
): number {
  const { gender } = read.reading
  const step = stepOf(sentence - place.sentence)
  const near = Math.min(step, NEAR - 1)
  const paragraphs = Math.max(0, read.zone - place.zone)
  signs[0] = DISTANCE + site * STEPS + step
  signs[1] = PARAGRAPH + paragraphs
  signs[2] = FORM + form * NEAR + near
  signs[3] = COUNT + (figure.count < 2 ? 0 : figure.count < 4 ? 1 : 2)
  signs[4] = SOURCES + site * NEAR + Math.min(figure.sources, NEAR - 1)
  let count = 5
  if (place.leads) signs[count++] = LEADS + step
  if (last) signs[count++] = SPEAKS_LAST + site * NEAR + near
  if (speaks) signs[count++] = SPEAKS + site * NEAR + Math.min(paragraphs, NEAR - 1)
  if (asks && site === BEHIND_QUOTE && paragraphs > 0) signs[count++] = ASKS
  if (place.quoted) signs[count++] = QUOTED
  if (place.possessive) signs[count++] = POSSESSIVE
  if (place.acts) signs[count++] = ACTS
  if (place.acts && site === BEHIND_QUOTE) signs[count++] = ACTS_BEFORE_QUOTE
  if (place.governed) signs[count++] = GOVERNED
  if (place.opening) signs[count++] = IN_OPENING
  if (!figure.sure) signs[count++] = UNSURE
  if (figure.kind === 'person') signs[count++] = PERSON
  if (figure.words.length === 0) signs[count++] = NAMELESS
  if (figure.words.length === 1) signs[count++] = ONE_WORD
  if (gender === null) return count
  if (figure.gender !== null) signs[count++] = GENDER
  if (figure.heard !== null) signs[count++] = figure.heard === gender ? HEARD : HEARD_OTHERWISE
  return count
}

/** Sentences between in steps: none to three, some, many. */
function stepOf(sentences: number): number {
  if (sentences <= 3) return Math.max(0, sentences)
  return sentences < 7 ? 4 : 5
}

/** What a pronoun stands for. */
export type Sort = 'one' | 'several' | 'thing'

/** Whether a pronoun, by its bits, is for one person, several, or a thing. */
export function sortOf(bits: number): Sort {
  if (bits & PLURAL) return 'several'
  return bits & THING ? 'thing' : 'one'
}

/** Whether a pronoun of this sort can stand for a figure. */
export function canBe(figure: Figure, sort: Sort, gender: Gender | null): boolean {
  return (!figure.gender || !gender || figure.gender === gender) && isSort(figure, sort)
}

function isSort({ kind, latest }: Figure, sort: Sort): boolean {
  // Whom nobody fitted is known by a pronoun alone: one, several or a thing for good.
  if (latest.form === 'pronoun') return sortOf(latest.bits) === sort
  if (sort === 'several') return kind === 'group' || kind === 'organisation'
  if (sort === 'thing') return kind === 'organisation' || kind === 'document'
  return kind === 'person' || kind === 'unknown'
}
