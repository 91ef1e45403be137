/** The words by which quotes and speakers are read, in lower case unless said otherwise. */
export interface QuotesLocale {
  /** Words that say that somebody spoke. */
  readonly cues: CueWords
  /** The small words, by which a clause is read. */
  readonly grammar: GrammarWords
  /** Nouns for those who speak without a name. */
  readonly sources: SourceWords
  /** Words by which those who speak are told apart. */
  readonly names: NameWords
  /** What tells an apostrophe from a quotation mark. */
  readonly marks: MarkWords
}

/** Kinds of verbs, as far as speech goes; 'do' is for verbs that are none. */
export type VerbKind =
  | 'say'
  | 'tell'
  | 'add'
  | 'ask'
  | 'answer'
  | 'write'
  | 'state'
  | 'call'
  | 'judge'
  | 'vow'
  | 'think'
  | 'shout'
  | 'show'
  | 'speak'
  | 'name'
  | 'report'
  | 'do'

/** Words that say that somebody spoke. One string of a list may hold several words, parted by spaces. */
export interface CueWords {
  /** One string a verb, with all its forms: "say says said saying". */
  readonly verbs: Readonly<Record<VerbKind, readonly string[]>>
  /** Verbs that differ from others in nothing but their stem. */
  readonly regularVerbs: readonly RegularVerbs[]
  /** Cues of several words, one a string: "put it", "shot back". */
  readonly groups: Readonly<Partial<Record<VerbKind, readonly string[]>>>
  /** What stands before a source without a verb: "according to". One a string. */
  readonly asSource: readonly string[]
  /** Prepositions that can stand before a source: "from Kerr:". */
  readonly origins: readonly string[]
  /** Nouns that announce words: "the claim that", "his promise to". */
  readonly nouns: readonly string[]
  /** Words before a name or title in quotation marks: "dubbed", "the song". */
  readonly naming: readonly string[]
  /** Those of them behind which a word is spoken of, and not said: "the word". */
  readonly itself: readonly string[]
  /** Those of them that say that others call it so: "so-called". */
  readonly onlyCalled: readonly string[]
}

/** Verbs of one pattern. */
export interface RegularVerbs {
  /** What the stems end in, in the order of the forms: "e", "es", "ed", "ing". */
  readonly endings: readonly string[]
  /** Stems by kind, several in one string: "advis convinc". */
  readonly stems: Readonly<Partial<Record<VerbKind, readonly string[]>>>
}

/** The small words of a language. One string of a list may hold several words, parted by spaces. */
export interface GrammarWords {
  /** "these", "some", "two". */
  readonly determiners: readonly string[]
  /** Determiners that never stand for their noun: "the", "a". */
  readonly articles: readonly string[]
  /** "his", "their". */
  readonly possessives: readonly string[]
  /** Pronouns that can be a subject. */
  readonly subjects: readonly string[]
  /** Those of them that are a person: "he", "she". */
  readonly persons: readonly string[]
  /** Pronouns that cannot be a subject: "him". */
  readonly objects: readonly string[]
  /** "who", "which". */
  readonly relatives: readonly string[]
  /** "in", "of", "after". */
  readonly prepositions: readonly string[]
  /** "and", "but". */
  readonly conjunctions: readonly string[]
  /** What opens a clause that depends: "because", "while". */
  readonly subordinators: readonly string[]
  /** Verbs before the verb: "has", "would". */
  readonly auxiliaries: readonly string[]
  /** "is", "was", "be". */
  readonly copulas: readonly string[]
  /** Verb endings glued to a pronoun: "'d", "'ll". */
  readonly contractions: readonly string[]
  /** What marks an owner: "'s". */
  readonly genitives: readonly string[]
  /** Adverbs that the endings do not tell: "also", "later". */
  readonly adverbs: readonly string[]
  /** Weekdays, months and the like. */
  readonly times: readonly string[]
  /** Words whose full stop ends no sentence, with it: "mr.". */
  readonly abbreviations: readonly string[]
  /** What stands before a name: "senator". */
  readonly titles: readonly string[]
  /** What joins the words of one name: "Secretary of State". */
  readonly joiners: readonly string[]
  /** What stands before a verb's plain form: "to". */
  readonly infinitives: readonly string[]
  /** What stands before the one who does what a passive tells: "by". */
  readonly agents: readonly string[]
  /** What a word is that stands in no list. */
  readonly endings: WordEndings
}

/** Endings that tell what a word is that stands in no list; lower case, one a string. */
export interface WordEndings {
  /** "-ed". */
  readonly past: readonly string[]
  /** "-ing". */
  readonly participle: readonly string[]
  /** "-ly". */
  readonly adverb: readonly string[]
  /** "-s". */
  readonly plural: readonly string[]
  /** "-ist", "-woman". */
  readonly person: readonly string[]
}

/** Nouns for those who speak without a name. One string of a list may hold several words, parted by spaces. */
export interface SourceWords {
  /** "official", "witness". */
  readonly people: readonly string[]
  /** "statement", "report". */
  readonly documents: readonly string[]
  /** "ministry", "company". */
  readonly bodies: readonly string[]
  /** "spokesmen", "the crowd"; the regular plurals of people are known without. */
  readonly crowds: readonly string[]
}

