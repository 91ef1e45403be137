import { FEMALE, MALE, PRONOUN, THING } from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { SUBJECT } from '../../lexicon/word-bits.ts'
import { bitsAt, namesAt, rowOf } from '../../lexicon/word-table.ts'
import { isLetter } from '../../text/chars.ts'
import { part } from '../../text/span.ts'
import type { Span } from '../../types/index.ts'
import type { Zone } from '../types.ts'
import { type ReadMention, sentenceAt } from './mentions.ts'
import { readName } from './name.ts'
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
): readonly ReadMention[] {
  const found: ReadMention[] = []
  const word = { end: 0, bare: 0, hash: 0 }
  let at = 0
  let quote = 0
  let zone = 0
  for (const { mention, reading } of mentions) {
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
      if (!isLetter(source.charCodeAt(at))) {
        at++
        continue
      }
      readWord(word, source, at, mention.start)
      const span = { start: at, end: word.end }
      at = word.end
      if (span.end - span.start > LONGEST || word.bare !== word.end) continue
      const row = rowOf(lexicon.table, word.hash)
      if (!isPersonal(namesAt(lexicon.table, row))) continue
      while (zone + 1 < zones.length && (zones[zone + 1] as Zone).start <= span.start) zone++
      found.push(passing(source, span, zone, (bitsAt(lexicon.table, row) & SUBJECT) !== 0, lexicon))
    }
    at = Math.max(at, mention.end)
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.mention.start - b.mention.start)
}

/** Whether a word is a pronoun for a man or a woman. */
function isPersonal(names: number): boolean {
  return (names & PRONOUN) !== 0 && (names & (MALE | FEMALE)) !== 0 && (names & THING) === 0
}

function passing(source: string, span: Span, zone: number, acts: boolean, lexicon: NameLexicon): ReadMention {
  return {
    mention: { ...part(source, span.start, span.end), kind: 'pronoun' },
    reading: readName(source, span, lexicon),
    name: null,
    zone,
    refers: -1,
    speaks: false,
    passing: true,
    acts,
    quoted: false,
  }
}
