import { expect, test } from 'vitest'
import { layoutLexicon } from '../lexicon/layout.ts'
import { layout as en } from '../locales/en/layout/index.ts'
import type { BoilerplateKind } from '../types/index.ts'
import { toBoilerplate } from './groups.ts'
import { readPage } from './read.ts'

/**
 * The blocks that claimed lines make: "kind [heading] item, item (day)". Each line has its kind behind it, and the rule
 * where that matters; '' is a blank one.
 */
function blocksOf(rows: readonly string[]): string {
  const lines = rows.map((row) => row.split(' ='))
  const page = readPage(lines.map(([line]) => line).join('\n'), layoutLexicon(en))
  const kinds = lines.filter(([line]) => line !== '')
  const run = page.blocks.map(({ start, end, index }) => {
    const [kind, rule = ''] = (kinds[index]?.[1] ?? '').split(' ')
    const boilerplate = kind ? (kind as BoilerplateKind) : undefined
    return { start, end, kind: 'boilerplate', boilerplate, rule, strength: 1, block: index } as const
  })
  return toBoilerplate(page, run)
    .map(({ kind, heading, items }) => {
      const told = items.map(
        ({ text, date, label }) => `${text}${date ? ` (${date.day})` : ''}${label ? ` ${label}` : ''}`,
      )
      return `${kind} ${heading ? `[${heading.text}] ` : ''}${told.join(', ')}`
    })
    .join('; ')
}

