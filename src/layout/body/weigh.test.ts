import { expect, test } from 'vitest'
import { evidenceOf } from '../../../test/support/evidence.ts'
import type { BoilerplateKind } from '../../types/index.ts'
import { isOfPage } from './evidence.ts'

/** So many words of so many characters: "Owl owl owlooo." */
function stretch(words: number, length: number, end = ''): string {
  const head = `O${Array(words).fill('owl').join(' ').slice(1)}`
  return head + 'o'.repeat(length - head.length - end.length) + end
}

test.each([
  // Sentences count by their length, short ones little, those of capitals less.
  ['Wait for me.', 0.25],
  ['Wait for me now then.', 0.25],
  ['Wait for me now, then go.', 0.8],
  [stretch(20, 105, '.'), 1.5],
  [stretch(20, 350, '.'), 5],
  [stretch(20, 420, '.'), 5],
  ['WAIT FOR ME NOW, THEN GO.', 0.24],
  ['WE Are So ono.', 0.075],
  // One word or two are none, unless somebody says them.
  ['Wait.', -0.7],
  ['Wait now.', -0.7],
  ['Wait 4.', -0.7],
  ['Wait!!', 0],
  ['“Wait.”', 0],
  // A long line may lack its full stop.
  [stretch(20, 140), 0.9],
  [stretch(20, 140, ':'), 0.9],
  [stretch(20, 139), -0.7],
  [stretch(19, 140), -0.7],
  [stretch(20, 140).toUpperCase(), -0.7],
  [stretch(20, 139, ':'), 0.1],
  ['He said this:', 0.1],
  ['He said:', -0.7],
  ['• Owls at the zoo', -0.25],
  ['• Owls at zoo', -0.7],
  ['Owls at the zoo', -0.7],
])('by its look alone %j counts %d', (line, score) => {
  expect(evidenceOf(line).looks[0]).toBeCloseTo(score, 6)
})

test.each([
  // Half of the lines around it at least are claimed, on either side, and there are five.
  ['f=related.9 f=related.9 f f=related.9 f', [0.9, 0.9, 0, 0.9, 0]],
  ['f=related.9 f=related.9 f f=related.9 f f', [0.9, 0.9, 0.6, 0.9, 0, 0]],
  ['f=related.9 f=related.9 f f f f=related.9', [0.9, 0.9, 0.6, 0.6, 0.6, 0.9]],
  ['f=related.9 f=related.9 f f f f f=related.9', [0.9, 0.9, 0, 0, 0, 0, 0.9]],
  ['f=related.9 f=related.9 f=related.9 f f f', [0.9, 0.9, 0.9, 0, 0, 0]],
  ['f f f f=related.9 f=related.9 f=related.9', [0, 0, 0, 0.9, 0.9, 0.9]],
  // By what cards are made of, and surely.
  ['f=related.9 f=newsletter.9 f f=advertisement.5 f f', [0.9, 0.9, 0.6, 0.5, 0, 0]],
  ['f=consent.9 f=comments.9 f f=related.9 f f', [0.9, 0.9, 0.6, 0.9, 0, 0]],
  ['f=consent.9 f=comments.9 f f=consent.49 f f', [0.9, 0.9, 0, 0.49, 0, 0]],
  ['f=consent.9 f=comments.9 f f=share.9 f f', [0.9, 0.9, 0, 0.9, 0, 0]],
  // Paragraphs are prose wherever they stand, sentences are not.
  ['f=related.9 f=related.9 f=related.9 P f=related.9 f=related.9', [0.9, 0.9, 0.9, 0, 0.9, 0.9]],
  ['f=related.9 f=related.9 f=related.9 S f=related.9 f=related.9', [0.9, 0.9, 0.9, 0.6, 0.9, 0.9]],
  // What the page prints again and again does not count.
  ['f=related.9 f=related.9 t t t f f=related.9 f=related.9', [0.9, 0.9, 0.6, 0.6, 0.6, 0, 0.9, 0.9]],
  ['f f=related.9 f=related.9 t f=related.9 f=related.9 t t f', [0, 0.9, 0.9, 0.6, 0.9, 0.9, 0, 0, 0]],
  ['f=related.9 t=related.9 f t=related.9 f=share.9 t f f', [0.9, 0.9, 0, 0.9, 0.9, 0, 0, 0]],
  // Five lines on either side are looked at.
  [
    'f=related.9 f f f f f f=related.9 f=related.9 f=related.9 f=related.9',
    [0.9, 0, 0, 0, 0.6, 0.6, 0.9, 0.9, 0.9, 0.9],
  ],
  [
    'f f=related.9 f f f f f=related.9 f=related.9 f=related.9 f=related.9 f=related.9',
    [0, 0.9, 0, 0, 0.6, 0.6, 0.9, 0.9, 0.9, 0.9, 0.9],
  ],
  [
    'f=related.9 f=related.9 f=related.9 f=related.9 f=related.9 f f f f f f=related.9',
    [0.9, 0.9, 0.9, 0.9, 0.9, 0.6, 0.6, 0, 0, 0, 0.9],
  ],
  [
    'f=related.9 f=related.9 f=related.9 f=related.9 f=related.9 f f f f f f f=related.9',
    [0.9, 0.9, 0.9, 0.9, 0.9, 0, 0, 0, 0, 0, 0, 0.9],
  ],
])('a line in the midst of a card is of it: %s', (row, vetoes) => {
  expect(evidenceOf(row).vetoes).toEqual(vetoes)
})

test.each([
  ['Harbour Daily', 3, true],
  ['Harbour Daily', 2, false],
  ['The paper of Kesten and Marisk', 3, true],
  ['The daily paper of Kesten and Marisk', 3, false],
  ['The Harbour Daily.', 3, false],
])('%j is of the template where it stands %d times: %s', (line, times, is) => {
  const { template } = evidenceOf('S', ...Array(times).fill(line), 'f')
  expect(template).toEqual([false, ...Array(times).fill(is), false])
})

test('no story that stands alone has what is of a page', () => {
  const kinds =
    'related newsletter share comments advertisement consent navigation tags page-date caption counter about'
  const ofPage = kinds.split(' ').filter((kind) => isOfPage(kind as BoilerplateKind))
  expect(ofPage).toEqual(kinds.split(' ').slice(0, 8))
  expect(isOfPage(null)).toBe(false)
})
