import { expect, test } from 'vitest'
import { readArticles, toRecord } from '../eval/articles.mjs'

test('every article of our own is tagged well: quotes hold all double marks, sources and cues are there', () => {
  const articles = readArticles()
  expect(articles.length).toBeGreaterThan(500)
  for (const { gold } of articles) {
    let outside = gold.text
    for (const { start, end, source, cue } of gold.quotes) {
      for (const [from, to] of [[start, end], ...source, ...cue]) expect(from).toBeLessThan(to as number)
      outside = outside.slice(0, start) + '-'.repeat(end - start) + outside.slice(end)
    }
    expect(outside, gold.id).not.toMatch(/["“”<>]/)
  }
})

test('whom a source means is printed in its article', () => {
  let known = 0
  for (const { gold } of readArticles()) {
    for (const { start, end, meant } of gold.who) {
      expect(end).toBeGreaterThan(start)
      for (const one of meant) {
        if (one !== '?') expect(gold.text.toLowerCase(), gold.id).toContain(one.replace(/^-/, '').toLowerCase())
        known++
      }
    }
  }
  expect(known).toBeGreaterThan(2500)
})

test('whom a source means stands in its tag', () => {
  const { text, who } = toRecord('a-1', '<s 1: Ann Kerr + -a nurse>They</s> <c 2>said</c> <q s=1 c=2>“we go.”</q>')
  expect(text).toBe('They said “we go.”')
  expect(who).toEqual([{ start: 0, end: 4, meant: ['Ann Kerr', '-a nurse'] }])
})

test('tags become spans', () => {
  const { text, quotes } = toRecord(
    'a-1',
    'News\n\n<s 1>Ann Kerr</s> <c 2>said</c> <q s=1 c=2>“we go.”</q>\n<q j>“Now.”</q>\n<q>“Tide”</q>\n',
  )
  expect(text).toBe('News\n\nAnn Kerr said “we go.”\n“Now.”\n“Tide”\n')
  expect(quotes).toMatchObject([
    {
      start: 20,
      end: 35,
      source: [[6, 14]],
      cue: [[15, 19]],
      sourceText: 'Ann Kerr',
      parts: [
        [20, 28],
        [29, 35],
      ],
    },
    { start: 36, end: 42, source: [], why: 'no-content' },
  ])
})

test.each([
  ['<q s=1>“we go.”</q>', 'a-1:1: no <s 1>'],
  ['a\n<s 1>Kerr', 'a-1:2: <s> is never closed'],
  ['<s 1>Kerr</c>', 'a-1:1: </c> closes no <c>'],
])('%j is an error', (tagged, message) => {
  expect(() => toRecord('a-1', tagged)).toThrow(message)
})
