import { expect, test } from 'vitest'
import { evidenceOf } from '../../../test/support/evidence.ts'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'
import { listsOf } from './lists.ts'

/** A page's furniture around a story, so that it is no source of a story alone. */
function onPage(...lines: string[]): string[] {
  const page = [
    'Home > News',
    HEADLINE,
    'By Ann Kerr',
    'May 8, 2026',
    ...lines,
    'Share this article',
    'Copyright AVN 2026',
  ]
  return sectionsOf(page.join('\n'))
}

test('headings that count on are of the story, each above its paragraph', () => {
  const sections = ['1. The crews', LEAD, '2. The bus', SECOND, '3. The talks', LAST]
  expect(onPage(LEAD.replace('Friday', 'Monday'), ...sections).filter((line) => line.startsWith('body'))).toHaveLength(
    7,
  )
})

test('rows with figures between paragraphs are a table of the story', () => {
  const rows = ['Serves 4', '1 kg onions', '50 g butter', '500 ml dark beer', '4 slices of bread']
  const steps = [
    'Cut the onions into thin rings and cook them slowly in the butter.',
    'Pour in the beer and let it boil down by half, which takes a quarter of an hour.',
  ]
  expect(onPage(LEAD, ...rows, ...steps)).toEqual(
    expect.arrayContaining([LEAD, ...rows, ...steps].map((line) => `body ${line}`)),
  )
})

test('headings without a colon part the rows and the steps of a recipe', () => {
  const intro =
    'This soup is what the crews of the ferries cook on the first cold evening of the year. It needs little more than onions, beer and an hour of patience, and nobody has ever left a spoon of it.'
  const recipe = ['Serves 4', 'Ingredients', '1 kg onions', '50 g butter', '500 ml dark beer', 'Method']
  const steps = [
    '1. Cut the onions into thin rings and cook them slowly in the butter.',
    '2. Pour in the beer and let it boil down by half.',
    '3. Serve it in deep bowls with the bread, and let everybody salt their own.',
  ]
  const sections = sectionsOf(
    ['Onion soup with beer', 'By Ann Kerr', intro, ...recipe, ...steps, 'Tags: soups'].join('\n'),
  )
  expect(sections).toEqual(expect.arrayContaining([intro, ...recipe, ...steps].map((line) => `body ${line}`)))
})

test.each([
  [['1 Owls in the choir', '2 A bridge of sighs', '3 Who reads the meter', '4 Cats of the pier']],
  [['14:05 Owls in the choir', '14:22 A bridge of sighs', '15:10 Who reads the meter']],
  [['27 Oddest Owls Of Kesten', '10 Strangest Bridges', '11 Weird Things In Meters']],
])('%j are entries of a list beside it', (entries) => {
  const sponsor = 'Kesten Media takes part in the press council of the coast and its arbiter.'
  const body = onPage(LEAD, SECOND, LAST, ...entries, sponsor).filter((line) => line.startsWith('body'))
  expect(body).toEqual([LEAD, SECOND, LAST].map((line) => `body ${line}`))
})

test('dates that the last line announces are of the story', () => {
  const dates = ['March 9 – Kesten, Old Brewery', 'March 11 – Marisk, Sundal Arena', 'March 15 – Lenkovo, Tram Depot']
  const body = onPage(LEAD, SECOND, 'The choir of the ferries has three concerts this spring:', ...dates)
  expect(body).toContain(`body ${dates[2]}`)
  const titles = ['Owls in the choir', 'A bridge of sighs', 'Who reads the meter']
  expect(onPage(LEAD, SECOND, 'You may like these stories of ours:', ...titles)).not.toContain(`body ${titles[2]}`)
})

test('a last paragraph may stand below a card that says what it is', () => {
  for (const card of [['Read more: Owls in the choir'], ['Sign up to our daily newsletter', 'Advertisement']])
    expect(onPage(LEAD, SECOND, ...card, LAST)).toContain(`body ${LAST}`)
  const tail = ['Related stories', 'Owls in the choir', LAST.replace('pay', 'owls')]
  expect(onPage(LEAD, SECOND, ...tail)).not.toContain(`body ${tail[2]}`)
})

