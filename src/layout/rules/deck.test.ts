import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf, under } from '../../../test/support/sections.ts'

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

const stands: [kind: string, line: string][] = [
  ['byline', 'By Ann Kerr'],
  ['page-date', 'May 8, 2026'],
  ['counter', '5 min read'],
  ['share', 'Share this article'],
]

test.each(stands)('a sentence above a %s: %j', (kind, line) => {
  expect(under('', `${deck}.`, '', line)).toEqual([`deck ${deck}.`, `${kind} ${line}`])
})

test.each(['Crews want rosters a month', deck])('%j parts the byline from the headline', (line) => {
  expect(under(line, 'By Ann Kerr')).toEqual([`deck ${line}`, 'byline By Ann Kerr'])
})

test.each([
  'Rosters for all of us',
  'Rosters month by month',
  deck.toUpperCase(),
  `Crews want rosters${' and all that the operator offers them'.repeat(13)}`,
])('too little, too loud or too long for one: %j', (line) => {
  expect(under(line, 'By Ann Kerr')).toEqual([`navigation ${line}`, 'byline By Ann Kerr'])
})

test('of two lines the first is the deck', () => {
  const second = 'The operator says that it will pay'
  expect(under(deck, second, 'By Ann Kerr')).toEqual([`deck ${deck}`, `navigation ${second}`, 'byline By Ann Kerr'])
})

test('a label behind a dash is no deck', () => {
  expect(sectionsOf([HEADLINE, '- Published', LEAD, '', SECOND].join('\n'))[1]).toBe('navigation - Published')
})

test('bullets are decks right below the headline only', () => {
  expect(under('', '• Six ferries sail', '', 'By Ann Kerr')).toEqual(['deck • Six ferries sail', 'byline By Ann Kerr'])
  const items = '• Six ferries sail\n• Talks go on'
  expect(under('By Ann Kerr', items)).toEqual(['byline By Ann Kerr', `navigation ${items}`])
  expect(under('', deck, '• Talks go on')).toEqual([`deck ${deck}`, 'navigation • Talks go on'])
})

test('the sentence above who signs is the story', () => {
  expect(sectionsOf([HEADLINE, '', `${deck}.`, '', 'By Ann Kerr'].join('\n'))).toContain(`body ${deck}.`)
})

test.each(['NRD | Updated: May 08, 2026 16:15 in the harbour', 'All News 16:15 November 09, 2026'])(
  '%j below the headline is no deck',
  (line) => {
    expect(under(line)).not.toContain(`deck ${line}`)
  },
)

test.each([['By Ann Kerr'], ['May 8, 2026'], ['By Ann Kerr', 'May 8, 2026, 10:40']])('a deck below %j', (...lines) => {
  const deck = 'Commuters had taken the bus for five days, and few of them liked it'
  expect(sectionsOf([HEADLINE, ...lines, '', deck, '', LEAD, '', SECOND].join('\n'))).toContain(`deck ${deck}`)
})

test('a deck stands below the headline that the crumbs have, too', () => {
  const lines = ['Home', 'News', HEADLINE, HEADLINE, `${deck}.`, 'By Ann Kerr', 'May 8, 2026', LEAD, SECOND, LAST]
  expect(sectionsOf(lines.join('\n'))).toContain(`deck ${deck}.`)
})

test('a release has several above its dateline, each on a line of its own', () => {
  const decks = ['Fares up 14% year over year', 'Operator raises its outlook for the year']
  expect(sectionsOf([HEADLINE, ...decks, `KESTEN, May 8 (AVN) - ${LEAD}`, SECOND].join('\n'))).toContain(
    `deck ${decks.join('\n')}`,
  )
  const two = ['Kesten Ferry News Service', 'AVN | Updated: May 08, 2026 18:12']
  expect(sectionsOf([HEADLINE, ...two, `KESTEN, May 8 (AVN) - ${LEAD}`, SECOND].join('\n')).join()).not.toContain(
    'deck',
  )
})
