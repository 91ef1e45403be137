import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test('a headline printed twice is one headline and a duplicate', () => {
  const sections = sectionsOf([HEADLINE, HEADLINE, '', LEAD, '', SECOND].join('\n'))
  expect(sections).toEqual([`headline ${HEADLINE}`, `duplicate ${HEADLINE}`, `body ${LEAD}`, `body ${SECOND}`])
})

test('a paragraph printed twice is in the body once', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', SECOND, '', LAST].join('\n'))
  expect(sections.filter((section) => section === `body ${SECOND}`)).toHaveLength(1)
})

test('short lines repeat by chance', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', '“No.”', '', SECOND, '', '“No.”', '', LAST].join('\n'))
  expect(sections.filter((section) => section === 'body “No.”')).toHaveLength(2)
})
