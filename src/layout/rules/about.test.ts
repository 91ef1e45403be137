import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test('what a company says of itself ends its release', () => {
  const own = ['About Castor Labs', '', 'Castor Labs designs batteries for grids and ports.', '', 'SOURCE Castor Labs']
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', ...own].join('\n'))
  expect(sections.slice(-2)).toEqual([`about ${own.slice(0, 3).join('\n')}`, 'contact SOURCE Castor Labs'])
})

test.each([
  ['About Castor', 'Founded in 2016, Castor builds batteries for grids and ports in eleven countries.'],
  ['ABOUT CASTOR', 'Castor is a cooperative of 12,000 makers of batteries in eleven countries.'],
  ['About the Castor Valley Trust', 'The Castor Valley Trust looks after 31 harbours and has 9,000 members.'],
])('%j heads a paragraph that has the name near its head', (heading, own) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', heading, own].join('\n')).at(-1)).toBe(
    `about ${heading}\n${own}`,
  )
})

test('below an end mark the paragraph need not name the company', () => {
  const own = ['About the Castor Valley Trust', 'We look after 31 harbours and are supported by 9,000 members.']
  const lines = [HEADLINE, '', LEAD, '', SECOND, '', LAST, '- Ends -', '', 'For more, please contact 0555 01.', ...own]
  expect(sectionsOf(lines.join('\n')).at(-1)).toBe(`about ${own.join('\n')}`)
})

test('a crosshead that begins so is none', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', 'About Time', '', SECOND, '', LAST].join('\n'))
  expect(sections).toContain('body About Time')
})
