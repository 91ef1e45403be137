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
  'A ferry leaves the pier of Kesten at dawn. (Coast News: Lars Imber)',
  'A ferry leaves the pier of Kesten at dawn. (CPA: Lars Imber)',
  'Lars Imber /CP',
  'LARS IMBER/CP',
  'Imber/CP',
  '(Lars Imber / CP.)',
  'Lars Imber, Coast Pictures / CP, 2024',
  'The ferry terminal. Pic: Lars Imber',
  'The ferry terminal of Kesten at dawn. /Lars Imber',
  'The ferry terminal of Kesten at dawn. Lars Imber/COAST',
  'photo Coast',
  'Foto: Lars Imber (Coast)',
  'HANDOUT / CP',
  'Lars Imber CP Photo',
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

test.each(['mo/st (AVN, Norda, NRD)', 'SOURCE: Kesten Ferries', 'MO/ST'])(
  '%j closes the story, and captions no paragraph',
  (line) => {
    const sections = sectionsOf([HEADLINE, LEAD, SECOND, LAST, line].join('\n'))
    expect(sections).toContain(`body ${LAST}`)
    expect(sections.at(-1)).not.toBe(`body ${line}`)
  },
)

test.each(['©NRD/Lars Imber', 'Lars Imber/Coast Pictures'])('a headline above %j is no caption', (credit) => {
  const lines = ['May 8, 2026', HEADLINE, credit, LEAD, SECOND, LAST]
  expect(sectionsOf(lines.join('\n'))[1]).toBe(`headline ${HEADLINE}`)
})

test.each([
  'A ferry waits at the pier of Kesten on Friday. (AVN)',
  'A ferry waits at the pier of Kesten. (Lars Imber/The Kesten Eagle via AP)',
])('%j above the lead is a caption as a whole', (line) => {
  expect(sectionsOf([HEADLINE, 'May 8, 2026', line, LEAD, SECOND].join('\n'))).toContain(`caption ${line}`)
})

test('capitals and a house below who wrote it credit the picture', () => {
  const sections = sectionsOf([HEADLINE, 'By Ann Kerr', 'LARS IMBER/COAST PICTURES', LEAD, SECOND].join('\n'))
  expect(sections.slice(1, 3)).toEqual(['byline By Ann Kerr', 'caption LARS IMBER/COAST PICTURES'])
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

test.each([
  'Lars Imber/ CP',
  'Lars and Ida of Imber/CP',
  '(Imber/CP',
  'Lars Imber/CP 1234',
  'Lars Imber/CP/osman',
  'Li/C',
  'The terminal of Kesten ©',
  'On Friday. Photographed-by: Lars Imber',
])('%j by itself is a credit', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND, '', LAST].join('\n'))).toContain(`caption ${line}`)
})

test.each([
  'L/C',
  'Imber/ CP',
  'Imber /CP',
  '/Imber CP',
  'Lars and Ida of the Imber/CP',
  'A ferry and/or bus leaves the pier. [Lars Imber]',
  'A ferry and/or bus leaves the pier. Lars Imber]',
  'The terminal of Kesten © Lars 2 Imber',
  'The terminal on Friday. Pi: Lars Imber',
])('%j is of the story', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND, '', LAST].join('\n'))).toContain(`body ${line}`)
})

test('a line of four words right above a credit is its caption, of three or above a blank line it is not', () => {
  const all = (...lines: string[]) => sectionsOf([HEADLINE, '', LEAD, '', ...lines, '', SECOND, '', LAST].join('\n'))
  expect(all('A ferry waits here', 'Lars Imber/CP')).toContain('caption A ferry waits here\nLars Imber/CP')
  expect(all('A ferry waits', 'Lars Imber/CP')).toContain('caption Lars Imber/CP')
  expect(all('A ferry waits here', '', 'Lars Imber/CP')).toContain('caption Lars Imber/CP')
  expect(all('A ferry waits here.', 'Photo by Lars Imber')).toContain(
    'caption A ferry waits here.\nPhoto by Lars Imber',
  )
})

test.each([[[]], [['Ports', '']], [[LEAD, '']]])('a credit fused to the dateline, below %j', (above) => {
  const lines = [HEADLINE, '', ...above, `photo bank/Stockpix(LENKOVO, Tolvania) -- ${SECOND}`, '', LAST]
  expect(sectionsOf(lines.join('\n')).slice(-4)).toEqual([
    'caption photo bank/Stockpix',
    'dateline (LENKOVO, Tolvania) --',
    `body ${SECOND}`,
    `body ${LAST}`,
  ])
})

test.each(['photo bank/Stockpix ', 'photo bank 5'])('%j is not fused to it', (head) => {
  const line = `${head}(LENKOVO, Tolvania) -- ${LEAD}`
  expect(sectionsOf([HEADLINE, '', line, '', SECOND].join('\n'))).toContain(`body ${line}`)
})

test.each(['File picture: The pier of the ferries.', 'Photo: the pier of Kesten, with six ferries on it.'])(
  '%j describes its picture itself, and captions no paragraph',
  (line) => {
    const sections = sectionsOf(
      [HEADLINE, LEAD, 'Six ferries stayed in port, and no bus ran.', line, SECOND].join('\n'),
    )
    expect(sections).toContain('body Six ferries stayed in port, and no bus ran.')
  },
)

test('a short last paragraph above its source is of the story', () => {
  const lines = [HEADLINE, LEAD, SECOND, 'What the buses cost is not known.', 'Source: Coast']
  expect(sectionsOf(lines.join('\n'))).toContain('body What the buses cost is not known.')
})

test('a copyright’s sign and a name above the story say who took the picture', () => {
  expect(sectionsOf(['© Lars Imber', HEADLINE, '', LEAD, '', SECOND].join('\n'))[0]).toBe('caption © Lars Imber')
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', '© Coast Media'].join('\n')).at(-1)).toBe(
    'copyright © Coast Media',
  )
})

test('a caption above the headline is none', () => {
  const lines = ['A ferry waits at the pier of Kesten. Lars Imber/COAST', '', HEADLINE, '', LEAD, '', SECOND]
  expect(sectionsOf(lines.join('\n'))[1]).toBe(`headline ${HEADLINE}`)
})

test('a desk of two agencies is a byline', () => {
  const line = 'By CP/NRD’s Norland Service'
  expect(sectionsOf([HEADLINE, '', line, '', LEAD, '', SECOND].join('\n'))).toContain(`byline ${line}`)
})

test('capitals of a wire that end in such a word are its headline', () => {
  expect(sectionsOf(['COAST BUYS IMBER PHOTO', '', LEAD, '', SECOND].join('\n'))[0]).toBe(
    'headline COAST BUYS IMBER PHOTO',
  )
})

test('a slash before a title is no credit of a picture', () => {
  const line = 'Lars Imber / Staff Reporter'
  expect(sectionsOf([HEADLINE, line, '', LEAD, '', SECOND, '', LAST].join('\n'))).toContain(`byline ${line}`)
})

test.each(['(Source: Lars Imber)', '(Reporting: Lars Imber)'])('%j closes a paragraph of the story', (end) => {
  const line = `The six ferries carried 2,000 people a day last year. ${end}`
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND, '', LAST].join('\n'))).not.toContain(`caption ${line}`)
})
