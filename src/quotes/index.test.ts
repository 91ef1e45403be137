import { expect, test } from 'vitest'
import { parseDispatch } from '../index.ts'

// What the quotes of a dispatch say of one another and of the speakers.

test('a quote goes on from another of its own speaker only, though one cue serves both', () => {
  const { quotes } = parseDispatch(
    '“Good day, sailors! The mole may be under water by March!” a cheerful letter on the website reads. ' +
      '“If it sinks, and you choose to sail, sail and moor with us!”',
  )
  const [first, second] = quotes
  expect(first?.speaker?.index).not.toBe(second?.speaker?.index)
  expect(second?.continues).toBeNull()
})

test.each([
  '“It is good,” said the chairman and director.',
  'Olle Brandt leads the band.\n\nThe singer and guitarist told the parish, “this is too loud, so let the drums rest.”',
])('who is called by two of his roles says it once: %s', (source) => {
  const { quotes, speakers } = parseDispatch(source)
  expect([speakers.length, quotes.map(({ jointly }) => jointly.length)]).toEqual([1, [0]])
})
