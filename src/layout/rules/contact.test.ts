import { expect, test } from 'vitest'
import { below, HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const contacts = [
  'For further information please contact:',
  'Press Office, tel. +44 555 123 456',
  'press@kestenferries.example',
]

test('numbers and addresses belong to the contact details that they stand beside', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, SECOND, LAST, '', ...contacts].join('\n'))
  expect(sections.at(-1)).toBe(`contact ${contacts.join('\n')}`)
})

test('so they do above the headline', () => {
  const head = ['MEDIA CONTACT: Hanne Lund', '(555) 010-7731', 'hlund@kestenferries.example']
  expect(sectionsOf([...head, '', HEADLINE, '', LEAD, SECOND].join('\n')).slice(0, 2)).toEqual([
    `contact ${head.join('\n')}`,
    `headline ${HEADLINE}`,
  ])
})

test.each(['The crews count 1,234,567 passengers a year.', 'Lund 12-10, Holm 9-3', 'akerr@avn.example'])(
  '%j by itself is none',
  (line) => {
    expect(sectionsOf([HEADLINE, '', LEAD, SECOND, line, LAST].join('\n'))).not.toContain(`contact ${line}`)
  },
)

const cue = 'For further information please contact:'

test.each(['press@kf.example', '555 0101', '(555) 010-7731', '+44.555/010'])('%j below a cue and a name is', (line) => {
  expect(below(cue, 'Hanne Lund', line)).toEqual([`contact ${cue}`, 'other Hanne Lund', `contact ${line}`])
})

test.each([
  'press @kf.example',
  'press@ kf.example',
  '@press',
  '1a2b3c4d5e6f7g',
  'Call 12 of 34 and 5678',
  `Lund 555 123 456${' of the old harbour'.repeat(5)}`,
])('%j there is none', (line) => {
  expect(below(cue, 'Hanne Lund', line)).toEqual([`contact ${cue}`, `other Hanne Lund\n${line}`])
})

test('six figures are a counter, and in a sentence of the story', () => {
  expect(below(cue, 'Hanne Lund', '555 01')).toContain('counter 555 01')
  expect(below(cue, 'Hanne Lund', 'The line is 555 123 456.')).toContain('body The line is 555 123 456.')
})

test('a second address may stand one line farther off, and no third', () => {
  const addresses = ['press@kf.example', '555 123 456']
  expect(below(cue, 'Hanne Lund', ...addresses, 'Ports')).toEqual([
    `contact ${cue}`,
    'other Hanne Lund',
    `contact ${addresses.join('\n')}`,
    'other Ports',
  ])
  expect(below(cue, 'Hanne Lund', 'Ida Marsh', ...addresses).slice(1)).toEqual([
    'other Hanne Lund\nIda Marsh\npress@kf.example',
    'counter 555 123 456',
  ])
})

test('between paragraphs they are of the story', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', cue, 'press@kf.example', '', LAST].join('\n'))
  expect(sections).toContain('body press@kf.example')
})

test('where its desk is reached is no paragraph of a dispatch', () => {
  const line = '((ann.kerr@avn.example; +44 20 5550 0199))'
  expect(below('(Reporting by Ann Kerr; Editing by Raj Mehta)', line)).toContain(`contact ${line}`)
})
