import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const teasers = [
  'Town votes on its new schoolThe vote on Monday was the third in a year, and the closest.',
  'Copper price at a ten-year highTraders in Lenkovo point to the strike at the Ridge mine.',
  'Zoo welcomes a pair of snow owlsThe birds came from Marisk on a cattle lorry, the zoo said.',
  'Night train returns in summerThe line to Marisk had been closed since the landslide of May.',
]

test('titles that run into their teasers are a list', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', ...teasers].join('\n'))
  expect(sections.filter((section) => section.startsWith('body'))).toHaveLength(3)
})

test('a name that is written so is none', () => {
  const lines = [1, 2, 3, 4].map(
    (n) => `The clip was seen on PlayStation and YouTube by ${n},000 people before it was taken down.`,
  )
  const sections = sectionsOf([HEADLINE, '', LEAD, '', ...lines].join('\n'))
  expect(sections.filter((section) => section.startsWith('body'))).toHaveLength(5)
})

test('a handle that is written so is none', () => {
  const lines = ['NorlandDaily', 'RidgeMayor', 'MariskTimes', 'LenkovoFire'].map(
    (name) => `The account @${name} wrote that the town had voted for “a new start,” and that nobody stayed at home.`,
  )
  const sections = sectionsOf([HEADLINE, '', LEAD, '', ...lines].join('\n'))
  expect(sections.filter((section) => section.startsWith('body'))).toHaveLength(5)
})
