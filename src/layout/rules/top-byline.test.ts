import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const lines = [
  'By Ann Kerr',
  'By Ann Kerr and Raj Mehta, AVN',
  'BY ANN KERR',
  'By AVN correspondents',
  'Interview: Ann Kerr',
  'by Ann Kerr',
  '• By Ann Kerr / Staff reporter',
  'Ann Kerr  2 minutes read',
  'Ann Kerr|Published 1 day ago',
  'May 8, 2026 • Ann Kerr • 4 min read',
  'Ann Kerr • May 8, 2026 • 4 min read',
  'Ann Kerr, May 8, 2026',
  'Ann Kerr | 05.08.2026 - Güncelleme : 06.08.2026',
  'Ann Kerr Published May 8, 2026 Updated May 8, 2026 05:41pm',
  'Posted by Ann Kerr on May 8, 2026 at 5:41 pm',
]

test.each(lines)('%j between headline and lead is a byline', (line) => {
  expect(sectionsOf([HEADLINE, line, '', LEAD, '', SECOND].join('\n'))).toContain(`byline ${line}`)
})

test('an outlet on the line below belongs to it', () => {
  const sections = sectionsOf(
    [HEADLINE, '', 'By RUTH CALLOWAY', 'Associated Coast Press', '', LEAD, '', SECOND].join('\n'),
  )
  expect(sections).toContain('byline By RUTH CALLOWAY\nAssociated Coast Press')
})

const none = ['By Friday the crews had sailed again, and the harbour was as loud as ever.', 'Kesten Harbour']

test.each(none)('%j is none', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).not.toContain(`byline ${line}`)
})

test('a name that the story speaks of is no author', () => {
  const lead = 'Hanne Lund will sail again on Monday, her union said on Friday in Kesten, and so will all others.'
  expect(sectionsOf([HEADLINE, 'Hanne Lund', '', lead, '', SECOND].join('\n'))).not.toContain('byline Hanne Lund')
})

test('a name that cards within the story repeat is its author, whatever words they share', () => {
  const card = ['Read more', 'Ferries sail again', 'Carla Fenwick', 'Crews vote on rosters', 'Carla Fenwick']
  const lines = [HEADLINE, 'Carla Fenwick', 'May 8, 2026', LEAD, ...card, SECOND, LAST, SECOND.replace('six', 'nine')]
  expect(sectionsOf(lines.join('\n'))).toContain('byline Carla Fenwick')
})

test('within a signed story a second byline is a card’s', () => {
  const lines = [HEADLINE, 'By Ann Kerr', '', LEAD, '', 'By Raj Mehta', '', SECOND, '', SECOND.replace('six', 'nine')]
  const sections = sectionsOf(lines.join('\n'))
  expect(sections).toContain('byline By Ann Kerr')
  expect(sections).not.toContain('byline By Raj Mehta')
})

test.each(['by Ann Kerr', 'By ANN KERR='])('%j is no wrapped line of the headline', (byline) => {
  const title = 'Ferry crews in Kesten suspend their strike over rosters'
  expect(sectionsOf([title, byline, '', LEAD, '', SECOND].join('\n')).slice(0, 2)).toEqual([
    `headline ${title}`,
    `byline ${byline}`,
  ])
})

test.each(['Rolf Hagendorn', 'Sonja Lindqvist in Marisk', 'Ilse Vandam and Joris Kant'])(
  '%j signs a story by its case, though no list has the name',
  (line) => {
    expect(sectionsOf([HEADLINE, line, LEAD, SECOND, LAST].join('\n'))).toContain(`byline ${line}`)
  },
)

test.each(['Ferry Crews', 'Commuter Bus', 'Coast Scene.'])('%j does not', (line) => {
  expect(sectionsOf([HEADLINE, line, LEAD, SECOND, LAST].join('\n'))).not.toContain(`byline ${line}`)
})

test('a name that is told again at the end signs the story, and its bio is no paragraph', () => {
  const bio = 'Thaddeus Brockway is a retired purser who lives in Marisk.'
  const sections = sectionsOf([HEADLINE, 'Thaddeus Brockway', LEAD, SECOND, LAST, bio].join('\n'))
  expect([sections[1], sections.at(-1)]).toEqual(['byline Thaddeus Brockway', `about ${bio}`])
})

test.each(['Ann Kerr writes about ports.', 'Ann Kerr (akerr@avn.example) is the editor of the Pilot.'])(
  '%j is a bio at the end, and no paragraph',
  (bio) => {
    expect(sectionsOf([HEADLINE, 'By Ann Kerr', '', LEAD, SECOND, LAST, bio].join('\n')).at(-1)).toBe(`about ${bio}`)
  },
)
