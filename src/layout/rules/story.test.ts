import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const items = [
  '• The ring road is closed from 6 a.m.',
  '• Trams run every six minutes',
  '• Dogs must be kept on a lead',
]

test('bullets and crossheads within the story are of it', () => {
  const lines = [HEADLINE, '', LEAD, '', 'What is known:', ...items, '', 'What happens next', '', SECOND, '', LAST]
  const sections = sectionsOf(lines.join('\n'))
  for (const line of [...items, 'What happens next']) expect(sections).toContain(`body ${line}`)
})

test('a menu above and a list below are not', () => {
  const lines = [
    'Home',
    'World',
    'Opinion',
    HEADLINE,
    '',
    LEAD,
    '',
    SECOND,
    '',
    LAST,
    '',
    'More stories',
    'Owls at the zoo',
  ]
  expect(sectionsOf(lines.join('\n')).filter((section) => section.startsWith('body'))).toHaveLength(3)
})

test('an older version below an end mark is of the body', () => {
  const lines = [
    HEADLINE,
    '',
    `${LEAD} -06D--`,
    '*   *   *',
    '2026 January 07 (Wednesday) 13:01:16',
    `${SECOND} -06D--`,
  ]
  expect(sectionsOf(lines.join('\n')).filter((section) => section.startsWith('body'))).toHaveLength(2)
})

test('hard-wrapped lines are one paragraph', () => {
  const lines = [
    '    Copper output in Tolvania fell to 41,200 tonnes in February',
    'from 44,900 in January, mining officials said in the capital',
    'on Monday.',
    '    They blamed a strike at the Ridge mine, which ended last',
    'week after the company agreed to a pay rise.',
  ]
  expect(sectionsOf(['COPPER OUTPUT FALLS', ...lines].join('\n')).filter((s) => s.startsWith('body'))).toHaveLength(2)
})

test('a wrapped line that lost its link breaks early, be it before a name', () => {
  const lines = [
    'Tolvanian shares rose early on Wednesday, led by a rally in the',
    'metal stocks after Ridge agreed to buy its rival.',
    'At 0710 GMT, the TOL 40 <> index of top',
    'Tolvanian shares was up 0.2 percent at 1,613 points, after a',
    'rise of 1.6 percent on the day before.',
    'Analysts expect more',
    'Marlund, who runs the bank, said that buyers had waited for the',
    'news since the spring.',
  ]
  const body = sectionsOf(lines.join('\n')).filter((section) => section.startsWith('body'))
  expect(body.map((section) => section.split('\n').length)).toEqual([2, 3, 1, 2])
})

test.each(['ABSTRACT.', 'Full text.'])('%j above the lead heads it, and speech as short is of the story', (heading) => {
  const deck = 'Early rosters end a dispute of three weeks.'
  const lines = [HEADLINE, '', deck, '', heading, '', LEAD, '', '“No.”', '', SECOND, '', LAST]
  expect(sectionsOf(lines.join('\n'))).toEqual([
    `headline ${HEADLINE}`,
    `deck ${deck}`,
    `navigation ${heading}`,
    `body ${LEAD}`,
    'body “No.”',
    `body ${SECOND}`,
    `body ${LAST}`,
  ])
})

test.each([
  ['a little longer', 4, [LEAD, SECOND, LAST]],
  ['much longer', 8, []],
])('of two stories that a list parts, the one below is %s', (_, paragraphs, own) => {
  const other = Array.from({ length: paragraphs }, (_, i) => `The ferry to island ${i + 1} will sail again next week.`)
  const list = ['Most read', 'Owls at the zoo', 'A bridge too dear', 'Ferries back on Friday', 'By Raj Mehta']
  const body = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, ...list, ...other].join('\n'))
    .filter((section) => section.startsWith('body'))
    .map((section) => section.slice(5))
  if (own.length > 0) expect(body).toEqual(own)
  else expect(body).toEqual(other)
})

test('the story ends above notes to editors', () => {
  const notes = ['Notes to editors:', '1. The strike began on Monday.', '2. Photographs of the ferries are on request.']
  const sections = sectionsOf(['Media release', HEADLINE, 'May 8, 2026', LEAD, SECOND, LAST, ...notes].join('\n'))
  expect(sections.filter((line) => line.startsWith('body'))).toEqual([LEAD, SECOND, LAST].map((line) => `body ${line}`))
})

test('a short lead above cards is no line of theirs', () => {
  const lead = 'The tunnel to Kesten opened to traffic on Monday, eleven years late and dear.'
  const cards = [
    'Related: Ferries sail again',
    LEAD,
    'Get our free daily briefing straight to your inbox',
    'Enter your email',
    'Sign up',
  ]
  const lines = [
    'Tunnel to Kesten opens after eleven years',
    'By Ann Kerr',
    lead,
    ...cards,
    SECOND,
    'Most read',
    '1. Owls in the choir',
    '2. A bridge of sighs',
  ]
  expect(sectionsOf(lines.join('\n'))).toContain(`body ${lead}`)
})

test('the last words of a story may be few', () => {
  const lines = [
    'Home',
    HEADLINE,
    'By Ann Kerr',
    'Share',
    LEAD,
    SECOND,
    LAST,
    'The council meets on Thursday.',
    'Topics',
    'Ferries',
  ]
  expect(sectionsOf(lines.join('\n'))).toContain('body The council meets on Thursday.')
})
