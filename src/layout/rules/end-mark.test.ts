import { expect, test } from 'vitest'
import { below, HEADLINE, LAST, LEAD, SECOND, sectionsOf } from '../../../test/support/sections.ts'

const alone = [
  '-0-',
  '-05D-',
  '----16B06----',
  '###',
  '# # #',
  '-30-',
  '(END)',
  'ENDS',
  '[nB4N1FT02G]',
  '182322 GMT Nov 18',
]

test.each(alone)('%j alone on a line is an end mark', (mark) => {
  expect(sectionsOf([HEADLINE, '', LEAD, SECOND, mark].join('\n')).at(-1)).toBe(`end-mark ${mark}`)
})

const glued = ['-0-', '-06D--', '(END)', '(AVN).', '[nB4N1FT02G]', 'MFR/KA/SS']

test.each(glued)('%j behind the last sentence is cut off it', (mark) => {
  const sections = sectionsOf([HEADLINE, '', LEAD, `${SECOND} ${mark}`].join('\n'))
  expect(sections.slice(-2)).toEqual([`body ${SECOND}`, `end-mark ${mark}`])
})

const prose = [
  'He was 30.',
  'The ferry left at 5:30 (local time).',
  'The vote ended 30-12.',
  'The crews call it “the long week”.',
  'The dam is safe, engineers wrote. [NorlandPost]',
  'They would sail again in May, said the captain of the Hanne (2019).',
]

test.each(prose)('%j has none', (end) => {
  expect(sectionsOf([HEADLINE, '', LEAD, `${SECOND} ${end}`].join('\n')).at(-1)).toBe(`body ${SECOND} ${end}`)
})

test('below a mark of one that goes on, the story goes on', () => {
  const sections = sectionsOf([HEADLINE, '', LEAD, '', '-more-', '', SECOND, '', LAST, '-30-'].join('\n'))
  expect(sections.slice(1)).toEqual([
    `body ${LEAD}`,
    'end-mark -more-',
    `body ${SECOND}`,
    `body ${LAST}`,
    'end-mark -30-',
  ])
})

test('an agency in brackets on the last line closes the story; above it, it is a credit', () => {
  expect(sectionsOf([HEADLINE, '', LEAD, SECOND, '(NOVSA).'].join('\n')).at(-1)).toBe('end-mark (NOVSA).')
  expect(sectionsOf([HEADLINE, '', LEAD, '(NOVSA)', '', SECOND, LAST].join('\n'))).not.toContain('end-mark (NOVSA)')
})

test.each(['end', 'ends', '(more)', '# # #', '-30-', '(AVN)', '(NOVSA)'])('%j at the end', (mark) => {
  expect(below(mark)).toEqual([`end-mark ${mark}`])
})

test.each([
  ['other', 'The End'],
  ['related', 'MORE'],
  ['counter', '30'],
])('what is none at the end is %s: %j', (kind, line) => {
  expect(below(line)).toEqual([`${kind} ${line}`])
})

test.each(['end', 'ends', '(more)', '# # #', '-30-'])('%j between paragraphs is one all the same', (mark) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', mark, '', SECOND].join('\n'))).toContain(`end-mark ${mark}`)
})

test.each(['The End', '(AVN)', '(NOVSA)'])('%j between paragraphs is none', (line) => {
  expect(sectionsOf([HEADLINE, '', LEAD, '', line, '', SECOND].join('\n'))).toContain(`body ${line}`)
})