/**
 * The words by which those who speak are told apart. One string of a list may hold several words, parted by spaces;
 * where a list holds phrases, they are parted by commas.
 */
export interface NameWords {
  /** Personal pronouns that can be a speaker: "he", "she", "they". */
  readonly pronouns: readonly string[]
  /** Those of them that stand for several: "they". */
  readonly plurals: readonly string[]
  /** Those of them that stand for no person: "it". */
  readonly things: readonly string[]
  /** Pronouns, honorifics and nouns that tell a man: "he", "mr", "spokesman". */
  readonly male: readonly string[]
  /** The same for a woman. */
  readonly female: readonly string[]
  /** What stands before a name in courtesy, without full stop: "mr". */
  readonly honorifics: readonly string[]
  /** Small words inside names: "van", "bin". */
  readonly particles: readonly string[]
  /** Labels of a transcript for the one who is asked: "a", "answer". */
  readonly answers: readonly string[]
  /** What stands behind a name as a part of it, without full stop: "jr". */
  readonly suffixes: readonly string[]
  /** What stands behind a name and is no part of it, without the last full stop: "phd", "ph.d". */
  readonly degrees: readonly string[]
  /** Words that open a description of somebody known, possessives among them: "the", "his". */
  readonly definite: readonly string[]
  /** Words that open a description of somebody new: "a", "one". */
  readonly indefinite: readonly string[]
  /** Words that end the head of a description or name: "of", "who". */
  readonly links: readonly string[]
  /** Words inside a title: "of" in "Secretary of State". */
  readonly titleLinks: readonly string[]
  /** Nouns behind the name of a place: "mayor", "correspondent". */
  readonly placeNouns: readonly string[]
  /** Words for several, before a noun: "two", "many". */
  readonly several: readonly string[]
  /** Those of them for just two. */
  readonly pair: readonly string[]
  /** Prepositions behind which a place is named: "in". */
  readonly locatives: readonly string[]
  /** Words that are no part of a name, even with a capital at the start of a sentence. */
  readonly notNames: readonly string[]
  /** Endings that make several of one: "s". */
  readonly pluralEndings: readonly string[]
  /** Endings of nouns for people, besides those of the grammar: "er". */
  readonly personEndings: readonly string[]
  /** What people are called by what they do. */
  readonly roles: RoleWords
  /** Nouns for those who are no single person. */
  readonly bodies: BodyWords
  /** First names. */
  readonly given: GivenWords
}

/** What people are called by what they do, in the singular. */
export interface RoleWords {
  /**
   * A string a row: words and phrases that can mean one and the same person: "spokesman, spokesperson". Words behind a
   * semicolon can call everybody of the row, but not the other way round: "captain, skipper; officer".
   */
  readonly classes: readonly string[]
  /** Those of the rows that reporters call somebody by who was named without it, so that they vary the name: "senator", "singer". */
  readonly epithets: readonly string[]
  /** The same that fit whoever was named with another role, too: "author", "front-runner". */
  readonly bynames: readonly string[]
  /** Words that fit people of any role, besides the people of the sources: "individual". */
  readonly general: readonly string[]
  /** Words that stand before a role: "deputy", "former". */
  readonly modifiers: readonly string[]
  /** Those of them that say that a role is over: "former". */
  readonly past: readonly string[]
  /** Titles printed short before a name, without full stop: "sen". */
  readonly abbreviated: readonly string[]
}

/** Nouns for those who speak and are no single person, besides those of the sources. */
export interface BodyWords {
  /** "ministry", "university". */
  readonly organisations: readonly string[]
  /** In the plural, or collective: "officials", "crowd". */
  readonly groups: readonly string[]
  /** Words that close the name of a firm behind an "and": "sons". */
  readonly firms: readonly string[]
  /**
   * A string a row: nouns that names of one sort of body end in and, behind a semicolon, what each of them can be called by again,
   * as can names that end in no such noun: "bank, airways; company, carrier".
   * The first row is that of firms, whose names may be of any words, like a person's.
   */
  readonly classes: readonly string[]
  /** Words or phrases: "press release". */
  readonly documents: readonly string[]
  /** Names, or phrases, that stand for a government or company, not a person: "Kremlin". */
  readonly metonyms: readonly string[]
}

/** First names. */
export interface GivenWords {
  /** Names of men: "John". */
  readonly male: readonly string[]
  /** Names of women: "Mary". */
  readonly female: readonly string[]
  /** Names of both: "Alex". */
  readonly either: readonly string[]
}

/** What tells an apostrophe from a quotation mark. One string of a list may hold several words, parted by spaces. */
export interface MarkWords {
  /** Words whose first letters are dropped behind an apostrophe, without it: "em", "til". */
  readonly elisions: readonly string[]
  /** Letters after which a lone apostrophe makes a possessive: "s". */
  readonly possessives: readonly string[]
}
