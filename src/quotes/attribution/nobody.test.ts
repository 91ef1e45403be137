import { expect, test } from 'vitest'
import { said } from '../../../test/said.ts'

// Quotes that nobody is quoted as saying.
test.each([
  ['The so-called “Lake Party” met on Monday.'],
  ['The song “Lake of Fire” was played.'],
  ['Her album, “Lake of Fire,” sold well.'],
  ['Ann “Lake” Kerr won the race.'],
  ['The film “Lake of Fire” opened on Friday.'],
  ['The project, known as “Blue Lake,” is late.'],
  ['The ship, named “Blue Lake,” sank.'],
  ['She starred in “The Lake House.”'],
  ['The company (the “Issuer”) was founded in May.'],
  ['The company (the “Issuer”) said it has sold its mills (“Holt Mills”) in May.', 2],
  ['Holt Mills, Inc. (“Holt” or the “Company”) announced the sale of shares.', 2],
  ['This ruling “ends the matter.”'],
  ['“Who cares?” is a common reply of the young.'],
  ['Kerr also moved around the charged term, “lake lobby,” which is old.'],
  ['Her first novel, “Night Tide”, sold well, Kerr said.'],
  ['The company said it had closed its sale of shares (the “Offering”).'],
  ['The law bans “any act of sabotage.”'],
  ['Her novel “The Long Lake” won a prize.'],
  ['Holt Mills said it had signed a contract with Kerr Foods (“the Agreement”) on Monday.'],
  ['Its users are called “drifters” in Lenkovo.'],
  ['The “Lake Party” met on Monday.'],
  ['Kerr said that the ordinance, known as the “cluck law,” was old.'],
  ['Kerr told of a tax that is known as “the shingle.”'],
  ['Holm joined the men who were billed as “the Few.”'],
  ['Kerr said Holm had left a town known as the “Dam.”'],
  ['Kerr said that Holm, who is known as “the Dam,” had left.'],
  ['Kerr told of a bar that was known as “the Dam.”'],
  ['Kerr said that she regretted the word “slip.”'],
  ['Kerr said that a story under the title “Night Tide” sold well.'],
  ['Kerr marched against the so-called “Calm Act” on Monday.'],
  ['Kerr said that so-called “Calm Acts” were old.'],
  ['The ferry had been nicknamed “the Bucket” by commuters.'],
  ['The mill, which villagers call “the Church” for its tall windows, burnt.'],
] as [source: string, quotes?: number][])('%s', (source, quotes = 1) => {
  expect(said(source)).toEqual(Array(quotes).fill('term'))
})

test('words that stand as a sentence stay a quote without a speaker', () => {
  expect(said('“We will go to the lake in the morning.”')).toEqual(['direct'])
})
