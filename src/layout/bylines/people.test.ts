import { expect, test } from 'vitest'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout } from '../../locales/en/layout/index.ts'
import { expected, type Row, read } from './test-rows.ts'

const lexicon = layoutLexicon(layout)
const nora = ['Nora Velt']

// What stands beside a name.
const beside: Row[] = [
  // Marks that part, and those that do not.
  ['By Nora Velt—Imre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Velt -Imre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Velt- Imre Saar', ['Nora Velt', 'Imre Saar']],
  ['By Nora Velt-Saar', ['Nora Velt-Saar']],
  ['By Nora Velt‑Saar', ['Nora Velt‑Saar']],
  ['By Meteorologist Nora Velt', nora, { title: 'Meteorologist' }],
  // What runs into a name without a space.
  ['By Nora VeltmanAnna Saar', ['Nora Veltman', 'Anna Saar']],
  ['By Nora VeltConsumer Editor', nora, { title: 'Consumer Editor' }],
  ['By NORA VELTChief reporter', nora, { title: 'Chief reporter' }],
  ['By Nora FitzGerald', ['Nora FitzGerald']],
  ['By Nora MacDonald', ['Nora MacDonald']],
  ['By Nora VanderSaar', ['Nora VanderSaar']],
  ['By Nora Velt, Sr.', ['Nora Velt, Sr.']],
  ['By Nora Velt, Ph.D., 2019', nora],
  ['By Nora Velt, 2019', nora],
  ['By Nora Velt, 1999.', nora],
  // Several names in a row.
  ['By Nora Velt Anna Saar', ['Nora Velt', 'Anna Saar']],
  ['By Nora Velt Nora Saar', ['Nora Velt', 'Nora Saar']],
  ['By Nora Velt Anna Saar Tom Hall', ['Nora Velt', 'Anna Saar', 'Tom Hall']],
  ['By Nora Velt NORA VELT', nora],
  ['By Nora Velt Imre Saar', ['Nora Velt Imre Saar']],
  ['By Nora Anna Tom Hall', ['Nora Anna Tom Hall']],
  ['By Velt Nora Saar Anna', ['Velt Nora Saar Anna']],
  // Addresses.
  ['By Nora Velt, nvelt@norda.com.', nora, { contact: 'nvelt@norda.com' }],
  ['By Nora Velt. @noravelt.', nora, { contact: '@noravelt' }],
  ['By Nora Velt, @ab', nora, { contact: '@ab' }],
  ['By Nora Velt, @a', nora],
  // Places.
  ['By Nora Velt in Port of Old Marnholt', nora, { place: 'Port of Old Marnholt' }],
  ['By Nora Velt in Santa de Cruz', nora, { place: 'Santa de Cruz' }],
  ['By Nora Velt in Aa Bb Cc Dd Ee Ff Gg Hh', nora, { place: 'Aa Bb Cc Dd Ee Ff Gg Hh' }],
  ['By Nora Velt in the old town', nora],
  ['By Nora Velt, Wash.', nora],
  // Outlets.
  ['By Nora Velt for Upper  Norland', nora, { affiliation: 'Upper  Norland' }],
  ['By Nora Velt The Norland', nora, { affiliation: 'The Norland' }],
  ['By Nora Velt Norland Press', nora, { affiliation: 'Norland Press' }],
  ['By Nora Velt Norland Daily Post Of Coast', nora, { affiliation: 'Norland Daily Post Of Coast' }],
  ['By Nora Velt, Reuters Staff', nora, { affiliation: 'Reuters Staff' }],
  ['By Nora Velt, AVN Marnholt', nora, { agency: 'AVN Marnholt' }],
  ['By Nora Velt, CNN business', nora, { agency: 'CNN business' }],
  ['By Nora Velt, Reuters:', nora, { agency: 'Reuters' }],
  ['By Nora Velt, Reuters - May 8, 2026', nora, { agency: 'Reuters' }],
  ['By Nora Velt, Reuters x', nora],
  ['By Nora Velt View More', nora],
  ['By Nora Velt Page.', nora],
  ['By Nora Velt, Anonymous:', nora],
  // Titles.
  ['By Nora Velt writer of ports', nora, { title: 'writer of ports' }],
  ['By Nora Velt writer of the ports', nora],
  ['By Nora Velt, Staff Writer May 8, 2026', nora, { title: 'Staff Writer' }],
  ['By Senior Staff Writer Nora Velt', nora, { title: 'Senior Staff Writer' }],
  ['By Staff Writer Nora', ['Nora'], { title: 'Staff Writer' }],
  ['By writer Nora Velt', nora, { title: 'writer' }],
  ['By AVN writer Nora Velt', nora, { title: 'writer', agency: 'AVN' }],
  ['By AVN correspondents Nora Velt and Imre Saar', ['Nora Velt', 'Imre Saar'], { agency: 'AVN' }],
  ['By Norda Press Agency writers Nora Velt', nora, { agency: 'Norda Press Agency' }],
  ['By Korvana writers Nora Velt', nora, { title: 'Korvana writers' }],
  // Desks.
  ['By Reuters’ Korvana desk', [], { agency: 'Reuters’ Korvana desk' }],
  ["By Reuters' Korvana desk", [], { agency: "Reuters' Korvana desk" }],
  ['By Reuters Korvana desk', [], { agency: 'Reuters' }],
  ['By Norda team', [], { agency: 'Norda' }],
  ['By Norda Reporters', [], { agency: 'Norda Reporters' }],
  ['By correspondents', [], { agency: 'correspondents' }],
  ['By Staff and Agencies', [], { agency: 'Staff and Agencies' }],
  ['By Staff Writer', [], { agency: 'Staff Writer' }],
]

test.each(beside)('%j', (...row) => {
  const { weak, ...reading } = read(row[0], 'top', lexicon)
  expect(reading).toEqual(expected(row))
  expect(weak).toBe(false)
})

test.each(['By nvelt@norda.com', 'By Anonymous'])('nobody: %j', (source) => {
  expect(read(source, 'top', lexicon).authors).toBeNull()
})

const closed: Row[] = [
  ['Nora Velt reported from Marnholt.', nora, { place: 'Marnholt' }],
  ['Nora Velt reported from Marnholt', nora, { place: 'Marnholt' }],
  ['Nora Velt contributed from Marnholt.', ['Nora Velt (contributor)']],
  ['Nora Velt, xyz abc, contributed to this report.', ['Nora Velt (contributor)']],
  ['Nora Velt, MARNHOLT', nora, { agency: 'MARNHOLT' }],
  ['Nora Velt in Korvana, Marnholt', nora, { agency: 'Marnholt', place: 'Korvana' }],
]

test.each(closed)('%j', (...row) => {
  const { weak, ...reading } = read(row[0], 'end', lexicon)
  expect(reading).toEqual(expected(row))
  expect(weak).toBe(false)
})

test.each(['xyz contributed to this report.', 'Nora Velt, xyz, abc, contributed to this report.', 'Nora Velt, of'])(
  'nobody below: %j',
  (source) => {
    expect(read(source, 'end', lexicon).authors).toBeNull()
  },
)
