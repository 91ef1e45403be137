import type { Dispatch, Span, Speaker } from '../../types/index.ts'
import { finder } from '../points.ts'
import { quoteSpans } from '../quote-spans.ts'
import { type CommonWords, commonWords, fullName, isCapital, type NameWords, nameWords, plain } from './names.ts'

/** A surname that stands in the body before its bearer's full name. */
interface SurnameUse {
  readonly speaker: Speaker
  readonly word: Span
}

interface Person extends NameWords {
  readonly speaker: Speaker
  /** The full name has been given, or its lack reported. */
  done: boolean
}

interface Word extends Span {
  readonly text: string
}

// A given name may stand a few words before the surname: “Ann and Tom Kerr”, “Ann ‘Annie’ Kerr”.
const GIVEN_WITHIN = 3
const SPACE = /^\s+$/
// More people of one surname are told apart by nobody; each use is held against all of them, so they are bounded.
const NAMESAKES_MAX = 20

/** The first use of each speaker's surname in the body, where it comes before the full name. */
export function findSurnames(source: string, dispatch: Dispatch, quoted: boolean): SurnameUse[] {
  const common = commonWords(dispatch)
  const persons = personsOf(dispatch.speakers, common)
  if (persons.size === 0) return []
  const mentioned = mentionsOf(dispatch.speakers)
  const quoteAt = quoteSpans(dispatch.quotes)
  const paragraphs = dispatch.body.paragraphs.map(({ start, text }) => wordsOf(text, start))
  const found: SurnameUse[] = []
  for (const words of paragraphs) {
    words.forEach((word, i) => {
      const namesakes = persons.get(plain(word.text)) ?? persons.get(withoutPossessive(word.text))
      if (!namesakes) return
      const named = namesakes.filter((person) => hasGiven(words, i, person))
      for (const person of named) person.done = true
      if (named.length > 0 || (!quoted && quoteAt(word.start, word.end) !== null)) return
      const said = mentioned(word)
      const person = said
        ? namesakes.find(({ speaker }) => speaker === said)
        : isSurnameAlone(source, words, i, namesakes, common)
          ? namesakes[0]
          : undefined
      // Without a mention that says who it is, the surname may be that of a namesake who has been introduced.
      if (!person || person.done || (!said && namesakes.some(({ done }) => done))) return
      found.push({ speaker: person.speaker, word: { start: word.start, end: word.start + person.surname.length } })
      person.done = true
    })
  }
  return found
}

/** Persons with a full name, by surname. */
function personsOf(speakers: readonly Speaker[], common: CommonWords): Map<string, Person[]> {
  const persons = new Map<string, Person[]>()
  for (const speaker of speakers) {
    const name = speaker.kind === 'person' ? fullName(speaker.name, common) : null
    if (!name) continue
    const person = { ...name, speaker, done: false }
    const namesakes = persons.get(name.surname)
    if (namesakes && namesakes.length < NAMESAKES_MAX) namesakes.push(person)
    else if (!namesakes) persons.set(name.surname, [person])
  }
  return persons
}

/** Finds the speaker whom the parser takes a word to name. */
function mentionsOf(speakers: readonly Speaker[]): (word: Span) => Speaker | null {
  const all = speakers.flatMap((speaker) =>
    speaker.mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end, speaker })),
  )
  all.sort((a, b) => a.start - b.start)
  const at = finder(all.map(({ start }) => start))
  return (word) => {
    const mention = all[at(word.start)]
    return mention && word.start < mention.end ? mention.speaker : null
  }
}

function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = []
  for (const match of nameWords(text)) {
    const start = offset + match.index
    words.push({ text: match[0], start, end: start + match[0].length })
  }
  return words
}

function withoutPossessive(text: string): string {
  const word = plain(text)
  const apostrophe = word.lastIndexOf("'")
  return apostrophe === -1 ? word : word.slice(0, apostrophe)
}

function hasGiven(words: readonly Word[], i: number, { given }: Person): boolean {
  for (let back = 1; back <= GIVEN_WITHIN && back <= i; back++) {
    const text = words[i - back]?.text ?? ''
    const word = plain(text).toLowerCase()
    if (given.includes(word) || (word.length === 1 && given.some((name) => name.startsWith(word)))) return true
  }
  return false
}

/** Whether the word is a surname by itself: no other person's, no ordinary word, no part of a longer name. */
function isSurnameAlone(
  source: string,
  words: readonly Word[],
  i: number,
  namesakes: readonly Person[],
  common: CommonWords,
): boolean {
  const word = words[i] as Word
  const surname = namesakes[0]?.surname ?? ''
  if (common.has(surname.toLowerCase())) return false
  const next = words[i + 1]
  if (next && isCapital(next.text) && SPACE.test(source.slice(word.end, next.start))) return false
  const previous = words[i - 1]
  if (!previous || !SPACE.test(source.slice(previous.end, word.start))) return true
  const { text } = previous
  if (!isCapital(text)) return true
  // “Gen. Kerr”, or the end of another sentence; an initial alone is somebody else's.
  if (text.endsWith('.')) return text.length > 2
  const before = plain(text).toLowerCase()
  return common.has(before) || namesakes.some(({ speaker }) => speaker.title?.text.toLowerCase().includes(before))
}
