import { expect, test } from 'vitest'
import { linesOf } from '../../../test/support/lines.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import type { Mention } from '../../types/index.ts'
import { findRuns } from '../runs/index.ts'
import type { Attribution } from '../types.ts'
import { findPersons, type Persons } from './index.ts'

const lexicon = quotesLexicon(en)

/** The persons of a text whose lines are paragraphs and whose mentions stand in braces, one quote a mention. */
function read(marked: string): { persons: Persons; mentions: Mention[] } {
  const mentions: Mention[] = []
  let source = ''
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    if (!piece.startsWith('{')) source += piece
    else {
      const text = piece.slice(1, -1)
      mentions.push({ start: source.length, end: source.length + text.length, text, kind: 'name' })
      source += text
    }
  }
  const zones = linesOf(source).map(({ start, end }, paragraph) => ({
    start,
    end,
    section: 'body' as const,
    paragraph,
  }))
  const attributions = mentions.map(
    (mention): Attribution => ({
      kind: 'direct',
      mention,
      jointly: [],
      refers: null,
      cue: null,
      continues: null,
      certainty: 'stated',
      rule: 'test',
    }),
  )
  const { runs } = findRuns(source, zones, lexicon)
  return { persons: findPersons(source, zones, runs, attributions, new Set(['lenkovo']), lexicon.names), mentions }
}

/** The speaker's name of each mention. */
function names(marked: string): (string | undefined)[] {
  const { persons, mentions } = read(marked)
  return mentions.map(({ start }) => persons.speakers[persons.byMention.get(start) as number]?.name)
}

