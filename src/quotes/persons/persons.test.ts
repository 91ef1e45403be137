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
  ['According to {Zhao Min}, it sank.\n“Now,” {Zhao} said.', 'Zhao Min', 'Zhao Min'],
  // Bodies by their letters, also where those stand in brackets behind the name.
  [
    '“We sail,” said the {Joint Chiefs of Staff}.\n“Now,” {the JCS} said.',
    'Joint Chiefs of Staff',
    'Joint Chiefs of Staff',
  ],
  ['The Joint Chiefs of Staff (JCS) met.\n“Now,” {the JCS} said.', 'Joint Chiefs of Staff'],
  ['The Norland Dairy Board (NDB) met.\n“Now,” {the NDB} said.', 'Norland Dairy Board'],
  // A name of plain words is a company’s where "the company" follows, and nobody’s who has a first name or comes again by surname.
  ['Western Grid shut a plant. Western Grid sold two.\n“Now,” {the company} said.', 'Western Grid'],
  ['Western Lake Grid shut a plant.\n“Now,” {the company} said.', 'Western Lake Grid'],
  ['Western Grid shut a plant.\n“Now,” {the company} said.', 'the company'],
  ['Western Grid shut a plant. Western Grid sold two.\n“Now,” {the agency} said.', 'the agency'],
  ['Ann Kerr shut a plant. Ann Kerr sold two.\n“Now,” {the company} said.', 'the company'],
  ['Runa Tarak shut a plant. Tarak sold two.\n“Now,” {the company} said.', 'the company'],
  // Two who are named together by one surname.
  ['Tom and Ann Kerr sold the ferry. “It sank,” {she} said. “Twice,” {he} said.', 'Ann Kerr', 'Tom Kerr'],
  ['Tom and Ann Kerr sold the ferry. “It sank,” {Tom} said.', 'Tom Kerr'],
  ['“It sank,” {Tom} said. {Ann Hale} said “no.”\nTom and Ann Kerr sold it.', 'Tom Kerr', 'Ann Hale'],
  ['Tom and Ann Kerr sold the ferry. “It sank,” {they} said.', 'Tom Kerr'],
  ['Tom and Ann Kerr sold the ferry. “It sank,” {the Kerrs} said.', 'Tom Kerr'],
  ['Tom and Ann Jones sold the ferry. “It sank,” {the Joneses} said.', 'Tom Jones'],
  ['Ann Jones sold the ferry. “It sank,” {the Joneses} said.', 'Joneses'],
  // A role that a copula tells.
  ['Tom Hale is a retired professor. Ann Kerr left. “We sail,” {the professor} said.', 'Tom Hale'],
  ['Tom Hale was a miner in Lenkovo. Ann Kerr ran a bakery. “We sail,” {the former miner} said.', 'Tom Hale'],
  [
    'Tom Hale is an architect. Ann Kerr is a lawyer. “We,” {the architect} said. “No,” said {the lawyer}.',
    'Tom Hale',
    'Ann Kerr',
  ],
  ['Mayor Tom Hale is a miner. “We sail,” {the mayor} said.', 'Tom Hale'],
  ['Ann Kerr, who is a geologist, met Tom Hale. “We sail,” {the geologist} said.', 'Ann Kerr'],
  // A nickname in marks belongs to the name, wherever it stands.
  ['Ann “Duke” Kerr left. “We sail,” {she} said.', 'Ann “Duke” Kerr'],
  ['A man met Ann “Duke” Kerr at sea. “We sail,” {Kerr} said.', 'Ann “Duke” Kerr'],
  ['{Kerr}’s words were “we sail.”\nAnn Kerr owns the ferry.', 'Ann Kerr'],
  ['“We sail,” said {Zubin Tarak}.\n“Now,” {Tarak} said.', 'Zubin Tarak', 'Zubin Tarak'],
  ['{Ann} said “a.”\nAnn Kerr left. Ann Hale left.', 'Ann Kerr'],
  ['{Mr. Kerr} said “a.”\nAnn Kerr left.', 'Kerr'],
  ['{Mr. Kerr} said “a.”\nTom Kerr left. Ann Kerr left.', 'Tom Kerr'],
  ['{Lenkovo} said “a.”\nAnn Lenkovo left.', 'Ann Lenkovo'],
  [
    '{The Kerr Institute} said “a.” Ann Kerr left. {Kerr} said “b.” {The institute} said “c.”',
    'Kerr Institute',
    'Ann Kerr',
    'Kerr Institute',
  ],
  // A name in apposition belongs to the title before it.
  ['{The host}, Ann Kerr, said “a.” {Kerr} said “b.”', 'Ann Kerr', 'Ann Kerr'],
  ['{The host}, Ann Kerr: “a.”', 'Ann Kerr'],
  ['{The host}, ann, said “a.”', 'the host'],
  ['{The host}. Ann Kerr said “a.”', 'the host'],
  ['The driver, Ann Kerr, left. “We sail,” {she} said.', 'Ann Kerr'],
  ['Hale’s rival, Ann Kerr, was there. “We sail,” {she} said.\nTom Hale left.', 'Ann Kerr'],
  ['Her father, Ned, 39, sailed. Ann Kerr watched. “We sail,” {he} said.', 'Ned'],
  ['Ann Kerr sailed. “We sail,” {the Scot} said.', 'Ann Kerr'],
  ['Zubin Tarak fishes. The lake is cold. “We sail,” {he} said.\nTarak left.', 'Zubin Tarak'],
  ['Town spokesman Ann Kerr left. “We sail,” {she} said.', 'Ann Kerr'],
  ['Ann Kerr, prime minister since May, left. “We sail,” {the PM} said.', 'Ann Kerr'],
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
  // Whoever does something, though no list has the name.
  ['Runa Tarak keeps the tally.\n“We sail,” {she} said.', 'Runa Tarak'],
  ['{Tom Hale} said “a.”\nRuna Tarak, 22, a student, walked.\n“We sail,” {she} said.', 'Tom Hale', 'Runa Tarak'],
  ['{Tom Hale} said “a.”\nThe baker himself, Zubin Tarak, came.\n“We sail,” {he} said.', 'Tom Hale', 'Zubin Tarak'],
  // A pronoun in between goes on with whom it means.
  ['{Tom Hale} said “a.”\nMr. Zubin Tarak fell. He rose. He ran. “We sail,” {he} said.', 'Tom Hale', 'Zubin Tarak'],
  ['Tom Hale ran. He met Jon Kerr. “We sail,” {he} said.', 'Tom Hale'],
  // What opens the sentence speaks of others.
  ['Asked whether Jon Kerr had left, Tom Hale ran. “We sail,” {he} said.', 'Tom Hale'],
  ['When Jon Kerr left, Tom Hale ran. {He} went on to say “a.”', 'Tom Hale'],
  // Not who was met, but who met.
  ['Tom Hale told Jon Kerr so. “We sail,” {he} said.', 'Tom Hale'],
  // He and she are two, where nobody else is there to be meant.
  ['Zubin Tarak ran. “a,” {she} said. “b,” {he} said.', 'Zubin Tarak', 'he'],
  // Titles: a woman can be a rabbi, the secretary one of state, a degree is no title of its own, a day none at all.
  ['Rabbi Ann Kerr ran.\n“We sail,” {the rabbi} said.', 'Ann Kerr'],
  ['Secretary of State Tom Hale ran.\n“We sail,” {the secretary} said.', 'Tom Hale'],
  ['She met the chancellor, Dr. Zubin Tarak, there.\n“We sail,” {the chancellor} said.', 'Zubin Tarak'],
  ['Recording a verdict, the coroner, Zubin Tarak, left.\n“We sail,” {the coroner} said.', 'Zubin Tarak'],
  // Sure by what is said of the surname.
  ['Runa Tarak keeps the tally. Ms. Tarak left.\n“We sail,” {the woman} said.', 'Runa Tarak'],
  // Several are those whom one of more fits, not the two who were named last.
  ['The union met the police. Ann Kerr and Tom Hale left. “We sail,” {they} said.', 'the union'],
  // First names that men and women have.
  ['Prof. Lee Tarak ran.\n“We sail,” {she} said.', 'Lee Tarak'],
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
  // Of several of one role, who was met last; a qualifier or a gender tells them apart.
  ['Mayor Ann Kerr met Mayor Tom Hale.\n“We sail,” {the mayor} said.', 'Tom Hale'],
  ['“We sail,” {the mayor} said.\nMayor Ann Kerr met Mayor Tom Hale.', 'Ann Kerr'],
  ['Republican Senator Ann Kerr met Liberal Senator Tom Hale.\n“We sail,” {the Republican senator} said.', 'Ann Kerr'],
  ['Actress Ann Kerr met actor Tom Hale.\n“We sail,” {the actress} said.', 'Ann Kerr'],
  ['Spokeswoman Ann Kerr left.\n“We sail,” {the spokesman} said.', 'the spokesman'],
  ['Ann Kerr left.\n“We sail,” {the woman} said.', 'Ann Kerr'],
  ['Ann Kerr left.\n“We sail,” {the man} said.', 'the man'],
  ['“We sail,” said {Zubin Tarak}. “Now,” {the woman} said. “Soon,” {she} said.', ...Array(3).fill('Zubin Tarak')],
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
  // A name of one word beside its role, or one that spoke and that nobody quotes.
  ['Tom Hale is dead. His wife, Ida, said he slept. “He smiled,” {she} said.', 'Ida'],
  ['Runa Kerr spoke. Hale’s daughter, Ida, waited.\n“We sail,” {she} said.', 'Ida'],
  ['The harbour was full. Marlund said it was late.\n“We sail,” {he} said.', 'Marlund'],
  ['The harbour was full. Marlund, a pilot, said so. Tarak said no.\n“We sail,” {he} said.', 'Tarak'],
  ['Tom Hale came. Marlund said it was late.\n“We sail,” {he} said.', 'Tom Hale'],
  ['Lenkovo said it was late.\n“We sail,” {he} said.', 'he'],
  ['The harbour was full. Marlund said so.\nIt rained.\n“We sail,” {he} said.', 'he'],
  ['Marlund said so.\n“We sail,” {they} said.', 'they'],
  ['Then Norland governor Ida Kerr left. Hale came. “We sail,” {the Marno governor} said.', 'the Marno governor'],
  // What is no person comes behind persons.
  ['Tom Hale spoke, according to {parts of a speech}. “We sail,” {he} said.', 'parts of a speech', 'Tom Hale'],
  // What stands in brackets or between commas does not hide that somebody speaks.
  ['Tom Hale was elected.\nRep. Leo Kerr (D-Ga.) said that all back Tom Hale. “We sail,” {he} said.', 'Leo Kerr'],
  [
    'Tom Hale was elected.\nLeo Kerr, a pilot from Marno, said that all back Tom Hale. “We sail,” {he} said.',
    'Leo Kerr',
  ],
  ['Tom Hale praised Leo Kerr, who came second, drawing boos. “We sail,” {he} said.', 'Tom Hale'],
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
  ['A policewoman of the harbour came late. “We sail,” {she} said.', 'a policewoman'],
  ['The policewoman had come late. “We sail,” {she} said.', 'the policewoman'],
  ['A policewoman came. It rained. “We sail,” {she} said.', 'a policewoman'],
  ['A policewoman came. It rained. It blew. “We sail,” {she} said.', 'she'],
  ['A policewoman, late, came. “We sail,” {she} said.', 'she'],
  ['“A policewoman came late.” “We sail,” {she} said.', 'she'],
  ['A policewoman. “We sail,” {she} said.', 'she'],
  ['Two policewomen came. “We sail,” {they} said.', 'two policewomen'],
  ['A company came. “We sail,” {it} said.', 'a company'],
  // Others than persons.
  [
    '{The Justice Ministry} said “a.” {The Lake Ministry} said “b.” {The ministry} said “c.”',
    'Justice Ministry',
    'Lake Ministry',
    'Lake Ministry',
  ],
  ['Ann Kerr met the Justice Ministry and Tom Hale.\n“We sail,” {they} said.', 'Justice Ministry'],
  ['“We sail,” {The Quay} wrote.\n{The Quay} called it “odd.”', 'The Quay', 'The Quay'],
  ['{The Justice Ministry} said “we sail.”\n“Now,” {the ministry} said.', 'Justice Ministry', 'Justice Ministry'],
  ['{The ministry} said “we sail.”\n“Now,” {the Justice Ministry} said.', 'Justice Ministry', 'Justice Ministry'],
  ['{Holt and Sons} said “we sail.”\n“Now,” said {Marlund & Kerr}.', 'Holt and Sons', 'Marlund & Kerr'],
  ['{The report} says “we sail.”', 'the report'],
  ['{A report} says “we sail.”\n“Now,” {the report} says.', 'a report', 'a report'],
  ['“We sail,” {The Harbour} reported.\n{The Harbour} said “now.”', 'The Harbour', 'The Harbour'],
  ['{The Harbour} said “we sail.”\nIts editor told {The Harbour} that “we sail.”', 'The Harbour', 'The Harbour'],
  ['The host, Dina Falk, pressed Holm.\n“We sail,” {she} said.', 'Dina Falk'],
  // Roles that stand in an apposition to a surname, before a title, behind a copula; whom the lead keeps for later.
  [
    'Tom Hale met Ann Kerr. Kerr, 46, the director of the board, left. Hale left.\n“No,” {the director} said.',
    'Ann Kerr',
  ],
  ['The director, Senator Ann Kerr, left. Tom Hale stayed.\n“No,” {the director} said.', 'Ann Kerr'],
  ['Ida Holm, the director, Senator Ann Kerr, and Tom Hale left.\n“No,” {the director} said.', 'Ida Holm'],
  ['Ann Kerr, now 64, is a retired professor. Tom Hale left.\n“No,” {the professor} said.', 'Ann Kerr'],
  ['Ann Kerr was the mayor. Tom Hale left.\n“No,” {the mayor} said.', 'Ann Kerr'],
  ['Ann Kerr is here with a mayor. Tom Hale left.\n“No,” {the mayor} said.', 'Tom Hale'],
  ['{A mayor} said “we sail.”\nMayor Ann Kerr met Mayor Tom Hale.', 'Ann Kerr'],
  ['{One mayor} said “we sail.”\nMayor Ann Kerr left.', 'one mayor'],
  ['{A mayor} said “we sail.”\nTom Hale left.', 'a mayor'],
  ['Mayor Ann Kerr left. {A mayor} said “we sail.”', 'a mayor'],
  ['It rained.\nIt snowed.\n{A mayor} said “we sail.”\nMayor Ann Kerr left.', 'a mayor'],
  [`{A mayor} said “we sail.”\n${'It rained. '.repeat(80)}Mayor Ann Kerr left.`, 'a mayor'],
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
  // How far a pronoun looks, for names of one word, ahead, and for several; whom an interview is with.
  ['Marlund said so.\nTarak left. “We sail,” {he} said.', 'Marlund'],
  ['Marlund said so.\nTarak said no. “We sail,” {he} said.', 'Tarak'],
  ['Marlund said so. “We sail,” {she} said.', 'Marlund'],
  ['Marlund said so. “We sail,” {it} said.', 'it'],
  ['“We sail,” {he} said. Marlund said so.', 'he'],
  ['Marlund said so. Tarak said no. Peral said both. “We sail,” {he} said.', 'Peral'],
  ['After {he} left, Ann Kerr met Tom Hale.', 'Tom Hale'],
  ['After {she} left, Ann Kerr met Tom Hale.', 'Ann Kerr'],
  ['After {he} left, Ann Kerr, Ida Kerr, Eva Kerr and Tom Hale sang.', 'Tom Hale'],
  ['After {he} left, Ann Kerr, Ida Kerr, Eva Kerr, Mary Kerr and Tom Hale sang.', 'he'],
  ['After {he} left, it rained.\nTom Hale came.', 'he'],
  ['After {he} left, the Norlin Group came.', 'he'],
  ['After {it} left, Tom Hale met the Justice Ministry.', 'Justice Ministry'],
  ['Nora Vance keeps the light. Ask Ole.\n{Q}: Why?\n{A}: It burns.', 'Q', 'Nora Vance'],
  ['Nora Vance met Tom Hale. Tom Hale left.\n{A}: It burns.', 'Tom Hale'],
  ['Nora Vance met Tom Hale. Nora Vance left.\n{A}: It burns.', 'Nora Vance'],
  [
    'Nora Vance met Tom Hale.\n{A}: It burns.\nTom Hale left. Tom Hale came.\n{A}: It burns.',
    'Nora Vance',
    'Nora Vance',
  ],
  ['The Justice Ministry met. Nora Vance keeps the light. The Justice Ministry left.\n{A}: It burns.', 'Nora Vance'],
  ['It rained.\n{A}: It burns.\nNora Vance left.\n{A}: It burns.', 'A', 'A'],
  ['{A nurse} said “a.” {The nurse} said “b.” Tom Hale left.\n{A}: It burns.', 'a nurse', 'a nurse', 'Tom Hale'],
  ['{Zubin Tarak} said “a.” {She} said “b.” {Mr. Tarak} said “c.”', 'Zubin Tarak', 'she', 'Zubin Tarak'],
  ['{Zubin Tarak} said “a.” {She} said “b.” {He} said “c.”', 'Zubin Tarak', 'Zubin Tarak', 'he'],
  ['{Zubin Tarak} said “a.” {He} said “b.” {The woman} said “c.”', 'Zubin Tarak', 'Zubin Tarak', 'the woman'],
  ['Tom Hale left. {Ann Kerr} said “a.” {He} said “b.” {She} said “c.”', 'Ann Kerr', 'Tom Hale', 'Ann Kerr'],
  ['Ann Kerr, Tom Hale and Eva Holm sang.\n“We sail,” {they} said.', 'Ann Kerr'],
  ['Ann Kerr and Tom Hale sang. Eva Holm and Ida Vance left.\n“We sail,” {they} said.', 'Eva Holm'],
  ['Ann Kerr and Tom Hale sang.\nIt rained.\n“We sail,” {they} said.', 'they'],
  // A place says nothing.
  ['Ann Kerr and Tom Hale sang in the United States. “We sail,” {they} said.', 'Ann Kerr'],
  [
    '“No,” said {the Justice Ministry}. Ann Kerr and Tom Hale sang. “We sail,” {they} said.',
    'Justice Ministry',
    'Justice Ministry',
  ],
  // A role that is over is of somebody known.
  ['The nurse Ann Kerr sang. “We sail,” {the former mayor} said.', 'Ann Kerr'],
  ['The nurse Ann Kerr sang. “We sail,” {the retired judge} said.', 'Ann Kerr'],
  ['The nurse Ann Kerr sang. “We sail,” {the judge} said.', 'the judge'],
  ['The nurse Ann Kerr sang. “We sail,” {a former mayor} said.', 'a former mayor'],
  ['Former mayor Tom Hale left. The nurse Ann Kerr sang. “We sail,” {the former mayor} said.', 'Tom Hale'],
  ['The nurse Ann Kerr sang. “We sail,” {the former director of the bank} said.', 'Ann Kerr'],
  ['It rained. “We sail,” {the former mayor} said.', 'the former mayor'],
  ['The nurse Ann Kerr sang. “We sail,” {the challenger} said.', 'Ann Kerr'],
  // The two who were named together.
  ['Ann Kerr and Tom Hale sang.\n“We sail,” {the two senators} said.', 'Ann Kerr'],
  ['Ann Kerr and Tom Hale sang.\n“We sail,” {the senators} said.', 'the senators'],
  ['Ann Kerr and Tom Hale sang.\n“We sail,” {the three senators} said.', 'the three senators'],
  ['Ann Kerr and Tom Hale sang.\n“We sail,” {two senators} said.', 'two senators'],
  ['Ann Kerr and Tom Hale sang.\n“We sail,” {the two banks} said.', 'the two banks'],
  ['Ann Kerr, Eva Holm and Tom Hale sang.\n“We sail,” {the two senators} said.', 'the two senators'],
  ['Ann Kerr sang.\n“We sail,” {the two senators} said.', 'the two senators'],
  ['“We sail,” {they} said. “I stay,” {he} said. “Now,” {they} said.', 'they', 'he', 'they'],
  ['Ann Kerr and also Tom Hale sang.\n“We sail,” {they} said.', 'they'],
  ['“We sail,” {they} said. Ann Kerr and Tom Hale sang.', 'they'],
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
  ['Marno News host Edwin Sool came. {Sool} said “we sail.”', 'person', 'Marno News host'],
  ['On Monday, Upper Norland governor Edwin Sool came. {Sool} said “we sail.”', 'person', 'Upper Norland governor'],
  ['The mayor Edwin Sool came. {Sool} said “we sail.”', 'person', 'mayor'],
  ['We hear former President Edwin Sool. {Sool} said “we sail.”', 'person', 'former President'],
  ["Norlin's adviser, {Professor Edwin Sool}, said “we sail.”", 'person', 'Professor'],
  ["Norlin's chief executive, {Edwin Sool}, said “we sail.”", 'person', "Norlin's chief executive"],
  ['{Ann Kerr, author of “Long Roads,”} said “we sail.”', 'person', 'author of “Long Roads,”'],
  ['{Ann Kerr}, a nurse at the time the ferry was lost, said “we sail.”', 'person', 'a nurse at the time'],
  ['{Ann Kerr}, 42, a nurse, said “we sail.”', 'person', 'a nurse'],
  ['{Ann Kerr}, Lenkovo mayor, said “we sail.”', 'person', 'Lenkovo mayor'],
  ['{Ann Kerr}, former mayor, said “we sail.”', 'person', 'former mayor'],
  ['{Ann Kerr}, who is a nurse, said “we sail.”', 'person', null],
  ['{Ann Kerr}, the mayor said, had “sailed.”', 'person', null],
  ['{Ann Kerr}, Lenkovo, said “we sail.”', 'person', null],
  ['{Her Excellency Ann Kerr} said “we sail.”', 'person', null],
  ['{White House aide Ann Kerr} said “we sail.”', 'person', 'White House aide'],
  ['{baker Zed Kerr} said “we sail.”', 'person', 'baker'],
  ['{only Zed Kerr} said “we sail.”', 'person', null],
  ['{his Zed Kerr} said “we sail.”', 'person', null],
  ['{3 Zed Kerr} said “we sail.”', 'person', null],
  ['{the 46-year-old} said “we sail.”', 'person', null],
  ['{the rower} said “we sail.”', 'person', null],
  ['{the er} said “we sail.”', 'unknown', null],
  ['{Q} said “we sail.”', 'unknown', null],
  ['{ANN} said “we sail.”', 'organisation', null],
  ['{NORLIN} said “we sail.”', 'person', null],
  ['{Holt and Sons} said “we sail.”', 'organisation', null],
  ['{Sons} said “we sail.”', 'group', null],
  ['{Holt & Kerr} said “we sail.”', 'organisation', null],
  ['{the White House} said “we sail.”', 'organisation', null],
  ['{The Norlin Report} said “we sail.”', 'document', null],
  ['{Norlin Report} said “we sail.”', 'person', null],
  ['{The Harbour Crews} said “we sail.”', 'organisation', null],
  ['{the two} said “we sail.”', 'group', null],
  ['{backers} said “we sail.”', 'group', null],
  ['{drivers} said “we sail.”', 'group', null],
  ['{the women} said “we sail.”', 'group', null],
  [
    'Attorney for the District of Norland Ann Kerr came. {Kerr} said “a.”',
    'person',
    'Attorney for the District of Norland',
  ],
  ['Secretary of State for Lakes Ann Kerr came. {Kerr} said “a.”', 'person', 'Secretary of State for Lakes'],
  ['He saw the host, Ann Kerr. {Kerr} said “a.”', 'person', 'the host'],
  ['It was said by the host, Ann Kerr. {Kerr} said “a.”', 'person', 'the host'],
  ['His colleague, Professor Kerr, came. {Kerr} said “a.”', 'person', 'Professor'],
  ['Hale, the mayor, Ann Kerr, the sheriff, came. {Kerr} said “a.”', 'person', 'the sheriff'],
  ['The ship sank, Ann Kerr said. {Kerr} said “a.”', 'person', null],
  ['Ann Kerr, the host, came. Ann Kerr, the mayor, left. {Kerr} said “a.”', 'person', 'the host'],
  ['Ann Kerr came. Ann Kerr, the mayor, left. {Kerr} said “a.”', 'person', 'the mayor'],
  ['Kerr came. Mayor Kerr left. {Kerr} said “a.”', 'person', 'Mayor'],
  ['{Ann Kerr}, the U.S. host, said “a.”', 'person', 'the U.S. host'],
  ['{Ann Kerr}, the host; he said “a.”', 'person', 'the host'],
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

const together: [source: string, ...names: string[]][] = [
  ['Ann Kerr and Tom Hale sailed.\n“We sail,” {they} said.', 'Ann Kerr', 'Tom Hale'],
  ['Ann Kerr & Tom Hale sailed.\n“We sail,” {they} said.', 'Ann Kerr', 'Tom Hale'],
  ['Ann Kerr, Tom Hale sailed.\n“We sail,” {they} said.', 'they'],
  ['Ann Kerr with Tom Hale sailed.\n“We sail,” {they} said.', 'they'],
  ['Ann Kerr and Tom Hale sailed.\nIt rained.\nIt blew.\n“We sail,” {they} said.', 'they'],
  ['“We sail,” said {the officials}.\n“No,” said {the officials}.', 'the officials'],
  ['“We sail,” said {an official}.\n“No,” said {an official}.', 'an official'],
]

test.each(together)('%s: %s', (source, ...names) => {
  expect(read(source).persons.speakers.map(({ name }) => name)).toEqual(names)
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
