import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { hashBetween } from '../../lexicon/word-table.ts'
import { countUpTo } from '../../text/find.ts'
import { sortByStart } from '../../text/list.ts'
import type { Mention, Span } from '../../types/index.ts'
import type { Attribution, Run, Zone } from '../types.ts'
import { changed, type NameReading } from './name.ts'
import type { Names, Occurrence } from './prose.ts'
import { moved, type Readings, readMention } from './readings.ts'

/** A mention that attribution made, once, with what its words say. */
export interface ReadMention {
  readonly mention: Mention
  readonly reading: NameReading
  /** The name in it; null in descriptions and pronouns. */
  readonly name: Span | null
  readonly zone: number
  /** Where the one stands whom it stands for, if the grammar tells: of "Kerr, who said" Kerr. -1 elsewhere. */
  readonly refers: number
  /** False where it only tells whom later ones mean. */
  readonly speaks: boolean
  /** A pronoun of the prose: where nobody fits it, it is nobody's. */
  readonly passing: boolean
  /** It is the subject of what is told. */
  readonly acts: boolean
  /** It stands inside of another quote, and so is whom that one's speaker speaks of. */
  readonly quoted: boolean
}

/** The mentions of all attributions in source order, each once. */
export function readMentions(
  source: string,
  zones: readonly Zone[],
  runs: readonly Run[],
  attributions: readonly Attribution[],
  known: Readings,
  lexicon: NameLexicon,
): ReadMention[] {
  const quoted = new Set<number>()
  runs.forEach(({ parent }, i) => {
    const mention = parent === null ? null : attributions[i]?.mention
    if (mention && isWithin(mention, runs[parent as number] as Run)) quoted.add(mention.start)
  })
  const byPlace = new Map<number, Mention>()
  const referred = new Map<number, number>()
  for (const { refers, mention } of attributions) {
    if (!refers || !mention) continue
    byPlace.set(refers.start, refers)
    referred.set(mention.start, refers.start)
  }
  const silent = new Set(byPlace.keys())
  const add = (mention: Mention): void => {
    byPlace.set(mention.start, mention)
    silent.delete(mention.start)
  }
  for (const { mention, jointly } of attributions) {
    if (mention) add(mention)
    for (const other of jointly) add(other)
  }
  const sorted = sortByStart([...byPlace.values()])
  let zone = 0
  return sorted.map((mention) => {
    while (zone + 1 < zones.length && (zones[zone + 1] as Zone).start <= mention.start) zone++
    const { reading, start } = readMention(source, mention, known, lexicon)
    return {
      mention,
      reading,
      name: moved(reading.name, mention.start - start),
      zone,
      refers: referred.get(mention.start) ?? -1,
      speaks: !silent.has(mention.start),
      passing: false,
      acts: true,
      quoted: quoted.has(mention.start),
    }
  })
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** The words of the names, by their hashes; initials tell nobody. */
export function keysOf(mentions: readonly ReadMention[]): Set<number> {
  const keys = new Set<number>()
  for (const { reading } of mentions) {
    const { words } = reading
    for (const word of words) if (word.length > 1 || words.length === 1) keys.add(hashBetween(word, 0, word.length))
  }
  return keys
}

/** The names of the prose, with those of the mentions in their places: a mention is surely somebody. */
export function withMentions({ occurrences, sentences }: Names, mentions: readonly ReadMention[]): Occurrence[] {
  const merged: Occurrence[] = []
  let next = 0
  let sentence = 0
  for (const { reading, name, zone } of mentions) {
    if (!name) continue
    const { start, end } = name
    while (next < occurrences.length && (occurrences[next] as Occurrence).start < start) {
      merged.push(occurrences[next++] as Occurrence)
    }
    // What was read into the name is no name of its own: "Defense Ann Kerr" behind "Secretary of".
    while ((merged.at(-1)?.end ?? 0) > start && !merged.at(-1)?.mention) merged.pop()
    const same = occurrences[next]?.start === start ? occurrences[next++] : undefined
    while ((occurrences[next]?.start ?? end) < end) next++
    while (sentence < sentences.length && (sentences[sentence] as number) <= start) sentence++
    merged.push({
      start,
      end,
      zone,
      sentence,
      leads: same?.leads ?? false,
      quoted: same?.quoted ?? false,
      possessive: same?.possessive ?? false,
      acts: same?.acts ?? true,
      speaks: same?.speaks ?? true,
      placed: same?.placed ?? false,
      governed: same?.governed ?? false,
      opening: same?.opening ?? false,
      reading: same?.reading.shared
        ? same.reading
        : same && reading.kind === 'person' && !reading.title
          ? withTitle(reading, same.reading)
          : reading,
      mention: true,
    })
  }
  while (next < occurrences.length) merged.push(occurrences[next++] as Occurrence)
  return merged
}

/** A mention with the title that the prose prints around it. */
function withTitle(reading: NameReading, { title, roles }: NameReading): NameReading {
  return title ? changed(reading, { title, roles }) : reading
}

/** The number of the sentence that an offset lies in. */
export function sentenceAt(sentences: readonly number[], at: number): number {
  return countUpTo(sentences, at)
}
