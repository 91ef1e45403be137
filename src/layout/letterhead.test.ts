import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import { letterheadOf } from './letterhead.ts'
import { readPage } from './read.ts'

/** The lines of a letterhead above the last of some lines, by number. */
function linesOf(lines: readonly string[]): string {
  const page = readPage(lines.join('\n'), layoutLexicon(en))
  return [...letterheadOf(page, page.blocks.length - 1)].join(' ')
}

const TITLE = 'Ferry crews suspend strike'

test.each([
  // "PRESS RELEASE", and names above it.
  [['PRESS RELEASE', TITLE], '0'],
  [['Union of Crews', 'PRESS RELEASE', TITLE], '0 1'],
  [['PRESS RELEASE', 'Union of Crews', TITLE], '0'],
  [['PRESS RELEASE 12 of May 8', TITLE], '0'],
  [['PRESS RELEASE 12 of old May 8', TITLE], ''],
  [['PRESS RELEASE:', TITLE], '0'],
  [['PRESS RELEASE on owls', TITLE], ''],
  [['Owls sing here', 'PRESS RELEASE', TITLE], '1'],
  [['Owls of Kesten.', 'PRESS RELEASE', TITLE], '1'],
  [['Union of 12 Crews', 'PRESS RELEASE', TITLE], '1'],
  [['Union of the Old Crews of Kesten Town', 'PRESS RELEASE', TITLE], '0 1'],
  [['Union of the Old Crews of the Kesten Town', 'PRESS RELEASE', TITLE], '1'],
  [['Union with Crews', 'PRESS RELEASE', TITLE], '1'],
  [['Union of crews', 'PRESS RELEASE', TITLE], '1'],
  [['Union and co', 'PRESS RELEASE', TITLE], '0 1'],
  [['PRESS RELEASE', ...Array(13).fill('Crews'), TITLE], '0'],
  [[...Array(13).fill('Crews'), 'PRESS RELEASE', TITLE], '0 1 2 3 4 5 6 7 8 9 10 11 12 13'],
  [[...Array(14).fill('Crews'), 'PRESS RELEASE', TITLE], ''],
  [['Crews', TITLE], ''],
  // An institution on top of a stack of lines.
  [['Ministry of Transport', 'Kesten', '', 'Owls', TITLE], '0'],
  [['Ministry of Transport', '', 'Owls', TITLE], ''],
  [['Ministry of Transport', 'Kesten', TITLE], ''],
  [['Ministry Transport', 'Kesten', '', 'Owls', TITLE], ''],
  [['Ministry', 'Kesten', '', 'Owls', TITLE], ''],
  [['Ministry of Transport', 'By Ann Kerr', '', 'Owls', TITLE], ''],
  [['Ministry of Transport', 'Kesten', '', 'By Ann Kerr', '', 'Owls', TITLE], '0'],
  [['St. Brannock’s Hospital Trust', 'Kesten', '', 'Owls', TITLE], '0'],
  [['Ministry of Transport and of Canals', 'Kesten', '', 'Owls', TITLE], '0'],
  [['Ministry of Transport and of the Canals', 'Kesten', '', 'Owls', TITLE], ''],
  [['Owls of Transport', 'Kesten', '', 'Owls', TITLE], ''],
  // Fields.
  [['FROM: Union of Nurses', 'TO: News desks', TITLE], '0 1'],
  [['FROM: Union of Nurses', TITLE], ''],
  [['From: Union of Nurses', 'To: News desks', TITLE], ''],
  [['FROM: Union of Nurses', 'FOR THE DESKS OF: News', TITLE], ''],
  [['FROM: Union of Nurses', 'FOR THE DESK AT: News', TITLE], '0 1'],
  [['FROM: Union of Nurses', 'TO:', TITLE], ''],
  [['WATCH: Union of Nurses', 'TO: News desks', TITLE], ''],
])('the letterhead of %j: %s', (rows, lines) => {
  expect(linesOf(rows)).toBe(lines)
})
