import { expect, test } from 'vitest'
import { nameBeforeBracket } from './in-brackets.ts'

const table: [source: string, name: string | null][] = [
  ['The Norland Dairy Board (NDB) met.', 'Norland Dairy Board'],
  ['The Board of Owls (BOO) met.', 'Board of Owls'],
  ['The Board of the Owls (BO) met.', 'Board of the Owls'],
  ['The Drivers’ Union (DU) met.', 'Drivers’ Union'],
  ["The Women's Union (WU) met.", "Women's Union"],
  ['The Anti-Owl League (AOL) met.', 'Anti-Owl League'],
  ['Dairy Board (DB) met.', 'Dairy Board'],
  ['The Norland Dairy Board (NDC) met.', null],
  ['The Norland Dairy Board NDB met.', null],
  ['The Norland Dairy Board (NDB met.', null],
  ['Norland. Dairy Board (NDB) met.', null],
  ['Norland, Dairy Board (NDB) met.', null],
  ['On dairy boards (ODB) we met.', 'On dairy boards'],
  ['The dairy board (DB) met.', null],
  ['(DB) met.', null],
  [`The Dairy ${'a '.repeat(60)}Board (DB) met.`, null],
]

test.each(table)('%s', (source, name) => {
  const [letters] = source.match(/[A-Z]{2,}/) as RegExpMatchArray
  const start = source.indexOf(letters)
  const span = nameBeforeBracket(source, { start, end: start + letters.length }, 0)
  expect(span && source.slice(span.start, span.end)).toBe(name)
})
