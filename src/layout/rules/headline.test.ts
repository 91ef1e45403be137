import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
import { parseDispatch } from '../../index.ts'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout as en } from '../../locales/en/layout/index.ts'
import { layOut } from '../index.ts'

const DECK = 'Ferry crews in Kesten suspended their strike after the operator offered them rosters a month ahead'

const titles: [title: string, lines: string[]][] = [
  ['with a blank line below', [HEADLINE, '', LEAD, SECOND]],
  ['without one', [HEADLINE, LEAD, SECOND]],
  ['below crumbs', ['Home > News > Local', HEADLINE, '', LEAD, SECOND]],
  ['below a kicker', ['Strait', HEADLINE, '', LEAD, '', SECOND]],
  ['below a date', ['May 8, 2026 11:43', HEADLINE, '', LEAD, '', SECOND]],
  ['below a photo credit', ['Photo: Lars Imber', HEADLINE, '', LEAD, '', SECOND]],
  ['below a kicker of the story’s words', ['Strike in Kesten', HEADLINE, LEAD, SECOND]],
  ['below a menu and a kicker', ['Home', 'World', 'Subscribe', 'Labour and ports', HEADLINE, '', LEAD, '', SECOND]],
  ['below its title with the site’s name', [`${HEADLINE} | Kesten Observer`, 'Ports', HEADLINE, '', LEAD, '', SECOND]],
  ['right below it', [`${HEADLINE} | Kesten Observer`, HEADLINE, 'Ann Kerr', '', LEAD, '', SECOND]],
  [
    'below a site’s name, its motto and a menu',
    ['The Kesten Pilot', 'Notes of a crew by the sea', 'About', 'Archive', HEADLINE, LEAD, SECOND],
  ],
  [
    'below a paper’s name and the date of its edition',
    ['The Pilot', 'May 8, 2026, Friday, LATE EDITION', HEADLINE, LEAD, SECOND],
  ],
  [
    'below the letterhead of a ministry',
    ['REPUBLIC OF TOLVANIA', 'MINISTRY OF FERRIES AND PORTS', 'Press Office', '', HEADLINE, '', LEAD, SECOND],
  ],
  [
    'below names and what the document calls itself',
    ['Ferry Crews of Kesten', 'Press Release No. 34/2026', HEADLINE, LEAD, SECOND],
  ],
  [
    'below the letterhead of a company',
    ['RNS Number : 4412K', 'Kesten Ferries PLC', '17 July 2026', '', HEADLINE, '', LEAD, SECOND],
  ],
  [
    'below an institution and its news',
    ['UNIVERSITY OF KESTEN', 'News from the Faculty of Ferries', '11 May 2026', '', HEADLINE, '', LEAD, SECOND],
  ],
  ['below fields', ['TO: News desks', 'FROM: Ferry Crews in Kesten', 'RE: Strike', '', HEADLINE, '', LEAD, SECOND]],
  [
    'above a caption that closes with its credit',
    [HEADLINE, 'A ferry leaves the pier of Kesten. Photograph: Lars Imber', 'By Ann Kerr', '', LEAD, '', SECOND],
  ],
  ['below a trail that ends in it', [`Home / Ports / ${HEADLINE}`, HEADLINE, '', LEAD, '', SECOND]],
  [
    'below a caption and its credit',
    ['Six ferries in port in Kesten. (Lars Imber/AVN)', 'PORTS', HEADLINE, LEAD, SECOND],
  ],
  ['above a deck of more of its words', [HEADLINE, DECK, 'By Ann Kerr', 'May 8, 2026', '', LEAD, '', SECOND]],
  [
    'below share links, above a deck',
    ['Copy Link', 'Email', 'News', 'Ports', HEADLINE, DECK, 'By Ann Kerr', '', LEAD, SECOND],
  ],
  [
    'below a masthead on one line',
    ['The Kesten Weekly, Friday, May 8, 2026 - Page 3', HEADLINE, 'by Ann Kerr', LEAD, SECOND],
  ],
  [
    'between what the document calls itself and when it may be printed',
    ['PRESS RELEASE', HEADLINE, 'May 8, 2026', 'For Immediate Release', 'Press Office', LEAD, SECOND],
  ],
  ['above its source and the time', [HEADLINE, 'Source: AVN | 2026-05-08 16:15:23 | Editor: ak', '', LEAD, SECOND]],
  ['below a name that it opens with', ['Ferry crews', 'May 8, 2026 09:00 AM', HEADLINE, LEAD, SECOND]],
  ['above a deck of two sentences', [HEADLINE, `Six ferries sail again. ${DECK}?`, 'By Ann Kerr', '', LEAD, SECOND]],
]

