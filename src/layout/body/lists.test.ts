import { expect, test } from 'vitest'
import { HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

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
