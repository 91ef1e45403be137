import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { isBlank } from '../../text/chars.ts'
import type { Mention, Span } from '../../types/index.ts'
import type { Attribution, Zone } from '../types.ts'
import type { NameReading } from './name.ts'
import type { Names, Occurrence } from './prose.ts'
import { type Readings, readMention } from './readings.ts'

/** A mention that attribution made, once, with what its words say. */
export interface ReadMention {
  readonly mention: Mention
  readonly reading: NameReading
  readonly zone: number
}

/** The mentions of all attributions in source order, each once. */
export function readMentions(
  source: string,
  zones: readonly Zone[],
  attributions: readonly Attribution[],
  known: Readings,
  lexicon: NameLexicon,
): ReadMention[] {
  const byPlace = new Map<number, Mention>()
  for (const { mention, jointly } of attributions) {
    if (mention) byPlace.set(mention.start, mention)
    for (const other of jointly) byPlace.set(other.start, other)
  }
  const sorted = [...byPlace.values()].sort((a, b) => a.start - b.start)
  let zone = 0
  return sorted.map((mention) => {
    while (zone + 1 < zones.length && (zones[zone + 1] as Zone).start <= mention.start) zone++
    return { mention, reading: readMention(source, mention, known, lexicon), zone }
  })
}

/** The words of the names as printed; where they are all in capitals, also in the usual case. */
export function keysOf(source: string, mentions: readonly ReadMention[]): Set<string> {
  const keys = new Set<string>()
  for (const { reading } of mentions) {
    if (!reading.name) continue
    for (const word of printedWords(source, reading.name)) {
      keys.add(word)
      if (word.length > 2 && word === word.toUpperCase()) keys.add(word.charAt(0) + word.slice(1).toLowerCase())
    }
  }
  return keys
}

function printedWords(source: string, { start, end }: Span): string[] {
  const words: string[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !isBlank(source.charCodeAt(at))) continue
    if (at > from) words.push(source.slice(from, at))
    from = at + 1
  }
  return words
}

/** The names of the prose, with those of the mentions in their places: a mention is surely somebody. */
export function withMentions({ occurrences, sentences }: Names, mentions: readonly ReadMention[]): Occurrence[] {
  const merged: Occurrence[] = []
  let next = 0
  let sentence = 0
  for (const { reading, zone } of mentions) {
    if (!reading.name) continue
    const { start, end } = reading.name
    while (next < occurrences.length && (occurrences[next] as Occurrence).start < start) {
      merged.push(occurrences[next++] as Occurrence)
    }
    const same = occurrences[next]?.start === start ? occurrences[next++] : undefined
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
      reading: same && reading.kind === 'person' && !reading.title ? withTitle(reading, same.reading) : reading,
      mention: true,
    })
  }
  while (next < occurrences.length) merged.push(occurrences[next++] as Occurrence)
  return merged
}

/** A mention with the title that the prose prints around it. */
function withTitle(reading: NameReading, { title, roles }: NameReading): NameReading {
  return title ? { ...reading, title, roles: reading.roles.length > 0 ? reading.roles : roles } : reading
}

/** The number of the sentence that an offset lies in. */
export function sentenceAt(sentences: readonly number[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as number) <= at) low = middle + 1
    else high = middle
  }
  return low
}
