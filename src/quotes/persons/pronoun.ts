import { type Gender, PLURAL, THING } from '../../lexicon/name-bits.ts'
import type { Figure } from './figure.ts'
import type { ReadMention } from './mentions.ts'

/** What counts of a place where a figure was met. */
export interface Place {
  readonly zone: number
  readonly sentence: number
  readonly leads: boolean
  readonly quoted: boolean
  readonly possessive: boolean
  readonly acts: boolean
  readonly governed: boolean
}

/** A place where a figure was met, as a pronoun may refer to it. */
export interface Meeting {
  readonly figure: Figure
  readonly place: Place
  /** It spoke there. */
  readonly speaks: boolean
}

/** What speaks for a meeting: nearness, and that the figure there acted and spoke. */
const WEIGHTS = {
  sentence: -0.9,
  zone: -0.6,
  leads: 1.2,
  quoted: -5,
  possessive: -0.7,
  acts: 2,
  governed: -2,
  speaks: 0,
  speaksLast: 2,
  gender: 1.4,
  person: 2.5,
}

/** How far back a pronoun can refer: in paragraphs, and in names. */
const PARAGRAPHS = 3
const NAMES = 48

/** Whom a pronoun means: of those met before, the one that fits best; null where nobody fits. */
export function figureOfPronoun(
  { reading, zone }: ReadMention,
  sentence: number,
  met: readonly Meeting[],
  speakers: readonly Figure[],
): Figure | null {
  const sort = sortOf(reading.bits)
  let best: Figure | null = null
  let most = Number.NEGATIVE_INFINITY
  let spoken = false
  for (let i = met.length - 1; i >= 0 && met.length - i <= NAMES; i--) {
    const { figure, place, speaks } = met[i] as Meeting
    if (zone - place.zone > PARAGRAPHS) break
    if (!canBe(figure, sort, reading.gender)) continue
    const score =
      WEIGHTS.sentence * Math.min(sentence - place.sentence, 8) +
      WEIGHTS.zone * (zone - place.zone) +
      (place.leads ? WEIGHTS.leads : 0) +
      (place.quoted ? WEIGHTS.quoted : 0) +
      (place.possessive ? WEIGHTS.possessive : 0) +
      (place.acts ? WEIGHTS.acts : 0) +
      (place.governed ? WEIGHTS.governed : 0) +
      (speaks ? WEIGHTS.speaks : 0) +
      (speaks && !spoken ? WEIGHTS.speaksLast : 0) +
      (figure.gender !== null && figure.gender === reading.gender ? WEIGHTS.gender : 0) +
      (figure.kind === 'person' ? WEIGHTS.person : 0)
    if (speaks) spoken = true
    if (score > most) {
      most = score
      best = figure
    }
  }
  if (!best) {
    for (let i = speakers.length - 1; i >= 0 && speakers.length - i <= NAMES && !best; i--) {
      const figure = speakers[i] as Figure
      if (canBe(figure, sort, reading.gender)) best = figure
    }
  }
  return best
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
