import { issue } from '../../issues.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import type { Issue, Speaker } from '../../types/index.ts'
import type { Attribution, Run, Zone } from '../types.ts'
import { castOf } from './cast.ts'
import { figureOfDescription, rollOf } from './describe.ts'
import { type Figure, newFigure } from './figure.ts'
import { keysOf, type ReadMention, readMentions, sentenceAt, withMentions } from './mentions.ts'
import { canBe, figureOfPronoun, type Meeting } from './pronoun.ts'
import { findOccurrences, type Occurrence } from './prose.ts'
import type { Readings } from './readings.ts'
import { speakersOf } from './speakers.ts'

/** Who the mentions of a document are. */
export interface Persons {
  readonly speakers: readonly Speaker[]
  /** Index into the speakers of the mention that starts at an offset. */
  readonly byMention: ReadonlyMap<number, number>
  readonly issues: readonly Issue[]
}

/** How many names ahead a pronoun can refer to. */
const FARTHEST_AHEAD = 4

const SPEAKING = { leads: true, quoted: false, possessive: false, acts: false, governed: false }

/** Joins names, roles and pronouns to persons, over the whole document; `places` are the dateline's, in lower case. */
export function findPersons(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  attributions: readonly Attribution[],
  places: ReadonlySet<string>,
  lexicon: NameLexicon,
): Persons {
  if (!attributions.some(({ mention }) => mention)) return { speakers: [], byMention: new Map(), issues: [] }
  const known: Readings = new Map()
  const mentions = readMentions(source, zones, attributions, known, lexicon)
  const names = findOccurrences(source, zones, runs, keysOf(source, mentions), known, lexicon)
  const occurrences = withMentions(names, mentions)
  const cast = castOf(occurrences, places, lexicon)
  const roll = rollOf(cast.figures)
  for (const figure of cast.figures) figure.seen = -1

  const met: Meeting[] = []
  const spoke: Figure[] = []
  const figures = new Map<number, Figure>()
  const issues: Issue[] = []
  let next = 0
  for (const read of mentions) {
    const { mention, reading, zone } = read
    const sentence = sentenceAt(names.sentences, mention.start)
    const until = reading.name ? reading.name.start + 1 : mention.start
    for (; next < occurrences.length && (occurrences[next]?.start ?? until) < until; next++) {
      const figure = cast.of[next]
      const occurrence = occurrences[next]
      if (!figure || !occurrence) continue
      figure.seen = occurrence.start
      met.push({ figure, place: occurrence, speaks: false })
    }
    let figure: Figure | null
    if (reading.name) figure = cast.of[next - 1] ?? null
    else if (reading.form === 'pronoun') {
      figure = figureOfPronoun(read, sentence, met, spoke, lexicon) ?? ahead(read, occurrences, cast.of, next, lexicon)
      if (figure) figure.gender ??= reading.gender
    } else figure = figureOfDescription(read, roll, spoke.at(-1) ?? null)
    if (!figure) {
      issues.push(issue('speaker-unresolved', mention))
      figure = newFigure(reading, mention)
    }
    figures.set(mention.start, figure)
    figure.seen = mention.start
    met.push({ figure, place: { ...SPEAKING, zone, sentence }, speaks: true })
    spoke.push(figure)
  }
  const { speakers, indexes } = speakersOf(source, attributions, figures, lexicon)
  return { speakers, byMention: indexes, issues }
}

/** Whom a pronoun means that comes before the name: “After he left the pier, Kerr said …”. */
function ahead(
  { reading, zone }: ReadMention,
  occurrences: readonly Occurrence[],
  of: readonly (Figure | null)[],
  from: number,
  lexicon: NameLexicon,
): Figure | null {
  for (let i = from; i < occurrences.length && occurrences[i]?.zone === zone && i < from + FARTHEST_AHEAD; i++) {
    const figure = of[i]
    if (figure && canBe(figure, reading.head ?? '', reading.gender, lexicon)) return figure
  }
  return null
}
