import { expect, test } from 'vitest'
import { below, HEADLINE, LAST, LEAD, SECOND, sectionsOf, under } from '../../../test/support/sections.ts'

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

test.each(['Ferry Crews', 'Box Score', 'Commuter Bus', 'Coast Scene.'])('%j does not', (line) => {
  expect(sectionsOf([HEADLINE, line, LEAD, SECOND, LAST].join('\n'))).not.toContain(`byline ${line}`)
})

test('so is one that readers can reach, told at the end', () => {
  const bio = 'Reach Thaddeus Brockway at 555-0110 or tbrockway@courier.example.'
  const sections = sectionsOf([HEADLINE, 'Thaddeus Brockway', LEAD, SECOND, LAST, bio].join('\n'))
  expect([sections[1], sections.at(-1)]).toEqual(['byline Thaddeus Brockway', `about ${bio}`])
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

// Lines below the headline: what is the byline, and what the rest.
const heads: [lines: string[], sections: string[]][] = [
  // Over several lines.
  [['By', 'Ann Kerr', 'and', 'Raj Mehta'], ['byline By\nAnn Kerr\nand\nRaj Mehta']],
  [['', 'By Ann Kerr,', 'Raj Mehta', 'and', 'Lena Furst'], ['byline By Ann Kerr,\nRaj Mehta\nand\nLena Furst']],
  [
    ['', 'By Ann Kerr', 'and', 'Raj Mehta', 'Ports'],
    ['byline By Ann Kerr\nand\nRaj Mehta', 'navigation Ports'],
  ],
  // With a title below.
  [['', 'By Ann Kerr', 'Staff Writer'], ['byline By Ann Kerr\nStaff Writer']],
  [['', 'By Ann Kerr', '', 'Staff Writer'], ['byline By Ann Kerr\n\nStaff Writer']],
  [
    ['', 'By Ann Kerr', 'Senior Writer For Ports And Ferries'],
    ['byline By Ann Kerr\nSenior Writer For Ports And Ferries'],
  ],
  [
    ['', 'By Ann Kerr', 'Senior Writer For Ports And The Ferries'],
    ['byline By Ann Kerr', 'navigation Senior Writer For Ports And The Ferries'],
  ],
  [
    ['', 'By Ann Kerr', 'staff writer'],
    ['byline By Ann Kerr', 'navigation staff writer'],
  ],
  [
    ['', 'Ann Kerr', 'Staff Writer', 'AVN'],
    ['byline Ann Kerr\nStaff Writer', 'navigation AVN'],
  ],
  [['', 'Ports', 'Staff Writer'], ['navigation Ports\nStaff Writer']],
  [['', 'Rolf Hagendorn', 'Staff Writer'], ['byline Rolf Hagendorn\nStaff Writer']],
  // A name that no list has needs the headline above it, or a date beside it.
  [['', 'Ports', 'Rolf Hagendorn'], ['navigation Ports\nRolf Hagendorn']],
  [
    ['', 'Ports', 'Rolf Hagendorn', 'May 8, 2026'],
    ['navigation Ports', 'byline Rolf Hagendorn', 'page-date May 8, 2026'],
  ],
  [
    ['', 'Ports', 'May 8, 2026', 'Rolf Hagendorn'],
    ['navigation Ports', 'page-date May 8, 2026', 'byline Rolf Hagendorn'],
  ],
  [
    ['', 'Ports', 'Rolf Hagendorn', 'Share', 'May 8, 2026'],
    ['navigation Ports', 'byline Rolf Hagendorn', 'share Share', 'page-date May 8, 2026'],
  ],
  [
    ['', 'Ports', 'Rolf Hagendorn', 'Share', '12', 'May 8, 2026'],
    ['navigation Ports\nRolf Hagendorn', 'share Share', 'counter 12', 'page-date May 8, 2026'],
  ],
  [
    ['', 'Ports', 'Ann Kerr'],
    ['navigation Ports', 'byline Ann Kerr'],
  ],
  [['', 'Rolf Hagendorn.'], ['navigation Rolf Hagendorn.']],
  [['', 'Rolf Rosters'], ['navigation Rolf Rosters']],
]

test.each(heads)('%j', (lines, sections) => {
  expect(under(...lines)).toEqual(sections)
})

test.each([
  [11, 'byline Ann Kerr'],
  [12, 'navigation s 0\ns 1\ns 2\ns 3\ns 4\ns 5\ns 6\ns 7\ns 8\ns 9\ns 10\ns 11\nAnn Kerr'],
])('a name %i lines below the headline', (count, section) => {
  expect(under('', ...Array.from({ length: count }, (_, n) => `s ${n}`), 'Ann Kerr').at(-1)).toBe(section)
})

test('above the headline a name stands right above it, a byline anywhere', () => {
  const above = (...lines: string[]) => sectionsOf([...lines, HEADLINE, '', LEAD, '', SECOND].join('\n')).slice(0, -3)
  expect(above('Ann Kerr')).toEqual(['byline Ann Kerr'])
  expect(above('Ann Kerr', 'Ports')).toEqual(['navigation Ann Kerr\nPorts'])
  expect(above('By Ann Kerr', '', 'Ports', 'News')).toEqual(['byline By Ann Kerr', 'navigation Ports\nNews'])
})

// Below the first paragraph, which may be a deck.
const behind: [lines: string[], sections: string[]][] = [
  [['By Ann Kerr'], ['byline By Ann Kerr']],
  [['By Ann Kerr, who lives in the old harbour town'], ['byline By Ann Kerr, who lives in the old harbour town']],
  [['By Kerr of the ferry'], ['body By Kerr of the ferry']],
  [['Ann Kerr'], ['body Ann Kerr']],
  [
    ['Ann Kerr', 'May 8, 2026'],
    ['byline Ann Kerr', 'page-date May 8, 2026'],
  ],
  [
    ['May 8, 2026', 'Ann Kerr'],
    ['page-date May 8, 2026', 'byline Ann Kerr'],
  ],
]

test.each(behind)('behind the lead: %j', (lines, sections) => {
  const all = sectionsOf([HEADLINE, '', LEAD, '', ...lines, '', SECOND, '', LAST].join('\n'))
  expect(all.filter((section) => !/\.$/.test(section)).slice(1)).toEqual(sections)
})

test('farther below a byline is still one, a dated name none', () => {
  const all = (...lines: string[]) => sectionsOf([HEADLINE, '', LEAD, '', SECOND, '', ...lines, '', LAST].join('\n'))
  expect(all('By Ann Kerr')).toContain('byline By Ann Kerr')
  expect(all('Ann Kerr', 'May 8, 2026')).toContain('other Ann Kerr')
})

test('below the story it signs it, or is another one’s', () => {
  expect(below('Most read', 'By Ann Kerr')).toEqual(['related Most read', 'byline By Ann Kerr'])
  expect(below('Most read', 'Owls at the zoo', 'Ann Kerr')).toEqual(['related Most read\nOwls at the zoo\nAnn Kerr'])
})

test('of two names one that the story speaks of is enough', () => {
  const lead = 'Hanne Lund will sail again on Monday, her union said on Friday in Kesten, and so will all others.'
  const lines = [HEADLINE, 'Ann Kerr and Hanne Lund', '', lead, '', SECOND]
  expect(sectionsOf(lines.join('\n'))).toContain('navigation Ann Kerr and Hanne Lund')
})

test.each(['Ferry Crews Suspend Their Strike Over Rosters', HEADLINE.toUpperCase()])(
  'under %j Title Case makes no name',
  (title) => {
    const all = sectionsOf([title, 'Rolf Hagendorn', '', LEAD, '', SECOND].join('\n'))
    expect(all.slice(0, 2)).toEqual([`headline ${title}`, 'navigation Rolf Hagendorn'])
  },
)

test('where no story is, a cue tells a byline and its title', () => {
  expect(sectionsOf('By Ann Kerr\nStaff Writer')).toEqual(['byline By Ann Kerr\nStaff Writer'])
  expect(sectionsOf('Kesten Ferries\nBy Ann Kerr\nStaff Writer')).toEqual([
    'headline Kesten Ferries',
    'byline By Ann Kerr\nStaff Writer',
  ])
  expect(sectionsOf('Ann Kerr\nStaff Writer')[0]).toBe('headline Ann Kerr')
})

test.each([
  [['By Ann Kerr', '', 'Staff Writer'], 'byline By Ann Kerr\n\nStaff Writer'],
  [['Ports', '', LAST, '', 'By Ann Kerr'], 'byline By Ann Kerr'],
])('%j below the headline', (lines, section) => {
  expect(sectionsOf([HEADLINE, ...lines, '', LEAD, '', SECOND].join('\n'))).toContain(section)
})

const ferries = Array.from(
  { length: 8 },
  (_, n) => `The ferry to island ${n} will sail again next week, the crews said.`,
)

test.each([
  [3, 'byline Ann Kerr'],
  [4, 'other Ann Kerr'],
])('a dated name below %i paragraphs: %s', (count, section) => {
  const lines = [HEADLINE, ...ferries.slice(0, count), 'Ann Kerr\nMay 8, 2026', ...ferries.slice(count)]
  expect(sectionsOf(lines.join('\n\n'))).toContain(section)
})

test.each([
  [LAST, 'Ann Kerr writes about ports.'],
  ['Ann Kerr writes about ports.', LAST],
])('a bio is the last paragraph or the one before: %j, %j', (first, second) => {
  const all = sectionsOf([HEADLINE, 'Rolf Ann Kerr', '', LEAD, '', SECOND, '', first, '', second].join('\n'))
  expect(all.some((section) => section.startsWith('about'))).toBe(false)
  const signed = sectionsOf([HEADLINE, 'Ann Kerr', '', LEAD, '', SECOND, '', first, '', second].join('\n'))
  expect(signed).toContain('about Ann Kerr writes about ports.')
})

test('far above the end a line that begins with the name is of the story, and its bearer no writer', () => {
  const lines = [HEADLINE, 'Ann Kerr', '', LEAD, '', 'Ann Kerr writes about ports.', '', SECOND, '', LAST]
  expect(sectionsOf(lines.join('\n')).slice(1)).toEqual([
    'navigation Ann Kerr',
    `body ${LEAD}`,
    'body Ann Kerr writes about ports.',
    `body ${SECOND}`,
    `body ${LAST}`,
  ])
})

test('a bio goes on in small letters or in brackets', () => {
  const all = (bio: string) => sectionsOf([HEADLINE, 'Thaddeus Brockway', '', LEAD, '', SECOND, '', bio].join('\n'))
  expect(all('Thaddeus Brockway (tb@avn.example) is here.')[1]).toBe('byline Thaddeus Brockway')
  expect(all('Thaddeus Brockway Is Here')[1]).toBe('navigation Thaddeus Brockway')
})

test('a list that the story announces has no bylines', () => {
  const dates = ['Sept. 12 – Kesten, Corn Hall', 'Sept. 14 – Marisk, Pavilion', 'Sept. 19 – Port Lenkovo, Civic Center']
  const lines = [HEADLINE, LEAD, 'Tickets go on sale on Friday. The dates are:', ...dates, SECOND]
  const sections = sectionsOf(lines.join('\n'))
  for (const date of dates) expect(sections).toContain(`body ${date}`)
})

test('a name in capitals above the line of when it was updated', () => {
  const lines = ['City', HEADLINE, 'SNEHA KULAL', 'Updated - March 19, 2026 07:12 pm IST - KESTEN', LEAD, SECOND, LAST]
  expect(sectionsOf(lines.join('\n'))).toContain('byline SNEHA KULAL')
})
