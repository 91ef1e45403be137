import { expect, test } from 'vitest'
import { readProse } from '../../../test/prose.ts'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes } from '../../locales/en/quotes/index.ts'
import { quoteShape } from './quote-shape.ts'
import { isWordItself } from './word-itself.ts'

const lexicon = quotesLexicon(quotes)

test.each([
  ['Kerr regretted the word “slip.”', true],
  ['Kerr said that the word “slip” hurts.', true],
  ['The word “slip,” Kerr said, hurts.', true],
  ['Kerr spoke of a word “slip.”', true],
  ['They met on the meaning of the word “soon.”', true],
  ['It ran under the title “Night Tide.”', true],
  ['It ran under the hashtag “#nighttide.”', true],
  ['They left under the euphemisms “rest” and “leave.”', true],
  ['The ads had the tagline “Four Five Six Seven Eight Nine.”', true],
  ['The ads had the tagline “Four Five Six Seven Eight Nine Ten.”', false],
  ['Kerr used the word “slip.”', false],
  ['Kerr, using the word “slip,” left.', false],
  ['Kerr said the word “slip.”', false],
  ['Kerr wrote the word “slip.”', false],
  ['Kerr shouted the word “slip.”', false],
  ['The word “slip” was heard once, from Kerr.', false],
  ['Kerr spoke in the words “slip.”', false],
  ['Kerr gave her word “slip.”', false],
  ['Word “slip.”', false],
  ['Kerr regretted the word, “slip.”', false],
  ['Kerr regretted the slip, “slip.”', false],
  ['“Slip.”', false],
] as const)('%s', (source, expected) => {
  const scope = readProse(source)
  const start = source.indexOf('“')
  const end = source.indexOf('”')
  const shape = quoteShape(source, [{ start: start + 1, end }], lexicon)
  expect(isWordItself({ scope, at: scope.tokens.start.indexOf(start, scope.from) }, shape)).toBe(expected)
})
