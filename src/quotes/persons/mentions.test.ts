import { expect, test } from 'vitest'
import { linesOf } from '../../../test/support/lines.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes as en } from '../../locales/en/quotes/index.ts'
import type { Mention } from '../../types/index.ts'
import { findRuns } from '../runs/index.ts'
import type { Attribution } from '../types.ts'
import { keysOf, type ReadMention, readMentions, sentenceAt, withMentions } from './mentions.ts'
import { findOccurrences } from './prose.ts'

const lexicon = quotesLexicon(en)

/** The zones and quotes of a text whose lines are paragraphs. */
function laidOut(source: string) {
  const zones = linesOf(source).map(({ start, end }, paragraph) => ({
    start,
    end,
    section: 'body' as const,
    paragraph,
  }))
  return { zones, runs: findRuns(source, zones, lexicon).runs }
}

/** The mention of some words, the last of them from `from` on. */
function mentionOf(source: string, text: string, from = 0): Mention {
  const start = source.indexOf(text, from)
  return { start, end: start + text.length, text, kind: 'name' }
}

function attribution(mention: Mention | null, more: Partial<Attribution> = {}): Attribution {
  const rest = { cue: null, continues: null, certainty: 'stated', rule: 'test' } as const
  return { kind: 'direct', mention, jointly: [], refers: null, ...rest, ...more }
}

/** Each mention with its name, its paragraph, and what is true of it. */
function told(source: string, attributions: readonly Attribution[]): string[] {
  const { zones, runs } = laidOut(source)
  return readMentions(source, zones, runs, attributions, new Map(), lexicon.names).map(
    ({ mention, name, zone, refers, speaks, quoted }: ReadMention) =>
      [
        mention.text,
        name ? `(${source.slice(name.start, name.end)})` : '-',
        zone,
        ...(refers === -1 ? [] : [`= ${source.slice(refers).split(/[ ,]/)[0]}`]),
        ...(speaks ? ['speaks'] : []),
        ...(quoted ? ['quoted'] : []),
      ].join(' '),
  )
}

test('the mentions stand in order of the text, each once', () => {
  const source = '“It rains,” said Mayor Ann Kerr. “Now,” she said.\nTom Hale said “no.”\n“So,” Kerr said.'
  const kerr = mentionOf(source, 'Mayor Ann Kerr')
  const all = [
    attribution(kerr),
    attribution(null),
    attribution(mentionOf(source, 'she')),
    attribution(kerr),
    attribution(mentionOf(source, 'Kerr', 60)),
    attribution(mentionOf(source, 'Tom Hale')),
  ]
  expect(told(source, all)).toEqual([
    'Mayor Ann Kerr (Ann Kerr) 0 speaks',
    'she - 0 speaks',
    'Tom Hale (Tom Hale) 1 speaks',
    'Kerr (Kerr) 2 speaks',
  ])
})

test('a paragraph begins with its first mention', () => {
  const source = 'It rains.\nKerr said “no.”'
  expect(told(source, [attribution(mentionOf(source, 'Kerr'))])).toEqual(['Kerr (Kerr) 1 speaks'])
})

test('the same words have their name where they stand', () => {
  const source = 'Mayor Kerr said “a.” Then Mayor Kerr said “b.”'
  const all = [attribution(mentionOf(source, 'Mayor Kerr')), attribution(mentionOf(source, 'Mayor Kerr', 10))]
  const { zones, runs } = laidOut(source)
  const names = readMentions(source, zones, runs, all, new Map(), lexicon.names).map(({ name }) => name?.start)
  expect(names).toEqual([6, 32])
})

test('whom "who" stands for tells who it is, and speaks only where that is quoted too', () => {
  const source = 'They met Ann Kerr, who said “a.” Kerr said “b.” Tom Hale, who said “c,” left.'
  const who = mentionOf(source, 'who')
  const other = mentionOf(source, 'who', who.end)
  const kerr = mentionOf(source, 'Ann Kerr')
  const hale = mentionOf(source, 'Tom Hale')
  const all = [attribution(who, { refers: kerr }), attribution(other, { refers: hale }), attribution(hale)]
  expect(told(source, all)).toEqual([
    'Ann Kerr (Ann Kerr) 0',
    'who - 0 = Ann speaks',
    'Tom Hale (Tom Hale) 0 speaks',
    'who - 0 = Tom speaks',
  ])
  // Of a quote that is nobody's it tells nothing.
  expect(told(source, [attribution(null, { refers: kerr })])).toEqual([])
})

