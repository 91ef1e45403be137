import { issue } from '../../issues.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import type { Issue, Speaker } from '../../types/index.ts'
import type { Attribution, Run, Zone } from '../types.ts'
import { castOf } from './cast.ts'
import { keysOf, readMentions, withMentions } from './mentions.ts'
import { findOccurrences } from './prose.ts'
import type { Readings } from './readings.ts'
import { type Resolved, resolve } from './resolve.ts'
import { speakersOf } from './speakers.ts'

/** Who the mentions of a document are. */
export interface Persons {
  readonly speakers: readonly Speaker[]
  /** Index into the speakers of the mention that starts at an offset. */
  readonly byMention: ReadonlyMap<number, number>
  readonly issues: readonly Issue[]
}

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
  const { figures, unresolved } = figuresOf(source, zones, runs, attributions, places, lexicon)
  const { speakers, indexes } = speakersOf(source, attributions, figures, lexicon)
  return { speakers, byMention: indexes, issues: unresolved.map((mention) => issue('speaker-unresolved', mention)) }
}

/** Who each mention is. All that it takes to find out is let go of before the speakers are listed. */
function figuresOf(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  attributions: readonly Attribution[],
  places: ReadonlySet<string>,
  lexicon: NameLexicon,
): Resolved {
  const known: Readings = new Map()
  const mentions = readMentions(source, zones, attributions, known, lexicon)
  const names = findOccurrences(source, zones, runs, keysOf(mentions), known, lexicon)
  const occurrences = withMentions(names, mentions)
  const cast = castOf(occurrences, places)
  return resolve(mentions, occurrences, cast, names.sentences)
}
