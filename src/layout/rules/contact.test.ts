import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

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