test('all who say it together are mentions', () => {
  const source = 'Ann Kerr and Tom Hale said “a.” “B,” said Hale, whom they know.'
  const hale = mentionOf(source, 'Tom Hale')
  const joint = attribution(mentionOf(source, 'Ann Kerr'), { jointly: [hale] })
  expect(told(source, [joint])).toEqual(['Ann Kerr (Ann Kerr) 0 speaks', 'Tom Hale (Tom Hale) 0 speaks'])
  const referring = attribution(mentionOf(source, 'they'), { refers: hale })
  expect(told(source, [referring, joint])[1]).toBe('Tom Hale (Tom Hale) 0 speaks')
})

test('who is quoted within a quote is whom its speaker speaks of', () => {
  const source = '“He heard Ann Kerr say ‘never’ twice,” said Tom Hale.'
  const hale = attribution(mentionOf(source, 'Tom Hale'))
  const { runs } = laidOut(source)
  expect(runs.map(({ parent }) => parent)).toEqual([null, 0])
  expect(told(source, [hale, attribution(mentionOf(source, 'Ann Kerr'))])).toEqual([
    'Ann Kerr (Ann Kerr) 0 speaks quoted',
    'Tom Hale (Tom Hale) 0 speaks',
  ])
  // Not where the same one speaks outside of it, or nobody is named.
  expect(told(source, [hale, hale])).toEqual(['Tom Hale (Tom Hale) 0 speaks'])
  expect(told(source, [hale])).toEqual(['Tom Hale (Tom Hale) 0 speaks'])
  const before = 'Tom Hale said “he heard Ann Kerr say ‘never’ twice.”'
  expect(told(before, [attribution(null), attribution(mentionOf(before, 'Tom Hale'))])).toEqual([
    'Tom Hale (Tom Hale) 0 speaks',
  ])
})

/** The names of a text with its mentions, which stand in braces. */
function merged(marked: string): string[] {
  let source = ''
  const all: Attribution[] = []
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const text = piece.replace(/[{}]/g, '')
    if (text !== piece) all.push(attribution(mentionOf(source + text, text, source.length)))
    source += text
  }
  const { zones, runs } = laidOut(source)
  const known = new Map()
  const mentions = readMentions(source, zones, runs, all, known, lexicon.names)
  const names = findOccurrences(source, zones, runs, keysOf(mentions), 99, known, lexicon.names)
  const said = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
  const flags = ['mention', 'leads', 'quoted', 'possessive', 'acts', 'speaks', 'placed', 'governed'] as const
  return withMentions(names, mentions).map((name) =>
    [
      said(name),
      `${name.zone}.${name.sentence}`,
      ...(name.reading.title ? [`(${said(name.reading.title)}, ${name.reading.roles.length})`] : []),
      ...flags.filter((flag) => name[flag]),
    ].join(' '),
  )
}

