import { expect, test } from 'vitest'
import { below, HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
import { parseByline } from '../../index.ts'
import { layoutLexicon } from '../../lexicon/layout.ts'
import { layout as en } from '../../locales/en/layout/index.ts'
import { layOut } from '../index.ts'

const signed: [lines: string[], text: string][] = [
  [['Ann Kerr', 'Lenkovo D.C.'], 'Ann Kerr\nLenkovo D.C.'],
  [['Ann Kerr'], 'Ann Kerr'],
  [['(Reporting by Ann Kerr; Editing by Raj Mehta)'], '(Reporting by Ann Kerr; Editing by Raj Mehta)'],
  [['Additional reporting by Ann Kerr'], 'Additional reporting by Ann Kerr'],
]

test.each(signed)('%j signs the story', (lines, text) => {
  expect(sectionsOf([HEADLINE, '', LEAD, SECOND, ...lines].join('\n')).at(-1)).toBe(`byline ${text}`)
})

test.each([
  ['By AVN correspondents', 'top'],
  ['By Ann Kerr', 'top'],
  [
    '(Reporting by Ann Kerr in Lenkovo and Raj Mehta; Additional reporting by Lea Dunn; Editing by Tom Hale; ' +
      'Writing by Ola Berg; Photography by Sim Oru; Translated by Ida Voss)',
    'end',
  ],
])('%j alone is a byline', (line, position) => {
  expect(parseByline(line)).toMatchObject({ text: line, position })
})

test.each([['Nora Kerr and Raj Mehta'], ['Coast Pictures News Agency team'], ['Nora Kerr', 'Port Ansel D.C.']])(
  '%j ends a story alone on its page',
  (...lines) => {
    expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', lines.join('\n')].join('\n')).at(-1)).toBe(
      `byline ${lines.join('\n')}`,
    )
  },
)

test('an agency alone is an end mark', () => {
  expect(sectionsOf([HEADLINE, '', LEAD, SECOND, 'REUTER'].join('\n')).at(-1)).toBe('end-mark REUTER')
})

test.each(['gr/bp', 'ASH/KA/SS', 'dpa al rmo', 'H. Zan/ R. Jaf', 'R.F. / A. Chan', '(Rin)', 'AVANTI'])(
  '%j below the story are its editors’ initials or its agency, which are end marks',
  (line) => {
    expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', line].join('\n')).at(-1)).toBe(`end-mark ${line}`)
  },
)

test('names sign behind an end mark, too', () => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', '-0-', '', 'Teo Marsden'].join('\n')).at(-1)).toBe(
    'byline Teo Marsden',
  )
})

const prose = [
  'Ann Kerr, who leads the seafarers’ union, said that she would not sail before Monday.',
  'Nobody was hurt.',
]

test.each(prose)('%j does not', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, SECOND, line].join('\n')).at(-1)).toBe(`body ${line}`)
})

test('the signature of a post is none', () => {
  const post = '— Strait Lines (@straitlines) June 12, 2026'
  expect(sectionsOf([HEADLINE, '', LEAD, SECOND, post].join('\n'))).not.toContain(`byline ${post}`)
})

const credits: [line: string, roles: string[]][] = [
  ['Reporting by Ann Kerr; editing by Jo Ford', ['writer Ann Kerr', 'editor Jo Ford']],
  ['(Reporting by Ann Kerr and Raj Mehta)', ['writer Ann Kerr', 'contributor Raj Mehta']],
  ['With reporting by Raj Mehta', ['contributor Raj Mehta']],
  ['Translated by Raj Mehta', ['translator Raj Mehta']],
]

test.each(credits)('%j below a story that Ann Kerr signs', (line, roles) => {
  const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set<string>(), rules: [] } as const
  const { bylines } = layOut([HEADLINE, 'By Ann Kerr', '', LEAD, '', SECOND, '', line].join('\n'), settings)
  const last = bylines.at(-1)
  expect(last?.position).toBe('end')
  expect(last?.authors.map(({ role, name }) => `${role} ${name}`)).toEqual(roles)
})