test('rows may have words above them', () => {
  const rows = ['Gainers:', 'Northern Ferries 4.1%', 'Kesten Steel 2.2%', 'Losers:', 'Marisk Shipping 1.9%']
  expect(onPage(LEAD, SECOND, ...rows, LAST)).toContain(`body ${LAST}`)
})

test('bullets below the last paragraph of a release are its own, with a heading or without', () => {
  const bullets = ['• Revenue of $21.4 million', '• Margin of 41 percent', '• Cash of $33 million']
  const tail = [
    'About Kesten Ferries',
    'Kesten Ferries runs six boats.',
    'Media contact:',
    'Hanne Lund',
    '+47 555 01 22 33',
  ]
  for (const heading of [[], ['Quarter Highlights']])
    expect(sectionsOf([HEADLINE, '', LEAD, SECOND, LAST, ...heading, ...bullets, '', ...tail].join('\n'))).toContain(
      `body ${bullets[2]}`,
    )
})

test('a letter opens with whom it is to', () => {
  expect(sectionsOf([HEADLINE, '', 'Dear readers,', '', LEAD, '', SECOND].join('\n'))[1]).toBe('body Dear readers,')
})

/** The lines that a list of the story tells, as a row of marks. */
const told = (rows: readonly string[]) =>
  listsOf(evidenceOf(...rows))
    .map((worth) => (worth === 0 ? '.' : 'x'))
    .join('')

test.each([
  [['S c f f S f'], '..xx..'],
  [['c f f'], '.xx'],
  [['S c S f'], '....'],
  [['He said:', 'f f'], '...'],
  [['c=related.9 f f'], '.xx'],
  [
    ['c f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f f'],
    '.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..',
  ],
  [['c f c f'], '.x.x'],
])('what a colon announces in %j: %s', (rows, list) => {
  expect(told(rows)).toBe(list)
})

test.each([
  [['r r r'], 'xxx'],
  [['r r'], '..'],
  [['r r r S'], 'xxx.'],
  [['S r r r f'], '.xxx.'],
  [['r r f r'], '....'],
  [['r r m r'], 'xxxx'],
  [['r', 'Gainers:', 'r r'], 'xxxx'],
  [['r', 'Big gainers today:', 'r r'], '..xx'],
  [['Ingredients', 'r r r'], 'xxxx'],
  [['r r r', 'Ingredients', 'f'], 'xxx..'],
  [['r r r', 'Ingredients'], 'xxx.'],
  [['r r r', 'ingredients', 'r'], 'xxx..'],
  [['r r r', 'Ingredients =related.3', 'r'], 'xxx..'],
  [['r r r', 'Our Ingredients', 'r'], 'xxxxx'],
  [['r r r', 'Our own Ingredients', 'r'], 'xxx..'],
  [['r r r', 'Method', '1. Cut the onions.'], 'xxxx.'],
  [['r r r', 'Method', '12) Cut the onions.'], 'xxxx.'],
  [['r r r', 'Method', '123. Cut the onions.'], 'xxx..'],
  [['r r r', 'Method', '1.Cut the onions.'], 'xxx..'],
  [['r r r', 'Method', 'x1. Cut the onions.'], 'xxx..'],
  [['r r r', 'Method.', 'r'], 'xxx..'],
  [['1 owl', '2 owls', '3 owls'], '...'],
  [['1 owl', '2 owls', '4 owls'], 'xxx'],
  [['2 owls', '1 owl', '3 cats'], 'xxx'],
  [['S', '1 owl', '2 owls', '3 owls', 'S'], '.....'],
  [['S', '3 owls', '2 owls', '1 owl', 'S'], '.xxx.'],
  [['r r=related.3 r r r'], '..xxx'],
  [['r r d r'], '....'],
  [['r t t t r r'], '......'],
  [['r r S r'], '....'],
  [['r r', '5', 'r'], '....'],
  [['r r', 'Owls 5%', 'r'], 'xxxx'],
  [['r r', '5 small owls', 'r'], 'xxxx'],
  [['r r', '5 Small owls', 'r'], 'xxxx'],
  [['r r', '5 Small Owls', 'r'], '....'],
  [['r r', 'Five owls at 6 places', 'r'], '....'],
  [['r r', '14:05 owls come back', 'r'], '....'],
  [['r r', '14h05 owls come back', 'r'], '....'],
  [['r r', '9.05 owls come back', 'r'], '....'],
  [['r r', '14:5 owls come back', 'r'], 'xxxx'],
  [['r r', '14:055 owls come back', 'r'], 'xxxx'],
  [['r r', 'Owls 5.', 'r'], '....'],
  [['r r', 'Owls of some %', 'r'], '....'],
  [['r r', '4 owls and 2:30', 'r'], 'xxxx'],
])('rows with figures in %j: %s', (rows, list) => {
  expect(told(rows)).toBe(list)
})

