import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
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
