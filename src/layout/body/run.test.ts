import { expect, test } from 'vitest'
import { evidenceOf } from '../../../test/support/evidence.ts'
import { bestRun } from './run.ts'
import { findStory } from './story.ts'

function runOf(rows: readonly string[], scores: string): string | null {
  const run = bestRun(evidenceOf(...rows), scores.split(' ').map(Number))
  return run && `${run.first}-${run.last}`
}

test.each([
  ['-1 0 -2', null],
  ['2', '0-0'],
  ['-1 2 3 -1 -1', '1-2'],
  ['-1 2 -1 2 -5 0', '1-3'],
  // What comes to nothing up to a block is left out.
  ['1 -1 2 2', '2-3'],
  ['2 -1 2 2', '0-3'],
  ['0 1 0', '1-1'],
  // A lower story must be half as much again.
  ['4 -9 6', '0-0'],
  ['4 -9 6.1', '2-2'],
  ['4 -9 3 3.1', '2-3'],
  ['4 -3 3', '0-0'],
  ['4 -3 3.5', '0-2'],
])('the run of %s is %s', (scores, run) => {
  expect(runOf(Array(scores.split(' ').length).fill('f'), scores)).toBe(run)
})

test.each([
  // Comments stand below their story.
  [['S S f=comments.85 S'], '3 2 2 9', '0-1'],
  [['S S f=comments.84 S'], '3 2 2 9', '0-3'],
  [['S S f=related.9 S'], '3 2 2 9', '0-3'],
  [['S', 'S', 'Discussion =comments.95', 'S'], '3 2 2 9', '0-1'],
  [['S', 'S', 'More stories =comments.95', 'S'], '3 2 2 9', '0-1'],
  [['S', 'S', 'Read more: Owls at the zoo =comments.95', 'S'], '3 2 2 9', '0-1'],
  // What asks for one may stand within it.
  [['S', 'S', 'Sign in to comment =comments.95', 'S'], '3 2 2 9', '0-3'],
  // There must be a story above them, of which they are no continuation.
  [['S S f=comments.9 S'], '3 1.9 2 9', '0-3'],
  [['S S f=comments.9 S S'], '3 2 -9 8 9', '3-4'],
  [['S S f=comments.9 S S'], '3 2 0 -9 17', '4-4'],
  [['S S f=comments.9 S S'], '3 2 -4 8 9', '0-1'],
  [['S S f=comments.9 S f=comments.9 S'], '3 2 0 3 0 9', '0-1'],
])('%j with scores %s: the run is %s', (rows, scores, run) => {
  expect(runOf(rows, scores)).toBe(run)
})

test('where nothing is prose there is no story', () => {
  const { page } = evidenceOf('f f m')
  expect(findStory(page, [null, null, null])).toMatchObject({ first: -1, last: -2, strength: [] })
})
