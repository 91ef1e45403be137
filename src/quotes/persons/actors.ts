import { LINK } from '../../lexicon/name-bits.ts'
import type { NameLexicon } from '../../lexicon/quotes-names.ts'
import { AUXILIARY, PARTICIPLE, VERB_ONLY, verbKind } from '../../lexicon/word-bits.ts'
import { glyphOf } from '../../text/marks.ts'
import { type ReadMention, sentenceAt } from './mentions.ts'
import { readName } from './name.ts'
import { sortOf } from './pronoun.ts'
import { definiteness } from './title.ts'
import { type NameWord, nameWords } from './words.ts'

/** So many sentences before are looked at. */
const SENTENCES = 2

/** The longest description of who acts in a sentence, and its longest first word, in characters. */
const LONGEST = 120
const LONGEST_FIRST = 24

/**
 * Mentions with those in between who act and are not quoted, and have no name: in "A police officer came. “It rained,” she
 * said." the officer. Only the sentence of a pronoun or "the officer" and those right before are looked at.
 */
export function withActors(
  source: string,
  mentions: readonly ReadMention[],
  sentences: readonly number[],
  lexicon: NameLexicon,
): ReadMention[] {
  const all: ReadMention[] = []
  let seen = 0
  for (const read of mentions) {
    const { mention, reading, zone } = read
    if (reading.form === 'pronoun' || (reading.form === 'description' && reading.definite)) {
      const own = sentenceAt(sentences, mention.start) - 1
      for (let i = Math.max(seen, own - SENTENCES); i <= own; i++) {
        const limit = i === own ? mention.start : (sentences[i + 1] as number)
        const actor = actorOf(source, sentences[i] as number, limit, zone, lexicon)
        // "The senator spoke after Kerr, who said he …": of one sentence only whoever is new, or a thing.
        if (!actor || (i === own && actor.reading.definite && sortOf(reading.bits) !== 'thing')) continue
        if (actor.mention.start > (all.at(-1)?.mention.start ?? -1)) all.push(actor)
      }
      seen = own
    }
    all.push(read)
  }
  return all
}

/** Who acts in a sentence that opens with a description: "A police officer came". */
function actorOf(
  source: string,
  sentence: number,
  limit: number,
  zone: number,
  lexicon: NameLexicon,
): ReadMention | null {
  let start = sentence
  while (start < limit && start - sentence < 4 && source.charCodeAt(start) <= 32) start++
  if (glyphOf(source.charCodeAt(start))) return null
  const { table } = lexicon
  const [first] = nameWords(source, { start, end: Math.min(limit, start + LONGEST_FIRST) }, table, 1)
  if (!first || definiteness(first) === null) return null
  const words = nameWords(source, { start, end: Math.min(limit, start + LONGEST) }, table)
  const end = words.findIndex((word, i) => i > 0 && (word.apart || (word.names & LINK) !== 0 || isVerb(word)))
  let all = words.slice(0, end === -1 ? words.length : end)
  let reading = readName(source, { start, end: (all.at(-1) as NameWord).end }, lexicon)
  // "The board sacked Ann Kerr": the verb stands in no list.
  const name = reading.form === 'name' ? all.findIndex(({ capital }, i) => i > 1 && capital) : -1
  if (name !== -1) {
    all = all.slice(0, name)
    reading = readName(source, { start, end: (all.at(-1) as NameWord).end }, lexicon)
  }
  if (reading.form !== 'description' || reading.kind === 'unknown') return null
  // Behind the noun stands a verb, known or not.
  const noun = all.map(({ key }) => key).lastIndexOf(reading.head ?? '')
  const last = all[noun]
  if (!last || !words[noun + 1] || words[noun + 1]?.apart || words[noun + 1]?.capital) return null
  return {
    mention: { start, end: last.end, text: source.slice(start, last.end), kind: 'description' },
    reading,
    name: null,
    zone,
    refers: -1,
    speaks: false,
    passing: false,
    acts: true,
    quoted: false,
  }
}

function isVerb({ capital, bits }: NameWord): boolean {
  if (capital) return false
  return (bits & AUXILIARY) !== 0 || (verbKind(bits) !== 0 && (bits & VERB_ONLY) !== 0 && (bits & PARTICIPLE) === 0)
}
