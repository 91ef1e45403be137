import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test.each(['1 / 12', '3,304', '17:46', '* * *'])('%j is no paragraph', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).not.toContain(`body ${line}`)
})

test('a year that opens a sentence is one', () => {
  const line = '2026 was the worst of years for the ferries.'
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).toContain(`body ${line}`)
})
