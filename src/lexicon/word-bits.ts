import type { QuotesLocale, VerbKind, WordEndings } from '../types/index.ts'
import { GROUP } from './name-bits.ts'
import { addOther, addWord, addWords, hashBetween, type TableDraft, wordEnd } from './word-table.ts'

// What a word can be, one bit each, so that a word of the text costs one look-up. The verb's kind lies above the bits.

export const DETERMINER = 1 << 0
export const POSSESSIVE = 1 << 1
export const SUBJECT = 1 << 2
export const OBJECT = 1 << 3
export const RELATIVE = 1 << 4
export const PREPOSITION = 1 << 5
export const CONJUNCTION = 1 << 6
export const SUBORDINATOR = 1 << 7
export const AUXILIARY = 1 << 8
export const COPULA = 1 << 9
export const ADVERB = 1 << 10
export const TIME = 1 << 11
export const GENITIVE = 1 << 12
/** A phrase of the cues begins with the word. */
export const PHRASE = 1 << 13
export const TITLE = 1 << 14
export const PEOPLE = 1 << 15
export const DOCUMENT = 1 << 16
export const BODY = 1 << 17
export const CROWD = 1 << 18
export const SPEECH_NOUN = 1 << 19
export const NAMING = 1 << 20
/** A verb's third form and later ones: "said", "saying", never a noun as "claim" and "claims" are. */
export const VERB_ONLY = 1 << 21
export const PARTICIPLE = 1 << 22
export const PERSON = 1 << 23
/** Of a preposition: it names who does what a passive tells ("by"). Only pronouns are a PERSON, so the bit serves four times. */
export const AGENT = PERSON | PREPOSITION
/** Of a determiner: it never stands for its noun ("the"). */
export const ARTICLE = PERSON | DETERMINER
/** Of a naming word: what it names is a word, and not said ("title"). */
export const ITSELF = PERSON | NAMING
/** Of a naming word: what it stands before is only called so ("so-called"). It is no verb, so the bit serves twice. */
export const ONLY_CALLED = COPULA | NAMING
/** A verb's first form, which can name a thing as well: "press", "claim". */
export const PLAIN = 1 << 24
export const JOINER = 1 << 25
export const INFINITIVE = 1 << 26

const VERB_SHIFT = 27
/** The bits of the verb's kind. */
export const VERB = -1 << VERB_SHIFT

/** Kinds of verb in the order of their numbers; 0 is no verb. */
export const VERB_KINDS: readonly (VerbKind | null)[] = [
  null,
  'say',
  'tell',
  'add',
  'ask',
  'answer',
  'write',
  'state',
  'call',
  'judge',
  'vow',
  'think',
  'shout',
  'show',
  'speak',
  'name',
  'report',
  'do',
]

/** The last of the kinds that announce words: those up to 'write'. */
export const LAST_OF_SPEECH = 6

/** The number of 'do'. */
export const DO = VERB_KINDS.length - 1
/** A word that is known for a verb by its place alone. */
export const VERB_BY_PLACE = DO << VERB_SHIFT

/** The number of the kind of verb that a word can be; 0 where it is none. */
export function verbKind(bits: number): number {
  return bits >>> VERB_SHIFT
}

/** What a word that stands in no list can be, by its ending; no bits where it tells nothing. */
export function bitsByEnding(source: string, start: number, end: number, endings: WordEndings): number {
  if (endsAt(source, start, end, endings.adverb)) return ADVERB
  if (endsAt(source, start, end, endings.past)) return VERB_BY_PLACE | VERB_ONLY
  if (endsAt(source, start, end, endings.participle)) return VERB_BY_PLACE | VERB_ONLY | PARTICIPLE
  return endsAt(source, start, end, endings.person) ? PEOPLE : 0
}

/** Whether the word between `start` and `end` has one of the endings. */
export function endsAt(source: string, start: number, end: number, endings: readonly string[]): boolean {
  const last = source.charCodeAt(end - 1)
  for (let i = 0; i < endings.length; i++) {
    const ending = endings[i] as string
    if (ending.charCodeAt(ending.length - 1) !== last) continue
    const from = end - ending.length
    if (from - start > 2 && source.startsWith(ending, from)) return true
  }
  return false
}

