import { expect, test } from 'vitest'
import { below, HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test.each(['1 / 12', '1 of 12 |', '3,304', '17:46', '* * *'])('%j is no paragraph', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).not.toContain(`body ${line}`)
})

test('a year that opens a sentence is one', () => {
  const line = '2026 was the worst of years for the ferries.'
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).toContain(`body ${line}`)
})

test.each([
  ['counter', '12'],
  ['counter', '1 / 12'],
  ['counter', '123,456,789,012,345,678'],
  ['other', '* * *'],
  ['other', '————'],
])('%s below the story: %j', (kind, line) => {
  expect(below(line)).toEqual([`${kind} ${line}`])
})

test.each(['1 a 2', '* 1 * 2 * 3 * 4 * 5 * 6 *'])('%j between paragraphs is of the story', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).toContain(`body ${line}`)
})

test.each(['3304 views 13 mins 0 comments', '2,104 просмотров 7 минут 41 комментарий'])('%j is no headline', (line) => {
  expect(sectionsOf([line, HEADLINE, '', LEAD, '', SECOND].join('\n')).slice(0, 2)).toEqual([
    `counter ${line}`,
    `headline ${HEADLINE}`,
  ])
})
