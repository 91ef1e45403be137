import { expect, test } from 'vitest'
import { said } from '../../../test/said.ts'

// Headlines, where every word has a capital: speaker | cue | kind.
test.each([
  ['Ministry Pledges “Full Support” As Talks Go On', 'Ministry | Pledges | partial'],
  ['Lake Talks: Water Board Promises “New Start”', 'Water Board | Promises | partial'],
  ['Norland, Westland To Meet “Soon”, Ministry Says', 'Ministry | Says | partial'],
  ['Norland “Committed” To Lake Talks — Ministry', 'Ministry | — | partial'],
  ['Norland “Hopes To See” Talks, Officials Say', 'Officials | Say | partial'],
  ['Norland “Committed” To Lake Talks, Says Kerr', 'Kerr | Says | partial'],
  ['Talks “very close” to deal: Norland minister', 'Norland minister | : | partial'],
  ['Kerr: “We Will Not Leave The Lake”', 'Kerr | : | partial'],
  ['Old Lighthouse Keeper: “We Will Not Leave The Lake”', 'Old Lighthouse Keeper | : | partial'],
  ['Kerr Calls Plan “A Disaster”', 'Kerr | Calls | partial'],
  ['Mayor Says Bridge Is “Safe”', 'Mayor | Says | partial'],
  ['State Department Pledges “Full Support”', 'State Department | Pledges | partial'],
  ['“We Lost It All”: Flood Victims Return Home', 'Flood Victims | : | direct'],
  ['“Never Again”: Harbour Press Office', 'Harbour Press Office | : | partial'],
  ['Review Of “The Lake House”', 'term'],
  ['“Lake House” Wins Prize', 'term'],
])('%s', (source, expected) => {
  expect(said(source, 'headline')).toEqual([expected])
})
