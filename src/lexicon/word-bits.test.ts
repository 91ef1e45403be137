import { expect, test } from 'vitest'
import { quotes } from '../locales/en/quotes/index.ts'
import { quotesLexicon } from './quotes.ts'
import { PARTICIPLE, PLAIN, VERB_KINDS, VERB_ONLY, verbKind } from './word-bits.ts'
import { hashBetween, lookUp } from './word-table.ts'

test.each([
  ['deny', 'state', PLAIN],
  ['denies', 'state', 0],
  ['denied', 'state', VERB_ONLY],
  ['denying', 'state', VERB_ONLY | PARTICIPLE],
  ['quipped', 'state', VERB_ONLY],
  ['told', 'tell', VERB_ONLY],
  ['read', 'show', 0],
])('%s is of the kind %s, from a stem or printed in full', (word, kind, form) => {
  const bits = lookUp(quotesLexicon(quotes).table, hashBetween(word, 0, word.length))
  expect(VERB_KINDS[verbKind(bits)]).toBe(kind)
  expect(bits & (PLAIN | VERB_ONLY | PARTICIPLE)).toBe(form)
})