test.each(titles)('a headline %s', (_, lines) => {
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${HEADLINE}`)
})

test.each<[title: string, lines: (title: string) => string[]]>([
  [
    '“Nobody sails”: ferry crews suspend strike',
    (title) => ['Strait', 'May 8, 2026', title, 'By Ann Kerr', LEAD, SECOND],
  ],
  [
    'Where everybody is swift and still in Port Kesten',
    (title) => [
      'Coast',
      'Port Kesten',
      'Coast',
      'Port Kesten',
      title,
      'A column of people',
      'Of this and that',
      LEAD,
      SECOND,
    ],
  ],
  ['– Ferry crews will never sail', (title) => ['Strait', title, 'By Ann Kerr', 'May 8, 2026', LEAD, SECOND]],
])('%j is a headline', (title, lines) => {
  expect(sectionsOf(lines(title).join('\n'))).toContain(`headline ${title}`)
})

test.each<[title: string, lines: string[]]>([
  ['a blank line below', [`${HEADLINE}.`, '', LEAD, SECOND, LAST]],
  ['a dateline below', [`${HEADLINE}.`, `KESTEN, May 8 (AVN) - ${LEAD}`, '', SECOND]],
  ['no blank line in the whole text', [`${HEADLINE}.`, LEAD, SECOND, LAST]],
])('a headline may end in a full stop with %s', (_, lines) => {
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${HEADLINE}.`)
})

test.each([
  'KESTEN (AP) — Six ferries stay in port for a second day, and nobody on the far shore has bread for the evening.',
  'KESTEN (AP) — How long can a town of nine thousand people do without the only boats that bring its flour?',
  'KESTEN (AP) — What the crews of Kesten ask for, what the operator offers, and where they differ:',
])('a lead that a dateline opens is no headline: %s', (lead) => {
  expect(sectionsOf([lead, '', LEAD, SECOND, LAST].join('\n')).filter((line) => line.startsWith('headline'))).toEqual(
    [],
  )
})

test('the names of icons above it are no headline', () => {
  const lines = ['clock menu arrow-down no yes', '', HEADLINE, '', LEAD, '', SECOND, '', LAST]
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${HEADLINE}`)
})

test('a headline that closes with a full stop stands below the name of its paper', () => {
  const title = 'The ferries sail, and the crews wait.'
  expect(sectionsOf(['Kesten Times', title, 'Ann Kerr', 'May 8, 2026', LEAD, SECOND].join('\n'))).toContain(
    `headline ${title}`,
  )
})

test('the line that is signed is the headline, and not what the page lists below it', () => {
  const list = [
    'Harbour sees ferries again',
    'Operator offers crews rosters a month ahead',
    'Council of Kesten welcomes the offer',
  ]
  const lines = [
    'Strike at sea: crews say that they will sail again',
    'By Ann Kerr',
    'Copy link',
    'Contents',
    ...list,
    'Show all',
    list[0] as string,
    LEAD,
    SECOND,
  ]
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${lines[0]}`)
})

test('a few words above a byline of more are the headline, and no kicker', () => {
  const lines = ['Council backs gravel tax', 'By Raj Mehta and Lena Furst', LEAD, SECOND]
  expect(sectionsOf(lines.join('\n\n'))).toContain('headline Council backs gravel tax')
})