test('a bare name above other lines signs nothing', () => {
  const tail = ['Ann Kerr', 'Kesten Harbour Festival', 'Owls at the zoo', 'Ferry timetable']
  const sections = sectionsOf([HEADLINE, '', LEAD, SECOND, '', ...tail].join('\n'))
  expect(sections.filter((section) => section.startsWith('byline'))).toEqual([])
})

test('a name behind a dash on the last line signs the story, and is no item of a list', () => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '- Elise Warrick'].join('\n')).at(-1)).toBe(
    'byline - Elise Warrick',
  )
  const items = [`${LEAD}`, 'The crews asked for:', '- Longer Breaks', '- Free Coats']
  expect(sectionsOf([HEADLINE, '', ...items].join('\n')).at(-1)).toBe('body - Free Coats')
})

// What stands below the story, and what it is.
const tails: [lines: string[], sections: string[]][] = [
  [['Ann Kerr', 'Lenkovo'], ['byline Ann Kerr\nLenkovo']],
  [
    ['Ann Kerr', 'Lenkovo', 'Ports'],
    ['byline Ann Kerr\nLenkovo', 'other Ports'],
  ],
  [
    ['Ann Kerr', '', 'Lenkovo'],
    ['byline Ann Kerr', 'other Lenkovo'],
  ],
  [
    ['Ann Kerr', 'lenkovo'],
    ['byline Ann Kerr', 'other lenkovo'],
  ],
  [
    ['Ann Kerr', 'Port Sorrel of the Old Coast Road'],
    ['byline Ann Kerr', 'other Port Sorrel of the Old Coast Road'],
  ],
  [
    ['Ann Kerr', 'Share'],
    ['byline Ann Kerr', 'share Share'],
  ],
  [
    ['Ann Kerr', 'END'],
    ['byline Ann Kerr', 'end-mark END'],
  ],
  [
    ['END', 'Ann Kerr'],
    ['end-mark END', 'byline Ann Kerr'],
  ],
  [
    ['END', 'Ports', 'Ann Kerr'],
    ['end-mark END', 'other Ports\nAnn Kerr'],
  ],
  [['Ports', 'Ann Kerr'], ['other Ports\nAnn Kerr']],
  // A list of other stories may follow a name: under a heading, or parted by dashes.
  [
    ['Ann Kerr', 'Most read', 'Owls at the zoo'],
    ['byline Ann Kerr', 'related Most read\nOwls at the zoo'],
  ],
  [['Ann Kerr', 'Ports', 'Owls', 'Bears'], ['other Ann Kerr\nPorts\nOwls\nBears']],
  [
    ['Ann Kerr', 'Ports', '-', 'Owls', '-', 'Bears'],
    ['byline Ann Kerr', 'related Ports\n-\nOwls\n-\nBears'],
  ],
  [
    ['Ann Kerr', 'Lenkovo', 'Owls', 'Bears', '-', 'Cats'],
    ['byline Ann Kerr\nLenkovo', 'other Owls\nBears\n-\nCats'],
  ],
  // Over two lines.
  [['(Reporting by Ann Kerr;', 'Editing by Raj Mehta)'], ['byline (Reporting by Ann Kerr;\nEditing by Raj Mehta)']],
  [
    [
      '(Reporting by Ann Kerr and Raj Mehta, Lena Furst, Hanne Lund,',
      'Rolf Hagendorn and Ida Marsh; Editing by Una Holt)',
    ],
    [
      'byline (Reporting by Ann Kerr and Raj Mehta, Lena Furst, Hanne Lund,\nRolf Hagendorn and Ida Marsh; Editing by Una Holt)',
    ],
  ],
  [['Reporting by', 'Ann Kerr'], ['byline Reporting by\nAnn Kerr']],
  // Agencies and initials.
  [['AVN'], ['end-mark AVN']],
  [['- Reuters -'], ['end-mark - Reuters -']],
  [['Norda News Agency'], ['end-mark Norda News Agency']],
  [['Kesten Post Staff'], ['end-mark Kesten Post Staff']],
  [['gr bp hm'], ['end-mark gr bp hm']],
  [['END', 'gr/bp'], ['end-mark END\ngr/bp']],
  [['Ports', 'gr/bp'], ['other Ports\ngr/bp']],
]