const table: [source: string, ...names: string[]][] = [
  // Full name, surname, first name, honorific.
  ['“We sail,” said {Ann Kerr}. “Now,” {Kerr} added.', 'Ann Kerr', 'Ann Kerr'],
  ['“We sail,” {Kerr} said.\nAnn Kerr came to Lenkovo on Monday.', 'Ann Kerr'],
  ['Ann Kerr came to Lenkovo on Monday.\n“We sail,” {Kerr} said.', 'Ann Kerr'],
  ['“We sail,” said {Ann Kerr}.\n“Now,” said {Ms. Kerr}.', 'Ann Kerr', 'Ann Kerr'],
  ['“We sail,” said {Mr. Hale}.\n“Now,” said {Hale}.', 'Hale', 'Hale'],
  ['“We sail,” said {Ann Kerr}.\n“Now,” {Ann} said.', 'Ann Kerr', 'Ann Kerr'],
  ['“We sail,” said {J. Hale}.\nJonas Hale owns the ferry.', 'Jonas Hale'],
  ['“We sail,” said {Jonas Hale}.\n“Now,” said {Jonas B. Hale}.', 'Jonas B. Hale', 'Jonas B. Hale'],
  ['“We sail,” said {Tim Hale}.\nTimothy Hale owns it. “Now,” {Hale} said.', 'Timothy Hale', 'Timothy Hale'],
  ['“We sail,” said {ANN KERR}.', 'Ann Kerr'],
  ['“We sail,” said {KERR}.\nAnn Kerr owns the ferry.', 'Ann Kerr'],
  ['“We sail,” said {Piet van der Berg}.\n“Now,” {van der Berg} said.', 'Piet van der Berg', 'Piet van der Berg'],
  ['“We sail,” said {Omar bin Rashed}.\n“Now,” {Rashed} said.', 'Omar bin Rashed', 'Omar bin Rashed'],
  ["“We sail,” said {Ann O'Neil}.\n“Now,” {O'Neil} said.", "Ann O'Neil", "Ann O'Neil"],
  ["“We sail,” said {Ann O’Neil}.\n“Now,” {O'Neil} said.", 'Ann O’Neil', 'Ann O’Neil'],
  ['“We sail,” said {Rahim al-Tarak}.\n“Now,” {al-Tarak} said.', 'Rahim al-Tarak', 'Rahim al-Tarak'],
  ['“We sail,” {Tarak} said.\nRahim al-Tarak owns the ferry.', 'Rahim al-Tarak'],
  ['“We sail,” said {Remi d’Aubry}.\n“Now,” {d’Aubry} said.', 'Remi d’Aubry', 'Remi d’Aubry'],
  ['“We sail,” said {Ana Luz Peral Soto}.\n“Now,” {Peral} said.', 'Ana Luz Peral Soto', 'Ana Luz Peral Soto'],
  ['“We sail,” said {Xi Jinfeng}.\n“Now,” {Xi} said.', 'Xi Jinfeng', 'Xi Jinfeng'],
  ['{Kerr}’s words were “we sail.”\nAnn Kerr owns the ferry.', 'Ann Kerr'],
  ['“We sail,” said {Zubin Tarak}.\n“Now,” {Tarak} said.', 'Zubin Tarak', 'Zubin Tarak'],
  // Two of one surname.
  ['“We sail,” said {Ann Kerr}.\n“Never,” said {Tom Kerr}.', 'Ann Kerr', 'Tom Kerr'],
  [
    '“We sail,” said {Ann Kerr}.\n“Never,” said {Tom Kerr}.\n“Now,” said {Ms. Kerr}.',
    'Ann Kerr',
    'Tom Kerr',
    'Ann Kerr',
  ],
  [
    '“We sail,” said {Ann Kerr}.\n“Never,” said {Tom Kerr}.\n“No,” said {Mr. Kerr}.',
    'Ann Kerr',
    'Tom Kerr',
    'Tom Kerr',
  ],
  ['“We sail,” said {Mr. Kerr}.\n“Never,” said {Mrs. Kerr}.', 'Mr. Kerr', 'Mrs. Kerr'],
  ['“We sail,” said {Tom Hale}.\n“Never,” said {Tom Hale Jr.}', 'Tom Hale', 'Tom Hale Jr.'],
  ['“We sail,” said {Ann Kerr, Ph.D.}\n“Now,” said {Ann Kerr}.', 'Ann Kerr', 'Ann Kerr'],
  // Titles.
  ['“We sail,” said {Foreign Minister Ann Kerr}.\n“Now,” {Kerr} said.', 'Ann Kerr', 'Ann Kerr'],
  ['{Secretary of State Ann Kerr} said “we sail.”', 'Ann Kerr'],
  ['{Secretary of Defense Runa Kerr} said “we sail.”', 'Runa Kerr'],
  ['“We sail,” said {Kerr}.\nMinister for Lakes Runa Kerr left.', 'Runa Kerr'],
  ['{Lenkovo Mayor Ann Kerr} said “we sail.”', 'Ann Kerr'],
  ['{Opposition leader Ann Kerr} said “we sail.”', 'Ann Kerr'],
  ['{butcher Zed Kerr} said “we sail.” “Now,” {the butcher} added.', 'Zed Kerr', 'Zed Kerr'],
  ["{the Ministry's spokeswoman, Ann Kerr,} said “we sail.”", 'Ann Kerr'],
  ["{The Ministry's spokeswoman}, Ann Kerr, said “we sail.”", 'Ann Kerr'],
  ['{Gov. Hale} said “we sail.”\nTom Hale was elected in May.', 'Tom Hale'],
  // Roles, before and after the name.
  ['{The spokesperson} said “we sail.”\n“Now,” said {Avland spokesman Tom Hale}.', 'Tom Hale', 'Tom Hale'],
  ['{Avland spokesman Tom Hale} said “we sail.”\n“Now,” {the spokesperson} said.', 'Tom Hale', 'Tom Hale'],
  ['“We sail,” said {Tom Hale, the ministry’s spokesman}.\n“Now,” said {the spokesman}.', 'Tom Hale', 'Tom Hale'],
  ['Tom Hale, the ministry’s spokesman, came late.\n“We sail,” said {the spokesman}.', 'Tom Hale'],
  // Single names of relatives; who stands beside "who"; a woman named by her honorific.
  ['Ann Kerr and her brother Ned run the mill.\n“We sail,” {he} said.', 'Ned'],
  ['Tom Hale came with his wife, Ida.\n“We sail,” {she} said.', 'Ida'],
  ['Tom Hale drove his Volvo.\n“We sail,” {he} said.', 'Tom Hale'],
  ['Runa Hale, who owns the mill, left.\n“We sail,” {she} said.', 'Runa Hale'],
  ['Coroner Runa Hale recorded a verdict.\n“We sail,” {she} said.', 'Runa Hale'],
  ['{The study’s author}, Prof. Runa Hale of the college, said: “We sail.”', 'Runa Hale'],
  ['Ms. Kerr came. “We sail,” {Hale} said.\n“When?” {she} asked.', 'Hale', 'Kerr'],
  ['Mayor Ann Kerr opened the pier.\n“We sail,” {the mayor} said.', 'Ann Kerr'],
  [
    'Mayor Ann Kerr met Senator Tom Hale.\n“We sail,” {the senator} said.\n“Now,” {the mayor} said.',
    'Tom Hale',
    'Ann Kerr',
  ],
  ['“We sail,” said {a senior official}.\n“Now,” {the official} said.', 'a senior official', 'a senior official'],
  ['“We sail,” said {a nurse}.\n“Now,” said {a driver}.', 'a nurse', 'a driver'],
  ['“We sail,” said {Ann Kerr}, who is a nurse.\n“Never,” said {the driver}.', 'Ann Kerr', 'the driver'],
  ['Mayor Ann Kerr opened the pier.\n“We sail,” said {his lawyer}.', 'his lawyer'],
  // The more general word can mean the other, but not the other way round.
  ['“We sail,” said {Captain Runa Hale}.\n“Now,” said {the officer}.', 'Runa Hale', 'Runa Hale'],
  ['“We sail,” said {the captain}.\n“Now,” said {Officer Runa Hale}.', 'the captain', 'Runa Hale'],
  ['Vice President Tom Hale met President Ann Kerr.\n“We sail,” {the president} said.', 'Ann Kerr'],
  // Pronouns.
  ['“We sail,” said {Ann Kerr}. “Now,” {she} added.', 'Ann Kerr', 'Ann Kerr'],
  ['“We sail,” said {Ann Kerr}.\n“Now,” {she} added.\n“Soon,” {she} said.', 'Ann Kerr', 'Ann Kerr', 'Ann Kerr'],
  ['Ann Kerr came to Lenkovo on Monday. “We sail,” {she} said.', 'Ann Kerr'],
  ['Ann Kerr met Tom Hale on Monday. “We sail,” {he} said.', 'Tom Hale'],
  ['Ann Kerr met Tom Hale on Monday. “We sail,” {she} said.', 'Ann Kerr'],
  ['“We sail,” said {Ann Kerr}.\n“Never,” said {Tom Hale}.\n“Now,” {she} said.', 'Ann Kerr', 'Tom Hale', 'Ann Kerr'],
  ['Zubin Tarak, 54, owns the ferry.\n“We sail,” {he} said.', 'Zubin Tarak'],
  ['Tarak met Hale of the Kerr Institute.\n“We sail,” said {Tarak}. {He} left.', 'Tarak', 'Tarak'],
  ['Tom Hale spoke first. “We sail,” {he} said, and quoted Jon Kerr. “Now,” {he} said.', 'Tom Hale', 'Tom Hale'],
  ['Olaf Marlund sailed. His daughter, Tuva Marlund, stayed. “We sail,” {he} said.', 'Olaf Marlund'],
  ['Zubin Tarak, the photographer, is dead. “We sailed,” {he} said.\nMr. Tarak was born here.', 'Zubin Tarak'],
  // "The 46-year-old" is whom a pronoun would mean.
  [
    'Leo Tarak is hurt.\n“It is sore,” said {Tom Hale}.\nTarak limped off.\n“It hurt,” said {the 24-year-old}.',
    'Tom Hale',
    'Leo Tarak',
  ],
  // Who acts and has no name.
  ['A harbour policewoman came late. “We sail,” {she} said.', 'a harbour policewoman'],
  ['A policewoman came late. “We sail,” {she} said. “Now,” {she} said.', 'a policewoman', 'a policewoman'],
  ['Tom Hale left. A police spokeswoman stayed.\n“We sail,” {she} said.', 'a police spokeswoman'],
  ['A spokesman came late. “We sail,” {the spokesman} said.', 'a spokesman'],
  ['Mayor Tove Marlund waited.\nThe mayor came late. “We sail,” {she} said.', 'Tove Marlund'],
  ['A storm had come. “We sail,” {she} said.', 'she'],
  ['After {he} called it “a pride,” Tom Hale left.', 'Tom Hale'],
  ['“We sail,” {she} said.', 'she'],
  ['“We sail,” {He} said.\nTom is not the name.', 'he'],
  ['“We sail,” said {Norlin Group}. “Now,” {it} said.', 'Norlin Group', 'Norlin Group'],
  ['“We sail,” said {two officials}. “Now,” {they} said.', 'two officials', 'two officials'],
  ['“We sail,” said {a nurse}. “Now,” {she} said.', 'a nurse', 'a nurse'],
  // Others than persons.
  ['“We sail,” {The Quay} wrote.\n{The Quay} called it “odd.”', 'The Quay', 'The Quay'],
  ['{The Justice Ministry} said “we sail.”\n“Now,” {the ministry} said.', 'Justice Ministry', 'Justice Ministry'],
  ['{The ministry} said “we sail.”\n“Now,” {the Justice Ministry} said.', 'Justice Ministry', 'Justice Ministry'],
  ['{Holt and Sons} said “we sail.”\n“Now,” said {Marlund & Kerr}.', 'Holt and Sons', 'Marlund & Kerr'],
  ['{The report} says “we sail.”', 'the report'],
  ['{A report} says “we sail.”\n“Now,” {the report} says.', 'a report', 'a report'],
  ['“We sail,” {The Harbour} reported.\n{The Harbour} said “now.”', 'The Harbour', 'The Harbour'],
  ['{The Harbour} said “we sail.”\nIts editor told {The Harbour} that “we sail.”', 'The Harbour', 'The Harbour'],
  ['The host, Dina Falk, pressed Holm.\n“We sail,” {she} said.', 'Dina Falk'],
  // Who is asked in an interview.
  ['Nora Vance keeps the light. Ask Ole.\n{A}: It burns. Vance left.\n{A}: Still.', 'Nora Vance', 'Nora Vance'],
  ['{The United Nations} said “we sail.”\n“Now,” {the UN} said.', 'United Nations', 'United Nations'],
  ['{Residents} said “we sail.”\n“Never,” said {residents}.', 'Residents', 'Residents'],
  ['{Grid operator Norlin} said “we sail.”\n“Now,” {Norlin} said.', 'Norlin', 'Norlin'],
  [
    '{Washington} pledged “full support.”\n“Now,” said {State Department spokesman Tom Hale}.',
    'Washington',
    'Tom Hale',
  ],
]

