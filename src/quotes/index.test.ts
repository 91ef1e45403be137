import { expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'

// What the quotes of a dispatch say of one another and of the speakers.

test('a quote goes on from another of its own speaker only, though one cue serves both', () => {
  const { quotes } = parseDispatch(
    '“Hi neighbours! The dam may be gone by spring!” a welcome message on the website reads. ' +
      '“If that happens, and you decide to leave, come and live with us!”',
  )
  const [first, second] = quotes
  expect(first?.speaker?.index).not.toBe(second?.speaker?.index)
  expect(second?.continues).toBeNull()
})

test.each([
  '“It is good,” said the chairman and director.',
  'Olle Brandt leads the band.\n\nThe singer and guitarist told the hall, “that’s good, maybe we should go on the road.”',
])('who is called by two of his roles says it once: %s', (source) => {
  const { quotes, speakers } = parseDispatch(source)
  expect([speakers.length, quotes.map(({ jointly }) => jointly.length)]).toEqual([1, [0]])
})
