import { expect, test } from 'vitest'
import { below, HEADLINE, LAST, LEAD, SECOND, sectionsOf, under } from '../../../test/support/sections.ts'

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

const list = ['Most read', 'Owls at the zoo']
const long =
  `Lena Furst is a reporter of the Courier. ${'She writes of ferries and those who sail on them. '.repeat(14)}`.trim()

test.each(['Lena Furst', 'Lena Furst is a reporter of the Courier.'])('among other things below: %j', (bio) => {
  expect(under('By Lena Furst')).toEqual(['byline By Lena Furst'])
  expect(signed(...list, bio)).toEqual([`related ${list.join('\n')}`, `about ${bio}`])
})

test.each([
  'Lena Furst Is a reporter of the Courier',
  'Lena Furstenberg is a reporter of the Courier.',
  'Lena Furst, a reporter of the Courier, covers ferries.',
  'A reporter of the Courier is Lena Furst',
  long,
])('no box: %j', (line) => {
  expect(signed(...list, line)).toEqual([`related ${[...list, line].join('\n')}`])
})

test('nor is what stands above the byline', () => {
  const line = 'Lena Furst writes for the Pilot.'
  expect(sectionsOf([line, HEADLINE, 'By Lena Furst', '', LEAD, '', SECOND].join('\n'))[0]).toBe(`navigation ${line}`)
})

test('of two who sign, the second is told', () => {
  const bio = 'Raj Mehta is a reporter of the Courier.'
  const lines = [HEADLINE, 'By Lena Furst and Raj Mehta', '', LEAD, '', SECOND, '', LAST, '', bio]
  expect(sectionsOf(lines.join('\n')).at(-1)).toBe(`about ${bio}`)
})

test.each([long, 'Lena Furstenberg is a reporter of the Courier.', 'Lena sails on Monday.'])(
  'right below the story, %j is of it',
  (line) => {
    expect(signed(line)).toEqual([`body ${line}`])
  },
)

test('so is the bio of whoever does not sign', () => {
  expect(below('Lena Furst is a reporter of the Courier.')).toEqual(['body Lena Furst is a reporter of the Courier.'])
})

function signed(...lines: string[]): string[] {
  const all = [HEADLINE, 'By Lena Furst', '', LEAD, '', SECOND, '', LAST, '', ...lines]
  return sectionsOf(all.join('\n')).slice(5)
}