/** Adds all words of a locale with what they can be in a sentence. */
export function addSentenceWords(draft: TableDraft, { cues, grammar, sources }: QuotesLocale): void {
  const add = (lists: readonly string[], bit: number) => addWords(draft, lists, bit)
  const addFirst = (lists: readonly string[], bit: number) => {
    for (const list of lists) addWord(draft, hashBetween(list, 0, wordEnd(list, 0)), bit)
  }
  VERB_KINDS.forEach((kind, number) => {
    if (kind) for (const forms of cues.verbs[kind]) addForms(draft, forms, number, grammar.endings)
  })
  for (const { endings, stems } of cues.regularVerbs) {
    VERB_KINDS.forEach((kind, number) => {
      if (kind) for (const list of stems[kind] ?? []) addStems(draft, list, endings, number, grammar.endings)
    })
  }
  add(cues.nouns, SPEECH_NOUN)
  add(cues.naming, NAMING)
  add(cues.itself, ITSELF)
  add(cues.onlyCalled, ONLY_CALLED)
  add(grammar.determiners, DETERMINER)
  add(grammar.articles, ARTICLE)
  add(grammar.possessives, POSSESSIVE)
  add(grammar.subjects, SUBJECT)
  add(grammar.persons, PERSON)
  add(grammar.objects, OBJECT)
  add(grammar.relatives, RELATIVE)
  add(grammar.prepositions, PREPOSITION)
  add(grammar.conjunctions, CONJUNCTION)
  add(grammar.subordinators, SUBORDINATOR)
  add(grammar.auxiliaries, AUXILIARY)
  add(grammar.copulas, AUXILIARY | COPULA)
  add(grammar.contractions, AUXILIARY)
  add(grammar.genitives, GENITIVE)
  add(grammar.adverbs, ADVERB)
  add(grammar.times, TIME)
  addFirst(cues.asSource, PHRASE)
  addFirst(cues.origins, PHRASE)
  for (const groups of Object.values(cues.groups)) addFirst(groups, PHRASE)
  add(grammar.titles, TITLE)
  add(grammar.joiners, JOINER)
  add(grammar.infinitives, INFINITIVE)
  add(grammar.agents, AGENT)
  add(sources.people, PEOPLE)
  add(sources.documents, DOCUMENT)
  add(sources.bodies, BODY)
  add(sources.crowds, CROWD)
  addPlurals(draft, sources.people, CROWD, grammar.endings)
  addPlurals(draft, sources.bodies, 0, grammar.endings)
}

/** Adds the regular plurals of nouns for people or bodies, but those that are a verb's form: "hosts". */
function addPlurals(draft: TableDraft, lists: readonly string[], bits: number, { plural }: WordEndings): void {
  for (const list of lists) {
    for (const noun of list.split(' ')) {
      const stem = hashBetween(noun, 0, noun.length)
      for (const ending of plural) {
        addOther(draft, hashBetween(ending, 0, ending.length, stem), VERB, bits, GROUP)
      }
    }
  }
}

/** Adds the forms of a verb, which stand in order: "claim claims claimed claiming". */
function addForms(draft: TableDraft, verb: string, kind: number, { participle }: WordEndings): void {
  const forms = verb.split(' ')
  forms.forEach((form, place) => {
    const bits = formBits(place, forms.length, endsAt(form, 0, form.length, participle))
    addForm(draft, hashBetween(form, 0, form.length), kind, bits)
  })
}

/** Adds the verbs that some stems and the endings of their pattern make: the stem is hashed once for all its forms. */
function addStems(
  draft: TableDraft,
  stems: string,
  pattern: readonly string[],
  kind: number,
  { participle }: WordEndings,
): void {
  const bits = pattern.map((ending, place) =>
    formBits(
      place,
      pattern.length,
      participle.some((one) => ending.endsWith(one)),
    ),
  )
  for (let start = 0; start < stems.length; ) {
    const end = wordEnd(stems, start)
    const stem = hashBetween(stems, start, end)
    for (let place = 0; place < pattern.length; place++) {
      const ending = pattern[place] as string
      addForm(draft, hashBetween(ending, 0, ending.length, stem), kind, bits[place] as number)
    }
    start = end + 1
  }
}

/**
 * What tells a form of a verb from others: those after the second never name a thing. Where there are only three, the first
 * is the past as well ("the sign read").
 */
function formBits(place: number, forms: number, participle: boolean): number {
  const only = place >= 2 ? VERB_ONLY : place === 0 && forms > 3 ? PLAIN : 0
  return participle ? only | PARTICIPLE : only
}

/** Adds the form of a verb by its hash; of two verbs of one form the first holds. */
function addForm(draft: TableDraft, hash: number, kind: number, bits: number): void {
  addOther(draft, hash, VERB, (kind << VERB_SHIFT) | bits)
}
