import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { readName } from './name.ts'

const { names } = quotesLexicon(en)

const table: [mention: string, kind: string, name: string | null, title: string | null][] = [
  ['Ann Kerr', 'person', 'Ann Kerr', null],
  ['Kerr', 'person', 'Kerr', null],
  ['Mr. Kerr', 'person', 'Kerr', null],
  ['Ms Kerr', 'person', 'Kerr', null],
  ['Sen. Ann Kerr', 'person', 'Ann Kerr', 'Sen.'],
  ['spokeswoman Ann Kerr', 'person', 'Ann Kerr', 'spokeswoman'],
  ["the Justice Ministry's spokeswoman Ann Kerr", 'person', 'Ann Kerr', "the Justice Ministry's spokeswoman"],
  ["the Justice Ministry's spokeswoman, Ann Kerr", 'person', 'Ann Kerr', "the Justice Ministry's spokeswoman"],
  ["Ann Kerr, the Ministry's spokeswoman", 'person', 'Ann Kerr', "the Ministry's spokeswoman"],
  ['Ann Kerr, 42, a doctor', 'person', 'Ann Kerr', 'a doctor'],
  ['Ann Kerr, who lives in Lenkovo', 'person', 'Ann Kerr', null],
  ['Ann Kerr of the Lenkovo Institute', 'person', 'Ann Kerr', null],
  ['Secretary of State Ann Kerr', 'person', 'Ann Kerr', 'Secretary of State'],
  ['Minister of Finance Ann Kerr', 'person', 'Ann Kerr', 'Minister of Finance'],
  ['Lenkovo Mayor Ann Kerr', 'person', 'Ann Kerr', 'Lenkovo Mayor'],
  ['Former Lenkovo Mayor Ann Kerr', 'person', 'Ann Kerr', 'Former Lenkovo Mayor'],
  ["Avland's Principal Deputy Spokesperson Raj Mehta", 'person', 'Raj Mehta', "Avland's Principal Deputy Spokesperson"],
  ['President Kerr', 'person', 'Kerr', 'President'],
  ['then-President Tom Hale', 'person', 'Tom Hale', 'then-President'],
  ['Tom Hale Jr.', 'person', 'Tom Hale Jr.', null],
  ['Tom Hale, Jr.', 'person', 'Tom Hale, Jr.', null],
  ['Tom Hale III', 'person', 'Tom Hale III', null],
  ['A. J. Hale', 'person', 'A. J. Hale', null],
  // Degrees are no part of a name.
  ['Ann Kerr, Ph.D.', 'person', 'Ann Kerr', null],
  ['Ann Kerr, M.D., R.N., the chief nurse', 'person', 'Ann Kerr', 'the chief nurse'],
  // Several titles of one person.
  ['Chairman and CEO Edo Marlund', 'person', 'Edo Marlund', 'Chairman and CEO'],
  ['Founder/CEO Edo Marlund', 'person', 'Edo Marlund', 'Founder/CEO'],
  [
    'Chairman, President & Chief Executive Officer Edo T. Marlund',
    'person',
    'Edo T. Marlund',
    'Chairman, President & Chief Executive Officer',
  ],
  ['co-founder and chief executive Edo Marlund', 'person', 'Edo Marlund', 'co-founder and chief executive'],
  // Titles with a field.
  ['Secretary of Defense Edo Marlund', 'person', 'Edo Marlund', 'Secretary of Defense'],
  ['Secretary of Defense Marlund', 'person', 'Marlund', 'Secretary of Defense'],
  ['Minister for Canals and Lakes Edo Marlund', 'person', 'Edo Marlund', 'Minister for Canals and Lakes'],
  [
    'Attorney for the Province of Upper Norland Edo B. Marlund',
    'person',
    'Edo B. Marlund',
    'Attorney for the Province of Upper Norland',
  ],
  ['Special Agent in Charge Edo Marlund', 'person', 'Edo Marlund', 'Special Agent in Charge'],
  ['the Bishop of Lenkovo', 'person', null, null],
  // Ranks, forms of address, family.
  ['Brig. Gen. Edo Marlund', 'person', 'Edo Marlund', 'Brig. Gen.'],
  ['Sgt. 1st Class Edo Marlund', 'person', 'Edo Marlund', 'Sgt. 1st Class'],
  ['Her Excellency Runa Marlund', 'person', 'Runa Marlund', null],
  ['Gran-of-four Runa Marlund', 'person', 'Runa Marlund', 'Gran-of-four'],
  ['Professors Runa Marlund', 'person', 'Runa Marlund', 'Professors'],
  ['Fisherman Ann Marlund', 'person', 'Ann Marlund', 'Fisherman'],
  ['Cllr Runa Marlund', 'person', 'Runa Marlund', 'Cllr'],
  ['Substitute Runa Marlund', 'person', 'Runa Marlund', 'Substitute'],
  ['J. R. Hale', 'person', 'J. R. Hale', null],
  ['Tom "Duke" Hale', 'person', 'Tom "Duke" Hale', null],
  ['Piet van der Berg', 'person', 'Piet van der Berg', null],
  ['Rahim al-Tarak', 'person', 'Rahim al-Tarak', null],
  ['Remi d’Aubry', 'person', 'Remi d’Aubry', null],
  [
    'the Lenkovo Sheriff’s Office spokesman Edo Marlund',
    'person',
    'Edo Marlund',
    'the Lenkovo Sheriff’s Office spokesman',
  ],
  ['Omar bin Rashed', 'person', 'Omar bin Rashed', null],
  ['Dean Hale', 'person', 'Dean Hale', null],
  ['Ann Judge', 'person', 'Ann Judge', null],
  ["Ann O'Neil", 'person', "Ann O'Neil", null],
  ['Ann Smith-Hale', 'person', 'Ann Smith-Hale', null],
  ['the spokesperson', 'person', null, null],
  ['a senior official briefed on the talks', 'person', null, null],
  ['the minister', 'person', null, null],
  ["Kerr's lawyer", 'person', null, null],
  ['his mother', 'person', null, null],
  ['two officials', 'group', null, null],
  ['several lawyers', 'group', null, null],
  ['police', 'group', null, null],
  ['the ministry', 'organisation', null, null],
  ['the company', 'organisation', null, null],
  ['the report', 'document', null, null],
  ['a statement', 'document', null, null],
  ['the press release', 'document', null, null],
  ['the Justice Ministry', 'organisation', 'Justice Ministry', null],
  ['the Lenkovo Institute for Peace', 'organisation', 'Lenkovo Institute', null],
  ['St. Runa’s Hospital', 'organisation', 'St. Runa’s Hospital', null],
  ['Norland’s Parliament', 'organisation', 'Norland’s Parliament', null],
  ['Norland’s Lake Ministry', 'organisation', 'Lake Ministry', null],
  ["the dockers' union", 'organisation', null, null],
  ['the United Nations', 'organisation', 'United Nations', null],
  ['Washington', 'organisation', 'Washington', null],
  ['U.S.', 'organisation', 'U.S.', null],
  ['AVCO', 'organisation', 'AVCO', null],
  ['he', 'unknown', null, null],
  ['She', 'unknown', null, null],
  ['they', 'unknown', null, null],
]

test.each(table)('%s is %s', (mention, kind, name, title) => {
  const reading = readName(mention, { start: 0, end: mention.length }, names)
  const slice = (span: { start: number; end: number } | null) => span && mention.slice(span.start, span.end)
  expect([reading.kind, slice(reading.name), slice(reading.title)]).toEqual([kind, name, title])
})
