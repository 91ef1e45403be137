import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import { readCapitals } from './capitals.ts'
import { type Known, moved, readMention, readRun } from './readings.ts'

const { names } = quotesLexicon(en)

/** Name and title as they stand in the text, where the words of the reading came last. */
function told(source: string, { reading, start }: Known, at: number): string[] {
  const name = moved(reading.name, at - start)
  const { title } = reading
  return [name ? source.slice(name.start, name.end) : '', title ? source.slice(title.start, title.end) : '']
}

const mentions: [marked: string, kind: string, name: string, title: string][] = [
  ['{The ministry’s spokeswoman}, Ann Kerr, said so.', 'person', 'Ann Kerr', 'The ministry’s spokeswoman'],
  ['{The ministry’s spokeswoman},Ann Kerr, said so.', 'person', '', ''],
  ['{The ministry’s spokeswoman}; Ann Kerr said so.', 'person', '', ''],
  ['{The ministry’s spokeswoman}, ann kerr, said so.', 'person', '', ''],
  ['{The ministry’s spokeswoman}, A', 'person', '', ''],
  ['{The ministry’s spokeswoman},', 'person', '', ''],
  ['{A spokeswoman}, Ann Kerr, said so.', 'person', '', ''],
  ['{Two officials}, Ann Kerr and Tom Hale, said so.', 'group', '', ''],
  ['{officials}, Ann Kerr said so.', 'group', '', ''],
  ['{The ministry}, Norlin Group, said so.', 'organisation', '', ''],
  ['{The agency}, Norlin Police Department, said so.', 'organisation', '', ''],
  ['{She}, Ann Kerr, said so.', 'unknown', '', ''],
  ['{Ann Kerr}, Tom Hale, said so.', 'person', 'Ann Kerr', ''],
  ['The host, {Dina Falk}, said so.', 'person', 'Dina Falk', 'The host'],
  ['The host,{Dina Falk}, said so.', 'person', 'Dina Falk', ''],
  ['The host {Dina Falk}, said so.', 'person', 'Dina Falk', ''],
  ['The host; {Dina Falk} said so.', 'person', 'Dina Falk', ''],
  ['A ferry, {Dina Falk}, said so.', 'person', 'Dina Falk', ''],
  ['The host, {Mayor Dina Falk}, said so.', 'person', 'Dina Falk', 'Mayor'],
  ['The host, {a pilot}, said so.', 'person', '', ''],
  ['Host, {Dina Falk}, said so.', 'person', 'Dina Falk', ''],
  ['He rang, {Dina Falk} said.', 'person', 'Dina Falk', ''],
  ['He was host, {Dina Falk} said.', 'person', 'Dina Falk', ''],
  ['In Lenkovo her brother, {Ned Falk}, said so.', 'person', 'Ned Falk', 'her brother'],
  ['“It rained!” the host, {Dina Falk}, said.', 'person', 'Dina Falk', 'the host'],
  ['“It rained?” the host, {Dina Falk}, said.', 'person', 'Dina Falk', 'the host'],
  ['It rained: the host, {Dina Falk}, left.', 'person', 'Dina Falk', 'the host'],
  ['It rained; the host, {Dina Falk}, left.', 'person', 'Dina Falk', 'the host'],
  ['It rained\nthe host, {Dina Falk}, left.', 'person', 'Dina Falk', 'the host'],
  ['“It rained” the host, {Dina Falk}, left.', 'person', 'Dina Falk', 'the host'],
  ['"It rained" the host, {Dina Falk}, left.', 'person', 'Dina Falk', 'the host'],
  ['It rained, host, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  ['It rained. host, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  [',{Dina Falk} left.', 'person', 'Dina Falk', ''],
  [', {Dina Falk} left.', 'person', 'Dina Falk', ''],
  ['x, {Dina Falk} left.', 'person', 'Dina Falk', ''],
  ['the slow and very very long and still more weary old harbour pilot, {Dina Falk}, left.', 'person', 'Dina Falk', ''],
  ['{Dina Falk}, the host, left.', 'person', 'Dina Falk', ''],
  ['{Dina Falk, the host} left.', 'person', 'Dina Falk', 'the host'],
  ['the Norlin host, {Dina Falk}, left.', 'person', 'Dina Falk', 'the Norlin host'],
  ['the chief executive, {Dina Falk}, left.', 'person', 'Dina Falk', 'the chief executive'],
  ['the vice president, {Dina Falk}, left.', 'person', 'Dina Falk', 'the vice president'],
  ['the President, {Dina Falk}, left.', 'person', 'Dina Falk', ''],
  ['the Norlin, {Dina Falk}, left.', 'person', 'Dina Falk', ''],
  ['It rained! host, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  ['It rained? host, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  ['It rained: host, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  ['It rained; host, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  ['It rained\nhost, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  ['“Rain” host, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  ['"Rain" host, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  ['host, {Dina Falk}, left.', 'person', 'Dina Falk', 'host'],
  ['The host, {Dina Falk, the mayor}, said so.', 'person', 'Dina Falk', 'the mayor'],
  ['A spokeswoman for {the host}, Dina Falk, left.', 'person', 'Dina Falk', 'the host'],
  ['It rained, as the host, {Dina Falk}, said.', 'person', 'Dina Falk', 'the host'],
]

test.each(mentions)('the mention in braces, %j, is a %s: %j, %j', (marked, kind, ...expected) => {
  const start = marked.indexOf('{')
  const source = marked.replace(/[{}]/g, '')
  const read = readMention(source, { start, end: marked.indexOf('}') - 1 }, new Map(), names)
  expect([read.reading.kind, ...told(source, read, start)]).toEqual([kind, ...expected])
})

test('a mention of the same words means the same', () => {
  const source = 'The host, Ann Kerr, said “a,” and Ann Kerr said “b.”'
  const known = new Map()
  readMention(source, { start: 10, end: 18 }, known, names)
  const again = readMention(source, { start: 34, end: 42 }, known, names)
  expect(told(source, again, 34)).toEqual(['Ann Kerr', 'The host'])
})

/** Name and title of each name in the text, up to the bar. */
function runs(marked: string): string[] {
  const bar = marked.indexOf('|')
  const source = marked.replace('|', '')
  const zones = [{ start: 0, end: source.length, section: 'body' as const, paragraph: 0 }]
  const known = new Map()
  return readCapitals(source, zones, [], new Set(), 99, names.table).runs.map((run) => {
    const read = readRun(source, run, bar === -1 ? source.length : bar, known, names)
    return told(source, read, run.start).join(': ')
  })
}

const titles: [marked: string, ...names: string[]][] = [
  ['The mayor Ann Kerr left.', 'Ann Kerr: mayor'],
  ['the Lenkovo mayor Ann Kerr left.', 'Ann Kerr: Lenkovo mayor'],
  ['In Lenkovo the Upper Norland mayor Ann Kerr left.', 'Ann Kerr: Upper Norland mayor'],
  ['On Lake Upper Norland East Quay mayor Ann Kerr left.', 'Ann Kerr: Upper Norland East Quay mayor'],
  ['Then Lenkovo mayor Ann Kerr left.', 'Ann Kerr: Lenkovo mayor'],
  ['the former Lenkovo mayor Ann Kerr left.', 'Ann Kerr: Lenkovo mayor'],
  ['Lenkovo former mayor Ann Kerr left.', 'Ann Kerr: mayor'],
  ["Lenkovo's mayor Ann Kerr left.", 'Ann Kerr: mayor'],
  ["the lake's mayor Ann Kerr left.", 'Ann Kerr: mayor'],
  ['U.S. envoy Ann Kerr left.', 'Ann Kerr: U.S. envoy'],
  ['the harbour.U.S. envoy Ann Kerr left.', 'Ann Kerr: U.S. envoy'],
  [' mayor Ann Kerr left.', 'Ann Kerr: mayor'],
  ['mayor Ann Kerr left.', 'Ann Kerr: mayor'],
  ['Secretary of State Ann Kerr left.', 'Ann Kerr: Secretary of State'],
  ['Secretary of the Lakes Ann Kerr left.', 'Ann Kerr: Secretary of the Lakes'],
  ['Minister for Lakes Ann Kerr left.', 'Ann Kerr: Minister for Lakes'],
  ['Minister with Lakes Ann Kerr left.', 'Lakes Ann Kerr: '],
  ['Harbour of Lakes Ann Kerr left.', 'Lakes Ann Kerr: '],
  ['Secretary, of Lakes Ann Kerr left.', 'Lakes Ann Kerr: '],
  ['the secretary of Lakes Ann Kerr left.', 'Lakes Ann Kerr: '],
  ['Harbour Secretary of Lakes Ann Kerr left.', ': ', 'Ann Kerr: Harbour Secretary of Lakes'],
  ['Secretary of State for the Lakes Ann Kerr left.', 'Ann Kerr: Secretary of State for the Lakes'],
  ['Secretary of State for Quays of the Lakes Ann Kerr left.', 'Ann Kerr: Secretary of State for Quays of the Lakes'],
  ['Secretary of State for Quays of Lakes for Norland Ann Kerr left.', 'Norland Ann Kerr: '],
  ['of Lakes Ann Kerr left.', 'Lakes Ann Kerr: '],
  ['of Ann Kerr left.', 'Ann Kerr: '],
  ['He saw the host of Ann Kerr.', 'Ann Kerr: '],
  ['The host, Ann Kerr, left.', 'Ann Kerr: The host'],
  ['Tom Hale, the host, Ann Kerr, the mayor, left.', 'Tom Hale: the host', 'Ann Kerr: the mayor'],
  ['His colleague, Professor Ann Kerr, left.', 'Ann Kerr: Professor'],
  ['His colleague, Mr. Kerr, left.', 'Kerr: His colleague'],
  ['His colleague; Ann Kerr left.', 'Ann Kerr: '],
  ['Ann Kerr, the mayor, left. Ann Kerr came.', 'Ann Kerr: the mayor', 'Ann Kerr: the mayor'],
  [
    'Ann Kerr came. Ann Kerr, the mayor, left. Ann Kerr came.',
    'Ann Kerr: ',
    'Ann Kerr: the mayor',
    'Ann Kerr: the mayor',
  ],
  ['Ann Kerr came. Mayor Ann Kerr left. Kerr came.', 'Ann Kerr: ', 'Ann Kerr: Mayor', 'Kerr: '],
  ['Ann Kerr came. The mayor, Kerr, left. Kerr came.', 'Ann Kerr: ', 'Kerr: The mayor', 'Kerr: The mayor'],
  ['Ann Kerr came. mayor Kerr left. Kerr came.', 'Ann Kerr: ', 'Kerr: mayor', 'Kerr: mayor'],
  ['Ann Kerr came. Kerr, the mayor, left. Kerr came.', 'Ann Kerr: ', 'Kerr: the mayor', 'Kerr: the mayor'],
  ['Ann Kerr came. Judge Kerr left. Kerr, the host, came.', 'Ann Kerr: ', 'Kerr: Judge', 'Kerr: the host'],
  ['Ann Kerr came. The host, Ann Kerr, left.', 'Ann Kerr: ', 'Ann Kerr: The host'],
  ['Ann Kerr, the mayor|, left.', 'Ann Kerr: '],
  ['Ann Kerr, the mayor| of Lenkovo, left.', 'Ann Kerr: '],
  ['Ann Kerr, the mayor of Lenkovo, left.', 'Ann Kerr: the mayor of Lenkovo'],
  ['Ann Kerr, M.D., the mayor, left.', 'Ann Kerr: the mayor'],
  ['Ann Kerr, 42, the mayor, left.', 'Ann Kerr: the mayor'],
  ['Ann Kerr, the U.S. mayor, left.', 'Ann Kerr: the U.S. mayor'],
  ['Ann Kerr, the J. Hale mayor, left.', 'Ann Kerr: the J. Hale mayor'],
  ['Ann Kerr, the mayor. The pilot left.', 'Ann Kerr: the mayor'],
  ['Ann Kerr, the mayor; the pilot left.', 'Ann Kerr: the mayor'],
  ['Ann Kerr, the mayor: it rained.', 'Ann Kerr: the mayor'],
  ['Ann Kerr, the mayor “of rain” left.', 'Ann Kerr: the mayor'],
  ['Ann Kerr, the mayor "of rain" left.', 'Ann Kerr: the mayor'],
  ['Ann Kerr, the host (of it), left.', 'Ann Kerr: the host'],
  ['Ann Kerr, the mayor', 'Ann Kerr: '],
  ['Ann Kerr, who left, came.', 'Ann Kerr: '],
  [
    'Ann Kerr, a very slow and very very long and still more weary old harbour and rather sleepy quay and lake and harbour and pier pilot, left.',
    'Ann Kerr: ',
  ],
  ['Ann Kerr, Lenkovo mayor, left.', 'Ann Kerr: Lenkovo mayor'],
  ['Ann Kerr, mayor, left.', 'Ann Kerr: mayor'],
  ['Ann Kerr,mayor, left.', 'Ann Kerr: '],
  ['Ann Kerr, Tom Hale, the mayor, left.', 'Ann Kerr: ', 'Tom Hale: the mayor'],
  ['Norland  mayor Ann Kerr left.', 'Ann Kerr: mayor'],
  ['Norland,mayor Ann Kerr left.', 'Ann Kerr: mayor'],
  ['Norland-mayor Ann Kerr left.', 'Ann Kerr: Norland-mayor'],
  ['It rained. Norland mayor Ann Kerr left.', 'Ann Kerr: Norland mayor'],
  ['the lake.Norland mayor Ann Kerr left.', 'Ann Kerr: Norland mayor'],
  ['the U.S. Attorney for Lakes Ann Kerr left.', ': ', 'Ann Kerr: U.S. Attorney for Lakes'],
  ['the Attorney for the Quays of the Lakes Ann Kerr left.', 'Ann Kerr: Attorney for the Quays of the Lakes'],
  ['In Norland the Secretary of Lakes Ann Kerr left.', 'Ann Kerr: Secretary of Lakes'],
  ['Ann Kerr, mayor of Lenkovo and a pilot, left.', 'Ann Kerr: mayor of Lenkovo and a pilot'],
  ['Zubin Tarak, a pilot, left. Zubin Tarak, a host, came.', 'Zubin Tarak: a pilot', 'Zubin Tarak: a pilot'],
  ['Ann Kerr, a pilot, J. Hale, a host, left.', 'Ann Kerr: a pilot', 'J. Hale: a host'],
  ['pilot Ann Kerr left. host Ann Kerr came.', 'Ann Kerr: pilot', 'Ann Kerr: pilot'],
]

test.each(titles)('%s', (marked, ...names) => {
  expect(runs(marked)).toEqual(names)
})
