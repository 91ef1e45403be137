import { expect, test } from 'vitest'
import { situated } from '../../../test/said.ts'
import { isGivenName } from './given-name.ts'

// Whether the clause before says that something has the quote for its name.
test.each([
  ['The mill is known as “the Pit.”', true],
  ['The mill is known as the “Pit.”', true],
  ['The mill had been nicknamed “the Pit” by many.', true],
  ['The mill was named “Blue Lake” by Kerr.', true],
  ['Kerr named the mill “Blue Lake.”', false],
  ['Kerr nicknamed “Blue Lake.”', false],
  ['The mill, which Kerr billed as “the Pit.”', false],
  ['The mill, which villagers call “the Pit,” burnt.', true],
  ['A law that supporters call the “Blue Lake Act” passed.', true],
  ['Villagers call it the “Blue Lake.”', false],
  ['A law that supporters call “a slip” passed.', false],
  ['A law that supporters call “the slip” passed.', false],
  ['A law that supporters call “the Long slip” passed.', false],
  ['A law that supporters called “the Slip” passed.', false],
  ['A law that supporters call a very “Blue Lake Act” passed.', false],
  ['A law that supporters call very “Blue Lake Act” passed.', false],
  ['A law that Kerr and I call “the Slip” passed.', false],
  ['Supporters say “the Slip” passed.', false],
  ['“The Slip” passed.', false],
] as const)('%s', (source, expected) => {
  expect(situated(source, isGivenName)).toEqual([expected])
})