test.each([
  [['1. The crews', 'S', '2. The bus', 'S', '3. The talks', 'S'], 'x.x.x.'],
  [['1. The crews', 'S', '2. The bus', 'S'], '....'],
  [['1. The crews', 'S', '2. The bus', 'S', '3. The talks', 'S', '4. The pay', 'S'], 'x.x.x.x.'],
  [['1. The crews', 'S', '2. The bus', 'S', '4. The talks', 'S'], '......'],
  [['3. The crews', 'S', '2. The bus', 'S', '1. The talks', 'S'], 'x.x.x.'],
  [['1) The crews', 'S', '2) The bus', 'S', '3) The talks', 'S'], 'x.x.x.'],
  [['9. The crews', 'S', '10. The bus', 'S', '11. The talks', 'S'], 'x.x.x.'],
  [['1 The crews', 'S', '2 The bus', 'S', '3 The talks', 'S'], '......'],
  [['1. The crews', 'f', '2. The bus', 'f', '3. The talks', 'f'], '......'],
  [['1. The crews', 'S=related.3', '2. The bus', 'S', '3. The talks', 'S'], '......'],
  [['1. The crews', 'S', '2. The bus', 'S', '3. The talks'], '.....'],
  [['1. The crews =related.3', 'S', '2. The bus', 'S', '3. The talks', 'S'], '......'],
  [['1. Crews', 'S', '2. Bus', 'S', '3. Talks', 'S'], 'x.x.x.'],
  [['1.', 'S', '2.', 'S', '3.', 'S'], '......'],
  [['1)', 'S', '2)', 'S', '3)', 'S'], '......'],
  [['1. The crews.', 'S', '2. The bus.', 'S', '3. The talks.', 'S'], '......'],
  [['1. The crews:', 'S', '2. The bus:', 'S', '3. The talks:', 'S'], '......'],
  [['1. The crews', 'S', '2. The bus', 'S', '1. The pay', 'S', '2. The time', 'S', '3. The talks', 'S'], 'x.x.x.x.x.'],
  [['5. The crews', 'S', '1. The bus', 'S', '2. The talks', 'S', '3. The time', 'S'], '..x.x.x.'],
  [['0. The crews', 'S', '1. The bus', 'S', '2. The talks', 'S'], '......'],
  [['1. The crews', 'S', '2. The bus', 'S', '3. The talks', 'S', '5. The boats', 'S', '4. The pay', 'S'], 'x.x.x.....'],
  [['1. The crews', 'S', '1. The bus', 'S', '1. The talks', 'S'], '......'],
  [['a1. The crews', 'S', 'a2. The bus', 'S', 'a3. The talks', 'S'], '......'],
])('headings that count on in %j: %s', (rows, list) => {
  expect(told(rows)).toBe(list)
})