test.each(['Ferry crews sue Kesten Ministry', 'Kesten Ferry Crews Sue Ministry'])(
  '%j is the headline, and no letterhead',
  (title) => {
    const deck = 'Six ferries in Kesten stay in port over rosters'
    for (const lines of [
      [title, deck, 'By Ann Kerr', '', LEAD, SECOND],
      [title, 'By Ann Kerr', 'May 8, 2026', '', deck, '', LEAD, SECOND],
      ['PRESS RELEASE', title, '', LEAD, SECOND],
      [title, '', LEAD, SECOND],
    ])
      expect(sectionsOf(lines.join('\n'))).toContain(`headline ${title}`)
  },
)

test('a headline of two halves is no trail of a teaser that has the second', () => {
  const title = 'Ferry crews in Kesten: Eleven hours and a roster'
  const lines = [
    'Sign in or open an account',
    'Eleven hours and a roster',
    'Owls',
    title,
    'By Ann Kerr',
    '',
    LEAD,
    '',
    SECOND,
  ]
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${title}`)
})

test('words of scripts without spaces are compared by pairs of letters', () => {
  const lead =
    '港の船員組合は金曜日、会社側が休息時間を十時間にすることで合意したとして、予定していたストライキを中止した。'
  const lines = [
    '国際',
    '船員組合がストライキ中止、休息時間で合意',
    '大雪のため全線で運転見合わせ',
    '',
    lead,
    lead.slice(5),
  ]
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${lines[1]}`)
})

const none: [source: string, kind: string][] = [
  ['By Ann Kerr', 'byline'],
  ['The town votes today.', 'body'],
  ['Leave a review', 'comments'],
  ['LENKOVO, May 8 (AVN) - The town votes today.', 'dateline'],
  ['LENKOVO, May 8 (AVN) - Talks go on in the town', 'dateline'],
  ['“We will sail again,” said Hanne Lund', 'body'],
  ['"We are proud," said Jane Roe, chief of Velmar', 'body'],
  ['Talks go on. The mayor said so', 'body'],
  ['(Reporting by Ann Kerr)', 'byline'],
  ['Hello', 'body'],
]

test.each(none)('%j is no headline', (source, kind) => {
  expect(sectionsOf(source)[0]?.split(' ')[0]).toBe(kind)
})

test.each(['KESTEN (AP) — The ferries sail again.', '“We will sail again,” said Hanne Lund.'])(
  '%j above paragraphs is their lead',
  (line) => {
    expect(sectionsOf([line, '', LEAD, '', SECOND].join('\n'))[0]?.startsWith('headline')).toBe(false)
  },
)

test('some archives close a headline with a full stop', () => {
  expect(sectionsOf([`${HEADLINE}.`, '', LEAD, '', SECOND].join('\n'))[0]).toBe(`headline ${HEADLINE}.`)
})

test('a single line without cue, sentence end or byline is one', () => {
  expect(sectionsOf('Lenkovo votes today')).toEqual(['headline Lenkovo votes today'])
})

const labels: [line: string, label: string][] = [
  ['BREAKING: Lenkovo votes', 'BREAKING:'],
  ['WATCH: Lenkovo votes', 'WATCH:'],
  ['VIDEO: Lenkovo votes', 'VIDEO:'],
  ['Correction: Lenkovo votes', 'Correction:'],
  ['UPDATE 2-Lenkovo votes', 'UPDATE 2-'],
  ['(LEAD) Lenkovo votes', '(LEAD)'],
  ['The Latest: Lenkovo votes', 'The Latest:'],
  ['RPT-UPDATE 1-Lenkovo votes', 'RPT-UPDATE 1-'],
  ['<CORRECTED> - Lenkovo votes', '<CORRECTED> -'],
]

