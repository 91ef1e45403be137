import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
import { parseDispatch } from '../../index.ts'
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

test('the items of a block are dated within it, where a claim cuts the line of the date', () => {
  const tail: LayoutRule = {
    name: 'tail',
    claim: ({ end, text }) =>
      text.endsWith('2026') ? { start: end - 1, end, kind: 'boilerplate', boilerplate: 'end-mark', strength: 1 } : null,
  }
  const page = [HEADLINE, '', LEAD, '', SECOND, '', 'Latest news', '', 'Mayor resigns', '11.Mar.2026'].join('\n')
  const { boilerplate } = parseDispatch(page, { rules: [tail] })
  expect(boilerplate.flatMap(({ items }) => items.map(({ date }) => date))).toEqual([null, null, null])
})

test.each(['headline', 'families', 'dateline'])('%s can be switched off', (name) => {
  const lines = [HEADLINE, '', `KESTEN (AP) — ${LEAD}`, '', SECOND, '', 'Leave a review'].join('\n')
  expect(sectionsOf(lines, { disable: [name] })).not.toEqual(sectionsOf(lines))
})
