import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test('a lone date below a list with dates is the page’s', () => {
  const list = ['Latest newsTwo ministers resign', '11.Mar.2026', 'Zoo welcomes owls', '10.Mar.2026']
  const sections = sectionsOf([HEADLINE, '', LEAD, SECOND, ...list, '', '15 Mar 2026'].join('\n'))
  expect(sections.slice(-2)).toEqual([`related ${list.join('\n')}`, 'page-date 15 Mar 2026'])
})

test('a date in a sentence is none', () => {
  const line = 'On 11 March 2026 the ferries sailed again.'
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).toContain(`body ${line}`)
})
