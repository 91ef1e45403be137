import { expect, test } from 'vitest'
import { readProse, wordsOf } from '../../../test/prose.ts'
import type { Cue } from './cues.ts'
import { findLinks, type Link } from './links.ts'
import { antecedentOf, widen } from './mention.ts'
import { WHO } from './phrase.ts'

// The whole mention of the last cue's subject, or of the nearest that could be it.
test.each([
  ['One of the officials said it.', 'One of the officials'],
  ['A spokesman for the ministry said it.', 'A spokesman for the ministry'],
  ['A spokesman for the head of the ministry said it.', 'A spokesman for the head of the ministry'],
  ['The minister, Ann Kerr, said it.', 'Ann Kerr'],
  ['The minister Ann Kerr said it.', 'The minister Ann Kerr'],
  ['The minister, Ann Kerr said it.', 'Ann Kerr'],
  ['The lake, Ann Kerr, said it.', 'The lake'],
  ['A professor at a college, Ann Kerr, said it.', 'Ann Kerr'],
  ['A professor at a college in Lenkovo, Ann Kerr, said it.', 'Ann Kerr'],
  ['A professor at a college on Monday, Ann Kerr, said it.', 'Ann Kerr'],
  ['One of the officials, Ann Kerr, said it.', 'Ann Kerr'],
  ['One of the lakes, Ann Kerr, said it.', 'One of the lakes'],
  ['One of them said it.', 'One of them'],
  ['A group of residents said it.', 'A group of residents'],
  ['Kerr of Lenkovo said it.', 'Kerr of Lenkovo'],
  ['The head of the mill on Monday said it.', 'The head of the mill'],
  ['The head of the mill near Lenkovo said it.', 'The head of the mill'],
  ['“No,” said one of the officials.', 'one of the officials'],
  ['“No,” said a spokesman for the ministry.', 'a spokesman for the ministry'],
  ['“No,” said the minister, Ann Kerr.', 'Ann Kerr'],
  ['“No,” said the minister, Ann Kerr, on Monday.', 'Ann Kerr'],
  ['“No,” said the minister, Monday.', 'the minister'],
  ['“No,” said one of them.', 'one of them'],
  ['Of all he said one of them said it.', 'one of them'],
  ['The mayor of the town, the judge, said it.', 'The mayor of the town'],
  ['The head of Monday said it.', 'The head'],
  ['The office of Kerr said it.', 'The office of Kerr'],
  ['The aide to the mayor said it.', 'The aide'],
  ['Kerr’s claim was “late.”', 'Kerr’s claim'],
  ['The minister (Ann Kerr) said it.', 'The minister'],
  ['The minister - Ann Kerr - said it.', 'The minister'],
  ['“No,” said the minister and Ann Kerr.', 'the minister'],
  ['“No,” said the minister, with Ann Kerr.', 'the minister'],
  ['“No,” said the minister Ann Kerr.', 'the minister Ann Kerr'],
  ['“No,” said an aide to the minister, Ann Kerr.', 'Ann Kerr'],
  ['“No,” said an aide to Holm, Ann Kerr.', 'Ann Kerr'],
  ['“No,” said the minister, of the lake, Ann Kerr.', 'the minister'],
  ['“No,” said one of the mills, Holt.', 'one of the mills'],
  ['“No,” said the head of the mill in May, Ann Kerr.', 'Ann Kerr'],
  ['“No,” said the head of the mill, the lake, Ann Kerr.', 'the head of the mill'],
])('%s', (source, expected) => {
  const scope = readProse(source)
  const cue = scope.cues.at(-1) as Cue
  const links = findLinks(scope, cue)
  const { phrase, side } = (links.find(({ subject }) => subject === 1) ?? links[0]) as Link
  expect(wordsOf(scope, widen(scope, phrase, side === 1 ? cue.end : 0))).toBe(expected)
})

// Relatives, and what they stand for.
test.each([
  ['Kerr, who said it, left.', 'who = Kerr'],
  ['A problem for Kerr, who said it.', 'who = Kerr'],
  ['The mayor of Lenkovo, who said it, left.', 'who = The mayor of Lenkovo'],
  ['The mayor of Lenkovo on the lake, who said it, left.', 'who = The mayor of Lenkovo'],
  ['Kerr met Holm, who said it.', 'who = Holm'],
  ['Kerr left, who said it.', 'who = -'],
  ['Kerr left. Who said it?', 'Who = -'],
  ['The letter that said it is gone.', 'that = The letter'],
  ['A friend of Kerr who said it left.', 'who = A friend of Kerr'],
  ['The lake of Kerr, who said it.', 'who = Kerr'],
  ['The mayor of the ministry which said it.', 'which = The mayor of the ministry'],
  ['Holm and Kerr, who said it.', 'who = Kerr'],
  ['“No” who said it.', 'who = -'],
  ['Kerr (who said it) left.', 'who = Kerr'],
  ['A parish in Lenkovo that said it left.', 'that = A parish'],
  ['Voters in Lenkovo who said it left.', 'who = Voters'],
  ['In Lenkovo, which said it, we left.', 'which = Lenkovo'],
])('%s', (source, expected) => {
  const scope = readProse(source)
  const found = scope.phrases.flatMap((phrase) => {
    const antecedent = antecedentOf(scope, phrase)
    if (phrase.kind !== WHO) expect(antecedent).toBe(null)
    return phrase.kind === WHO ? `${wordsOf(scope, phrase)} = ${antecedent ? wordsOf(scope, antecedent) : '-'}` : []
  })
  expect(found).toEqual([expected])
})
