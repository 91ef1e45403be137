import type { Mention } from '../../types/index.ts'
import type { Cast } from './cast.ts'
import { figureOfDescription, type Roll, rollOf } from './describe.ts'
import { type Figure, newFigure } from './figure.ts'
import { type ReadMention, sentenceAt } from './mentions.ts'
import { canBe, figureOfPronoun, type Meeting, type Place, sortOf } from './pronoun.ts'
import type { Occurrence } from './prose.ts'

/** Who each mention is, by its start, and which of them are pronouns that nobody fits. */
export interface Resolved {
  readonly figures: ReadonlyMap<number, Figure>
  readonly unresolved: readonly Mention[]
}

/** How many names ahead a pronoun can refer to. */
const FARTHEST_AHEAD = 4

/** Goes through the mentions in order, with all names that stand before each. */
export function resolve(
  mentions: readonly ReadMention[],
  occurrences: readonly Occurrence[],
  cast: Cast,
  sentences: readonly number[],
): Resolved {
  // Only descriptions ask for the roll.
  let roll: Roll | null = null
  for (const figure of cast.figures) figure.seen = -1

  const met: Meeting[] = []
  const spoke: Figure[] = []
  const figures = new Map<number, Figure>()
  const unresolved: Mention[] = []
  let next = 0
  for (const read of mentions) {
    const { mention, reading, name, zone } = read
    const sentence = sentenceAt(sentences, mention.start)
    const until = name ? name.start + 1 : mention.start
    for (; next < occurrences.length && (occurrences[next]?.start ?? until) < until; next++) {
      const figure = cast.of[next]
      const occurrence = occurrences[next]
      if (!figure || !occurrence) continue
      figure.seen = occurrence.start
      met.push({ figure, place: occurrence, speaks: false })
    }
    let figure: Figure | null
    if (name) figure = cast.of[next - 1] ?? null
    else if (reading.form === 'pronoun') {
      figure = figureOfPronoun(read, sentence, met, spoke) ?? ahead(read, occurrences, cast.of, next)
      if (figure) figure.gender ??= reading.gender
    } else {
      roll ??= rollOf(cast.figures)
      figure = figureOfDescription(read, roll, spoke.at(-1) ?? null)
    }
    if (!figure) {
      unresolved.push(mention)
      figure = newFigure(reading, mention)
    }
    figures.set(mention.start, figure)
    figure.seen = mention.start
    met.push({ figure, place: speaking(zone, sentence), speaks: true })
    spoke.push(figure)
  }
  return { figures, unresolved }
}

/** The place of a mention, which speaks. */
function speaking(zone: number, sentence: number): Place {
  return { zone, sentence, leads: true, quoted: false, possessive: false, acts: false, governed: false }
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
