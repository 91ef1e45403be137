import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const lines = ['By Ann Kerr', 'By Ann Kerr and Raj Mehta, AVN', 'BY ANN KERR', 'By AVN correspondents']

test.each(lines)('%j between headline and lead is a byline', (line) => {
  expect(sectionsOf([HEADLINE, line, '', LEAD, '', SECOND].join('\n'))).toContain(`byline ${line}`)
})

test('an outlet on the line below belongs to it', () => {
  const sections = sectionsOf(
    [HEADLINE, '', 'By RUTH CALLOWAY', 'Associated Coast Press', '', LEAD, '', SECOND].join('\n'),
  )
  expect(sections).toContain('byline By RUTH CALLOWAY\nAssociated Coast Press')
})

const none = ['By Friday the crews had sailed again, and the harbour was as loud as ever.', 'Kesten Harbour']

test.each(none)('%j is none', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).not.toContain(`byline ${line}`)
})

test('a name that the story speaks of is no author', () => {
  const lead = 'Hanne Lund will sail again on Monday, her union said on Friday in Kesten, and so will all others.'
  expect(sectionsOf([HEADLINE, 'Hanne Lund', '', lead, '', SECOND].join('\n'))).not.toContain('byline Hanne Lund')
})
