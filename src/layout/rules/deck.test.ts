import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const deck = 'Crews want rosters a month ahead; the operator offers ten days'

const decks: [where: string, lines: string[], text: string][] = [
  ['above the byline', [HEADLINE, '', deck, '', 'By Ann Kerr and Raj Mehta', '', LEAD, '', SECOND], deck],
  ['a sentence above the date', [HEADLINE, '', `${deck}.`, '', 'May 8, 2026', '', LEAD, '', SECOND], `${deck}.`],
  [
    'several bullets',
    [HEADLINE, '', '• Six ferries sail', '• Talks go on', '', LEAD, '', SECOND],
    '• Six ferries sail\n• Talks go on',
  ],
]

test.each(decks)('a deck %s', (_, lines, text) => {
  expect(sectionsOf(lines.join('\n'))).toContain(`deck ${text}`)
})

test('a deck that is signed and dated is one above an advertisement, too', () => {
  const long = `${deck}, and the council of Kesten, which nobody asked, would like to see two weeks at the least.`
  const lines = [
    HEADLINE,
    long,
    'Ann Kerr',
    'May 8, 2026',
    'Advertisement',
    LEAD,
    SECOND,
    LAST,
    SECOND.replace('six', 'nine'),
  ]
  const sections = sectionsOf(lines.join('\n'))
  expect(sections).toContain(`deck ${long}`)
  expect(sections).toContain('byline Ann Kerr')
})

test('the lead right below the headline is none', () => {
  expect(sectionsOf([HEADLINE, LEAD, SECOND].join('\n'))).toEqual([
    `headline ${HEADLINE}`,
    `body ${LEAD}`,
    `body ${SECOND}`,
  ])
})
