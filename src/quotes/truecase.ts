import { ABBREVIATED, GIVEN, HONORIFIC, PARTICLE, ROLE_ALONE, SHORT, SUFFIX } from '../lexicon/name-bits.ts'
import type { QuotesLexicon } from '../lexicon/quotes.ts'
import { bitsByEnding, LAST_OF_SPEECH, TITLE, VERB_ONLY, verbKind } from '../lexicon/word-bits.ts'
import { bitsAt, hashBetween, namesAt, rowOf } from '../lexicon/word-table.ts'
import { isBlank, isWordChar } from '../text/chars.ts'
import { isApostrophe } from '../text/marks.ts'
import { isSetInCapitals } from '../text/set-in-capitals.ts'
import { part } from '../text/span.ts'
import type { Mention, Span } from '../types/index.ts'
import type { Persons } from './persons/index.ts'
import type { Attribution, Zone } from './types.ts'

/** What stands before a name with a capital of its own: "Mr", "Sen". */
const SHORT_TITLE = HONORIFIC | ABBREVIATED
/** A name has at most so many words besides its title. */
const MOST_OF_NAME = 4
/** Length of the longest ending behind an apostrophe, with it: "'LL". */
const LONGEST_CONTRACTION = 3
/** Of an owner: "KERR'S". */
const S = 83

/**
 * What quotes are read in: the source itself, or, where its prose is set in capitals throughout, as old wires and releases are, a
 * text of the same length with the letters that its words would have elsewhere. Capitals alone tell neither a name nor a sentence.
 */
export function truecase(source: string, zones: readonly Zone[], lexicon: QuotesLexicon): string {
  const prose = zones.filter(({ section }) => section === 'body')
  if (!isSetInCapitals(source, prose.length > 0 ? prose : zones)) return source
  const words = zones.flatMap((zone) => readWords(source, zone, lexicon))
  markNames(words)
  let text = ''
  let at = 0
  for (const word of words) {
    text += source.slice(at, word.start) + inItsCase(source, word)
    at = word.end
  }
  return text + source.slice(at)
}

interface Word extends Span {
  readonly key: string
  readonly names: number
  readonly bits: number
  /** No list holds it, nor does its ending tell what it is. */
  readonly unknown: boolean
  /** A single letter before a full stop. */
  readonly initial: boolean
  /** It opens a sentence. */
  readonly first: boolean
  /** Nothing but a space, or the full stop of a short form, stands between it and the word before. */
  readonly joined: boolean
  named: boolean
}

function readWords(source: string, { start, end }: Zone, { table, endings }: QuotesLexicon): Word[] {
  const words: Word[] = []
  let first = true
  let before: Word | null = null
  for (let at = start; at < end; ) {
    const code = source.charCodeAt(at)
    if (!isWordChar(code)) {
      const short = before !== null && (before.initial || (before.names & SHORT) !== 0)
      if (code === 33 || code === 63 || (code === 46 && !(short && before?.end === at))) first = true
      if (!isBlank(code) && !(short && code === 46)) before = null
      at++
      continue
    }
    const stop = wordEnd(source, at, end)
    const row = rowOf(table, hashBetween(source, at, stop))
    const names = namesAt(table, row)
    const key = source.slice(at, stop).toLowerCase()
    const bits = bitsAt(table, row) || bitsByEnding(key, 0, key.length, endings)
    const unknown = bits === 0 && (names & ~(GIVEN | PARTICLE)) === 0 && !isContracted(source, stop, end)
    const initial: boolean = stop - at === 1 && source.charCodeAt(stop) === 46
    const word: Word = {
      start: at,
      end: stop,
      key,
      names,
      bits,
      unknown,
      initial,
      first,
      joined: before !== null,
      named: false,
    }
    words.push(word)
    before = word
    first = false
    at = stop
  }
  return words
}

/** Where the word at `at` ends: with what follows an apostrophe where that is more than an ending ("O'BRIEN", not "WE'LL"). */
function wordEnd(source: string, at: number, end: number): number {
  const stop = runEnd(source, at, end)
  if (stop === end || !isApostrophe(source.charCodeAt(stop))) return stop
  const further = runEnd(source, stop + 1, end)
  return further - stop > LONGEST_CONTRACTION ? further : stop
}

