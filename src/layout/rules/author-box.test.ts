import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test('a bio below the story begins with the name of the byline', () => {
  const bio = 'Lena Furst is a reporter for the Kesten Courier and covers ferries.'
  const sections = sectionsOf(
    [HEADLINE, 'By Lena Furst', '', LEAD, '', SECOND, '', LAST, '', 'Lena Furst', bio].join('\n'),
  )
  expect(sections.at(-1)).toBe(`about Lena Furst\n${bio}`)
})

test('a paragraph about somebody else stays', () => {
  const line = 'Hanne Lund is a captain of 20 years, and she will sail again on Monday.'
  const sections = sectionsOf([HEADLINE, 'By Lena Furst', '', LEAD, '', line, '', LAST].join('\n'))
  expect(sections).toContain(`body ${line}`)
})
