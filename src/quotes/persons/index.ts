import { issue } from '../../issues.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import type { Issue, Speaker } from '../../types/index.ts'
import type { Attribution, Run, Zone } from '../types.ts'
import { withActors } from './actors.ts'
import { castOf } from './cast.ts'
import { keysOf, readMentions, withMentions } from './mentions.ts'
import { withPassing } from './passing.ts'
import type { Onlooker } from './pronoun.ts'
import { findOccurrences } from './prose.ts'
import type { Readings } from './readings.ts'
import { lastAsked, type Resolved, resolve } from './resolve.ts'
import { speakersOf } from './speakers.ts'

/** Who the mentions of a document are. */
export interface Persons {
  readonly speakers: readonly Speaker[]
  /** Index into the speakers of the mention that starts at an offset. */
  readonly byMention: ReadonlyMap<number, number>
  /** The further speakers of one that stands for several: "they". */
  readonly others: ReadonlyMap<number, readonly number[]>
  readonly issues: readonly Issue[]
}

const NOBODY: Persons = { speakers: [], byMention: new Map(), others: new Map(), issues: [] }

/** Joins names, roles and pronouns to persons, over the whole document; `places` are the dateline's, in lower case. */
export function findPersons(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  attributions: readonly Attribution[],
  places: ReadonlySet<string>,
  lexicon: NameLexicon,
  onlooker?: Onlooker,
): Persons {
  if (!attributions.some(({ mention }) => mention)) return NOBODY
  const resolved = figuresOf(source, zones, runs, attributions, places, lexicon, onlooker)
  const { speakers, indexes, others } = speakersOf(source, attributions, resolved, lexicon)
  const issues = resolved.unresolved.map((mention) => issue('speaker-unresolved', mention))
  return { speakers, byMention: indexes, others, issues }
}

/** Who each mention is. All that it takes to find out is let go of before the speakers are listed. */
function figuresOf(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  attributions: readonly Attribution[],
  places: ReadonlySet<string>,
  lexicon: NameLexicon,
  onlooker?: Onlooker,
): Resolved {
  const known: Readings = new Map()
  const mentions = readMentions(source, zones, runs, attributions, known, lexicon)
  const names = findOccurrences(
    source,
    zones,
    runs,
    keysOf(mentions),
    lastAsked(mentions, lexicon.table),
    known,
    lexicon,
  )
  const occurrences = withMentions(names, mentions)
  const cast = castOf(occurrences, places)
  const acting = withActors(source, mentions, names.sentences, lexicon)
  const all = withPassing(source, acting, zones, names, lexicon)
  return resolve(source, all, occurrences, cast, names.sentences, lexicon, onlooker)
}
