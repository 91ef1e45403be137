import { FEMALE, MALE, PRONOUN, THING } from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { SUBJECT } from '../../lexicon/word-bits.ts'
import { bitsAt, namesAt, rowOf } from '../../lexicon/word-table.ts'
import { isLetter } from '../../text/chars.ts'
import type { Span } from '../../types/index.ts'
import type { Zone } from '../types.ts'
import { type ReadMention, sentenceAt } from './mentions.ts'
import { type NameReading, readName } from './name.ts'
import type { Names } from './prose.ts'
import { readWord } from './word-end.ts'

/** So many sentences before are looked at. */
const SENTENCES = 3

/** No pronoun for a person is longer. */
const LONGEST = 5

/**
 * Mentions with the pronouns in between that are not quoted: in "Kerr ran. He fell. “No,” he said." the "He". Only what stands in
 * the sentence of a pronoun that speaks and in those right before is looked at.
 */
export function withPassing(
  source: string,
  mentions: readonly ReadMention[],
  zones: readonly Zone[],
  { quoted, sentences }: Names,
  lexicon: NameLexicon,
): ReadMention[] {
  const all: ReadMention[] = []
  const { table } = lexicon
  // By the row of the word: they are few, and come again and again.
  const readings = new Map<number, NameReading>()
  const word = { end: 0, bare: 0, hash: 0 }
  let at = 0
  let quote = 0
  let zone = 0
  for (const read of mentions) {
    const { mention, reading } = read
    if (reading.form === 'pronoun') {
      const own = sentenceAt(sentences, mention.start) - 1
      at = Math.max(at, sentences[Math.max(0, own - SENTENCES)] ?? 0)
    } else at = Math.max(at, mention.start)
    while (at < mention.start) {
      while (quote < quoted.length && (quoted[quote] as Span).end <= at) quote++
      const next = quoted[quote]
      if (next && next.start <= at) {
        at = next.end
        continue
      }
      const stop = Math.min(next?.start ?? mention.start, mention.start)
      while (at < stop) {
        const start = at
        if (!isLetter(source.charCodeAt(at++))) continue
        readWord(word, source, start, mention.start)
        at = word.end
        if (at - start > LONGEST || word.bare < at) continue
        const row = rowOf(table, word.hash)
        if (!isPersonal(namesAt(table, row))) continue
        while (zone + 1 < zones.length && (zones[zone + 1] as Zone).start <= start) zone++
        const span = { start, end: at }
        const reading = readings.get(row) ?? readName(source, span, lexicon)
        readings.set(row, reading)
        all.push(passing(source, span, zone, reading, (bitsAt(table, row) & SUBJECT) !== 0))
      }
    }
    all.push(read)
    at = Math.max(at, mention.end)
  }
  return all
}

/** Whether a word is a pronoun for a man or a woman. */
function isPersonal(names: number): boolean {
  return (names & PRONOUN) !== 0 && (names & (MALE | FEMALE)) !== 0 && (names & THING) === 0
}

function passing(source: string, { start, end }: Span, zone: number, reading: NameReading, acts: boolean): ReadMention {
  return {
    mention: { start, end, text: source.slice(start, end), kind: 'pronoun' },
    reading,
    name: null,
    zone,
    refers: -1,
    speaks: false,
    passing: true,
    acts,
    quoted: false,
  }
}