function runEnd(source: string, at: number, end: number): number {
  let stop = at
  while (stop < end && isWordChar(source.charCodeAt(stop))) stop++
  return stop
}

/** Whether a word has an ending behind an apostrophe that no name has: "ISN'T", "THEY'RE". */
function isContracted(source: string, stop: number, end: number): boolean {
  if (stop + 1 >= end || !isApostrophe(source.charCodeAt(stop))) return false
  const code = source.charCodeAt(stop + 1)
  return code !== S && isWordChar(code)
}

/** Marks the words of names: behind a title or first name, and right at a verb of speech; then wherever else they stand. */
function markNames(words: readonly Word[]): void {
  const known = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    const from = nameStart(words, at)
    if (from === -1) continue
    const to = nameEnd(words, from)
    for (let i = at; i < to; i++) {
      const word = words[i] as Word
      word.named = (word.names & PARTICLE) === 0 && (i >= from || (word.names & SHORT_TITLE) !== 0)
      if (word.named && word.unknown) known.add(word.key)
    }
    at = Math.max(at, to - 1)
  }
  words.forEach((word, at) => {
    if (word.named || !word.unknown || !known.has(word.key)) return
    word.named = true
    // A first name that no list holds stands before a name known by its surname.
    const before = words[at - 1]
    if (word.joined && before?.unknown) before.named = true
  })
}

/** Where a name begins that a word leads to: the word behind a title, or the word itself; -1 where there is none. */
function nameStart(words: readonly Word[], at: number): number {
  const { names, bits } = words[at] as Word
  const titled = (names & (SHORT_TITLE | ROLE_ALONE)) !== 0 || (bits & TITLE) !== 0
  if (titled) return words[at + 1]?.joined ? at + 1 : -1
  return opensName(words, at) ? at : -1
}

/** Whether a name begins with a word: a first name before a stranger, or a stranger as the subject of a verb of speech. */
function opensName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  if (word.names & GIVEN) return next?.joined === true && (next.unknown || next.initial)
  if (!word.unknown) return false
  const before = words[at - 1]
  if (next?.joined && isSaying(next)) return !word.joined || !before || before.bits === 0
  return word.joined && before !== undefined && isSaying(before) && !words[nameEnd(words, at)]?.joined
}

function isSaying({ bits }: Word): boolean {
  const kind = verbKind(bits)
  return kind > 0 && kind <= LAST_OF_SPEECH && (bits & VERB_ONLY) !== 0
}

/** Where the run of first names, initials and strangers ends that begins at `from`. */
function nameEnd(words: readonly Word[], from: number): number {
  let to = from
  while (to < words.length && to - from < MOST_OF_NAME) {
    const { unknown, initial, names, joined } = words[to] as Word
    if (!(unknown || initial || names & (GIVEN | SUFFIX)) || (to > from && !joined)) break
    to++
  }
  return to
}

function inItsCase(source: string, { start, end, key, first, named, initial }: Word): string {
  if (initial) return source.slice(start, end)
  const text = key.length === end - start ? key : source.slice(start, end)
  return first || named || text === 'i' ? source.charAt(start) + text.slice(1) : text
}

/** What was read in other letters, in the capitals of the source. */
export function asPrinted(
  source: string,
  attributions: readonly Attribution[],
  persons: Persons,
): { readonly attributions: readonly Attribution[]; readonly persons: Persons } {
  const printed = ({ start, end, kind }: Mention): Mention => ({ start, end, text: source.slice(start, end), kind })
  return {
    attributions: attributions.map((said) => ({
      ...said,
      mention: said.mention && printed(said.mention),
      jointly: said.jointly.map(printed),
    })),
    persons: {
      ...persons,
      speakers: persons.speakers.map((speaker) => ({
        ...speaker,
        name: speaker.name.toUpperCase(),
        title: speaker.title && part(source, speaker.title.start, speaker.title.end),
        mentions: speaker.mentions.map(printed),
      })),
    },
  }
}
