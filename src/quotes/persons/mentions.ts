import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import type { Mention } from '../../types/index.ts'
import type { Attribution, Zone } from '../types.ts'
import { type NameReading, readName } from './name.ts'
import type { Names, Occurrence } from './prose.ts'

/** A mention that attribution made, once, with what its words say. */
export interface ReadMention {
  readonly mention: Mention
  readonly reading: NameReading
  readonly zone: number
  readonly sentence: number
}

/** The mentions of all attributions in source order, each once. */
export function readMentions(
  source: string,
  zones: readonly Zone[],
  attributions: readonly Attribution[],
  sentences: readonly number[],
  lexicon: NameLexicon,
): ReadMention[] {
  const byPlace = new Map<number, Mention>()
  for (const { mention, jointly } of attributions) {
    if (mention) byPlace.set(mention.start, mention)
    for (const other of jointly) byPlace.set(other.start, other)
  }
  const sorted = [...byPlace.values()].sort((a, b) => a.start - b.start)
  let zone = 0
  let sentence = 0
  return sorted.map((mention) => {
    while (zone + 1 < zones.length && (zones[zone + 1] as Zone).start <= mention.start) zone++
    while (sentence < sentences.length && (sentences[sentence] as number) <= mention.start) sentence++
    return { mention, reading: readName(source, mention, lexicon), zone, sentence }
  })
}

/** The names of the prose, with those of the mentions in their places: a mention is surely somebody. */
export function withMentions({ occurrences }: Names, mentions: readonly ReadMention[]): Occurrence[] {
  const byStart = new Map(occurrences.map((occurrence) => [occurrence.start, occurrence]))
  for (const { reading, zone, sentence } of mentions) {
    if (!reading.name) continue
    const { start, end } = reading.name
    const known = byStart.get(start)
    byStart.set(start, {
      start,
      end,
      zone,
      sentence,
      leads: known?.leads ?? false,
      quoted: known?.quoted ?? false,
      possessive: known?.possessive ?? false,
      acts: known?.acts ?? true,
      governed: known?.governed ?? false,
      reading:
        known && !reading.title
          ? { ...reading, title: titleOf(known.reading, reading), roles: rolesOf(known.reading, reading) }
          : reading,
      mention: true,
    })
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start)
}

/** The title that the prose prints around a mention which leaves it out. */
function titleOf(prose: NameReading, mention: NameReading): NameReading['title'] {
  return mention.kind === 'person' ? prose.title : null
}

function rolesOf(prose: NameReading, mention: NameReading): readonly number[] {
  return mention.roles.length > 0 ? mention.roles : prose.roles
}
