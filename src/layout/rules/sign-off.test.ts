import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

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
