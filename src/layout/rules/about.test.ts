import { expect, test } from 'vitest'
import { below, HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test('what a company says of itself ends its release', () => {
  const own = ['About Castor Labs', '', 'Castor Labs designs batteries for grids and ports.', '', 'SOURCE Castor Labs']
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', ...own].join('\n'))
  expect(sections.slice(-2)).toEqual([`about ${own.slice(0, 3).join('\n')}`, 'contact SOURCE Castor Labs'])
})

test.each([
  ['About Castor', 'Founded in 2016, Castor builds batteries for grids and ports in eleven countries.'],
  ['ABOUT CASTOR', 'Castor is a cooperative of 12,000 makers of batteries in eleven countries.'],
  ['About the Castor Valley Trust', 'The Castor Valley Trust looks after 31 harbours and has 9,000 members.'],
])('%j heads a paragraph that has the name near its head', (heading, own) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', heading, own].join('\n')).at(-1)).toBe(
    `about ${heading}\n${own}`,
  )
})

test('below an end mark the paragraph need not name the company', () => {
  const own = ['About the Castor Valley Trust', 'We look after 31 harbours and are supported by 9,000 members.']
  const lines = [HEADLINE, '', LEAD, '', SECOND, '', LAST, '- Ends -', '', 'For more, please contact 0555 01.', ...own]
  expect(sectionsOf(lines.join('\n')).at(-1)).toBe(`about ${own.join('\n')}`)
})

test('a crosshead that begins so is none', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', 'About Time', '', SECOND, '', LAST].join('\n'))
  expect(sections).toContain('body About Time')
})

test.each([
  ['About Castor', 'The Castor company designs batteries for ports.'],
  ['About Castor, Inc.', 'Castor designs batteries for ports.'],
  ['About Castor Inc.', 'Castor Inc. (CSTR) designs batteries for ports.'],
  ['ABOUT CASTOR', 'CASTOR designs batteries for ports.'],
])('%j heads what begins with its name: %j', (heading, words) => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', heading, '', words].join('\n'))
  expect(sections.at(-1)).toBe(`about ${heading}\n\n${words}`)
})

test.each([
  ['About Castor.', 'Castor designs batteries for ports.'],
  ['About Castor', 'Pollux designs batteries for ports.'],
  ['About castor', 'Castor designs batteries for ports.'],
])('%j heads nothing of the kind: %j', (heading, words) => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', heading, '', words].join('\n'))
  expect(sections.filter((section) => section.startsWith('about'))).toEqual([])
})

test.each(['Source Castor', 'SOURCE castor', 'SOURCE Castor Labs and the Many Other Firms of Kesten and Lund'])(
  '%j names no source',
  (line) => {
    expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', line].join('\n'))).not.toContain(`contact ${line}`)
  },
)

test.each([
  ['About Castor', 'A maker of batteries, Castor sells to ports.'],
  ['About the Association of Ferries', 'The association looks after 31 harbours.'],
  // Nine words at most.
  ['About Castor Harbour Ferry and Battery Works of Kesten', 'Castor designs batteries for ports.'],
])('%j heads a paragraph with the name in it: %j', (heading, words) => {
  expect(below(heading, '', words)).toEqual([`about ${heading}\n\n${words}`])
})

test.each([
  [
    'About Castor',
    `The firm of batteries that two sisters founded in the year of the flood, ${'in Kesten, '.repeat(5)}is Castor.`,
  ],
  ['About Castor', 'Castoria is a town by the sea.'],
  ['ABOUT CASTOR', 'Castoria is a town by the sea.'],
  ['ABOUT CASTOR', 'Pollux designs batteries for ports.'],
  ['About the Association of Ferries', 'Some call The association old.'],
  ['About Castor:', 'Castor designs batteries for ports.'],
  ['About Castor, Incorporated.', 'Castor designs batteries for ports.'],
  ['About Castor Harbour Ferry and Battery Works of Old Kesten', 'Castor designs batteries for ports.'],
])('%j and %j are of the story', (heading, words) => {
  expect(below(heading, '', words)).toEqual([`body ${heading}`, `body ${words}`])
})

test('a headline that begins so is one', () => {
  expect(sectionsOf(['About Castor', '', 'Castor designs batteries for ports.', '', LEAD].join('\n'))[0]).toBe(
    'headline About Castor',
  )
})

test('without a paragraph it heads nothing', () => {
  expect(below('About Castor')).toEqual(['other About Castor'])
})

test.each([
  [7, 'about'],
  [8, 'other'],
])('%i lines below an end mark what heads other words is %s', (count, kind) => {
  const own = ['About Castor', 'We design batteries for ports.']
  const lines = Array.from({ length: count }, (_, n) => `Call ${n} now`)
  expect(below('-30-', ...lines, ...own).at(-1)).toBe(
    kind === 'about' ? `about ${own.join('\n')}` : `other ${[...lines, ...own].join('\n')}`,
  )
})

test('so it is below an end mark behind the last sentence', () => {
  const own = ['About Castor', 'We design batteries for ports.']
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', `${LAST} -0-`, ...own].join('\n')).slice(-2)).toEqual([
    'end-mark -0-',
    `about ${own.join('\n')}`,
  ])
})

test.each(['SOURCE Castor Labs, Inc.', 'SOURCE Castor Labs.', 'SOURCE Castor'])('%j names its source', (line) => {
  expect(below(line)).toEqual([`contact ${line}`])
})

test('a heading of who wrote it has the bio below it', () => {
  const bio = 'Lars Imber is a reporter in Kesten. He has covered the coast since 2016.'
  expect(below('About the author', bio)).toEqual([`about About the author\n${bio}`])
})
