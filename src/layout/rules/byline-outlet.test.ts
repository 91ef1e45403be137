import { expect, test } from 'vitest'
import { HEADLINE, LEAD, SECOND, sectionsOf, under } from '../../../test/support/sections.ts'

test.each(['Kesten Morning Observer', 'Associated Coast Press'])('the outlet below the names: %s', (outlet) => {
  expect(sectionsOf(`${HEADLINE}\n\nBy ANN KERR\n${outlet}\n\n${LEAD}\n\n${SECOND}`)).toContain(
    `byline By ANN KERR\n${outlet}`,
  )
})

test.each([
  ['a sentence', 'The Observer was there.'],
  ['small words', 'what we know so far'],
])('%s below the names is no outlet', (_, line) => {
  const sections = sectionsOf(`${HEADLINE}\n\nBy ANN KERR\n${line}\n\n${LEAD}\n\n${SECOND}`)
  expect(sections).not.toContain(`byline By ANN KERR\n${line}`)
  expect(sections).not.toContain(`byline ${line}`)
})

test.each(['Kesten Morning Observer And News Today', 'KO'])('%j below the names is of the byline', (outlet) => {
  expect(under('By ANN KERR', outlet)).toEqual([`byline By ANN KERR\n${outlet}`])
})

test.each([
  ['navigation', 'Kesten Morning Observer And Ferry News Today'],
  ['navigation', 'Kesten observer'],
  ['navigation', 'Kesten?'],
  ['share', 'Share'],
  ['page-date', 'May 8, 2026'],
  ['body', 'Kesten Observer:'],
])('what stands below the names is %s: %j', (kind, line) => {
  expect(under('By ANN KERR', line)).toEqual(['byline By ANN KERR', `${kind} ${line}`])
})

test('below a blank line, or no byline, is no outlet', () => {
  expect(under('By ANN KERR', '', 'Kesten Observer')).toEqual(['byline By ANN KERR', 'navigation Kesten Observer'])
  expect(under('', 'Ports', 'Kesten Observer')).toEqual(['navigation Ports\nKesten Observer'])
})

test('nor is the headline', () => {
  expect(sectionsOf(['By ANN KERR', 'Kesten Observer Wins', '', LEAD, '', SECOND].join('\n')).slice(0, 2)).toEqual([
    'byline By ANN KERR',
    'headline Kesten Observer Wins',
  ])
})

test.each(['The Associated Press', 'AP', 'Staff reports', 'Wire Service Reports'])(
  '%j in place of names below the headline is an agency without authors',
  (line) => {
    expect(under(line)).toEqual([`byline ${line}`])
    expect(under(line, 'May 8, 2026')).toEqual([`byline ${line}`, 'page-date May 8, 2026'])
  },
)

test('and a word for it that the dateline has, whatever it ends elsewhere', () => {
  const lead = `KESTEN, May 8 (Reuters) - ${LEAD}`
  expect(sectionsOf([HEADLINE, 'Reuters', lead, SECOND].join('\n'))[1]).toBe('byline Reuters')
})

test.each(['Reports', 'Trend', 'Press Conference', 'Ferry crews', 'Contact the Newsroom'])('%j is none', (line) => {
  expect(under(line)).not.toContain(`byline ${line}`)
})

test('the outlet of a bare name, or of a desk, is known by its words', () => {
  expect(under('Carla Fenwick', 'Kesten Daily Register')).toEqual(['byline Carla Fenwick\nKesten Daily Register'])
  expect(under('Staff reports', 'Kesten Daily Register')).toEqual(['byline Staff reports\nKesten Daily Register'])
})
