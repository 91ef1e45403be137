import { expect, test } from 'vitest'
import { below, HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

test('a headline printed twice is one headline and a duplicate', () => {
  const sections = sectionsOf([HEADLINE, HEADLINE, '', LEAD, '', SECOND].join('\n'))
  expect(sections).toEqual([`headline ${HEADLINE}`, `duplicate ${HEADLINE}`, `body ${LEAD}`, `body ${SECOND}`])
})

test('a paragraph printed twice is in the body once', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LAST, '', SECOND, '', LAST].join('\n'))
  expect(sections.filter((section) => section === `body ${SECOND}`)).toHaveLength(1)
})

test('short lines repeat by chance', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', '“No.”', '', SECOND, '', '“No.”', '', LAST].join('\n'))
  expect(sections.filter((section) => section === 'body “No.”')).toHaveLength(2)
})

test('a line of a list that comes again', () => {
  const line = 'Owls at the zoo of the town'
  expect(below(line, 'Ports', line)).toEqual([`other ${line}\nPorts`, `duplicate ${line}`])
  expect(below('Owls at the zoo of a town', 'Ports', 'Owls at the zoo of a town').at(-1)).toBe(
    'duplicate Owls at the zoo of a town',
  )
  expect(below('Owls at a zoo of a town', 'Ports', 'Owls at a zoo of a town')).toHaveLength(1)
})

test('a sentence that comes again, if it is of 25 characters', () => {
  const all = (line: string) => sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND, '', line, '', LAST].join('\n'))
  const long = 'They sail again on Monday.'
  expect(all(long).filter((section) => section.endsWith(long))).toEqual([`body ${long}`, `duplicate ${long}`])
  const short = 'They sail again Mondays.'
  expect(all(short).filter((section) => section.endsWith(short))).toEqual([`body ${short}`, `body ${short}`])
})

test('the lead that comes again, and the last paragraph', () => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', LEAD, '', LAST].join('\n')).slice(1)).toEqual([
    `body ${LEAD}`,
    `body ${SECOND}`,
    `duplicate ${LEAD}`,
    `body ${LAST}`,
  ])
  expect(below(LAST)).toEqual([`duplicate ${LAST}`])
})

test('in a list of other stories it is one of them', () => {
  expect(below('Most read', 'Owls at the zoo', SECOND)).toEqual([`related Most read\nOwls at the zoo\n${SECOND}`])
})

test('a sentence printed twice in a row is what a picture shows', () => {
  const line = 'A ferry leaves the pier of Kesten at dawn on Friday, with two cars on board.'
  const lines = [
    HEADLINE,
    'By Ann Kerr',
    line,
    line,
    LEAD,
    SECOND,
    line.replace('dawn', 'dusk'),
    line.replace('dawn', 'dusk'),
    LAST,
  ]
  expect(sectionsOf(lines.join('\n')).filter((section) => section.startsWith('body'))).toEqual(
    [LEAD, SECOND, LAST].map((paragraph) => `body ${paragraph}`),
  )
})

test('a page that prints all of them twice keeps them once', () => {
  const lines = [HEADLINE, LEAD, LEAD, SECOND, SECOND, LAST, LAST]
  expect(sectionsOf(lines.join('\n')).filter((section) => section.startsWith('body'))).toEqual(
    [LEAD, SECOND, LAST].map((paragraph) => `body ${paragraph}`),
  )
})