test.each(table)('%s', (source, ...expected) => {
  expect(names(source)).toEqual(expected)
})

const kinds: [source: string, kind: string, title: string | null][] = [
  ['{Ann Kerr} said “we sail.”', 'person', null],
  ['{Lenkovo Mayor Ann Kerr} said “we sail.”', 'person', 'Lenkovo Mayor'],
  ["{Ann Kerr, the Ministry's spokeswoman,} said “we sail.”", 'person', "the Ministry's spokeswoman"],
  ["{Ann Kerr}, the Ministry's spokeswoman, said “we sail.”", 'person', "the Ministry's spokeswoman"],
  [
    'U.S. Attorney for the District of Upper Norland Philip Hale came. {Hale} said “we sail.”',
    'person',
    'U.S. Attorney for the District of Upper Norland',
  ],
  ['{Ann Kerr}, M.D., head of the ward, said “we sail.”', 'person', 'head of the ward'],
  ['“We sail,” sighed her brother, {Edwin Sool}.', 'person', 'her brother'],
  ["Norlin's adviser, {Professor Edwin Sool}, said “we sail.”", 'person', 'Professor'],
  ["Norlin's chief executive, {Edwin Sool}, said “we sail.”", 'person', "Norlin's chief executive"],
  ['{The two sides} said “we sail.”', 'group', null],
  ['{Kerr} said “we sail.”\nMayor Ann Kerr is new.', 'person', 'Mayor'],
  ['{The Justice Ministry} said “we sail.”', 'organisation', null],
  ['{Washington} said “we sail.”', 'organisation', null],
  ['{Lenkovo} said “we sail.”', 'organisation', null],
  ['{Tarnow} said “we sail.”\nThe pier in Tarnow is new.', 'organisation', null],
  ['{Officials} said “we sail.”', 'group', null],
  ['{the plan’s backers} said “we sail.”', 'group', null],
  ['{A letter} said “we sail.”', 'document', null],
  ['{a stallholder} said “we sail.”', 'person', null],
  ['“We sail,” {she} said.', 'unknown', null],
]

