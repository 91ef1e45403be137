import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

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

test('the lead right below the headline is none', () => {
  expect(sectionsOf([HEADLINE, LEAD, SECOND].join('\n'))).toEqual([
    `headline ${HEADLINE}`,
    `body ${LEAD}`,
    `body ${SECOND}`,
  ])
})
