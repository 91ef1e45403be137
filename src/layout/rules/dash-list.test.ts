import { expect, test } from 'vitest'
import { below, HEADLINE, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const tail = [
  'Society',
  '-',
  'Two hikers were led off the glacier.',
  '-',
  'The city will plant 2,000 trees.',
  '-',
  'Ferry',
]

test('lone dashes below the story part a list of other stories', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, SECOND, ...tail].join('\n'))
  expect(sections.at(-1)).toBe(`related ${tail.join('\n')}`)
})

test('a dash that opens speech is none', () => {
  const speech = [
    '- When will the ferries sail again, captain?',
    '- When somebody pays for the diesel, I should think.',
  ]
  const sections = sectionsOf([HEADLINE, '', LEAD, ...speech, SECOND].join('\n'))
  expect(sections).toContain(`body ${speech[0]}`)
  expect(sections).toContain(`body ${speech[1]}`)
})

const entries = ['Two hikers were led off the glacier.', 'The city will plant 2,000 trees.']

test.each(['–', '—', '•', '*'])('%j parts them too', (mark) => {
  const lines = ['Society', ...entries.flatMap((entry) => [mark, entry]), mark, 'Ferry']
  expect(below(...lines)).toEqual([`related ${lines.join('\n')}`])
})

test.each(['+', '--'])('%j does not', (mark) => {
  expect(below('Society', mark, entries[0] as string, mark, 'Ferry').join()).not.toContain('related')
})

test.each(['Society', 'News of the day'])('%j heads them', (heading) => {
  const lines = [heading, ...entries.flatMap((entry) => ['-', entry])]
  expect(below(...lines)).toEqual([`related ${lines.join('\n')}`])
})

test.each(['News!', 'All of what else happened today'])('%j does not', (heading) => {
  const lines = entries.flatMap((entry) => ['-', entry])
  expect(below(heading, ...lines)).toEqual([`other ${heading}`, `related ${lines.join('\n')}`])
})

test('one dash makes no list', () => {
  expect(below('Society', '-', ...entries)).toEqual([
    'body Society',
    'other -',
    ...entries.map((line) => `body ${line}`),
  ])
  expect(below('-', entries[0] as string, 'Ports', entries[1] as string).join()).not.toContain('related')
})
