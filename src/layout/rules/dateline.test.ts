import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
import { parseDateline } from '../../index.ts'

const heads = [
  'KESTEN, May 8 (AVN) -',
  'KESTEN (AP) —',
  'KESTEN/LENKOVO, March 7 (Reuters) -',
  'Lenkovo/14.03.23/Avesta:',
  'KESTEN (5 March 2026) –',
  '(Kesten) –',
  '(Port Ansel, May 4, 2026) –',
  'KESTEN:',
  'Kesten:',
  'Kesten —',
  'Kesten -',
  'Kesten |',
  'Port Ansel/Velta:',
  'Kesten/',
]

test.each(heads)('%j is cut off the lead', (head) => {
  expect(sectionsOf([HEADLINE, '', `${head} ${LEAD}`, '', SECOND].join('\n'))).toEqual([
    `headline ${HEADLINE}`,
    `dateline ${head}`,
    `body ${LEAD}`,
    `body ${SECOND}`,
  ])
})

test.each([
  ['KESTEN, December 27, NORDPRESS.', 'NORDPRESS'],
  ['KESTEN, May 25. /NOR/.', 'NOR'],
  ['Kesten. 28 June. NORD.AZ/', 'NORD.AZ'],
  ['November 27, Nordko/', 'Nordko'],
  ['KESTEN, Aug. 19 Nordo -', 'Nordo'],
  ['Port Ansel/Velta:', 'Velta'],
])('%j has an agency that no list knows', (head, agency) => {
  const source = [HEADLINE, '', `${head} ${LEAD}`, '', SECOND].join('\n')
  expect(parseDateline(source)?.agency?.text).toBe(agency)
})

test.each(['Kesten -', 'Kesten —'])('%j is one in German, too', (head) => {
  const lead = 'Die Fähren haben am Freitag wieder abgelegt, nachdem die Reederei den Dienstplan früher zeigen wollte.'
  const second = 'Der Ausstand bei Kesten hatte seit Montag sechs Fähren in den Häfen gehalten, sagte ein Sprecher.'
  expect(sectionsOf(['Fähren legen wieder ab', '', `${head} ${lead}`, '', second].join('\n'))[1]).toBe(
    `dateline ${head}`,
  )
})

test('the label of a photo above the lead is none', () => {
  const photo = 'FILE - A ferry leaves the pier of Kesten in the early morning.'
  const sections = sectionsOf([HEADLINE, '', photo, '', `KESTEN — ${LEAD}`, '', SECOND].join('\n'))
  expect(sections.slice(1, 3)).toEqual([`caption ${photo}`, 'dateline KESTEN —'])
})

test('a line of its own is one', () => {
  expect(sectionsOf([HEADLINE, '', 'KESTEN, Tolvania, July 17', '', LEAD, '', SECOND].join('\n'))).toContain(
    'dateline KESTEN, Tolvania, July 17',
  )
})

test.each(['KESTEN, May 8 (AVN) -', 'KESTEN (AP) —', 'KESTEN —'])(
  '%j opens a block in hard-wrapped copy without blank lines',
  (head) => {
    const wrapped = [
      'Ferry crews of Kesten suspend their strike over the new rosters',
      `${head} Ferry crews in Kesten suspended their strike`,
      'on Friday after the operator of the line offered them rosters that',
      'stand a month ahead, and a day of rest behind each of the nights.',
      'The first boat left the pier at noon, with two hundred people and',
      'three goats on board, and was greeted with horns on the far shore.',
    ]
    expect(sectionsOf(wrapped.join('\n')).slice(0, 2)).toEqual([`headline ${wrapped[0]}`, `dateline ${head}`])
  },
)

test('a place alone above the lead is one where the story names it', () => {
  const lines = (place: string) => sectionsOf([HEADLINE, '', place, '', LEAD, '', SECOND].join('\n'))
  expect(lines('KESTEN')).toContain('dateline KESTEN')
  expect(lines('FERRIES')).toContain('navigation FERRIES')
})

test('a photo’s credit may be fused to one in brackets', () => {
  const [credit, head] = sectionsOf([`photo bank/Stockpix(KESTEN, Tolvania) -- ${LEAD}`, '', SECOND].join('\n'))
  expect([credit, head]).toEqual(['caption photo bank/Stockpix', 'dateline (KESTEN, Tolvania) --'])
})

test.each(['RUNA KERR, HOST:', 'RUNA KERR (CO-HOST):', 'KERR:'])('%j opens a transcript', (label) => {
  const lines = [HEADLINE, '', `${label} ${LEAD}`, '', `HALE: ${SECOND}`, '', `KERR: ${LAST}`]
  expect(sectionsOf(lines.join('\n'))[1]).toBe(`body ${label} ${LEAD}`)
})

test('a card of another story has none', () => {
  const card = 'MARISK, SANV- The orchestra of Marisk will tour the coast in the summer, its conductor said.'
  const sections = sectionsOf([HEADLINE, '', `KESTEN (AP) — ${LEAD}`, SECOND, LAST, 'Related News', card].join('\n'))
  expect(sections.filter((section) => section.startsWith('dateline'))).toEqual(['dateline KESTEN (AP) —'])
})

test.each([
  '(Updated) –',
  '(Video) –',
  'Marisk:',
  'Lund:',
  'Ann Lund —',
  'Ferries -',
  'Ann Lund |',
  'Kesten.',
  'Port Ministers of Kesten and Marisk -',
])('%j is none', (head) => {
  const lines = [HEADLINE, '', `${head} ${LEAD}`, '', SECOND, '', 'The offer is fair, said Lund, who works in port.']
  const sections = sectionsOf(lines.join('\n'))
  expect(sections.filter((section) => section.startsWith('dateline'))).toEqual([])
})

test('the first of several speakers is no place', () => {
  const turns = [`KESTEN: ${LEAD}`, `LUND: ${SECOND}`, `KESTEN: ${LAST}`]
  const sections = sectionsOf([HEADLINE, '', ...turns].join('\n'))
  expect(sections.filter((section) => section.startsWith('dateline'))).toEqual([])
})

test('a place before a slash is a place', () => {
  const { places, agency } = parseDateline(`${HEADLINE}\n\nKesten/ ${LEAD}\n\n${SECOND}`) ?? {}
  expect([places?.map(({ text }) => text), agency]).toEqual([['Kesten'], null])
})
