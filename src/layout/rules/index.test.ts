import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND } from '../../../test/support/sections.ts'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout as en } from '../../locales/en/layout/index.ts'
import { RULE_NAMES } from '../../rule-names.ts'
import { layOut } from '../index.ts'
import { PAGE_RULES, PLACED_RULES } from './index.ts'

const head = [HEADLINE, '']
const story = [LEAD, '', SECOND, '', LAST, '']
const teasers = ['school', 'bridge', 'market', 'station'].map(
  (what) => `Town votes on its new ${what}The vote on the ${what} was the third in a year, and the closest.`,
)

// What each rule claims first of a page, and the page.
const claims: [rule: string, section: string, lines: string[]][] = [
  ['end-mark', 'END', [...head, ...story, 'END']],
  ['wire-header', 'u f BC-COPPER-REVIEW 02-26 0105', ['u f BC-COPPER-REVIEW 02-26 0105', ...head, ...story]],
  ['page-date', 'May 8, 2026', [HEADLINE, 'May 8, 2026', '', ...story]],
  ['dash-list', 'Society\n-\nOwls.\n-\nBears.', [...head, ...story, 'Society', '-', 'Owls.', '-', 'Bears.']],
  ['families', 'Share this article', [...head, ...story, 'Share this article']],
  ['about', 'About Castor\nCastor builds ferries.', [...head, ...story, 'About Castor', 'Castor builds ferries.']],
  ['author-box', 'Lena Furst', [HEADLINE, 'By Lena Furst', '', ...story, 'Lena Furst']],
  ['fused-teaser', teasers.join('\n'), [...head, ...story, ...teasers]],
  ['image', '![A pier](https://example.org/1.jpg)', [...head, LEAD, '![A pier](https://example.org/1.jpg)', SECOND]],
  ['caption', 'Lars Imber/Coast Pictures', [...head, LEAD, '', 'Lars Imber/Coast Pictures', '', SECOND]],
  ['duplicate', HEADLINE, [HEADLINE, ...head, ...story]],
  ['counter', '1 / 12', [...head, ...story, '1 / 12']],
  ['headline', HEADLINE, [...head, ...story]],
  ['top-byline', 'By Ann Kerr', [HEADLINE, 'By Ann Kerr', '', ...story]],
  ['author-bio', 'Ann Kerr covers ferries.', [HEADLINE, 'By Ann Kerr', '', ...story, 'Ann Kerr covers ferries.']],
  ['sign-off', '(Reporting by Ann Kerr)', [...head, ...story, '(Reporting by Ann Kerr)']],
  ['dateline', 'LENKOVO, May 8 (AVN) -', [...head, `LENKOVO, May 8 (AVN) - ${LEAD}`, '', SECOND]],
  ['fused-caption', 'photo bank/Stockpix', [...head, `photo bank/Stockpix(LENKOVO, Tolvania) -- ${LEAD}`, '', SECOND]],
  [
    'deck',
    'Crews get rosters a month ahead of time',
    [HEADLINE, 'Crews get rosters a month ahead of time', 'By Ann Kerr', '', ...story],
  ],
  ['repeated', SECOND, [...head, ...story, SECOND]],
  ['story', LEAD, [...head, ...story]],
  ['rest', 'Ports', ['Ports', ...head, ...story]],
  [
    'contact-line',
    '555 123 456',
    [...head, ...story, 'For further information please contact:', 'Hanne Lund', '555 123 456'],
  ],
]

test.each(claims)('%s', (rule, text, lines) => {
  const source = lines.join('\n')
  const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set<string>(), rules: [] } as const
  const found = layOut(source, settings).sections.find((section) => section.rule === rule)
  expect(found && source.slice(found.start, found.end)).toBe(text)
})

test('every rule has a row, but two whose lines others’ join, and a name to switch it off by', () => {
  const names = [...PAGE_RULES, ...PLACED_RULES].map(({ name }) => name)
  const rows = [...claims.map(([rule]) => rule), 'comment-thread', 'byline-outlet']
  expect([...names].sort()).toEqual([...rows].sort())
  for (const name of names) expect(RULE_NAMES).toContain(name)
})
