import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const tail = [
  'Society',
  '-',
  'Two hikers were led off the glacier.',
  '-',
  'The city will plant 2,000 trees.',
  '-',
  'Ferry',
]

test('lone dashes below the story part a list of other stories', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, SECOND, ...tail].join('\n'))
  expect(sections.at(-1)).toBe(`related ${tail.join('\n')}`)
})

test('a dash that opens speech is none', () => {
  const speech = [
    '- When will the ferries sail again, captain?',
    '- When somebody pays for the diesel, I should think.',
  ]
  const sections = sectionsOf([HEADLINE, '', LEAD, ...speech, SECOND].join('\n'))
  expect(sections).toContain(`body ${speech[0]}`)
  expect(sections).toContain(`body ${speech[1]}`)
})
