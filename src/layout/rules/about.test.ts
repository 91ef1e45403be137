import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test('what a company says of itself ends its release', () => {
  const own = ['About Castor Labs', '', 'Castor Labs designs batteries for grids and ports.', '', 'SOURCE Castor Labs']
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', ...own].join('\n'))
  expect(sections.slice(-2)).toEqual([`about ${own.slice(0, 3).join('\n')}`, 'contact SOURCE Castor Labs'])
})

test('a crosshead that begins so is none', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', 'About Time', '', SECOND, '', LAST].join('\n'))
  expect(sections).toContain('body About Time')
})