test.each([
  // Lines of a kind stand together, what a heading heads with it.
  [['Owls =related', 'Cats =related', 'Dogs =other'], 'related Owls, Cats; other Dogs'],
  [['More stories =related', 'Owls =related', 'Cats =related'], 'related [More stories] Owls, Cats'],
  [['Owls =related', 'More stories =related', 'Cats =related'], 'related Owls; related [More stories] Cats'],
  [
    ['More stories =related', 'Most popular =related', 'Cats =related'],
    'related [More stories] ; related [Most popular] Cats',
  ],
  [['More storiesOwls =related', 'Cats =related'], 'related [More stories] Owls, Cats'],
  [['Cats =related', 'More storiesOwls =related'], 'related Cats; related [More stories] Owls'],
  // A heading printed twice.
  [['More stories =related', 'More stories =related', 'Cats =related'], 'related [More stories] Cats'],
  [['More stories =related', 'MORE STORIES =related', 'Cats =related'], 'related [More stories] Cats'],
  [
    ['More stories =related', 'Owls =related', 'More stories =related'],
    'related [More stories] Owls; related [More stories] ',
  ],
  [['More storiesOwls =related', 'More storiesOwls =related'], 'related [More stories] Owls, Owls'],
  [
    ['Updated 2 hours ago =page-date', 'Posted 3 hours ago =page-date'],
    'page-date Updated 2 hours ago; page-date Posted 3 hours ago',
  ],
  [['Owls =related', 'Owls =related'], 'related Owls, Owls'],
  // What a heading takes in.
  [
    ['More stories =related', 'Owls =other', 'Cats =caption', 'Dogs =duplicate', 'Bats =share'],
    'related [More stories] Owls, Cats, Dogs; share Bats',
  ],
  [['Discussion =comments', 'Owls =other'], 'comments [Discussion] Owls'],
  [['About the author =about', 'Owls =other'], 'about [About the author] Owls'],
  [['Notes to editors =note', 'Owls =other'], 'note [Notes to editors] Owls'],
  [['Disclaimer =disclaimer', 'Owls =other'], 'disclaimer [Disclaimer] Owls'],
  [['Topics =tags', 'Owls =other'], 'tags [Topics] Owls'],
  [['Newsletter =newsletter', 'Owls =other'], 'newsletter [Newsletter] ; other Owls'],
  [
    ['Contact =contact', 'Owls =other', '0555 0122 =counter', 'Share =share', 'Cats =related'],
    'contact [Contact] Owls, 0555 0122 phone, Share; related Cats',
  ],
  [['More stories =related', '12 =counter'], 'related [More stories] ; counter 12'],
  [['Owls =related', 'Cats =other'], 'related Owls; other Cats'],
  // Dates are those of the items above them, or below.
  [
    ['More stories =related', 'Owls =related', 'May 8, 2026 =page-date', 'Cats =related', 'May 9, 2026 =page-date'],
    'related [More stories] Owls (8), Cats (9)',
  ],
  [
    ['More stories =related', 'May 8, 2026 =page-date', 'Owls =related', 'May 9, 2026 =page-date', 'Cats =related'],
    'related [More stories] Owls (8), Cats (9)',
  ],
  [
    ['More stories =related', 'Owls =related', 'May 8, 2026 =page-date', 'May 9, 2026 =page-date'],
    'related [More stories] Owls (8); page-date May 9, 2026 (9)',
  ],
  [
    ['Owls =related', 'May 8, 2026 =page-date', 'Cats =related'],
    'related Owls; page-date May 8, 2026 (8); related Cats',
  ],
  [['May 8, 2026 =page-date', 'May 9, 2026 =page-date'], 'page-date May 8, 2026 (8); page-date May 9, 2026 (9)'],
  [
    ['Discussion =comments', 'Owls =comments', 'May 8, 2026 =page-date', 'Cats =comments'],
    'comments [Discussion] Owls (8), Cats',
  ],
  // Lone dashes part items.
  [
    [
      'Latest =related dash-list',
      '- =related dash-list',
      'Owls =related dash-list',
      '- =related dash-list',
      'Cats =related dash-list',
    ],
    'related [Latest] Owls, Cats',
  ],
  [
    ['Owls =related dash-list', 'Cats =related dash-list', '- =related dash-list', 'Dogs =related dash-list'],
    'related [Owls] ; related [Cats] Dogs',
  ],
  // Labels.
  [
    ['Contact =contact', 'ann@kesten.example =contact', '0555 0122 33 =contact'],
    'contact [Contact] ann@kesten.example email, 0555 0122 33 phone',
  ],
  [
    ['BC-COCOA 0105 =wire-header', 'eca062 4 i 211 =wire-header'],
    'wire-header BC-COCOA slug, 0105 words, 4 priority, 211 words',
  ],
  [
    ['Owls =other', 'About Castor =about', 'Castor builds ferries. =about'],
    'other Owls; about [About Castor] Castor builds ferries.',
  ],
  [
    ['Owls =other', 'About Castor =about', 'Pollux builds ferries. =about'],
    'other Owls; about About Castor, Pollux builds ferries.',
  ],
  [
    ['More stories =related', 'Owls =related', '', 'May 8, 2026 =page-date'],
    'related [More stories] Owls; page-date May 8, 2026 (8)',
  ],
  [
    ['More stories =related', 'Owls =related', '', 'May 8, 2026 =page-date', 'Cats =related'],
    'related [More stories] Owls (8), Cats',
  ],
  [
    ['More stories =related', 'Owls =related', 'May 7, 2026 =page-date', 'May 8, 2026 =page-date'],
    'related [More stories] Owls (7); page-date May 8, 2026 (8)',
  ],
  [
    ['More stories =related', 'May 7, 2026 =page-date', '', 'May 8, 2026 =page-date'],
    'related [More stories] ; page-date May 8, 2026 (8)',
  ],
  [['0555 0122 33 =about', 'Owls 0555 0122 33 =contact'], 'about 0555 0122 33; contact Owls 0555 0122 33 phone'],
  [['- =related dash-list', 'Owls =related dash-list', 'Cats =related x'], 'related Owls, Cats'],
  [['Owls =related dash-list', '- =related', 'Cats =related dash-list'], 'related [Owls] Cats'],
  [['Owls =', 'Cats ='], 'other Owls, Cats'],
])('of %j: %s', (rows, blocks) => {
  expect(blocksOf(rows)).toBe(blocks)
})