test.each(kinds)('%s: %s', (source, kind, title) => {
  const [speaker] = read(source).persons.speakers
  expect([speaker?.kind, speaker?.title?.text ?? null]).toEqual([kind, title])
})

test('a plural pronoun stands for all who are named in a row', () => {
  const { persons, mentions } = read(
    'Ann Kerr, Mary Mehta and Peter Holm run the mill. Tom Hale left.\n“We bake,” {they} said.',
  )
  const others = persons.others.get(mentions[0]?.start as number) ?? []
  expect(persons.speakers.map(({ name }) => name)).toEqual(['Ann Kerr', 'Mary Mehta', 'Peter Holm'])
  expect(others).toEqual([1, 2])
})

test('a pronoun that nobody fits is an issue', () => {
  const { issues } = read('“We sail,” {she} said.').persons
  expect(issues.map(({ code }) => code)).toEqual(['speaker-unresolved'])
})

test('speakers stand in order of their first quote, mentions in order of the text, each once', () => {
  const { speakers } = read('“A,” said {Tom Hale}. “B,” said {Ann Kerr}. “C,” {she} said. “D,” {Hale} said.').persons
  expect(speakers.map(({ name, quotes, mentions }) => [name, quotes, mentions.map(({ text }) => text)])).toEqual([
    ['Tom Hale', [0, 3], ['Tom Hale', 'Hale']],
    ['Ann Kerr', [1, 2], ['Ann Kerr', 'she']],
  ])
})
