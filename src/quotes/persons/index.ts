import { issue } from '../../issues.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import type { Issue, Speaker } from '../../types/index.ts'
import type { Attribution, Run, Zone } from '../types.ts'
import { castOf } from './cast.ts'
import { figureOfDescription, rollOf } from './describe.ts'
import { type Figure, newFigure } from './figure.ts'
import { readMentions, withMentions } from './mentions.ts'
import { figureOfPronoun, type Meeting } from './pronoun.ts'
import { findOccurrences } from './prose.ts'
import { speakersOf } from './speakers.ts'

/** Who the mentions of a document are. */
export interface Persons {
  readonly speakers: readonly Speaker[]
  /** Index into the speakers of the mention that starts at an offset. */
  readonly byMention: ReadonlyMap<number, number>
  readonly issues: readonly Issue[]
}

/** Joins names, roles and pronouns to persons, over the whole document. */
export function findPersons(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  attributions: readonly Attribution[],
  lexicon: NameLexicon,
): Persons {
  if (!attributions.some(({ mention }) => mention)) return { speakers: [], byMention: new Map(), issues: [] }
  const names = findOccurrences(source, zones, runs, lexicon)
  const mentions = readMentions(source, zones, attributions, names.sentences, lexicon)
  const occurrences = withMentions(names, mentions)
  const cast = castOf(occurrences, lexicon)
  const roll = rollOf(cast.figures)
  for (const figure of cast.figures) figure.seen = -1

  const met: Meeting[] = []
  const spoke: Figure[] = []
  const figures = new Map<number, Figure>()
  const issues: Issue[] = []
  let next = 0
  for (const read of mentions) {
    const { mention, reading, zone, sentence } = read
    const until = reading.name ? reading.name.start + 1 : mention.start
    for (; next < occurrences.length && (occurrences[next]?.start ?? until) < until; next++) {
      const figure = cast.of[next]
      const occurrence = occurrences[next]
      if (!figure || !occurrence) continue
      figure.seen = occurrence.start
      met.push({ ...occurrence, figure, speaks: false })
    }
    let figure: Figure | null
    if (reading.name) figure = cast.of[next - 1] ?? null
    else if (reading.form === 'pronoun') {
      figure = figureOfPronoun(read, met, spoke, lexicon)
      if (figure) figure.gender ??= reading.gender
    } else figure = figureOfDescription(read, roll, spoke.at(-1) ?? null)
    if (!figure) {
      issues.push(issue('speaker-unresolved', mention))
      figure = newFigure(reading, mention)
    }
    figures.set(mention.start, figure)
    figure.seen = mention.start
    met.push({
      figure,
      zone,
      sentence,
      leads: true,
      quoted: false,
      possessive: false,
      acts: false,
      governed: false,
      speaks: true,
    })
    spoke.push(figure)
  }
  const { speakers, indexes } = speakersOf(source, attributions, figures, lexicon)
  return { speakers, byMention: indexes, issues }
}
