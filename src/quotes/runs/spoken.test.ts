import { expect, test } from 'vitest'
import { quotesLexicon } from '../../lexicon/quotes.ts'
import { quotes } from '../../locales/en/quotes/index.ts'
import { type Row, read } from './test-rows.ts'

const lexicon = quotesLexicon(quotes)

// Speech that the layout tells, beside quotation marks: what is speech, what is not, and where both meet.
const rows: Row[] = [
  // Transcripts.
  ['MARSH: He said, “Go.\nBRANT: Since when?”', '“Go.\nBRANT: Since when?” [2]'],
  ['“MARSH: The quay is shut.\nBRANT: Since when?', 'MARSH: The quay is shut. (none)', 'BRANT: Since when? (none)'],
  [
    'IDA MARSH (Mayor): The quay is shut.\nOLE BRANT (Pilot): Since when?',
    'IDA MARSH (Mayor): The quay is shut. (none)',
    'OLE BRANT (Pilot): Since when? (none)',
  ],
  ['A VERY LONG LABEL OF A MAN WHO HAS MANY NAMES AND MORE TITLES STILL: The quay.\nBRANT: Since when?'],
  [
    'MARSH: Yes.\nThe town slept.\nMARSH: No.\nIt rained.\nBRANT: Go.\nThe end came.\nMore came.',
    'MARSH: Yes. (none)',
    'MARSH: No. (none)',
    'BRANT: Go. (none)',
  ],
  ['IDA MARSH: \nOLE BRANT: Yes?'],
  ['Marsh: Is the quay shut?\nBrant: Since May.\nMarsh: And?'],
  [
    "IDA MARSH-BRANT: The quay is shut.\nJ.R. O'DELL: Since when?",
    'IDA MARSH-BRANT: The quay is shut. (none)',
    "J.R. O'DELL: Since when? (none)",
  ],
  ['MARSH: “Yes.\nBRANT: “No.”', 'MARSH: “Yes. (open)', 'BRANT: “No.”'],
  [
    'IDA MARSH : The quay is shut.\nOLE BRANT : Since when?',
    'IDA MARSH: The quay is shut. (none)',
    'OLE BRANT: Since when? (none)',
  ],
  ['MARSH: Yes.\nMARSH: No.'],
  [
    'IDA MARSH & CO: The quay is shut.\nJ.R. O’DELL: Since when?',
    'IDA MARSH & CO: The quay is shut. (none)',
    'J.R. O’DELL: Since when? (none)',
  ],
  ['IDA MARSH (Mayor: The quay is shut.\nOLE BRANT (Pilot: Since when?'],
  ['Ida marsh: Is it?\nOle brant: No.\nIda marsh: Is it?\nOle brant: No.'],
  [
    'Ida Marsh: Is it shut?\nHe nods.\nIt rains.\nThe boats lie still.\nThe town sleeps.\nOle Brant: Since May.\nMarsh: And?\nBrant: No.',
    'Ida Marsh: Is it shut? (none)',
    'Ole Brant: Since May. (none)',
    'Marsh: And? (none)',
    'Brant: No. (none)',
  ],
  ['Q: He said “go.”\nA: “Stay.\nB: “Go.”', 'Q: He said “go.” (none)', '>“go.”', 'A: “Stay. (open)', 'B: “Go.”'],
  ['A: One.\nB: Two.\nC: Three.\nNobody spoke.\nThe end.', 'A: One. (none)', 'B: Two. (none)', 'C: Three. (none)'],
  // Posts.
  [
    'The quay opens again ― Ida Marsh (@ida) 5 May 2016 The boats sail — Ole Brant (@brant) 6 May 2016',
    'Ida Marsh: The quay opens again (none)',
    'Ole Brant: The boats sail (none)',
  ],
  ['<p>The quay opens again — Ida Marsh (@ida) May 5, 2016', 'Ida Marsh: The quay opens again (none)'],
  [
    'The quay opens — Ida Marsh of the council of Orlen and the quays and the boats and the mill and the bridge (@ida) May 5, 2016',
  ],
  ['— Ida Marsh (@ida) May 5, 2016'],
  ['The quay opens — Ida Marsh (@a_very_long_handle_that_nobody_would_ever_have_at_all) May 5, 2016'],
  ['The quay opens again — Ida Marsh (@ida)May 5, 2016'],
  ['The quay opens again - Ida Marsh (@ida_marsh) 5 May 2016', 'Ida Marsh: The quay opens again (none)'],
  ['The quay opens again — (@ida) May 5, 2016'],
  ['The quay opens again — MARSH: “At last” (@ida) May 5, 2016', '“At last”'],
  ['The quay opens again — MARSH: at last (@ida) May 5, 2016'],
  ['The quay opens again — Kit O’Marsh (@ida) May 5, 2016', 'Kit O’Marsh: The quay opens again (none)'],
  [
    'The quay opens again – Ida Marsh (@ida_marsh9) 5 May 2016 and the town cheers',
    'Ida Marsh: The quay opens again (none)',
  ],
  ['The quay opens again — Ida Marsh (@ida) said that the quay had been shut since the storm of 2016'],
  ['“The ferry sails — Ida Marsh (@ida) May 5, 2016', '“The ferry sails — Ida Marsh (@ida) May 5, 2016 (open)'],
  [
    'The guild calls the quay “ours” again\n— Ida Marsh (@ida) May 5, 2016',
    'Ida Marsh: The guild calls the quay “ours” again (none)',
    '>“ours”',
  ],
  ['“The quay is ours”\n— Ida Marsh (@ida) May 5, 2016', 'Ida Marsh: “The quay is ours”'],
  // Dashes.
  ['— The quay, our pride, opens on Monday, said Marsh.', 'The quay, our pride, opens on Monday (none)'],
  ['— The quay opens, whatever the long and winding and rather dull report of the council has said.'],
  ['— The quay opens, the vice-mayor said.', 'The quay opens (none)'],
  ['― The quay opens on Monday, the mayor said.', 'The quay opens on Monday (none)'],
  ['— It is late, said', 'It is late (none)'],
  ['— Will it open?\n— Boats;'],
  ['—\n— Will it?'],
  ['— 5 boats?\n— 6 boats.'],
  ['— Will it open?\n— On Monday!', 'Will it open? (none)', 'On Monday! (none)'],
  ['— Will it open?\n— On Monday…', 'Will it open? (none)', 'On Monday… (none)'],
  ['- one boat\n- two boats, said Marsh.', 'two boats (none)'],
]

test.each(rows)('%j', (source, ...runs) => {
  expect(read(source, lexicon)).toEqual(runs)
})

test('a heading that opens with a dash is no speech', () => {
  expect(read('— It is late, said Hale.', lexicon, 'headline')).toEqual([])
})
