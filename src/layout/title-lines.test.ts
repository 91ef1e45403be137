import { expect, test } from 'vitest'
import { LAST, LEAD, SECOND, sectionsOf } from '../../test/support/sections.ts'

const story = ['', LEAD, '', SECOND, '', LAST]

function headlineOf(...lines: string[]): string | undefined {
  return sectionsOf([...lines, ...story].join('\n')).find((section) => section.startsWith('headline'))
}

test.each([
  ['two lines of capitals', ['FERRY CREWS IN KESTEN SUSPEND STRIKE AFTER', 'OPERATOR OFFERS TO PUBLISH ROSTERS EARLY']],
  ['three', ['FERRY CREWS IN KESTEN', 'SUSPEND STRIKE OVER LATE', 'ROSTERS']],
  [
    'a line that breaks behind a small word',
    ['Ferry Crews in Kesten Suspend Strike Over the', 'Late Publishing of Rosters'],
  ],
])('%s make one headline', (_, lines) => {
  expect(headlineOf(...lines)).toBe(`headline ${lines.join('\n')}`)
  expect(headlineOf('PRESS RELEASE', 'May 8, 2026', '', ...lines)).toBe(`headline ${lines.join('\n')}`)
  expect(headlineOf(...lines, '', 'By Ann Kerr')).toBe(`headline ${lines.join('\n')}`)
})

test.each([
  ['a name', ['FERRY CREWS IN KESTEN SUSPEND STRIKE OVER ROSTERS', 'ANN KERR']],
  ['a place and its date', ['FERRY CREWS IN KESTEN SUSPEND STRIKE OVER ROSTERS', 'KESTEN, MAY 8']],
  ['a letterhead', ['KESTEN FERRIES', 'FERRY CREWS IN KESTEN SUSPEND STRIKE OVER ROSTERS']],
  ['names', ['FERRY CREWS IN KESTEN SUSPEND STRIKE OVER ROSTERS', 'BY ANN KERR AND RAJ MEHTA']],
  [
    'what stands below a blank line',
    ['FERRY CREWS IN KESTEN SUSPEND STRIKE', '', 'OPERATOR OFFERS TO PUBLISH ROSTERS EARLY'],
  ],
  ['a deck', ['Ferry crews suspend strike over rosters', 'Operator offers to publish them a month ahead from now on']],
])('%s is not of it', (_, lines) => {
  expect(headlineOf(...lines)).not.toContain('\n')
})

test('a field above a headline announces nothing', () => {
  const lines = ['ID :', '18822', 'Auther :', 'Ferry crews stay in port', '', LEAD, '', SECOND, '', LAST]
  expect(sectionsOf(lines.join('\n'))).toContain('headline Ferry crews stay in port')
})
