import { expect, test } from 'vitest'
import { evidenceOf } from '../../../test/support/evidence.ts'
import { storyScores } from './score.ts'

const scored = (rows: readonly string[]) =>
  storyScores(evidenceOf(...rows))
    .map((score) => Math.round(score * 100) / 100)
    .join(' ')

test.each([
  // Prose counts more beside prose, template lines aside.
  [['S'], '0.71'],
  [['S S S'], '1.07 1.43 1.07'],
  [['S f S S'], '0.71 -0.7 1.07 1.07'],
  [['f t S t S t f'], '-0.7 -0.1 1.07 -0.1 1.07 -0.1 -0.7'],
  // What is claimed counts less, and is no company.
  [['S S=related.4 S'], '1.07 0.63 1.07'],
  [['S S=related.5 S'], '0.71 0.43 0.71'],
  [['S S=related.9 S'], '0.71 -0.37 0.71'],
  [['S f=related.9 S'], '0.71 -0.54 0.71'],
  [['S f=related.5 S'], '0.71 -0.3 0.71'],
  // Lists of the story hardly count.
  [['S c r f r S'], '1.07 0.08 -0.05 -0.05 -0.05 0.71'],
  [['S c r f=related.5 r S'], '1.07 0.08 -0.05 -0.3 -0.05 0.71'],
  [['S b S'], '0.71 -0.25 0.71'],
  // A line that says that the story goes on.
  [['S', 'Story continues below advertisement =advertisement.9', 'S'], '0.71 2 0.71'],
  [['S', 'Advertisement =advertisement.95', 'S'], '0.71 -0.57 0.71'],
  // Dates speak against it on a page of many.
  [['S d d d d S'], '0.71 -1.9 -1.9 -1.9 -1.9 0.71'],
  [['S d d d S'], '0.71 -0.7 -0.7 -0.7 0.71'],
])('the blocks of %j count %s', (rows, scores) => {
  expect(scored(rows)).toBe(scores)
})

test.each([
  ['More stories =related.95', '0.71 -6.57 -0.7'],
  ['More storiesOwls at the zoo =related.95', '0.71 -6.57 -0.7'],
  ['Discussion =comments.95', '0.71 -6.57 -0.7'],
  ['Notes to editors =note.9', '0.71 -6.54 -0.7'],
  // No heading of such things, or one that stands within stories.
  ['Share =share.9', '0.71 -0.54 -0.7'],
  ['Topics =tags.9', '0.71 -0.54 -0.7'],
  ['Read more: Owls at the zoo =related.9', '0.71 -0.54 -0.7'],
  ['Lire aussi =related.9', '0.71 -0.54 -0.7'],
])('%j above other lines: %s', (heading, scores) => {
  expect(scored(['S', heading, 'f'])).toBe(scores)
})

test('a heading above everything ends nothing', () => {
  expect(scored(['More stories =related.95', 'S'])).toBe('-0.57 0.71')
})

test.each([
  ['About Castor =about.9', '0.71 -6.54 0.13'],
  ['About Castor =related.9', '0.71 -0.54 0.13'],
  ['Castor in short =about.9', '0.71 -0.54 0.13'],
])('%j above what a company says of itself: %s', (heading, scores) => {
  expect(scored(['S', heading, 'Castor builds ferries for ports.'])).toBe(scores)
})

test.each([
  // Three paragraphs one below the other, or two within nine lines.
  [['f f S S S'], '-1.57'],
  [['f S S'], '-1.57'],
  [['f f f f f f S S f'], '-1.57'],
  [['f f f f f f f S S f'], '-6.57'],
  [['f f f f f f f S S S f'], '-1.57'],
  [['f f f f f f f f f f f f f f f f f f f f f f S S S'], '-1.57'],
  [['f f f f f f f f f f f f f f f f f f f f f f f S S S'], '-6.57'],
  [['f S f S f S'], '-6.57'],
  [['f s s s'], '-6.57'],
  // A short question or answer between two.
  [['f s S s S'], '-1.57'],
  [['f S s f S'], '-6.57'],
  // What is claimed, and what the page prints everywhere, parts none.
  [['f S t S t t'], '-1.57'],
  [['f S S=share.9 S'], '-1.57'],
  [['f S f=share.49 S'], '-6.57'],
  [['f S f=share.5 S'], '-1.57'],
  // The list of another heading.
  [['f', 'See also =related.95', 'S S'], '-6.57'],
])('a heading of other stories is one of a card where %j stands below it: %s', (rows, score) => {
  expect(scored(['S', 'More stories =related.95', ...rows]).split(' ')[1]).toBe(score)
})

test('the titles of a card count less, down to the next paragraph', () => {
  expect(scored(['S', 'More stories =related.95', 'f f=related.9 S S f'])).toBe('0.71 -1.57 -0.4 -0.4 1.07 1.07 -0.7')
})

test('a heading of comments is none of a card', () => {
  expect(scored(['S', 'Discussion =comments.95', 'f S S S'])).toBe('0.71 -6.57 -0.7 1.07 1.43 1.07')
})

test.each([
  [['S', '### =end-mark.95', 'S S'], '0.71 -0.57 -2.93 1.07'],
  [['S', 'The ferry sails on Friday from the pier. ###', 'S'], '1.07 0.8 -2.93'],
  // More follows, or another version below a date or marks.
  [['S', '-more- =end-mark.95', 'S S'], '0.71 -0.57 1.07 1.07'],
  [['S', '### =end-mark.95', 'd', 'S S'], '0.71 -0.57 0 1.07 1.07'],
  [['S', '### =end-mark.95', 'd m=other.5 m=counter.5 S S'], '0.71 -0.57 0 0 0 1.07 1.07'],
  [['S', '### =end-mark.95', 'f d', 'S S'], '0.71 -0.57 -4.7 -0.7 1.07 1.07'],
  [['S d m=other.5 S S'], '0.71 -0.7 -0.3 1.07 1.07'],
])('an end mark ends the story in %j: %s', (rows, scores) => {
  expect(scored(rows)).toBe(scores)
})

test.each([
  [['S', ...Array(12).fill('f'), 'S'], '-0.7'],
  [['S', ...Array(14).fill('f'), 'S'], '-0.64'],
  [Array(14).fill('f'), '-0.64'],
  [['S f=related.9 f=related.9 S'], '-0.54'],
  [['S', ...Array(5).fill('f=related.9'), 'S'], '-0.4'],
  [['S', ...Array(5).fill('f=related.4'), 'S'], '-0.24'],
  [['S', ...Array(9).fill('f=related.4'), 'S'], '-0.24'],
  [['S', ...Array(9).fill('f=related.45'), 'S'], '-0.22'],
  // Each kind of lines for itself; a break keeps its whole weight.
  [['S', ...Array(5).fill('f=related.9'), ...Array(14).fill('f')], '-0.4 -0.64'],
  [['S', ...Array(14).fill('f'), 'Discussion =comments.95', 'S'], '-0.64 -6.57'],
  [['S', ...Array(5).fill('f=related.9'), 'Discussion =comments.95', 'S'], '-0.4 -6.57'],
])('of %j each line takes off %s', (rows, scores) => {
  const own = scored(rows)
    .split(' ')
    .filter((score) => Number(score) < 0)
  expect([...new Set(own)].join(' ')).toBe(scores)
})
