import { expect, test } from 'vitest'
import { wordsOf } from '../../../test/prose.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes } from '../../locales/en/quotes/index.ts'
import type { Run, Zone } from '../types.ts'
import type { Scope } from './scope.ts'
import { openScopes, type Place, type Scopes } from './scopes.ts'
import { QUOTE } from './tokens.ts'

/** The prose of a text whose zones are its lines; a headline's begins with "#". Runs stand between the marks that are given. */
function open(
  source: string,
  quoted: readonly (readonly string[])[],
  parents: readonly (number | null)[] = [],
): Scopes {
  const zones: Zone[] = [...source.matchAll(/[^\n]+/g)].map(({ 0: text, index }, paragraph) => {
    const section = text.startsWith('#') ? 'headline' : 'body'
    return { start: index, end: index + text.length, section, paragraph }
  })
  let from = 0
  const runs = quoted.map((texts, index): Run => {
    const parts = texts.map((text) => {
      const start = source.indexOf(text, from)
      from = start
      return { start, end: start + text.length }
    })
    const at = parts.map(({ start }) => zones.findIndex(({ end }) => start < end))
    const [start, end] = [(parts[0]?.start ?? 0) - 1, (parts.at(-1)?.end ?? 0) + 1]
    return { start, end, parts, zones: at, marks: 'both', parent: parents[index] ?? null, label: null }
  })
  return openScopes(source, zones, runs, quotesLexicon(quotes))
}

function textOf(scope: Scope | null): string | null {
  return scope && wordsOf(scope, { start: scope.from, end: scope.to })
}

function quoteAt({ scope, at }: Place): string {
  expect(scope.tokens.shape[at]).toBe(QUOTE)
  return wordsOf(scope, { start: at, end: at + 1 })
}

test('a quote is one token of its paragraph, with its marks', () => {
  const { place } = open('Kerr said “we go” and Holm said “we stay” too.', [['we go'], ['we stay']])
  expect([place(0, 0), place(1, 0)].map(quoteAt)).toEqual(['“we go”', '“we stay”'])
  expect(textOf(place(0, 0).scope)).toBe('Kerr said “we go” and Holm said “we stay” too.')
})

test('a quote of several paragraphs has a place in each', () => {
  const scopes = open('Kerr said “we go.\n“We stay.\n““Now” is late,” she said.', [
    ['we go.', 'We stay.', '“Now” is late,'],
  ])
  expect([0, 1, 2].map((part) => quoteAt(scopes.place(0, part)))).toEqual(['“we go.', '“We stay.', '““Now” is late,”'])
})

test('the marks that close one part and open the next belong to them', () => {
  const scopes = open('“We go.””\n“““We stay.”', [['We go.', 'We stay.']])
  expect([0, 1].map((part) => quoteAt(scopes.place(0, part)))).toEqual(['“We go.””', '“““We stay.”'])
})

test('a nested quote stands in the prose of the one that holds it', () => {
  const source = 'Kerr said “Holm called it ‘vast’ and ‘grim’ then.”'
  const scopes = open(source, [['Holm called it ‘vast’ and ‘grim’ then.'], ['vast'], ['grim']], [null, 0, 0])
  expect([1, 2].map((run) => quoteAt(scopes.place(run, 0)))).toEqual(['‘vast’', '‘grim’'])
  expect(textOf(scopes.place(1, 0).scope)).toBe('Holm called it ‘vast’ and ‘grim’ then.')
})

test('only a paragraph of the same section stands before another', () => {
  const { before } = open('#Kerr Left\nKerr left.\nHolm stayed.', [])
  expect([0, 1, 2].map((zone) => textOf(before(zone)))).toEqual([null, null, 'Kerr left.'])
})

test('of a long paragraph without quotes the end is read, from a word on', () => {
  const { before } = open(`${'The old lake. '.repeat(40)}Kerr went on:\nHolm.`, [])
  const text = textOf(before(1)) ?? ''
  expect(text.length).toBeGreaterThan(250)
  expect(text.length).toBeLessThanOrEqual(280)
  expect(text).toMatch(/^(?:The|old|lake\.).* Kerr went on:$/)
})

test('what has a quote is read as a whole', () => {
  const source = `${'The old lake. '.repeat(40)}“We go,” Kerr said.`
  expect(textOf(open(source, [['We go,']]).place(0, 0).scope)).toBe(source)
})

test.each([
  ['– Kerr', '– Kerr'],
  ['— Kerr', '— Kerr'],
  ['- Kerr', '- Kerr'],
  ['Kerr', null],
  ['#– Kerr', null],
])('below a quote only a short line that opens with a dash can say who spoke: %s', (line, expected) => {
  expect(textOf(open(`We go.\n${line}`, []).after(0))).toBe(expected)
  expect(open(`We go.\n${line}`, []).after(1)).toBe(null)
})

test.each([
  [280, true],
  [281, false],
])('a line below of %i characters is short: %s', (length, short) => {
  expect(open(`We go.\n– ${'r'.repeat(length - 2)}`, []).after(0) !== null).toBe(short)
})
