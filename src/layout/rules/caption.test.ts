import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const captions = [
  '(Lars Imber / Coast Pictures)',
  'Lars Imber/Coast Pictures',
  'FILE PHOTO: The ferry terminal of Kesten, seen in summer',
  'A ferry waits at the terminal on Monday. Photo: Lars Imber/Coast Pictures',
  'The terminal of Kesten on Friday © Lars Imber',
  'A ferry leaves the pier. [Lars Imber/CP]',
  'A ferry leaves the pier of Kesten at dawn. (Lars Imber/Coast Pictures)',
  'Lars Imber /CP',
  'LARS IMBER/CP',
  'Imber/CP',
  '(Lars Imber / CP.)',
  'Lars Imber, Coast Pictures / CP, 2024',
  'The ferry terminal. Pic: Lars Imber',
]

test.each(captions)('%j is a caption', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND, '', LAST].join('\n'))).toContain(`caption ${line}`)
})

test('the line above a credit describes its picture', () => {
  const sections = sectionsOf(
    [HEADLINE, '', LEAD, '', 'A ferry waits at the terminal.', '(Lars Imber / CP)', '', SECOND].join('\n'),
  )
  expect(sections).toContain('caption A ferry waits at the terminal.\n(Lars Imber / CP)')
})

test.each(['The ferry waits.', `${LEAD} ${SECOND} ${SECOND} ${LAST}`])('%j above a credit is prose', (line) => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', line, 'Lars Imber/CP', '', SECOND].join('\n'))
  expect(sections).toContain(`body ${line}`)
  expect(sections).toContain('caption Lars Imber/CP')
})

test('a picture above the lead is described by what ends in its credit', () => {
  const line = 'A ferry waits at the pier of Kesten © Lars Imber'
  expect(sectionsOf([HEADLINE, '', line, '', LEAD, '', SECOND].join('\n'))).toContain(`caption ${line}`)
})

const prose = [
  'The ferry will sail twice a day (Mondays/Tuesdays).',
  'The captain said that he had seen nothing of the kind. (He was below deck and/or asleep)',
  'The rate of 5 km/h is the slowest in the strait, and nobody minds, the captain said.',
  'Crews call the rosters “a photo of chaos”: nobody knows when the next shift begins.',
  'a/b',
  'Ferry / bus',
  '(Lars Imber / CP).',
  'LARS IMBER/COAST PICTURES',
  'Lars Imber: Coast Pictures/CP',
  'Lars Imber/CP 12345',
  'Lars Imber, Ida Marsh, Ole Brant, Una Holt, Tom Hall, Eva Berg, Jon Dahl/CP',
  'A ferry leaves the pier [Lars Imber/CP]',
  'A ferry leaves the pier. [lars Imber/CP]',
  'A ferry leaves the pier. (Lars Imber/CP).',
  'A ferry leaves the pier. [Lars Imber, Ida Marsh, Ole Brant, Una Holt/CP]',
  `${LAST} ${LAST} ${LAST} [Lars Imber/CP]`,
  'The terminal of Kesten © lars Imber',
  'The terminal of Kesten © Lars Imber.',
  'The terminal of Kesten © Lars Imber, Ida Marsh, Ole Brant, Una Holt, Tom Hall, Eva Berg, Jon Dahl',
  'The terminal of Kesten on Friday. P: Lars Imber',
  'The terminal of Kesten on Friday. Photographs-by-phone: Lars Imber',
]

test.each(prose)('%j is prose', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).toContain(`body ${line}`)
})

test('the paragraph above its editors’ initials is no caption', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, 'AVN/ml/os'].join('\n'))
  expect(sections.slice(-2)).toEqual([`body ${SECOND}`, 'end-mark AVN/ml/os'])
})