const names: [marked: string, ...names: string[]][] = [
  ['{Ann Kerr} said “a.”', 'Ann Kerr 0.1 mention leads acts speaks'],
  [
    'Ann Kerr left. {Kerr} said “a.” Kerr came.',
    'Ann Kerr 0.1 leads acts',
    'Kerr 0.2 mention leads acts speaks',
    'Kerr 0.2 acts',
  ],
  [
    'Mayor Ann Kerr left. {Mayor Ann Kerr} said “a.”',
    'Ann Kerr 0.1 (Mayor, 1) leads acts',
    'Ann Kerr 0.2 (Mayor, 1) mention leads acts speaks',
  ],
  ['He met with {Ann Kerr}, who said “a.”', 'Ann Kerr 0.1 mention leads governed'],
  ['{Ann Kerr}’s word was “a.”', 'Ann Kerr 0.1 mention leads possessive'],
  ['“We met {Ann Kerr},” he said.', 'Ann Kerr 0.1 mention leads quoted governed'],
  ['In {Lenkovo} town “a” is said.', 'Lenkovo 0.1 mention leads'],
  ['{she} said “a.” Ann Kerr left.', 'Ann Kerr 0.1 leads acts'],
  ['{Secretary of Defense Ann Kerr} said “a.”', 'Ann Kerr 0.1 (Secretary of Defense, 2) mention leads acts speaks'],
  ['{zubin} said “a.” Ann Kerr left.', 'Ann Kerr 0.1 leads acts'],
  [
    'Ann Kerr left. {Zed} said “a.”\nIt rained. {Tarak} said “b.” {Tarak} came.',
    'Ann Kerr 0.1 leads acts',
    'Zed 0.2 mention leads acts speaks',
    'Tarak 1.4 mention leads acts speaks',
    'Tarak 1.4 mention acts',
  ],
  [
    'the mayor {Ann Kerr} said “a.” {Kerr} left.',
    'Ann Kerr 0.1 (mayor, 1) mention leads acts speaks',
    'Kerr 0.1 mention acts',
  ],
  ['Norland mayor {Ann Kerr} said “a.”', 'Ann Kerr 0.1 (Norland mayor, 1) mention leads acts speaks'],
  ['{Ann Kerr}, a pilot, said “a.”', 'Ann Kerr 0.1 (a pilot, 1) mention leads acts speaks'],
  ['{spokesman Ann Kerr}, a pilot, said “a.”', 'Ann Kerr 0.1 (spokesman, 1) mention leads acts speaks'],
  ['{Norlin Group}, a firm, said “a.”', 'Norlin Group 0.1 mention leads acts speaks'],
  ['{Ann Kerr and Tom Hale} said “a.”', 'Ann Kerr 0.1 mention leads', 'Tom Hale 0.1 acts speaks'],
  ['{kerr} said “a.” Kerr left.'],
  ['It rained. It blew. {al-Kerr} said “a.”', 'al-Kerr 0.3 mention leads acts speaks'],
  [
    'Tom Hale’s pilot {Ann Kerr} said “a.” Tom Hale left.',
    'Tom Hale 0.1 possessive',
    'Ann Kerr 0.1 (pilot, 1) mention leads acts speaks',
    'Tom Hale 0.1 acts',
  ],
  ['He said {J. Kerr} left. J. Hale came.', 'J. Kerr 0.1 mention leads acts', 'J. Hale 0.2 leads acts'],
  ['{J.} said “a.” J. Hale came. J. left.', 'J. 0.1 mention leads acts speaks', 'J. Hale 0.1 leads acts'],
  ['It rained.\n{JOHN TARAK}: “a.” {Tarak} left.', 'JOHN TARAK 1.3 mention leads', 'Tarak 1.3 mention acts'],
  ['Tom van {Kerr} said “a.”', 'Kerr 0.1 mention acts speaks'],
  ['Ann {Kerr} said “a.”', 'Kerr 0.1 mention acts speaks'],
]

test.each(names)('the names of %s', (marked, ...names) => {
  expect(merged(marked)).toEqual(names)
})

test('initials tell nobody, but a name that is one', () => {
  const source = 'J. R. Kerr and Q said “a.”'
  const { zones, runs } = laidOut(source)
  const keysOfAll = (...texts: string[]) => {
    const all = texts.map((text) => attribution(mentionOf(source, text)))
    return keysOf(readMentions(source, zones, runs, all, new Map(), lexicon.names)).size
  }
  expect([keysOfAll('J. R. Kerr'), keysOfAll('Q'), keysOfAll('R. Kerr', 'Kerr')]).toEqual([1, 1, 1])
})

test('the sentence that an offset lies in', () => {
  expect([0, 4, 5, 9, 10, 99].map((at) => sentenceAt([0, 5, 10], at))).toEqual([1, 1, 2, 2, 3, 3])
  expect(sentenceAt([], 4)).toBe(0)
})