test.each(tails)('below the story: %j', (lines, sections) => {
  expect(below(...lines)).toEqual(sections)
})

// The same below a story that is signed above.
const second: [lines: string[], section: string][] = [
  [['Ann Kerr'], 'other Ann Kerr'],
  [['Ann Kerr', 'Lenkovo'], 'other Ann Kerr\nLenkovo'],
  [['By Ann Kerr'], 'byline By Ann Kerr'],
  [['(Reporting by Ann Kerr)'], 'byline (Reporting by Ann Kerr)'],
]

test.each(second)('below a signed story: %j', (lines, section) => {
  const all = [HEADLINE, 'By Raj Mehta', '', LEAD, '', SECOND, '', ...lines]
  expect(sectionsOf(all.join('\n')).slice(4)).toEqual([section])
})

const above: [line: string, kind: string][] = [
  ['By Ann Kerr', 'body'],
  ['(Reporting by Ann Kerr)', 'byline'],
  ['Edited by Ann Kerr', 'byline'],
  ['gr/bp', 'body'],
  ['gr bp hm', 'body'],
  ['Ann Kerr', 'body'],
]

test.each(above)('%j above the last paragraph of a signed story is %s', (line, kind) => {
  const all = [HEADLINE, 'By Raj Mehta', '', LEAD, '', SECOND, '', line, '', LAST]
  expect(sectionsOf(all.join('\n'))).toContain(`${kind} ${line}`)
})

test('far above the end nothing signs', () => {
  const credit = '(Reporting by Ann Kerr)'
  const more = [SECOND.replace('six', 'nine'), '', LAST.replace('pay', 'rosters')]
  const all = (...lines: string[]) =>
    sectionsOf([HEADLINE, '', LEAD, '', credit, '', SECOND, '', LAST, ...lines].join('\n'))
  expect(all()).toContain(`byline ${credit}`)
  expect(all('', ...more)).toContain(`body ${credit}`)
})

test('a credit alone is one, initials alone are text', () => {
  expect(sectionsOf('(Reporting by Ann Kerr)')).toEqual(['byline (Reporting by Ann Kerr)'])
  expect(sectionsOf('gr/bp')).toEqual(['body gr/bp'])
})

test('a story of one paragraph is signed below it', () => {
  for (const [line, kind] of [
    ['gr/bp', 'end-mark'],
    ['Ann Kerr', 'byline'],
    ['(Reporting by Ann Kerr)', 'byline'],
  ]) {
    expect(sectionsOf([HEADLINE, '', LEAD, line].join('\n')).at(-1)).toBe(`${kind} ${line}`)
  }
})

test('whether a name alone signs is uncertain, a place below it speaks for it', () => {
  const settings = { lexicon: layoutLexicon(en), headline: 'auto', disabled: new Set<string>(), rules: [] } as const
  const codes = (...lines: string[]) =>
    layOut([HEADLINE, '', LEAD, '', SECOND, '', ...lines].join('\n'), settings).issues.map(({ code }) => code)
  expect(codes('Ann Kerr')).toEqual(['byline-uncertain'])
  expect(codes('Ann Kerr', 'Lenkovo')).toEqual([])
  expect(codes('Ann Kerr, AVN')).toEqual([])
})

test('a name and its place sign a story above its end mark and a list of others', () => {
  const tail = ['Rauf Mirzali', 'Washington', '-0-', 'Latest news', 'Owls return to the zoo', '14.Jan.2026']
  expect(below(...tail)).toContain('byline Rauf Mirzali\nWashington')
})
