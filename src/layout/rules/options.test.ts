import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
import type { LayoutRule } from '../../types/index.ts'

const hotline: LayoutRule = {
  name: 'hotline',
  claim: ({ start, end, text }) =>
    text.startsWith('Hotline:') ? { start, end, kind: 'boilerplate', boilerplate: 'contact', strength: 1 } : null,
}
const line = 'Hotline: the ministry answers questions about the ferries on weekdays from nine to five.'
const source = [HEADLINE, '', LEAD, '', line, '', SECOND].join('\n')

test('a rule of the caller takes effect', () => {
  expect(sectionsOf(source)).toContain(`body ${line}`)
  expect(sectionsOf(source, { rules: [hotline] })).toContain(`contact ${line}`)
  expect(sectionsOf(source, { rules: [hotline], disable: ['hotline'] })).toContain(`body ${line}`)
})

test('a claim may be of a part, and is kept within its block', () => {
  const part: LayoutRule = {
    name: 'part',
    claim: ({ start, text }) =>
      text.startsWith('Hotline:') ? { start: start - 5, end: start + 8, kind: 'boilerplate', strength: 1 } : null,
  }
  expect(sectionsOf(source, { rules: [part] })).toContain('other Hotline:')
})

test.each(['headline', 'families', 'dateline'])('%s can be switched off', (name) => {
  const lines = [HEADLINE, '', `KESTEN (AP) — ${LEAD}`, '', SECOND, '', 'Leave a review'].join('\n')
  expect(sectionsOf(lines, { disable: [name] })).not.toEqual(sectionsOf(lines))
})
