import { expect, test } from 'vitest'
import { asWritten } from './as-written.ts'

const SOURCE = 'R&amp;D: &ldquo;We go&rdquo;'

test('what is read stands at the offsets of the source, with its text', () => {
  const read = asWritten(SOURCE, (text) => {
    const start = text.indexOf('“')
    return {
      whole: { start: 0, end: text.length },
      quotes: [{ start, end: text.length, text: text.slice(start), content: 'We go' }],
    }
  })
  expect(read).toEqual({
    whole: { start: 0, end: SOURCE.length },
    quotes: [{ start: 9, end: SOURCE.length, text: '&ldquo;We go&rdquo;', content: 'We go' }],
  })
})

test('names and other strings stay as they were read', () => {
  expect(asWritten(SOURCE, (text) => ({ name: text, none: null, index: 3 }))).toEqual({
    name: 'R&D: “We go”',
    none: null,
    index: 3,
  })
})

test("a body's text is no part of the source", () => {
  const body = { start: 1, end: 2, text: '&', paragraphs: [] }
  expect(asWritten(SOURCE, () => body)).toEqual({ start: 1, end: 6, text: '&', paragraphs: [] })
})

test('a text without such characters is read as it is', () => {
  expect(asWritten('R&D', (text) => text)).toBe('R&D')
})
