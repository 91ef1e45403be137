import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test('what nothing else claims is furniture above the story', () => {
  const sections = sectionsOf(`Home\nWorld\nSport\nWeather\n\n${HEADLINE}\n\n${LEAD}\n\n${SECOND}\n\n${LAST}`)
  expect(sections.some((section) => /^navigation .*Weather/s.test(section))).toBe(true)
})

test('a word alone is body', () => {
  expect(sectionsOf('Hello')).toEqual(['body Hello'])
})

test('prose is claimed by others', () => {
  const sections = sectionsOf(`${HEADLINE}\n\n${LEAD}\n\n${SECOND}\n\n${LAST}`)
  expect(sections.filter((section) => section.startsWith('navigation') || section.startsWith('other'))).toEqual([])
})