test.each(labels)('%j has the label %j', (line, label) => {
  const { headline } = layOut([line, '', LEAD, '', SECOND].join('\n'), {
    lexicon: layoutLexicon(en),
    headline: 'auto',
    disabled: new Set(),
    rules: [],
  })
  expect([headline?.text, headline?.label?.text, headline?.title.text]).toEqual([line, label, 'Lenkovo votes'])
})

test.each(['Update on ferries due today', 'Lead found in the wells of Kesten', 'Breaking point for the night bus'])(
  '%j has none',
  (line) => {
    const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set<string>(), rules: [] } as const
    expect(layOut([line, '', LEAD, '', SECOND].join('\n'), settings).headline?.label).toBeNull()
  },
)

const wire: [line: string, label: string | null, title: string][] = [
  ['UPDATE 2-RPT-Lenkovo votes', 'UPDATE 2-RPT-', 'Lenkovo votes'],
  ['[CORRECTED] Lenkovo votes', '[CORRECTED]', 'Lenkovo votes'],
  ['(LEAD) (UPDATE) Lenkovo votes', '(LEAD) (UPDATE)', 'Lenkovo votes'],
  ['UPDATE 12 - Lenkovo votes', 'UPDATE 12 -', 'Lenkovo votes'],
  ['Lenkovo votes<', null, 'Lenkovo votes'],
  ['Lenkovo votes =', null, 'Lenkovo votes'],
  ['BREAKING: Lenkovo votes =', 'BREAKING:', 'Lenkovo votes'],
  ['UPDATE 12345-Lenkovo votes', null, 'UPDATE 12345-Lenkovo votes'],
  ['(LEAD Lenkovo votes', null, '(LEAD Lenkovo votes'],
]

test.each(wire)('%j has the label %j and the title %j', (line, label, title) => {
  const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set<string>(), rules: [] } as const
  const { headline } = layOut([line, '', LEAD, '', SECOND].join('\n'), settings)
  expect([headline?.text, headline?.label?.text ?? null, headline?.title.text]).toEqual([line, label, title])
})

test.each([
  ['a heading of Markdown', `## ${HEADLINE}`],
  ['one with its closing marks', `# ${HEADLINE} #`],
  ['strong words of Markdown', `**${HEADLINE}**`],
  ['an item that opens the page', `• ${HEADLINE}`],
])('the title of %s is without the marks', (_, line) => {
  for (const blank of ['\n', '\n\n']) {
    const { headline } = parseDispatch([line, LEAD, SECOND].join(blank))
    expect([headline?.text, headline?.label, headline?.title.text]).toEqual([line, null, HEADLINE])
  }
})

test('a label stands behind the marks of a heading', () => {
  const { headline } = parseDispatch([`## BREAKING: ${HEADLINE}`, '', LEAD, SECOND].join('\n'))
  expect([headline?.label?.text, headline?.title.text]).toEqual(['BREAKING:', HEADLINE])
})

test('a headline may begin with a number and have no capital at all', () => {
  const title = '£12 million to repair ferries and piers'
  const lines = [
    'Home',
    'Harbours',
    title,
    'Crews may sail early with rosters',
    'Published',
    '4 May 2026',
    LEAD,
    SECOND,
    LAST,
  ]
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${title}`)
})

test('below a menu a label that heads cards opens the headline that has the story’s words', () => {
  const title = 'Watch: Ferry crews in Kesten suspend strike over rosters'
  const lines = ['Video', title, '0:45', LEAD, SECOND, LAST, 'Up Next', 'Owls return to the zoo']
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${title}`)
})

test('readers’ accounts part the paper’s motto from its headline', () => {
  const menu = ['News that Kesten has trusted since 1871', 'Sign in', 'Subscribe', 'Regional', 'Politics']
  const lines = [...menu, HEADLINE, 'By Ann Kerr', 'May 8, 2026', LEAD, SECOND, LAST]
  expect(sectionsOf(lines.join('\n'))).toContain(`headline ${HEADLINE}`)
})
